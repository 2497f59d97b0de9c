// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource
import Testing

/// What people who know Argdown would write.
@Suite struct ArgdownTests {
  @Test func `a debate with titles, arguments and objections is read without a finding`() {
    let read = read(
      """
      # Lights in the park

      [Lights on]: The lights in the park should stay on all night.
        + <Safety>: People who walk home late need light.
          - <Habits>: Hardly anybody walks there after midnight.
            - <Shifts>: The night shift of the hospital does.
        - <Moths>: Light kills moths. {tag: nature}
          <- Warm light hardly attracts them.

      [Cost]: The lights cost little.
        <+ <Meter>: The meter says so.
      """)
    #expect(read.diagnostics.map(\.message) == [])
    let map = read.value
    #expect(map.title == "Lights in the park")
    #expect(map.roots.count == 2)
    let names = ["Safety", "Habits", "Shifts", "Moths", "Meter"]
    #expect(map.arguments.map(\.name.string).filter { names.contains($0) } == names)
    #expect(
      map.arguments.map(\.stance) == [.supports, .attacks, .attacks, .attacks, .attacks, .supports])
    #expect(map.statements[0].label == "Lights on")
    #expect(map.statements[0].name == "lights-on")
  }

  @Test func `a reconstruction leads to a conclusion that stands elsewhere`() {
    let read = read(
      """
      [Lights on]: The lights should stay on.

      <Safety>

      (1) People walk home late.
      (2) [Dark]: In the dark they stumble.
      -- modus ponens --
      (3) Without light people stumble.
      (4) Nobody should stumble.
      ----
      (5) [Lights on]
      """)
    #expect(read.diagnostics.map(\.message) == [])
    let map = read.value
    #expect(map.roots.map { map.name(of: $0) } == ["lights-on"])
    #expect(map.arguments.map(\.premises.count) == [2, 2])
    #expect(map.arguments[1].target == .statement(map.roots[0]))
    #expect(map.arguments[1].name == "Safety")
    #expect(map.arguments[0].scheme == "modus ponens")
  }
}
