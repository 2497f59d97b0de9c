// SPDX-License-Identifier: MIT

extension Lexicon {
  /// The classes of English words.
  static let englishWords = """
    [words]
    numbering: number no nr
    giving: for
    why: why
    nobody: nobody nothing none no neither
    hearer: me us you them people
    informing: tell tells told assure assures assured remind reminds reminded warn warns warned
    supposing: would wouldn't could couldn't might if unless without were
    thanking: commend apologise apologize apologies thank thanks congratulate thanking congratulating
    condemning: mistake error wrong unwise foolish folly disaster shame pity irresponsible shortsighted
    condemning: sighted backwards backward unfair unjust absurd scandal disastrous catastrophe fatal madness
    condemning: blunder unacceptable wrongheaded ruinous misguided
    objecting: fear fears worry worries complain complains object objects protest protests warn warns
    objecting: objected complained warned protested disagree disagrees dissent dissents
    field: to from date sent cc bcc via through attention attn
    subject: subject re regarding
    reasoning: argument case reasoning proof evidence
    interest: interest pleasure dismay concern surprise
    addressed: your the
    reading: read reading followed follow saw
    handling: ignores confuses overlooks rests assumes fails proves shows collapses begs mistakes misreads
    handling: forgets relies depends contradicts presupposes supposes neglects conflates exaggerates
    assenting: true right correct agree agreed accept grant granted concede conceded fair valid so
    assenting: perhaps undeniable enough
    rejecting: disagree doubt irrelevant nonsense untrue false mistaken fails misleading unconvincing
    rejecting: unfounded unlikely implausible disagrees reject myth misconception
    relevant: matter matters follow follows count counts
    own: my our
    either: either
    documentkind: brief briefing report memo memorandum statement release immediate draft circulation
    documentkind: policy regulatory impact press confidential paper note executive ends
    opponents: critics opponents sceptics skeptics detractors objectors
    greeting: dear hello hi ladies gentlemen greetings
    daytime: day morning afternoon evening
    discussing: discuss examine explore outline summarise summarize review consider present describe
    discussing: address
    offering: offer give
    corroborating: even likewise similarly
    debated: debated disputed discussed contested controversial question debate issue controversy
    debated: dispute disagreement unclear
    proceeding: conclude end begin start finish close
    whether: whether
    lettered: plan option options group annex ward schedule type vitamin part appendix class grade
    lettered: scenario model version level team proposal alternative figure exhibit hepatitis phase
    naming: that this those
    interviewing: moderator host chair chairman chairwoman chairperson interviewer presenter anchor q
    interviewing: question questioner facilitator
    remarking: strength strengths weakness weaknesses before after then now note notes example
    remarking: examples warning tip tips hint source sources update edit ps nb
    remarking: figure table chapter section appendix summary background context definition page
    remarking: figures tables price cost costs monday tuesday wednesday thursday friday saturday sunday
    agreeing: yes sure yeah exactly right agreed agree indeed true correct absolutely
    denying: no nonsense disagree oppose nope hardly
    indefinite: a
    demanding: should must ought shouldn't mustn't
    possible: may might
    others: they he she
    someone: some
    being: are were be am been
    author: i'd i'm
    regarding: as on regarding concerning about with respecting turning
    said: said argued objected contended urged alleged claimed pretended supposed thought asserted maintained
    said: inferred concluded suggested replied answered believed
    topical: about concerns concern lies relates regards comes drawn based one perhaps connected related
    opining: think believe hold submit argue contend conclude urge propose recommend advise suggest
    opining: defend defends believes argues contends concludes urges proposes recommends advises
    opining: suggests move beg implore
    opining: ask oppose support favour favor reject endorse maintain insist feel doubt hope
    author: i we
    document: document paper essay article report memorandum memo proposal brief note letter column
    document: house
    saying: maintain maintains maintained claim claims claimed argue argues argued contend contends
    saying: respond responds responded hold holds urge urges counter counters countered
    saying: said wrote writes stated states suggested suggests contended object objects objected
    saying: insist insists insisted reply replies replied allege
    saying: answer answers answered
    saying: submit submits submitted
    saying: acknowledge acknowledges acknowledged recognise recognises recognised recognize recognizes
    saying: recognized concede concedes conceded admit admits admitted suggest dissented
    saying: alleges alleged believe believes say says assert asserts asserted think thinks complain
    saying: complains complained warn warns warned fear fears protest protests deny denies
    adverb: still also therefore thus however nevertheless nonetheless do really strongly firmly hence
    adverb: sometimes usually occasionally frequently repeatedly accordingly always least never
    adverb: often not would must now simply only then
    remedying: mitigated remedied solved avoided overcome addressed prevented resolved countered
    remedying: alleviated fixed met answered allayed dispelled
    negation: not never isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    negation: wouldn't can't cannot couldn't shouldn't mustn't
    asking: asks ask asked whether considers examines discusses
    opposing: against objection objections alternative alternatives drawback drawbacks risks concerns
    opposing: con contra opposition limitations counterarguments counterargument criticism
    opposing: criticisms disadvantages cons
    part: introduction introductory background overview summary executive abstract conclusion conclusions
    part: concluding findings key finding results methods method methodology discussion recommendations
    part: recommendation appendix remarks outlook
    sources: references bibliography sources notes footnotes endnotes literature citations
    sources: cited works reading further
    exercises: questions question discussion exercises exercise review comprehension study
    contended: submission contention argument claim view suggestion position assertion objection
    contended: allegation reasoning
    moving: come comes turn move brings bring proceed pass
    perfect: have has
    letting: let
    persuaded: persuaded convinced swayed moved impressed
    explaining: explain set lay state tell list say describe start begin
    speaker: me
    limiting: max min
    replying: respond responds responded reply replies replied answer answers answered counter counters
    replying: countered
    raising: have raise offer make press urge advance
    refusing: reject rejected oppose opposed abandon abandoned scrap scrapped mistake error wrong
    refusing: unwise foolish folly misguided
    many: people children men women police fish mice
    difficulty: difficulty problem trouble snag danger weakness challenge worry
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
    evaluative: invalid unsound fallacious mistaken flawed untenable implausible confused
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
    telling: see say know tell seen predict judge
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
    verbs: get gets got makes make take takes gives give goes go comes come seems seem means mean
    verbs: shows show says
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
    """
}
