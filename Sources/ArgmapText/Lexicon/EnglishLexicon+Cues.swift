// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What English connectives and phrases signal.
  static let englishCues = """
    [cues]
    none 0: because of | as well as | as to | so many | so much | so few | so little | so far | so often
    none 0: let us look | let us consider | let us begin | let us turn | let us suppose | let us assume
    none 0: let us see | let us start | let us take | let us imagine | let us return | let us examine
    none 0: let us now | let us first | let us say
    premise.because .90: because | this is because | that is because | simply because
    premise.because .90: in view of the fact that | given that | seeing that | inasmuch as
    premise.after-all .80: after all ,
    premise.reason .85: the reason is that | the main reason is that | the main reason is | the reason for this is that | the main reason for this is that | the main reason for this is | one reason for this is that | the reason is | the reason being | the reason for this is | one reason is that
    premise.since .80: since
    premise.as .80: as
    premise.for .70: for
    conclusion.therefore .77: therefore | hence | wherefore | thence | accordingly | consequently
    conclusion.therefore .77: as a result | as a consequence | for this reason | for that reason
    conclusion.therefore .77: that is why | that's why | this is why | it follows that | it follows
    conclusion.therefore .77: which means that | that's the reason why | this is the reason why | this means that | in consequence
    conclusion.therefore .77: given those considerations | given these considerations
    conclusion.thus .70: thus
    conclusion.so .70: so | so that
    counter.however .92: however | nevertheless | nonetheless | notwithstanding | even so
    counter.but .80: but | yet | still ,
    counter.but .80: we answer that | we reply that | i respond that | we respond that | our reply is
    counter.but .80: our answer is | against this , we argue | against this , i argue
    counter.but .80: my reply is that | our reply is that | my answer is that
    counter.but .80: i answer | i reply | my answer is | my reply is | the answer is | the reply is
    counter.denial .80: we disagree | this does not follow | that does not follow | it does not follow
    counter.denial .80: this doesn't follow | that doesn't follow | not so | this is not so | that is not so
    counter.denial .80: this is a mistake | that is a mistake | this is mistaken | that is mistaken
    counter.denial .80: this is false | that is false | this is untrue | that is untrue | this is unlikely
    counter.denial .80: that is unlikely | this is not true | that is not true | this isn't true
    counter.denial .80: that isn't true | that's not true | that's false | this is not the case
    counter.denial .80: that is not the case | this overlooks | that overlooks | this ignores | that ignores
    counter.denial .80: this is a myth | that is a myth | this is a misconception | that is a misconception
    counter.denial .80: the premise is mistaken | the premise is false | this premise is false
    counter.denial .80: the objection is mistaken | this objection is mistaken | the objection rests on
    counter.denial .80: this objection rests on | the worry is misplaced | this worry is misplaced
    counter.denial .80: the fear is unfounded | this fear is unfounded | these fears are unfounded
    counter.denial .80: this objection fails | the objection fails | the argument fails | this argument fails
    counter.denial .80: i do not accept it | i do not accept this | i do not accept that | i don't accept it
    counter.denial .80: i don't accept this | i don't accept that | i reject this | i reject that
    counter.denial .80: i do not agree | i don't agree | i am not persuaded | i am not convinced
    counter.denial .80: i am unconvinced | i am unpersuaded | this is unconvincing | that is unconvincing
    counter.denial .80: this is not convincing | that is not convincing | this does not convince me
    counter.denial .80: this reply fails | the reply fails | this response fails | this reply underestimates
    counter.denial .80: this objection underestimates | this argument underestimates | this misses the point
    counter.denial .80: that misses the point | this gets it wrong | this reply misses | this objection misses
    counter.but .80: to this i answer | to which the answer is | that said , | having said that ,
    counter.only .75: only ,
    counter.contrast .75: on the other hand | on the contrary | by contrast | in contrast | despite
    counter.contrast .75: in spite of | sadly | unfortunately | instead , | conversely
    concession.although .95: although | though | even though | even if | albeit
    concession.granted .90: of course | admittedly | granted | to be sure | it is true | it's true
    concession.granted .90: it is quite true | it is certainly true | it is perfectly true
    concession.granted .90: true , | no doubt | certainly | undoubtedly | it may be true
    concession.granted .90: it must be admitted | it must be granted | while it is true
    concession.granted .90: it may be said indeed | it is not impossible | i do not deny | it may be said | it may be objected
    concession.granted .90: it might be objected | one might object | it could be argued
    concession.granted .90: sure | i know that | i know | i get that | i understand that | i understand
    concession.granted .90: i do not dispute | i don't dispute | we do not dispute | i don't deny
    concession.granted .90: we do not deny
    concession.granted .90: i admit | i get it | admitted | i grant | i concede | i accept
    concession.granted .90: that's fair | that is fair | fair enough
    concession.acknowledged .80: we are aware that | i am aware that | i'm aware that | we're aware that
    concession.acknowledged .80: i recognise that | i recognize that | we recognise that
    concession.acknowledged .80: we recognize that | i acknowledge that | we acknowledge that
    concession.acknowledged .80: i appreciate that | we appreciate that | i realise that
    concession.acknowledged .80: i realize that | we realise that | we realize that | we accept that
    concession.acknowledged .80: we concede that | we grant that | we admit that
    concession.granted .90: to be fair | in fairness | in all fairness
    concession.while .80: while | whereas | whilst
    concession.indeed .60: indeed
    example.instance .95: for example | for instance | e.g. | to take an example | by way of example
    example.instance .95: to illustrate | as an illustration | consider the case of | to give an example
    additive.further .90: besides | furthermore | moreover | in addition | additionally | what is more
    additive.further .90: what's more | further , | on top of that | beyond that , | not only that
    additive.also .90: also | likewise | similarly | equally | too ,
    additive.most .90: above all , | most importantly , | more importantly , | most of all ,
    additive.also .90: relatedly | for a similar reason | for the same reason | in the same vein
    additive.also .90: another thing | again , | by the same token
    summary.conclusion .80: in conclusion | to conclude | in sum | to sum up | to summarize | in summary
    summary.conclusion .80: to summarise | in closing | in short | all in all | overall | on the whole | in brief
    summary.conclusion .80: on balance | all things considered | in the final analysis | summing up
    summary.conclusion .80: i conclude that | we conclude that | i therefore conclude that
    summary.conclusion .80: my conclusion is that | our conclusion is that | the conclusion is that
    summary.gathered .80: for these reasons | for all these reasons | for those reasons
    summary.gathered .80: all these points | all of these points | taking all these | taking all of these
    summary.gathered .80: taking these | taken together | all this taken together | all told
    summary.gathered .80: these considerations | these reasons | these arguments | all these considerations
    summary.gathered .80: all of this | all these reasons | all these arguments | emphasizing these
    summary.gathered .80: in light of these | in the light of these | in view of these | given all this
    summary.gathered .80: with all this in mind | with these points in mind
    opinion.author .79: i think | i believe | in my opinion | in my view | i would argue | i am convinced
    opinion.author .79: it is my view | in our view | we believe | my view is | my contention is | i conclude
    opinion.author .79: i agree | i disagree | i hold | i submit | we should conclude | i would say
    attribution.others .90: not everyone would | not everyone agrees | not all would | few would
    attribution.others .90: against this | against that | against all this
    attribution.others .90: many have argued | it is often said | it has been argued | it has been said
    attribution.others .90: it is often argued | it is sometimes argued | it is sometimes said
    attribution.others .90: it is said | some argue | some say | some claim | some believe | some think
    attribution.others .90: some pretend | others argue | others say | others claim | others believe
    attribution.others .90: many argue | many say | many believe | many claim | many think | most say
    attribution.others .90: critics | opponents | proponents | supporters | defenders | advocates
    attribution.others .90: some critics | some people | some observers | many critics
    attribution.others .90: many people think | many people believe | many people say | many people argue
    attribution.others .90: many people claim | many people fear | many people feel | many people find
    attribution.others .90: most people think | most people believe | most people say | most people feel
    attribution.others .90: many fear | many feel | others feel | one could object
    attribution.others .90: many observers | some scholars | some economists | some commentators
    attribution.others .90: people say | people have suggested | people argue | people often say
    attribution.others .90: some have argued | some have suggested | others have argued
    attribution.others .90: they tell us | they tell me | we are told | you will be told | i am told
    attribution.others .90: you might say | you may say | you could say | you might object | you may object
    attribution.others .90: one might argue | one might say | one could argue | one may argue
    attribution.others .90: one could say | some would say | some would argue | skeptics | sceptics
    attribution.others .90: some may | some might | others may | others might | many may | one may
    attribution.others .90: you might think | you may think | one might think | it might be thought
    attribution.others .90: it might seem | it may seem | it might appear | it may appear
    attribution.others .90: i have heard it said | i have heard the argument | i have heard the claim
    attribution.others .90: i have heard the objection | i have heard people say | i have heard that
    attribution.others .90: i often hear | i keep hearing | we often hear | we keep hearing | one often hears
    attribution.others .90: we have all heard | we have been told | i have been told | it will be said
    attribution.others .90: it will be objected | some will say | some will object | some will argue
    attribution.others .90: others will say | others will object | others worry | others object
    attribution.others .90: others fear | others complain | others doubt | others point out
    attribution.others .90: somebody will say | someone will say | somebody might say | someone might say
    attribution.others .90: somebody may say | someone may say | someone will object | somebody will object
    attribution.others .90: someone might object | somebody might object | you will say | you'll say
    attribution.others .90: you will object
    attribution.others .90: you say that | you claim that | you argue that | you write that
    attribution.others .90: you suggest that | you assert that | you maintain that | you assume that
    attribution.others .90: some of those | according to | some find | others find | the conventional view
    report.others .80: say | says | said | argue | argues | claim that | claims that | claim | claims
    report.others .80: think | thinks | believe | believes | fear | fears | worry | worries | worried
    report.others .80: answer that | answers that | reply that | replies that | counter that | counters that
    report.others .80: disagree | disagrees | dissent | dissents
    report.others .80: respond | responds | hold that | holds that
    report.others .80: warn | warns | complain | complains | complained | object | objects | insist | insists
    report.others .80: objected | dissented
    report.others .80: point out | points out | assume | assumes | stress | stresses | maintain | maintains
    stance.answer .70: my answer is no | my answer is yes | the answer is no | the answer is yes | yes , | no , | of course not
    stance.support .76: i support | i oppose | i am for | i am against | i'm for | i'm against
    stance.support .76: i am in favour of | i am in favor of | i'm in favour of | i'm in favor of
    stance.support .76: i recommend | i favour | i favor | i prefer
    stance.support .76: recommend | i find | i argue | i want | i will | we will | i am not of the opinion
    stance.support .76: deserve to | deserves to | deserve better | deserve more | deserves better | deserves more | makes sense | make sense | had better | we need | urgently need | need it | need to | needs to | there is no reason
    stance.support .76: i see no | i welcome | i reject | i would like | i'd like | i wish | we want | not worth | i find it | find it | can only be
    stance.support .76: i don't think | i do not think | i would say | i'd say | i would tell | i'd argue
    stance.support .76: i don't believe | i do not believe | has no place | have no place | i would advise
    stance.appeal .76: let us | let's | it is time | it's time
    stance.command .70: keep | stop | ban | abolish | get rid of | scrap | end | raise | lower | close
    stance.command .70: build | introduce | allow | leave | give | let | make | bring | don't | do not
    stance.support .76: i am sure | i am certain | i am convinced | i doubt
    stance.verdict .70: good | bad | right | wrong | fair | unfair | sensible | pointless | desirable
    stance.verdict .70: appropriate | inappropriate | justified | unjustified | irresponsible | wise
    stance.verdict .70: unwise | reasonable | unreasonable | acceptable | unacceptable | unethical
    stance.verdict .70: immoral | mistake | necessary | unnecessary | absurd | foolish | unjust
    stance.verdict .70: legitimate | overdue | preferable | unjustifiable | worthwhile | superfluous
    stance.verdict .70: nonsense | okay | ok | ridiculous | outdated | worth | waste | stupid | silly
    stance.verdict .70: crazy | best | worst
    stance.quality .60: important | useful | useless | better | worse | essential | vital | crucial
    stance.quality .60: beneficial | harmful | attractive | practical | practicable | sustainable
    stance.quality .60: valuable | great | terrible | awful | cruel | dangerous | safer | healthy
    stance.quality .60: unhealthy | healthier | effective | ineffective | efficient | convenient | ideal
    stance.quality .60: perfect | wonderful | excellent | problematic
    topic.shift .80: what about | what of | and what about | and what of | but what about | but what of
    topic.shift .80: interestingly | as for | with regard to | turning to | as regards | incidentally
    topic.shift .80: one final point | a final point | now ,
    condition.if .50: if | unless | provided that | as long as | so long as
    """
}
