// SPDX-License-Identifier: MIT

import ArgumentMapping

// listing
extension Rule {
  /// Whoever doubts a figure wants to know where it comes from.
  static let bareFigure = Rule(Diagnostic.Code(rawValue: "house/bare-figure")) {
    context, findings in
    let map = context.map
    for id in map.statementIDs {
      let statement = map[id]
      guard statement.attributions.isEmpty, statement.spans.isEmpty,
        statement.text.string.contains(where: \.isNumber)
      else { continue }
      let part = MapPart.statement(id)
      findings.add(.warning, at: part) {
        Finding(
          "\(context.name(of: part)) has a figure and no source",
          help: ["say whose figure it is, with an attribution, or where it stands, with a span"])
      }
    }
  }
}
// end

extension Tutorial {
  /// The code of `Writing-a-rule.md`.
  func writingARule() {
    // listing
    let map = ArgumentMap(title: "The town's trams") {
      Conclusion("The town should build a tram.") {
        Supporting {
          Premise("The tram would carry 40,000 people a day.")
          Premise("The buses can carry no more.")
        }
        Supporting {
          Premise("Trams last for 30 years.") { Attributed(to: "The transport office") }
        }
        Objecting { Premise("Two shops would lose their customers.") }
      }
    }
    for finding in diagnose(map, adding: [.bareFigure]) {
      print(finding.severity, finding.code.rawValue, finding.message)
      for line in finding.help { print("  help:", line) }
    }
    // end
    step()

    // listing
    let file = SourceText.decoding(map.xml(), name: "tram.xml").value
    let read = decodeMap(file).value
    for finding in diagnose(read.map, places: read.places, adding: [.bareFigure]) {
      guard let place = finding.location else { continue }
      let start = file.lineColumn(ofUTF8: place.range.lowerBound)
      print("\(place.source):\(start): \(finding.severity): \(finding.message)")
    }
    // end
    step()

    // listing
    let excused = ArgumentMap(title: "The town's trams") {
      Conclusion("The town should build a tram.") {
        Supporting {
          Premise("The tram would carry 40,000 people a day.") {
            Suppressing("house/bare-figure", because: "the count is under way")
          }
        }
        Supporting {
          Premise("The buses are full.") {
            Suppressing("house/bare-figure", because: "as above")
          }
        }
      }
    }
    for finding in diagnose(excused, adding: [.bareFigure]) {
      print(finding.severity, finding.code.rawValue, finding.message)
    }
    // end
    step()
  }
}
