// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import TestSupport
import Testing

/// What a reader needs, whatever the map: who hears it, who counts on the numbers, who has little room.
@Suite struct ReadingTests {
  /// A claim with linked premises, one of them argued for, and a conclusion drawn from the thesis.
  private var map: ArgumentMap {
    var draft = MapDraft()
    draft.statement("t", "The bridge should close.")
    draft.statement("p", "Its steel is tired.")
    draft.statement("q", "Tired steel breaks.")
    draft.statement("r", "It broke in every test.")
    draft.statement("k", "A ferry should replace it.")
    draft.argument("a", for: "t", ["p", "q"])
    draft.argument("b", for: "q", ["r"])
    draft.argument("c", for: "k", ["t"])
    return draft.finished(thesis: "t", roots: ["t", "k"])
  }

  @Test func `standard form sets an inference on the way apart from the next`() {
    #expect(
      map.standardForm() == """
        Premise 1b for the thesis
          (1) It broke in every test.
          ────────────────────  from 1
          ∴ (2) Tired steel breaks.

        Thesis
          (3) Its steel is tired.
          (2) Tired steel breaks.
          ────────────────────  from 3+2
          ∴ (4) The bridge should close.

        Upshot U
          (4) The bridge should close.
          ────────────────────  from 4
          ∴ (5) A ferry should replace it.

        """)
  }

  @Test func `standard form goes on from a conclusion that is the only premise`() {
    let form = ExtremeMap.chain(3).standardForm()
    #expect(
      form == """
        A chain

        Argument 1
          (1) Link 3 holds.
          ────────────────────  from 1
          ∴ (2) Link 2 holds.
          ────────────────────  from 2
          ∴ (3) Link 1 holds.

        Thesis
          (3) Link 1 holds.
          ────────────────────  from 3
          ∴ (4) It holds.

        """)
  }

  @Test func `standard form keeps the premises of an objection together`() {
    var draft = MapDraft()
    draft.statement("t", "The bridge should close.")
    draft.statement("o", "A ferry is dear.")
    draft.statement("p", "The town is poor.")
    draft.statement("q", "It owes two millions.")
    draft.objection("x", to: "t", ["o", "p"])
    draft.argument("y", for: "p", ["q"])
    #expect(
      draft.finished(thesis: "t").standardForm() == """
        Thesis
          (1) The bridge should close.

        Objection O to the thesis
          (2) It owes two millions.
          ────────────────────  from 2
          ∴ (3) The town is poor.

          (4) A ferry is dear.
          (3) The town is poor.
          ────────────────────  4+3 together

        """)
  }

  @Test func `each spoken line can be understood alone`() {
    #expect(
      map.spoken() == """
        1 thesis, 1 upshot, 1 argument, 3 premises.

        Thesis: The bridge should close.
          Premise 1a, together with 1b, supports the thesis: Its steel is tired.
          Premise 1b, together with 1a, supports the thesis: Tired steel breaks.
            Premise 1b1 supports 1b: It broke in every test.

        Upshot U: A ferry should replace it.
          The thesis, given above, supports U: The bridge should close.

        """)
  }

  @Test func `every label that a tree mentions is shown`() {
    let tree = map.tree()
    #expect(tree.contains("■ T  The bridge should close.\n"))
    #expect(tree.contains("└─ ▲ T  (above) The bridge should close.\n"))
  }

  @Test(arguments: [(40, 5), (60, 12), (80, 19)])
  func `levels are told apart where there is little room`(width: Int, levels: Int) {
    var options = OutlineOptions()
    options.width = width
    let lines = ExtremeMap.chain(levels).tree(options: options).split(separator: "\n")
    let branches = lines.compactMap { line in
      line.firstIndex(of: "└").map { line[..<$0].count }
    }
    #expect(branches.count == levels)
    #expect(Set(branches).count == levels, "\(lines.joined(separator: "\n"))")
  }

  @Test func `a line that can't be indented further names what it bears on`() {
    let tree = ExtremeMap.chain(60).tree()
    #expect(tree.contains("└▲ D8a for D8: Link 58 holds.\n"))
  }

  @Test func `what stands elsewhere is named with its first words, cut between words`() {
    var draft = MapDraft()
    let long =
      "One two three four five six seven eight nine ten, eleven twelve thirteen fourteen fifteen"
    draft.statement("t", "It is so.")
    draft.statement("p", Prose(long) ?? "p")
    draft.statement("q", "Thus.")
    draft.argument("a", for: "t", ["p"])
    draft.argument("b", for: "t", ["q"])
    draft.argument("c", for: "q", ["p"])
    let spoken = draft.finished(thesis: "t").spoken()
    #expect(
      spoken.contains(
        "given above, supports 2: One two three four five six seven eight nine ten, eleven…\n"))
  }
}
