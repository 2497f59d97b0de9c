// SPDX-License-Identifier: MIT

extension RuleCatalogue {
  /// The rules that tell what bears on what.
  static let relationsRules = """
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
    > The town should close the bridge. The steel cables are rusty. Rusty cables were seen in May.

    [premise.paragraph] place
    It makes the claim of a paragraph in a text without an enumeration, and paragraphs speak for the
    thesis.
    - Opened by the other side's view, or by an answer to it, the paragraph would speak against that.
    > The town should close the bridge. It said so in May. It said so in June. It said so in July. ¶ The
    bridge is dangerous. It shakes in the wind. It is rusty. It has holes. ¶ It is also costly. Men paint
    it. Men clean it. Men guard it. ¶ Nobody needs it. The tunnel is near.

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

    [objection.section] words
    It opens a paragraph under a heading that promises objections, alternatives or risks.
    - Under another heading it would be read like any other paragraph.
    > The fee should go. First, it is old. Second, it is unfair. ¶ ## Objections ¶ The town needs the
    money.

    [premise.ground] place
    It follows a sentence that only rejects another's view ('This is a mistake'), so it says why.
    - With 'also' or 'moreover' it would go on with the author's reasons.
    > The town should close the bridge. Some people say that they need it. That is nonsense. The
    tunnel takes every car.

    [premise.joint] place
    The conclusion has no words but those of this statement and the one before it, and so needs both.
    - If the statement before it said all that the conclusion says, each would be a reason of its own.
    > All humans are mortal. Socrates is a human. Therefore Socrates is mortal.

    [objection.answer] place
    It follows the other side's view without a word of its own, so it answers that.
    - With 'also' or 'moreover' it would go on with the author's reasons.
    > The town should close the bridge. Some people say that they need it. The tunnel takes every
    car.

    [label.reason] words
    A label such as 'Reason:' or 'Pro:' makes it speak for the thesis.
    - Without the label it would be read by its words and its place.
    > The town should close the bridge. ¶ Reason: The steel is tired. ¶ Con: Farmers use it.

    [label.premise] words
    A label such as 'Premise 1:' or 'P1', or its number in a list that ends with 'Therefore …', makes
    it a premise of the next conclusion, linked with the others.
    - Labelled 'Reason:' it would speak for the thesis by itself.
    > P1. Old bridges are dangerous. ¶ P2. The bridge is old. ¶ C. The bridge is dangerous.

    [label.evidence] words
    A label such as 'Evidence:' makes it speak for the statement before it.
    - Labelled 'Reason:' it would speak for the thesis.
    > Claim: The town should close the bridge. ¶ Reason: The steel is tired. ¶ Evidence: Two beams
    have cracked.

    [label.objection] words
    A label such as 'Objection:' or 'Con:', over a list as well, makes it speak against the thesis; an
    objection between two reasons speaks against the first of them.
    - Without the label it would be read by its words and its place.
    > The town should close the bridge. ¶ Reason: The steel is tired. ¶ Objection: Farmers use it.

    [label.reply] words
    A label such as 'Reply:' makes it speak against the objection before it, or the one it numbers.
    - Without an objection before it it would be read by its words and its place.
    > The town should close the bridge. ¶ Objection: Farmers use it. ¶ Reply: The tunnel is near.

    [label.turn] words
    Somebody speaks in turn ('Ben: …'), against the one who spoke first, or in answer to the turn before.
    - With 'Yes' or 'I agree' at its start, or nobody who speaks against the first, the turn would be
    read like another paragraph.
    > Anna: The town should close the bridge. It is old. ¶ Ben: I disagree. Farmers need it. ¶ Anna:
    The tunnel is near.

    [report.others] vote
    Somebody else says, thinks or fears it, so it counts as the other side's.
    - In the author's own name it would be a reason.
    > The town should close the bridge. The traders fear that customers will stay away. The tunnel is
    near.

    [stance.quality] vote
    Praise or blame counts for the thesis when it opens the text.
    - Further on in the text it would be a reason.
    > The town should close the bridge. It is old. Nobody needs it.

    [stance.verdict] vote
    A judgement about right and wrong counts for the thesis.
    - Without the judgement the sentence would be a reason.
    > The town should close the bridge. It is old. Nobody needs it.

    [stance.command] vote
    A command at the start counts for the thesis.
    - As a statement it would need another sign that it takes sides.
    > The town should close the bridge. It is old. Nobody needs it.

    [stance.answer] vote
    An answer such as 'yes' or 'no' counts for the thesis.
    - Without it the sentence would need another sign that it takes sides.
    > The town should close the bridge. It is old. Nobody needs it.

    [stance.appeal] vote
    'Let us', 'it is time' and their like ask for something, and at the end for what the text argues.
    - The decision stands on the map as thesis.opinion or thesis.conclusion.
    > The bridge is old. Nobody needs it. Let us close it.

    [stance.support] vote
    It says what the author is for, wants or needs, which counts for the thesis.
    - As a plain fact it would not count.
    > The town should close the bridge. It is old. Nobody needs it.

    [concession.before-counter] words
    What stands before a contrast that brings the thesis of an enumeration is granted.
    - Without 'nevertheless', 'but' or their like behind it it would be background.
    > Indeed, the bridge is beautiful. ¶ However, the town should close it. ¶ First, it is old. ¶ Second,
    nobody needs it.

    [concession.answered] words
    What the next statement turns against with 'but' is taken for granted by the author.
    - Without the contrast behind it it would support the thesis.
    > The town should close the bridge. Many cars cross it. But the tunnel takes them all.

    [concession.possible] words
    What only may be so is mostly the other side's.
    - With 'will' or 'is' it would support the thesis.
    > The town should close the bridge. The traffic may grow. Nobody lives there.

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

    [counter.denial] vote
    'That does not follow', 'we disagree' and a bare 'It was not.' deny what was said before, so that
    was another's view.
    - The decision stands on the map as objection.counter or objection.reported.
    > First, the owner argues that the bridge is beautiful. It is not.

    [counter.verdict] vote
    'That would be a mistake' turns against the plan that the sentence before tells of.
    - The decision stands on the map as objection.counter.
    > The town will close the bridge. That would be a mistake. The mill depends on it.

    [counter.dismissal] vote
    'None of them stands up' and 'neither of these replies succeeds' turn against the views before them.
    - The decision stands on the map as objection.counter.
    > The town should close the bridge. The owner says that it is beautiful and strong.
    None of these claims is true.

    [counter.only] vote
    'Only,' at the start of a sentence turns to the other side.
    - The decision stands on the map as objection.counter, concession.before-counter or
    thesis.contrast.
    > The bridge is beautiful. Only, the town should close it.

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

    [concession.acknowledged] words
    What 'we are aware that', 'I appreciate that' and their like open is granted when a contrast answers it.
    - Without an answer it would be a reason.
    > The town should close the bridge. First, it is old. Second, nobody needs it. ¶ We are aware that
    the bridge is pretty. However, it is closed half the year.

    [concession.while] words
    What 'while' or 'whereas' opens a sentence with is granted against the main clause.
    - Behind the main clause it would only set two things side by side.
    > The town should close the bridge. First, while the bridge is pretty, it shakes in every wind.
    Second, nobody needs it.

    [concession.indeed] words
    What 'indeed' introduces inside an item is granted when a contrast answers it.
    - Without an answer 'indeed' would stress a reason.
    > The town should close the bridge. First, it is old. Indeed, it has been painted. But the steel is
    rusty. Second, nobody needs it.

    [example.instance] words
    What 'for example' and its like introduce is an example that supports the statement before it.
    - Without the words it would be tied by its place.
    > The town should close the bridge. For example, lorries shake the piers all night.

    [additive.also] words
    'Also', 'likewise' and their like add a reason for what the statement before it supports.
    - With 'because' it would support the statement before it instead.
    > The town should close the bridge. It is old. Likewise, it is ugly.

    [additive.further] words
    'Moreover', 'in addition' and their like add a reason for what the statement before it supports;
    between 'first' and 'finally' they number an item.
    - With 'because' it would support the statement before it instead.
    > The town should close the bridge. Moreover, it should sell the steel.

    [additive.most] words
    'Above all', 'most importantly' and their like add a reason of its own.
    - With 'because' it would support the statement before it instead.
    > The town should close the bridge. Above all, it is dangerous.

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
