// SPDX-License-Identifier: MIT

import ArgumentMapping

extension Tutorial {
  /// The code of `First-map.md`.
  func firstMap() throws {
    // listing
    let map = ArgumentMap(title: "The library on Sundays") {
      Conclusion("The library should open on Sundays.") {
        Supporting {
          Premise("Many people are free on Sundays only.")
          Premise("A library should be open when people are free.")
        }
        Supporting { Premise("On Saturdays the reading rooms are full.") }
        Objecting {
          Premise("Opening on Sundays costs money.") {
            Objecting { Premise("Closing on Monday mornings would save as much.") }
          }
        }
      }
    }
    // end

    // listing
    print(map.tree())
    // end
    step()

    // listing
    let index = MapIndex(map)
    if let thesis = map.thesis {
      print("Thesis:", map[thesis].text)
      for id in index.arguments(on: thesis) {
        let premises = map[id].premises.map { map[$0.statement].text.string }
        print(map[id].stance, premises)
      }
    }
    // end
    step()

    // listing
    let bytes = map.xml()
    print(String(decoding: bytes, as: UTF8.self))
    // end
    step()

    // listing
    let file = SourceText.decoding(bytes, name: "sundays.xml").value
    let read = decodeMap(file)
    print(
      read.diagnostics.count, "findings;", read.value.map == map ? "the same map" : "another map")
    // end
    step()

    // listing
    print(diagnose(map).count, "problems")
    // end
    step()

    // listing
    var draft = map
    let cafe = draft.append(Statement(name: "s8", text: "The café would stay closed."))
    for finding in diagnose(draft) { print(finding.severity, finding.code, finding.message) }
    // end
    step()

    // listing
    let written = SourceText.decoding(draft.xml(), name: "sundays.xml").value
    let reread = decodeMap(written).value
    for finding in diagnose(reread.map, places: reread.places) {
      guard let place = finding.location else { continue }
      print(
        "\(place.source):\(written.lineColumn(ofUTF8: place.range.lowerBound)):", finding.message)
    }
    // end
    step()

    // listing
    if case .argument(let costs)? = draft.part(named: "o1") {
      try draft.insertArgument(.supports, on: .argument(costs), from: ["The staff is paid double."])
    }
    try draft.remove(cafe, .branch)
    print(diagnose(draft).count, "problems")
    print(draft.tree())
    // end
    step()
  }
}
