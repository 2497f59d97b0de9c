// SPDX-License-Identifier: MIT

package import ArgmapModel

/// What the rules of the lexicons mean, in words for people.
package enum RuleCatalogue {
  /// The descriptions in the order of docs/rules.md.
  package static let all: [RuleDescription] = read(text)

  /// The description of a rule; `nil` for a name that this version doesn't know.
  package static func description(of rule: String) -> RuleDescription? { byName[rule] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  /// Reads the text below: a name in brackets with what the rule decides by, then its meaning, what
  /// would change the decision, and an example, whose paragraphs ¶ separates.
  private static func read(_ text: String) -> [RuleDescription] {
    var rules: [RuleDescription] = []
    var field = \RuleDescription.meaning
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        let words = line.dropFirst().split { $0 == "]" || $0 == " " }.map(String.init)
        guard words.count == 2, let basis = RuleDescription.Basis(rawValue: words[1]) else {
          preconditionFailure("not the name of a rule with its basis: '\(line)'")
        }
        rules.append(
          RuleDescription(name: words[0], basis: basis, meaning: "", change: "", example: ""))
        field = \.meaning
        continue
      }
      var words = line
      if line.hasPrefix("- ") {
        field = \.change
        words = line.dropFirst(2)
      } else if line.hasPrefix("> ") {
        field = \.example
        words = line.dropFirst(2)
      }
      let last = rules.count - 1
      let blank = rules[last][keyPath: field].isEmpty ? "" : " "
      rules[last][keyPath: field] += blank + words
    }
    for index in rules.indices {
      rules[index].example = rules[index].example.split(separator: " ¶ ").joined(separator: "\n\n")
    }
    return rules
  }

  private static let text = """
    [enumeration.word] words
    An ordinal at the start of a sentence, set off by a mark, numbers an argument.
    - Without the mark, or with nothing that goes on counting, it would number nothing.
    > The town should close the bridge. First, it is old. Second, nobody needs it.

    [enumeration.place] words
    A phrase for a place in a series, such as 'in the first place', numbers an argument.
    - Without a second phrase that goes on counting it would number nothing.
    > The town should close the bridge. In the first place, it is old. In the second place, nobody
    needs it.

    [enumeration.nominal] words
    An ordinal or 'another' with a noun for arguments, such as 'the second reason', numbers an
    argument.
    - With a noun for steps, such as 'stage', it would number those; with any other it would rank
    or date something.
    > The town should close the bridge. The first reason is that it is old. The second reason is
    that nobody needs it.

    [enumeration.numeral] words
    A number or letter with a stop or bracket, where a sentence starts, numbers an argument.
    - Without the stop or bracket, or inside a sentence, it would be a number like any other.
    > The town should close the bridge for two reasons: ¶ 1. The bridge is old. ¶ 2. Nobody needs
    it.

    [enumeration.bullet] words
    Items of a list with bullets are arguments when the words before the list promise some.
    - Without a promise such as 'two reasons' the list would not be taken for arguments.
    > The town should close the bridge for two reasons: ¶ - The bridge is old. ¶ - Nobody needs it.

    [enumeration.lead] words
    Paragraphs that start with words in bold are arguments when the words before them promise some.
    - Without a promise such as 'two reasons' the words in bold would number nothing.
    > The town should close the bridge for two reasons. ¶ **Age.** The bridge is old and rusty. ¶
    **Use.** The bridge is empty all day.

    [enumeration.named] words
    An item that is named only at its end, as in 'that was my first reason', starts with its
    paragraph.
    - Without the words at its end the paragraph would belong to the item before it.
    > The town should close the bridge. ¶ The steel is tired. Repairs cost more each year. That was
    my first reason. ¶ Second, nobody needs the bridge. It is empty all day.

    [enumeration.next] words
    'Next', 'for another' and their like go on with a series that is open.
    - Without an item before it, or in a paragraph of another level, it would number nothing.
    > The town should close the bridge. For one thing, it is old. For another, nobody needs it.

    [enumeration.last] words
    'Finally', 'lastly' and their like close a series that is open.
    - Without an item before it, or telling what somebody did in the end, it would number nothing.
    > The town should close the bridge. First, it is old. Finally, nobody needs it.

    [thesis.contrast] words
    The sentence opens with a contrast, such as 'however', to what stands before it, and so takes
    the author's side.
    - Without the contrast its place and its judgement alone would have to speak for it.
    > Some people love the bridge. However, the town should close the old bridge. First, the bridge
    is rusty. Second, the bridge is empty.

    [thesis.opinion] words
    The author says that it is the author's opinion: 'I think', 'in my view'.
    - Said of somebody else, as in 'critics think', it would be another's view.
    > I think the town should close the bridge. It is old. Repairs cost more each year.

    [thesis.announcement] words
    The sentence stands right before the enumeration, or announces it, so the items are its
    reasons.
    - A sentence nearer to the first item, or one with a contrast or an opinion, would take its
    place.
    > The bridge costs the town dearly for two reasons. First, it is old. Second, nobody uses it.

    [thesis.introduction] place
    The sentence closes the introduction, or stands shortly before the enumeration, where theses
    are often stated.
    - A judgement nearer to the first item, or behind 'therefore', would take its place.
    > The bridge harms the town. Who would really miss it on a quiet summer day? First, the piers
    are old. Second, the cars are gone.

    [thesis.conclusion] words
    The sentence draws the conclusion, by 'therefore', a summary or its place at the end.
    - Without the connective an earlier judgement would be the thesis.
    > The bridge is old. Repairs cost more each year. Therefore, the town should close it.

    [thesis.first] place
    It is the first sentence, and no other one has more that speaks for it.
    - A later sentence with 'therefore', 'I think' or 'should' would take its place.
    > The bridge costs too much. Repairs took three months. The steel came from abroad.

    [thesis.normative] place
    It says what should be done: 'should', 'must', 'ought to', 'deserves'.
    - As a plain fact, without such a word, it would be taken for a reason.
    > Who needs the bridge? The town should close it today. The steel is rusty.

    [thesis.title] place
    It says most of what the title speaks of, and so answers it.
    - With other words than the title it would need a cue, or a place, that speaks for it.
    > Closing the old bridge ¶ Who still needs it? ¶ The old bridge is closing this year. The
    steel is rusty.

    [thesis.implicit] words
    The words only announce the arguments; what they are for is not stated there.
    - A sentence before the enumeration that judges or recommends would be the thesis.
    > There are two reasons. First, the bridge is old. Second, nobody needs it.

    [restatement.closing] place
    A judgement at the end of the last paragraph that speaks of what the thesis speaks of says it
    again.
    - With other words than the thesis it would stand for itself, or be left out.
    > The town should close the old bridge. ¶ First, it is rusty. Second, it is empty. ¶ Engineers
    came in May. They looked at the steel. ¶ It was a fine day in the end. The bridge may harm
    someone soon.

    [restatement.lede] place
    An opening paragraph of one sentence that judges or forecasts gives the thesis in a nutshell.
    - A longer opening, or one that tells facts, would be background.
    > Closing the bridge may be wise. ¶ The council met in May. However, the town should close the
    old bridge. ¶ First, it is rusty. ¶ Second, nobody needs it.

    [restatement.overlap] place
    A sentence behind the arguments with at least half of the words of the thesis says it again.
    - With other words it would be an upshot, a further reason, or background.
    > The town should close the bridge for good. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    Therefore, the town should close the bridge for good.

    [upshot.summary] words
    Behind the arguments 'in short', 'all this taken together' and their like draw a further
    conclusion.
    - With the words of the thesis it would say that again; without the phrase it would be a
    reason.
    > The town should close the bridge for good. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    All these points taken together, cars have had their day.

    [claim.first] vote
    The first sentence of an item makes its claim.
    - A last sentence with 'therefore', or a second one that judges the first, would make it.
    > The town should close the bridge. First, it is old. It was built in 1950. Second, nobody
    needs it.

    [claim.heading] vote
    A heading that is a whole sentence makes the claim of its item.
    - A heading of a few words only would leave the claim to the first sentence below it.
    > The town should close the bridge for two reasons. ¶ # 1. The bridge is old ¶ It was built in
    1950. ¶ # 2. Nobody needs it ¶ It is empty all day.

    [claim.result] words
    The last sentence of an item draws the consequence, so it makes the claim of the item.
    - Without 'therefore', 'thus' or their like the first sentence would make it.
    > The town should close the bridge. ¶ First, the bridge was built in 1950. Therefore, its
    steel is dangerous for everybody. ¶ Second, nobody needs it.

    [claim.topic] words
    The first sentence of the item only says what the point is about, so the second makes the claim.
    - If the first said something of it, as in 'my first point is that it is old', it would make it.
    > The town should close the bridge. ¶ My first point is about age. The steel of the bridge is
    rusty. ¶ My second point is about cars. Nobody needs the bridge today.

    [claim.anaphor] place
    The first sentence of the item tells a fact, and the second points back at it and judges, so
    that makes the claim.
    - If the second did not judge, or the first did, the first would make it.
    > The town should close the bridge. ¶ First, it carries lorries all night. That is dangerous
    for everybody. ¶ Second, nobody needs it.

    [premise.because] words
    What 'because', 'given that' and their like introduce is a reason for the clause they go with.
    - With 'although' it would be granted; without the words it would be tied by its place.
    > The town should close the bridge because its steel is tired.

    [premise.after-all] words
    What 'after all' introduces is a reason for what stands before it.
    - Without the words it would be tied by its place; with 'however' it would answer.
    > The town should close the bridge. After all, its steel is tired.

    [premise.reason] words
    What 'the reason is' and its like introduce is a reason for what stands before it.
    - Without the words it would be tied by its place.
    > The town should close the bridge. The reason is that its steel is tired.

    [premise.since] words
    A clause with 'since' beside a main clause is a reason for that.
    - At the start of a sentence without a main clause behind it 'since' would be taken for a time.
    > The town should close the bridge, since its steel is tired.

    [premise.as] words
    A clause with 'as' beside a main clause is a reason for that.
    - Without a subject and a verb of its own 'as' would compare.
    > The town should close the bridge, as it is old.

    [premise.for] words
    A clause with 'for' and a pronoun behind it is a reason for the clause before it.
    - Before a noun 'for' would be a preposition.
    > The town should close the bridge, for it is old.

    [premise.default] place
    No words decide; in its place a statement most often supports the claim it stands with.
    - A word such as 'because', 'but' or 'moreover' at its start would have decided instead.
    > The town should close the bridge. ¶ First, it is old. The steel is rusty. ¶ Second, nobody
    needs it.

    [premise.cohesion] place
    No words decide; it shares more words with the statement before it than with the claim, so it
    supports that.
    - With as many words in common with the claim it would support the claim.
    > The town should close the bridge. The steel cables are rusty. Engineers found rusty cables in
    May.

    [premise.anaphor] place
    Its first word points back, so it supports the statement before it.
    - With a subject of its own it would support the claim of the item.
    > The town should close the bridge. ¶ First, it is old. Lorries cross the piers all night. They
    shake the ground. ¶ Second, nobody needs it.

    [premise.headline] place
    The claim of the item comes at its end, so what leads up to it supports the item's first
    statement.
    - With a cue of its own, or without a concluding last sentence, it would support the claim.
    > The town should close the bridge. ¶ First, the steel is tired. Lorries shake the piers.
    Thus, the bridge is dangerous for everybody. ¶ Second, nobody needs it.

    [premise.and] words
    A clause that 'and' joins to the claim supports it; joined to a reason it is linked with that.
    - As a sentence of its own it would be tied by its place, and linked with nothing.
    > The town should close the bridge, and the council agrees.

    [objection.counter] words
    What 'but' or 'however' introduces speaks against the statement before it, or that against it.
    - Without the contrast it would support the same statement.
    > The town should close the bridge. The steel is rusty. However, engineers call the piers safe.

    [objection.reported] words
    A view that the text gives to others, and answers, speaks against the thesis or the claim.
    - Without the answer, or in the author's own name, it would not be an objection.
    > Critics say that the bridge is useful. ¶ However, the town should close the bridge. ¶ First,
    it is old. ¶ Second, nobody needs it.

    [concession.before-counter] words
    What stands before a contrast that brings the author's side is granted.
    - Without 'nevertheless', 'but' or their like behind it it would support the thesis.
    > The bridge is beautiful. But the town should close it.

    [conclusion.therefore] words
    'Therefore' and its like mark a step: the statement before is a reason for this one, and this
    one for the claim.
    - Without the connective both would support the claim.
    > The town should close the bridge. ¶ First, it is old. The steel is rusty. Consequently, the
    piers move. Nobody denies it. ¶ Second, nobody needs it.

    [conclusion.thus] words
    'Thus' marks a step: the statement before is a reason for this one, and this one for the claim.
    - Without the connective both would support the claim.
    > The town should close the bridge. ¶ First, it is old. The steel is rusty. Thus, the piers
    move. Nobody denies it. ¶ Second, nobody needs it.

    [conclusion.so] words
    'So' marks a step: the statement before is a reason for this one, and this one for the claim.
    - Without the connective both would support the claim.
    > The town should close the bridge. ¶ First, it is old. The steel is rusty. So the piers move.
    Nobody denies it. ¶ Second, nobody needs it.

    [counter.however] vote
    'However', 'nevertheless' and their like turn to the other side.
    - The decision stands on the map as objection.counter, concession.before-counter or
    thesis.contrast.
    > The bridge is beautiful. Nevertheless, the town should close it.

    [counter.but] vote
    'But', 'yet' and 'still' turn to the other side.
    - The decision stands on the map as objection.counter, concession.before-counter or
    thesis.contrast.
    > The bridge is beautiful. But the town should close it.

    [counter.contrast] vote
    'On the other hand', 'despite', 'unfortunately' and their like turn to the other side.
    - The decision stands on the map as objection.counter, concession.before-counter or
    thesis.contrast.
    > The bridge is beautiful. Unfortunately, the town should close it.

    [concession.although] words
    What 'although', 'though' and 'even if' introduce is granted against the clause they go with.
    - With 'because' it would be a reason for that clause.
    > The town should close the bridge, although it is beautiful.

    [concession.granted] words
    What 'of course', 'admittedly', 'it is true' and their like introduce is granted.
    - Without the words it would support the claim.
    > The town should close the bridge. Admittedly, it is beautiful. But it is too old.

    [concession.while] words
    A clause with 'while' or 'whereas' beside a main clause is granted against that.
    - At the start of a sentence without a main clause behind it 'while' would be taken for a time.
    > The town should close the bridge, while it could keep the tower.

    [concession.indeed] words
    What 'indeed' introduces is granted when a contrast or the claim answers it.
    - Without an answer 'indeed' would stress a reason.
    > The town should close the bridge. Indeed, cars need a way across. But they have the tunnel.

    [example.instance] words
    What 'for example' and its like introduce is an example that supports the statement before it.
    - Without the words it would be tied by its place.
    > The town should close the bridge. For example, lorries shake the piers all night.

    [additive.also] words
    'Also', 'moreover' and their like add a reason for what the statement before it supports.
    - With 'because' it would support the statement before it instead.
    > The town should close the bridge. Moreover, it should sell the steel.

    [summary.conclusion] vote
    'In conclusion', 'in short' and their like sum up, and end the last item.
    - The decision stands on the map as upshot.summary, thesis.conclusion or restatement.overlap.
    > The town should close the bridge for good. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    In short, cars have had their day.

    [summary.gathered] vote
    'For these reasons', 'all these points' and their like gather what was said, and end the last
    item.
    - The decision stands on the map as upshot.summary, thesis.conclusion or restatement.overlap.
    > The town should close the bridge for good. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    For these reasons, cars have had their day.

    [opinion.author] vote
    'I think', 'in my view' and their like say that the author means it.
    - The decision stands on the map as thesis.opinion.
    > In my view, the town should close the bridge. It is old.

    [attribution.others] vote
    'Critics', 'some argue' and their like give a view to somebody else, which is no thesis.
    - The decision stands on the map as objection.reported when the text answers the view.
    > Some argue that the bridge is useful. However, the town should close it.

    [topic.shift] vote
    'As for', 'turning to' and their like open another topic, and end the last item.
    - Without the words the paragraph could still belong to the last item.
    > The town should close the bridge. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    Incidentally, the tower is old too.

    [condition.if] vote
    'If', 'unless' and their like open a condition, which is part of its statement.
    - No decision rests on these words; without them the words would be read alike.
    > The town should close the bridge if nobody pays for it.
    """
}
