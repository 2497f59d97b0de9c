// SPDX-License-Identifier: MIT

package import ArgmapLibXML
public import ArgmapModel
public import ArgmapSource

/// A map with the places of its parts in the file it was read from.
public struct DecodedMap: Sendable {
  /// The map.
  public var map: ArgumentMap
  /// Where its parts stand in the file.
  public package(set) var places: MapPlaces
}

/// Reads a map from XML in format 1.
///
/// Everything that can be made out is read, with a finding for all that breaks the grammar. A file
/// that is not well-formed is read as it would be with every slip mended, and each slip is told with
/// the edit that mends it.
///
/// - Complexity: O(*n*) in the bytes of the file, plus O(*s* log *s*) in the slips.
public func decodeMap(_ file: SourceText) -> Diagnosed<DecodedMap> {
  decodeMap(file, limits: XMLLimits())
}

/// Reads a map from XML in format 1, as far as limits allow.
///
/// Everything that the schema forbids is told without it too, in our own words: a decoder must know
/// the grammar to read by it. With the schema, libxml2 has the last word on that.
package func decodeMap(
  _ file: SourceText, limits: XMLLimits, checkingSchema isChecked: Bool = true
) -> Diagnosed<DecodedMap> {
  let whole = MapReading(file, limits: limits, checkingSchema: isChecked)
  guard whole.mayBeRepairable,
    let repaired = RepairedXML(file, vocabulary: .argumentMap, limits: limits)
  else {
    return Diagnosed(
      whole.decoded, inOrder(whole.diagnostics, untold: whole.untold, limit: limits.findings))
  }
  let reading = MapReading(
    repaired.text, repair: repaired, limits: limits, checkingSchema: isChecked)
  var decoded = reading.decoded
  decoded.places = decoded.places.moved(to: file) { repaired.original($0) }
  return Diagnosed(
    decoded,
    inOrder(
      repaired.diagnostics + reading.diagnostics.compactMap { repaired.original($0) },
      untold: repaired.untold + reading.untold, limit: limits.findings))
}

/// One reading of a text.
private struct MapReading {
  var decoded: DecodedMap
  var diagnostics: [Diagnostic]
  var untold: Int
  var mayBeRepairable: Bool

  init(
    _ file: SourceText, repair: RepairedXML? = nil, limits: XMLLimits, checkingSchema: Bool
  ) {
    var decoder = MapDecoder(file, repair: repair, limit: limits.findings)
    let schema = checkingSchema ? Schema.compiled : Diagnosed<XMLSchema?>(nil)
    let reading = readXML(file, validating: schema.value, limits: limits) { decoder.take($0, &$1) }
    decoded = decoder.finish()
    diagnostics = schema.diagnostics + reading.diagnostics + decoder.findings.diagnostics
    untold = decoder.isRefused ? 0 : reading.untold + decoder.findings.untold
    mayBeRepairable = reading.mayBeRepairable
    guard !decoder.isRefused else { return }
    diagnostics += reading.problems.filter { !decoder.findings.cover($0) }
      .map { $0.diagnostic(in: file, severity: decoder.findings.isNewer ? .warning : .error) }
  }
}

/// Findings by place, as many as are told.
private func inOrder(_ diagnostics: [Diagnostic], untold: Int, limit: Int) -> [Diagnostic] {
  var untold = untold
  // Sorting by place keeps the order of what stands at one place.
  var ordered = diagnostics.enumerated().sorted {
    let a = ($0.element.location?.range.lowerBound ?? 0, $0.offset)
    let b = ($1.element.location?.range.lowerBound ?? 0, $1.offset)
    return a < b
  }.map(\.element)
  if ordered.count > limit {
    untold += ordered.count - limit
    ordered.removeLast(ordered.count - limit)
  }
  guard untold > 0 else { return ordered }
  ordered.append(
    Diagnostic(
      .error,
      .limitFindings,
      "there are more findings than the limit 'findings' of \(limit); the others are not told",
      help: ["mend those that are told first"]
    ))
  return ordered
}

extension XMLVocabulary {
  /// The elements of format 1, as a repair needs them.
  static let argumentMap = XMLVocabulary(
    names: MapElement.allCases.map(\.name),
    holdsWords: MapElement.allCases.map { ElementRule.of($0, isTopLevel: false).content == .words },
    admits: { parent, child in
      guard let parent = MapElement(rawValue: parent), let child = MapElement(rawValue: child)
      else { return true }
      return ElementRule.of(parent, isTopLevel: false).rank(of: child) != nil
    })
}

extension DecoderFindings {
  /// Whether what the schema says has been told already, in better words.
  fileprivate func cover(_ problem: SchemaProblem) -> Bool {
    if let attribute = problem.attribute {
      return keys.contains(Key(tag: problem.tag.lowerBound, attribute: attribute))
        || isBeyondLibXML(attribute, of: problem)
    }
    // The schema blames what follows for what is missing, and says nothing more of a parent.
    return keys.contains(Key(tag: problem.tag.lowerBound, attribute: nil))
      || parents.contains(problem.tag.lowerBound)
      || problem.parentTag.map { parents.contains($0.lowerBound) } ?? false
  }

  /// Whether the schema refuses a value only because libxml2 knows the letters of Unicode 2 and
  /// decimals of 24 digits.
  ///
  /// The fifth edition of XML 1.0 allows nearly all letters, and XML Schema all decimals.
  private func isBeyondLibXML(_ attribute: String, of problem: SchemaProblem) -> Bool {
    guard problem.kind == .badValue, let known = MapAttribute(attribute),
      let place = file.attributeValue(attribute, inTag: problem.tag)
    else { return false }
    let kind = ElementRule.kind(of: known, on: MapElement(problem.element) ?? .statement)
    switch kind {
    case .name, .degree: return kind.accepts(trimmed(file[place]))
    default: return false
    }
  }
}
