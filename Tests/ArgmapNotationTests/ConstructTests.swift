// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

@Suite struct ConstructTests {
  @Test(arguments: OutlineExample.all)
  func `a construct gives the recorded map without a finding`(_ example: OutlineExample) throws {
    let read = read(example.outline)
    #expect(read.diagnostics.map(\.message) == [])
    try expectGolden(
      String(decoding: read.value.xml(), as: UTF8.self),
      folder("Golden").appending(path: "\(example.name).xml"))
  }

  @Test(arguments: OutlineExample.all)
  func `it is written back in one way`(_ example: OutlineExample) {
    let map = read(example.outline).value
    #expect(map.outline() == example.written ?? example.outline)
    #expect(read(map.outline()).value == map.inOutline().canonical())
  }

  @Test func `names are those that a builder gives`() {
    let built = ArgumentMap {
      Conclusion("It will rain.") {
        Supporting(2) {
          Premise("Clouds are dark.") { Supporting { Premise("I see them.") } }
          Premise("Dark clouds bring rain.")
          Objecting { Premise("Not in summer.") }
        }
        Supporting { Premise("The glass falls.") }
        Objecting { Premise("The sky is blue.") }
      }
      Conclusion("The match is off.") { Supporting { Reference("thesis") } }
    }
    let outline = """
      It will rain.
        + {item: 2} Clouds are dark.
          + I see them.
        & Dark clouds bring rain.
          _ Not in summer.
        + The glass falls.
        - The sky is blue.

      The match is off.
        + [thesis]

      """
    #expect(read(outline).value.canonical() == built.canonical())
    #expect(built.outline() == "[thesis] " + outline)
  }

  @Test func `a name in quotes is taken as it is`() {
    let map = read("It will rain.\n  + [\"two words\"]\n").value
    #expect(map.unresolved == ["two words"])
    #expect(map.outline() == "It will rain.\n  + [\"two words\"]\n")
  }

  @Test func `remarks where a statement is named go to the statement`() {
    let map = read(
      "[a] It rains.\n  : One.\n\nSo it is wet.\n  + [a]\n    : Two.\n    = It pours.\n"
    )
    .value
    #expect(map.statements[0].extras.notes == ["One.", "Two."])
    #expect(map.statements[0].restatements.map(\.text) == ["It pours."])
  }

  @Test func `a note below a relation is one on the relation`() {
    let outline = "[a] It rains.\n  + [b] I hear it.\n\n<> contrary [a] [b]\n  : Is it?\n"
    let map = read(outline).value
    #expect(map.relations.map(\.extras) == [[.note("Is it?")]])
    #expect(map.statements[0].extras.isEmpty)
    #expect(map.outline() == outline)
  }

  @Test func `what bears on a statement may stand where it is named`() {
    let map = read("[a] It rains.\n\nSo it is wet.\n  + [a]\n    + I hear it.\n").value
    #expect(
      map.arguments.map(\.target) == [
        .statement(.init(rawValue: 1)), .statement(.init(rawValue: 0)),
      ])
  }
}
