// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// Gives attributes their meaning.
struct AttributeReader {
  /// What may stand here.
  let allowed: [AttributeKey]
  /// Whether it is the argument that they are written for.
  let isOfArgument: Bool

  /// Calls for each attribute that may stand here and has a value if it needs one.
  func read(
    _ attributes: [WrittenAttribute], _ findings: inout OutlineFindings,
    _ take: (AttributeKey, WrittenAttribute, inout OutlineFindings) -> Void
  ) {
    var seen: Set<AttributeKey> = []
    for attribute in attributes {
      guard let key = key(of: attribute, &findings) else { continue }
      guard key.isRepeatable || seen.insert(key).inserted else {
        findings.add(
          .badValue, "'\(attribute.key)' is given twice, and the first one holds",
          at: attribute.place, help: ["leave one of them out"])
        continue
      }
      if key.isFlag, attribute.value != nil {
        findings.add(
          .badValue, "'\(attribute.key)' has no value", at: attribute.place,
          help: ["write '\(attribute.key)' alone, or leave it out"],
          fix: ("write '\(attribute.key)'", .unsafe, [TextEdit(attribute.place, attribute.key)]))
      } else if !key.isFlag, attribute.value?.isEmpty ?? true, !attribute.isQuoted || key != .on {
        findings.add(
          .badValue, "'\(attribute.key)' needs a value", at: attribute.place,
          help: ["write '\(attribute.key): …'"])
        continue
      }
      take(key, attribute, &findings)
    }
  }

  private func key(
    of attribute: WrittenAttribute, _ findings: inout OutlineFindings
  ) -> AttributeKey? {
    let written = Prose(repairing: attribute.key)?.string ?? ""
    guard let key = AttributeKey(rawValue: written) else {
      tellUnknown(attribute, written, &findings)
      return nil
    }
    guard !allowed.contains(key) else { return key }
    let isElsewhere = (isOfArgument ? AttributeKey.ofStatements : AttributeKey.ofArguments)
      .contains(key)
    let isHere = (isOfArgument ? AttributeKey.ofArguments : AttributeKey.ofStatements).contains(key)
    findings.add(
      .misplacedAttribute, "'\(written)' says nothing here", at: attribute.keyPlace,
      help: [
        isElsewhere && !isHere
          ? isOfArgument
            ? "it is said of a statement: write it behind the statement's words"
            : "it is said of an argument: write it in front of the words of '+', '-', '~', '^' or '_'"
          : Self.places[key] ?? "leave it out"
      ])
    return nil
  }

  private static let places: [AttributeKey: String] = [
    .on: "'on' is for an item at the margin; elsewhere the indentation says it",
    .role: "'role' is for the premise of an argument",
    .background: "'background' is for a statement with '*'",
    .conceded: "'conceded' is for objections; '~' is a granted objection to a statement",
  ]

  private func tellUnknown(
    _ attribute: WrittenAttribute, _ written: String, _ findings: inout OutlineFindings
  ) {
    let known = AttributeKey.allCases.map(\.rawValue)
    let similar = written.isEmpty ? nil : nearest(to: written, among: known)
    findings.add(
      .unknownAttribute,
      written.isEmpty ? "an attribute has no name" : "no attribute is called '\(written)'",
      at: attribute.keyPlace,
      help: [
        similar.map { "did you mean '\($0)'?" }
          ?? "expected one of \(allowed.map(\.rawValue).joined(separator: ", "))",
        #"if the brace belongs to the words, write '\{'"#,
      ],
      fix: similar.map {
        ("write '\($0)'", .unsafe, [TextEdit(attribute.keyPlace, $0)])
      })
  }
}

extension WrittenAttribute {
  /// The value as words.
  func prose(_ findings: inout OutlineFindings) -> Prose? {
    if let prose = findings.prose(value ?? "", at: place) { return prose }
    findings.add(
      .badValue, "'\(key)' needs a value", at: place, help: ["write '\(key): …'"])
    return nil
  }

  /// The value as a number from 0 to 1.
  func degree(_ findings: inout OutlineFindings) -> Degree? {
    if let degree = Degree(value ?? "") { return degree }
    findings.add(
      .badValue,
      "expected a number from 0 to 1, found '\(Prose(repairing: value ?? "")?.string ?? "")'",
      at: place, help: ["write it with a point: '\(key): 0.8'"])
    return nil
  }

  /// The value as the number of an item and the name of its series: `2`, `2 of e1`.
  func item(_ findings: inout OutlineFindings) -> DraftItem? {
    let words = (value ?? "").split { $0 == " " || $0 == "\t" }.map(String.init)
    if let first = words.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let ordinal = Int(first), ordinal > 0, ordinal <= Int(Int32.max)
    {
      if words.count == 1 { return DraftItem(ordinal: ordinal, series: "e1", place: place) }
      if words.count == 3, words[1] == "of", let series = NCName(words[2]) {
        return DraftItem(ordinal: ordinal, series: series, place: place)
      }
    }
    findings.add(
      .badValue,
      "expected the number of an item, found '\(Prose(repairing: value ?? "")?.string ?? "")'",
      at: place, help: ["write 'item: 2', or of a series with a name 'item: 2 of e1'"])
    return nil
  }
}
