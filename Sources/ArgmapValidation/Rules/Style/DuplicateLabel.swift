// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two parts of the map have one label.
  package static let duplicateLabel = Self("style/duplicate-label")
}

extension Rule {
  /// Labels are how people refer to what they see.
  static let duplicateLabel = Self(.duplicateLabel) { context, findings in
    let map = context.map
    var first: [String: MapPart] = [:]
    func check(_ label: Prose?, of part: MapPart) {
      guard let label else { return }
      let key = label.string.lowercased()
      guard let other = first[key] else {
        first[key] = part
        return
      }
      findings.add(.warning, at: part, attribute: "label", or: [other]) {
        let place = context.location(of: other, attribute: "label")
        return Finding(
          "\(context.name(of: part)) has the label '\(excerpt(label.string))' of "
            + context.name(of: other),
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["write another label for one of the two"]
        )
      }
    }
    for id in context.unusual.statements { check(map[id].label, of: .statement(id)) }
    for id in context.unusual.arguments { check(map[id].label, of: .argument(id)) }
  }
}
