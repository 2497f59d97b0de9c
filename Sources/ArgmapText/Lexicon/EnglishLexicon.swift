// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What English words and phrases signal.
  ///
  /// The format is that of ``Lexicon/init(_:)``. The numbers of the rules are precisions counted on
  /// corpora of short argumentative texts and essays (docs/decisions/0007-counted-precisions.md).
  package static let english = Lexicon(
    "en", [englishRules, englishCues, englishWords].joined(separator: "\n"))

  private static let englishRules = """
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
    enumeration.announced .70
    enumeration.next .75
    enumeration.last .85
    thesis.contrast .85
    thesis.opinion .79
    thesis.announcement .85
    thesis.introduction .62
    thesis.conclusion .77
    thesis.first .75
    thesis.disputed .60
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
    label.turn .80
    claim.first .74
    claim.heading .80
    claim.introduction .70
    claim.topic .70
    claim.opinion .75
    claim.central .60
    claim.result .80
    claim.anaphor .65
    premise.ground .75
    premise.joint .75
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
    counter.verdict .75
    counter.dismissal .80
    concession.before-counter .80
    concession.answered .60
    concession.possible .59

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
    word 2: second of all
    word 3: third of all
    word 4: fourth of all
    word last: last of all | last but not least | finally | lastly | last
    place 1: to begin with | to start with | for starters | for one thing | for one , | for a start | in the first place
    place 1: there is first | there are first | first there is | first there are | there is , first ,
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
    thesis: proposed resolution | main contention | my claim | my thesis | resolved | resolution | motion | proposition
    conclusion: verdict | final verdict | bottom line | the bottom line | the verdict
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
    reason many: government case | government | affirmative case | affirmative | proposition case
    reason many: case for the motion | supporters
    con many: opposition case | opposition | negative case | negative | case against the motion
    con many: the following speak against it | opponents | risks | concerns | downsides | weaknesses | limitations
    con: myth | misconception | concern | risk | con | contra | against | argument against | disadvantage | drawback
    con many: concerns raised | risks identified | points raised against
    con many: cons | contras | arguments against | reasons against | points against | disadvantages | drawbacks
    con many: the case against | case against | opposing arguments
    evidence: evidence | example | warrant | backing | supporting evidence | justification
    evidence: subpoint | sub - point | subclaim | sub - claim | supporting point
    objection: objection | possible objection | counterargument | counter - argument | counterclaim
    objection: counter - claim | criticism
    objection to: objection to | objection to reason | objection to argument | objection to premise
    objection many: objections | possible objections | counterarguments | counter - arguments
    objection many: counterclaims | criticisms | objections raised | criticisms raised
    reply: fact | reality | truth | mitigation | reply | response | rebuttal | refutation | answer | rejoinder | counter - objection
    reply many: replies | responses | rebuttals | answers
    reply to: reply to | reply to objection | response to | response to objection | answer to
    reply to: answer to objection | rebuttal of | rebuttal of objection

    [abbreviations]
    general: mr mrs ms dr prof sr jr st vs etc inc ltd co corp gen col sgt capt lt rev hon pres gov sen
    general: rep dept univ est approx fig figs eq no nos vol vols pp ed eds al ca cf viz ibid jan feb mar
    general: apr jun jul aug sep sept oct nov dec mt ave blvd e.g i.e u.s u.k u.n e.u p.m a.m d.c ph.d
    general: bd n nn cl ex exs art arts sec secs ch para paras app dist nat natl assn bros okla cal tex fla mass
    citation: bd v n nn art no sec ch vol p pp app cf id ibid s ct ed f supp rev l u.s s.ct st stat
    closing: etc u.s u.k e.u u.n p.m a.m jr sr inc co d.c
    """
}
