// SPDX-License-Identifier: MIT

package import ArgmapSource

extension Diagnostic.Code {
  /// An element stands where it can't.
  package static let unexpectedElement = Self("schema/unexpected-element")
  /// An element lacks one that must stand in it.
  package static let missingElement = Self("schema/missing-element")
  /// An element has an attribute that it can't have.
  package static let unexpectedAttribute = Self("schema/unexpected-attribute")
  /// An element lacks an attribute that it must have.
  package static let missingAttribute = Self("schema/missing-attribute")
  /// A value is not of its type.
  package static let badValue = Self("schema/bad-value")
  /// Words stand where only elements can.
  package static let unexpectedText = Self("schema/unexpected-text")
}

extension SchemaProblem {
  /// The problem as a finding about a document.
  package func diagnostic(in source: SourceText, severity: Diagnostic.Severity) -> Diagnostic {
    let element = "'<\(printable(self.element))>'"
    let attribute = self.attribute.map { "'\(printable($0))'" } ?? ""
    let value = self.attribute.flatMap { source.attributeValue($0, inTag: tag) }
    let found = value.map { "'\(printable(source[$0]))'" } ?? "a value"
    let message: (Diagnostic.Code, String) =
      switch kind {
      case .unexpectedElement(let expected):
        (.unexpectedElement, "found \(element); expected \(Self.list(expected))")
      case .missingElement(let expected):
        (.missingElement, "\(element) ends too early; expected \(Self.list(expected)) in it")
      case .unexpectedAttribute:
        (.unexpectedAttribute, "found the attribute \(attribute) on \(element); expected none such")
      case .missingAttribute:
        (.missingAttribute, "\(element) has no attribute \(attribute); expected one")
      case .badValue:
        self.attribute == nil
          ? (.badValue, "the content of \(element) is not of its type")
          : (.badValue, "found \(found) as \(attribute); expected a value of its type")
      case .unexpectedText:
        (.unexpectedText, "found words in \(element); expected only elements")
      case .other(let words):
        (.badValue, "\(element) is not as the grammar has it: \(words)")
      }
    return Diagnostic(severity, message.0, message.1, at: source.location(value ?? tag))
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last else { return "another element or none" }
    guard names.count > 1 else { return "'\(last)'" }
    return "one of " + names.dropLast().map { "'\($0)'" }.joined(separator: ", ") + " or '\(last)'"
  }
}
