// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// Two names look the same and are not.
  package static let confusableName = Self("reference/confusable-name")
}

extension Rule {
  /// Letters of other scripts that look like Latin ones make a reference that nobody can read right.
  static let confusableName = Self(.confusableName) { context, findings in
    var first: [String: MapPart] = [:]
    context.forEachName { name, part in
      guard let skeleton = skeleton(of: name) else { return }
      let namesake = skeleton == name ? nil : context.names[skeleton]
      guard let other = namesake ?? first[skeleton] else {
        first[skeleton] = part
        return
      }
      findings.add(.warning, at: part, attribute: "id", or: [other]) {
        let place = context.location(of: other, attribute: "id")
        let free = context.freeName(like: context.plainName(of: other))
        return Finding(
          "the name '\(name)' looks like that of \(context.name(of: other)), but has other letters",
          notes: place.map { [Diagnostic.Note("the other is here", at: $0)] } ?? [],
          help: ["write names in the letters of one script"],
          fix: context.isReferredTo(part)
            ? nil
            : context.fix(
              "rename it to '\(free)'", .unsafe, context.setting("id", of: part, to: free))
        )
      }
    }
  }
}
