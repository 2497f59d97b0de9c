// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What English words and phrases signal.
  ///
  /// The format is that of ``Lexicon/init(_:)``. The numbers of the rules are precisions counted on
  /// corpora of short argumentative texts and essays (docs/decisions/0007-counted-precisions.md).
  package static let english = Lexicon(
    "en",
    """
    [traits]
    stem: ations ation ingly edly ments ment ness ies ing ers est ions ion ed es ly er s
    stem-vowel: e y
    finite: ed s
    not-finite: ss 's ous
    participle: ing
    past: ed
    adverb: ly
    not-imperative: s d g y
    plural: s
    verb-reach: 8
    number-words: number no # nr
    reason-prepositions: for
    why-words: why
    nobodies: nobody none no neither
    hearers: me us you them people
    verbs-of-telling: tell tells told assure assures assured remind reminds reminded warn warns warned
    unstated-thesis: (The article does not state its thesis.)

    [rules]
    enumeration.word .97
    enumeration.place .93
    enumeration.nominal .90
    enumeration.numeral .95
    enumeration.bullet .80
    enumeration.lead .75
    enumeration.topic .75
    enumeration.named .75
    enumeration.next .75
    enumeration.last .85
    thesis.contrast .85
    thesis.opinion .79
    thesis.announcement .85
    thesis.introduction .62
    thesis.conclusion .77
    thesis.first .75
    thesis.normative .90
    thesis.verdict .70
    thesis.title .65
    thesis.implicit .70
    restatement.closing .77
    restatement.lede .70
    restatement.overlap .70
    upshot.summary .75
    label.thesis .95
    label.conclusion .95
    label.premise .95
    label.reason .95
    label.evidence .95
    label.objection .95
    label.reply .95
    claim.first .74
    claim.heading .80
    claim.introduction .70
    claim.topic .70
    claim.opinion .75
    claim.central .60
    claim.result .80
    claim.anaphor .65
    premise.default .54
    premise.cohesion .55
    premise.anaphor .50
    premise.headline .60
    premise.and .53
    premise.paragraph .60
    objection.counter .72
    objection.reported .80
    objection.section .65
    objection.answer .65
    concession.before-counter .80
    concession.answered .60
    concession.possible .59

    [cues]
    none 0: because of | as well as | so many | so much | so few | so little | so far | so often
    premise.because .90: because | this is because | that is because | simply because
    premise.because .90: in view of the fact that | given that | seeing that | inasmuch as
    premise.after-all .80: after all ,
    premise.reason .85: the reason is | the reason being | the reason for this is | one reason is that
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
    counter.but .80: to this i answer | to which the answer is | that said , | having said that ,
    counter.contrast .75: on the other hand | on the contrary | by contrast | in contrast | despite
    counter.contrast .75: in spite of | sadly | unfortunately | instead , | conversely
    concession.although .95: although | though | even though | even if | albeit
    concession.granted .90: of course | admittedly | granted | to be sure | it is true | it's true
    concession.granted .90: true , | no doubt | certainly | undoubtedly | it may be true
    concession.granted .90: it must be admitted | it must be granted | while it is true
    concession.granted .90: it may be said indeed | it is not impossible | i do not deny | it may be said | it may be objected
    concession.granted .90: it might be objected | one might object | it could be argued
    concession.granted .90: sure | i know that | i know | i get that | i understand that | i understand
    concession.granted .90: i admit | i get it | admitted | i grant | i concede | i accept
    concession.granted .90: to be fair | in fairness | in all fairness
    concession.while .80: while | whereas | whilst
    concession.indeed .60: indeed
    example.instance .95: for example | for instance | e.g. | to take an example | by way of example
    example.instance .95: to illustrate | as an illustration | consider the case of | to give an example
    additive.also .90: also | besides | furthermore | moreover | in addition | additionally
    additive.also .90: what is more | likewise | similarly | equally | too , | on top of that
    additive.also .90: relatedly | for a similar reason | for the same reason | in the same vein
    additive.also .90: not only that | another thing | again , | by the same token
    summary.conclusion .80: in conclusion | to conclude | in sum | to sum up | to summarize | in summary
    summary.conclusion .80: to summarise | in short | all in all | overall | on the whole | in brief
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
    attribution.others .90: many fear | many feel | others fear | others feel | one could object
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
    attribution.others .90: you say that | you claim that | you argue that | you write that
    attribution.others .90: you suggest that | you assert that | you maintain that | you assume that
    attribution.others .90: some of those | according to | some find | others find | the conventional view
    report.others .80: say | says | said | argue | argues | claim that | claims that | claim | claims
    report.others .80: think | thinks | believe | believes | fear | fears | worry | worries | worried
    report.others .80: respond | responds | hold that | holds that
    report.others .80: warn | warns | complain | complains | complained | object | objects | insist | insists
    report.others .80: point out | points out | assume | assumes | stress | stresses | maintain | maintains
    stance.answer .70: yes , | no , | of course not
    stance.support .76: i support | i oppose | i am for | i am against | i'm for | i'm against
    stance.support .76: i am in favour of | i am in favor of | i'm in favour of | i'm in favor of
    stance.support .76: i recommend | i favour | i favor | i prefer
    stance.support .76: recommend | i find | i argue | i want | i will | we will | i am not of the opinion
    stance.support .76: makes sense | make sense | had better | let us | let's | we need | urgently need | need it | need to | needs to | there is no reason
    stance.support .76: i see no | i welcome | i reject | i would like | i'd like | i wish | we want | not worth | i find it | find it | can only be
    stance.support .76: i don't think | i do not think | i would say | i'd say | i would tell | i'd argue
    stance.support .76: i don't believe | i do not believe | has no place | have no place | i would advise
    stance.command .70: keep | stop | ban | abolish | get rid of | scrap | end | raise | lower | close
    stance.command .70: build | introduce | allow | leave | give | let | make | bring | don't | do not
    stance.support .76: i am sure | i am certain | i am convinced | i doubt | it is time | it's time
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
    topic.shift .80: interestingly | as for | with regard to | turning to | as regards | incidentally
    topic.shift .80: one final point | a final point | now ,
    condition.if .50: if | unless | provided that | as long as | so long as

    [ordinals]
    1: first firstly
    2: second secondly
    3: third thirdly
    4: fourth fourthly
    5: fifth fifthly
    6: sixth sixthly
    7: seventh seventhly
    8: eighth eighthly
    9: ninth ninthly
    10: tenth tenthly
    11: eleventh
    12: twelfth

    [cardinals]
    1: one
    2: two both
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve

    [enumerators]
    word 1: first off | first of all | first and foremost | for first
    word last: last of all | last but not least | finally | lastly | last
    place 1: to begin with | to start with | for starters | for one thing | for one , | for a start | in the first place
    place 2: in the second place
    place 3: in the third place
    place 4: in the fourth place
    place next: for another | for another thing | in the next place | next
    place last: in the last place
    nominal 1: one reason | one problem | one argument | one objection | one point
    nominal next: another reason | another problem | another argument | another objection
    nominal next: then there is | then there are | then there's
    nominal next: another point | a further reason | a further point | a further argument
    nominal last: a final reason | the final reason | the last reason | a last reason

    [labels]
    thesis: thesis | claim | main claim | central claim | main point | position | contention
    thesis: recommendation | our recommendation | my recommendation | main recommendation
    thesis: main contention | my claim | my thesis | resolved | resolution | motion | proposition
    conclusion: conclusion | main conclusion | final conclusion | c | c1 | c2 | c3 | c4 | c5
    lemma: intermediate conclusion | interim conclusion | subconclusion | sub - conclusion | lemma
    premise: premise | assumption | p1 | p2 | p3 | p4 | p5 | p6 | p7 | p8 | p9 | p10 | p11 | p12
    premise many: premises | assumptions
    reason: reason | argument | pro | for | in favour | in favor | argument for | argument in favour
    reason: argument in favor | advantage | benefit | supporting argument | supporting reason
    reason many: reasons | arguments | pros | arguments for | arguments in favour
    reason many: arguments in favor | reasons for | reasons in favour | reasons in favor
    reason many: points for | points in favour | points in favor | advantages | benefits
    reason many: the case for | case for | supporting arguments
    reason many: motivation | rationale | our rationale | strengths | upsides | reasoning
    con many: risks | concerns | downsides | weaknesses | limitations
    con: con | contra | against | argument against | disadvantage | drawback
    con many: cons | contras | arguments against | reasons against | points against | disadvantages | drawbacks
    con many: the case against | case against | opposing arguments
    evidence: evidence | example | warrant | backing | supporting evidence | justification
    evidence: subpoint | sub - point | subclaim | sub - claim | supporting point
    objection: objection | possible objection | counterargument | counter - argument | counterclaim
    objection: counter - claim | criticism
    objection to: objection to | objection to reason | objection to argument | objection to premise
    objection many: objections | possible objections | counterarguments | counter - arguments
    objection many: counterclaims | criticisms
    reply: reply | response | rebuttal | refutation | answer | rejoinder | counter - objection
    reply many: replies | responses | rebuttals | answers
    reply to: reply to | reply to objection | response to | response to objection | answer to
    reply to: answer to objection | rebuttal of | rebuttal of objection

    [words]
    naming: that this those
    indefinite: a
    demanding: should must ought shouldn't mustn't
    possible: may might
    others: they he she
    someone: some
    being: are were be am been
    author: i'd i'm
    regarding: as on regarding concerning about with respecting turning
    said: said argued objected contended urged alleged claimed pretended supposed thought asserted maintained
    said: suggested replied answered believed
    topical: about concerns concern lies relates regards comes drawn based one perhaps connected related
    opining: think believe hold submit argue contend conclude urge propose recommend advise suggest
    opining: defend defends believes argues contends concludes urges proposes recommends advises suggests move beg implore
    opining: ask oppose support favour favor reject endorse maintain insist feel doubt hope
    author: i we
    document: document paper essay article report memorandum memo proposal brief note letter column
    document: house
    saying: maintain maintains maintained claim claims claimed argue argues argued contend contends
    saying: respond responds responded hold holds urge urges counter counters countered
    saying: said wrote writes stated states suggested suggests contended object objects objected insist insists insisted reply replies replied allege
    saying: alleges alleged believe believes say says assert asserts asserted think thinks complain
    saying: complains complained warn warns warned fear fears protest protests deny denies
    adverb: still also therefore thus however nevertheless nonetheless do really strongly firmly hence
    adverb: sometimes usually occasionally frequently repeatedly accordingly always least never often not would must now simply only then
    remedying: mitigated remedied solved avoided overcome addressed prevented resolved countered
    remedying: alleviated fixed
    negation: not never isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    negation: wouldn't can't cannot couldn't shouldn't mustn't
    asking: asks ask asked whether considers examines discusses
    opposing: against objection objections alternative alternatives drawback drawbacks risks concerns
    opposing: limitations counterarguments counterargument criticism criticisms disadvantages cons
    presenting: here now
    dummy: it
    article: the
    within: in
    coordinator: and or
    complementizer: that
    subordinator: because
    leader: for now
    ahead: following follows
    another: another
    unmarked: finally lastly
    contraction: i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're
    contraction: they've they'd they'll he'd he'll she'd she'll it'd it'll that'll that'd there'll
    series: reason reasons argument arguments point points ground grounds consideration considerations
    series: objection objections problem problems concern concerns advantage advantages benefit
    series: benefits drawback drawbacks factor factors respect respects question questions principle
    series: principles difficulty difficulties case cases issue issues symptom symptoms observation
    series: observations qualification qualifications interest interests way ways disadvantage
    series: disadvantages cost costs lesson lessons danger dangers risk risks flaw flaws threat threats
    series: asset assets proposal proposals justification justifications motive motives
    series: claim claims thing things consequence consequences mistake mistakes merit merits
    series: answer answers reply replies response responses rebuttal rebuttals
    against: objection objections drawback drawbacks disadvantage disadvantages reply replies
    against: counterargument counterarguments criticism criticisms complaint complaints worry worries
    steps: step steps stage stages part parts provision provisions disposition dispositions section
    steps: sections course courses component components goal goals measure measures kind kinds type
    steps: types circumstance circumstances rule rules phase phases chapter chapters task tasks
    steps: category categories instruction instructions ingredient ingredients exercise exercises
    several: several some few many various following number variety multiple numerous couple
    modal: would could might may should must will shall can cannot ought can't won't shouldn't wouldn't
    modal: couldn't mustn't would've need needs
    normative: deserve deserves should must ought shouldn't mustn't need needs cannot
    hedge: might may could likely unlikely perhaps possibly probably appears appear seems seem
    evaluative: wrong right good bad better worse best worst harmful beneficial useful useless harder
    evaluative: difficult damage damages harm harms threaten threatens risk risks danger dangerous
    evaluative: awkward costly unfair fair unjust just negative negatively positive important
    evaluative: serious necessary unnecessary challenge challenges strain benefit benefits advantage
    evaluative: disadvantage counterproductive detrimental irritation headaches trouble problem
    evaluative: problems mistake wise wiser wisest unwise reasonable unreasonable absurd justified
    evaluative: essential vital crucial desirable undesirable advantageous sensible foolish toxic
    evaluative: unstable suffer suffers undermine undermines weaken weakens strengthen strengthens
    evaluative: complicate complicates hurt hurts easier safer cheaper dearer superior inferior
    evaluative: corroborates supports proves shows demonstrates demonstrate pity expeditiously
    uncertain: unclear uncertain doubtful unknown
    untellable: hard difficult impossible remains
    telling: say know tell seen predict judge
    reference: see cf compare id ibid ante post accord app
    copula: is was seems seemed appears appeared remains remained
    expletive: that to how whether why what when if
    back: same former latter
    preposition: by of to into onto with without from like upon toward towards via per than
    pointing: this these such
    anaphor: this these such it they that those he she its their
    pronoun: i you he she it we they one this that these those each there someone everyone nobody
    determiner: the a an this that these those his her its their our my your some any no every each
    determiner: many most few several all both such another
    auxiliary: is are was were be am has have had does do did will would can could may might must shall
    auxiliary: should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    auxiliary: wouldn't can't cannot couldn't shouldn't mustn't ought
    verbs: get gets got makes make take takes gives give goes go comes come seems seem means mean shows show says
    verbs: say leads lead leaves leave keeps keep puts put brings bring lets let became becomes become
    verbs: wants want needs need remains remain helps help allows allow hopes hope gains gain loses lose
    verbs: thinks think knows know depends depend supports support suits suit sees see
    past: was were had did went came said told took made gave found asked became began left got saw
    person: he she they i we you
    imperative: record ask take make write add send open click put use choose go turn run set press
    imperative: mix pour cut place insert remove install download read check
    conjunction: and but or nor so yet
    trap: time times place places person amendment world century quarter half year years month months
    trap: week weeks day days minister lady official visit trip journey chapter edition part lines
    trap: name names floor grade class hand degree step few two three
    function: the a an and or but of to in on at by for from with as that this these those it its is are
    function: was were be been being am has have had do does did not no nor so than then there their
    function: they them he she his her him i me my we us our you your who whom whose which what when
    function: where why how if because since while although though will would can could may might must
    function: shall should ought into onto over under about above below between among through during
    function: before after again further once only own same some any each every all both few more most
    function: other such too very just also even still yet however therefore thus hence moreover first
    function: second third fourth fifth sixth one two three four five up down out off upon without
    function: within against toward towards per via itself themselves himself herself myself ourselves
    function: here now ever never always often much many another either neither whether unless until
    function: like well get gets got make makes made

    [abbreviations]
    general: mr mrs ms dr prof sr jr st vs etc inc ltd co corp gen col sgt capt lt rev hon pres gov sen
    general: rep dept univ est approx fig figs eq no nos vol vols pp ed eds al ca cf viz ibid jan feb mar
    general: apr jun jul aug sep sept oct nov dec mt ave blvd e.g i.e u.s u.k u.n e.u p.m a.m d.c ph.d
    general: bd n nn cl ex exs art arts sec secs ch para paras app dist nat natl assn bros okla cal tex fla mass
    citation: bd v n nn art no sec ch vol p pp app cf id ibid s ct ed f supp rev l u.s s.ct st stat
    closing: etc u.s u.k e.u u.n p.m a.m jr sr inc co d.c
    """)
}
