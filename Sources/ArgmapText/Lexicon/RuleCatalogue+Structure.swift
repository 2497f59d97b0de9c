// SPDX-License-Identifier: MIT

extension RuleCatalogue {
  /// The rules that find enumerations, the thesis, and the claims of items.
  static let structureRules = """
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

    [enumeration.topic] words
    Paragraphs that start with the names of arguments, such as 'the moral argument', are the arguments
    that the words before them promise.
    - Without a promise of just so many, such as 'two arguments', the names would number nothing.
    > The town should close the bridge for two reasons. ¶ The safety reason is that the bridge is old.
    ¶ The money reason is that nobody needs it.

    [enumeration.named] words
    An item that is named only at its end, as in 'that was my first reason', starts with its
    paragraph.
    - Without the words at its end the paragraph would belong to the item before it.
    > The town should close the bridge. ¶ The steel is tired. Repairs cost more each year. That was
    my first reason. ¶ Second, nobody needs the bridge. It is empty all day.

    [enumeration.announced] place
    As many clauses, sentences or paragraphs as an announcement promises are its arguments, though nothing
    numbers them.
    - With one more, or one fewer, they would be told apart by their connectives alone.
    > The town should close the bridge for three reasons: it is old; it is empty all day; and nobody
    needs it.

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
    It is the opening clause, and it takes sides.
    - A later sentence with 'therefore', or a demand at the end, would take its place.
    > Closing the bridge is wrong. Cars cross it all day. The town needs it.

    [thesis.disputed] place
    It opens the text, critics are said to be against it, and the text says that they are wrong.
    - A later sentence with 'therefore', or a demand at the end, would take its place.
    > Swimming is here to stay. Critics say that it bores children. They are mistaken.

    [thesis.normative] place
    It says what should be done: 'should', 'must', 'ought to', 'deserves'.
    - As a plain fact, without such a word, it would be taken for a reason.
    > Who needs the bridge? The town should close it today. The steel is rusty.

    [thesis.verdict] words
    It judges the matter: 'is wrong', 'would be a good idea'.
    - Without the judgement it would be taken for a reason.
    > Cars cross it all day. Closing the bridge would be wrong. The town needs it.

    [thesis.title] place
    It says most of what the title speaks of, and so answers it.
    - With other words than the title it would need a cue, or a place, that speaks for it.
    > Closing the old bridge ¶ The old bridge is closing this year. The town asked all of the people in
    May. The men came back to it in June and left. The mayor said little of it and went away. First, the
    steel is rusty. Second, nobody needs it.

    [label.thesis] words
    A label such as 'Thesis:' or 'Claim:' says that it is what the article argues for.
    - Without the label the thesis would be found by its words and its place.
    > Reason: The steel is tired. ¶ Claim: The town should close the bridge. ¶ Con: Farmers use it.

    [label.conclusion] words
    A label such as 'Conclusion:' or 'C', or a last item that starts with 'Therefore', says that it
    follows from the labelled or numbered statements before it.
    - Behind numbered arguments for a thesis it would only sum up.
    > 1. Old bridges are dangerous. ¶ 2. The bridge is old. ¶ 3. Therefore, the bridge is dangerous.

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
    Behind the arguments 'in short', 'all this taken together' and their like, or 'therefore' with a
    demand in the last paragraph, draw a further conclusion.
    - With the words of the thesis it would say that again; without the phrase it would be a
    reason.
    > The town should close the bridge for good. ¶ First, it is old. ¶ Second, nobody needs it. ¶
    All these points taken together, cars have had their day.

    [claim.first] vote
    The first sentence of an item makes its claim.
    - A last sentence with 'therefore', or a second one that judges the first, would make it.
    > The town should close the bridge. First, it is old. It was built in 1950. Second, nobody
    needs it.

    [claim.introduction] place
    It judges or demands something right before an enumeration, and is not the thesis, so the items are
    its reasons and it speaks for the thesis.
    - As the only enumeration of the text, the items would be reasons for the thesis.
    > The town should close the bridge. ¶ The bridge is dangerous. First, it is rusty. Second, it is
    narrow. ¶ It is also useless. For one thing, it leads nowhere. For another, there is a ferry.

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

    [claim.opinion] words
    It is the author's own view in an item that starts with another's, so it makes the claim.
    - Without 'I think' or its like the first statement would make the claim.
    > The town should close the bridge. First, not everyone would agree that it is safe. The mayor
    likes it. I believe that it shakes. Second, nobody needs it.

    [claim.central] place
    The item is named only at its end; of what it demands, the rest takes up this most.
    - With an ordinal at its start the item's first statement would make the claim.
    > The town must act. ¶ Times change. We must close the bridge. The bridge is old. The bridge
    shakes. That was my first reason. My second reason is that nobody needs it.

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
    """
}
