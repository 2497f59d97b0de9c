// SPDX-License-Identifier: MIT

package import ArgmapLibXML
public import ArgmapModel
public import ArgmapSource

/// A map with the places of its parts in the file it was read from.
public struct DecodedMap: Sendable {
  /// The map.
  public var map: ArgumentMap
  /// Where its parts stand in the file.
  package var places: MapPlaces
}

/// Reads a map from XML in format 1.
///
/// Everything that can be made out is read, with a finding for all that breaks the grammar. Of a
/// file that is not well-formed, that is what stands before the breach.
///
/// - Complexity: O(*n*) in the bytes of the file.
public func decodeMap(_ file: SourceText) -> Diagnosed<DecodedMap> {
  decodeMap(file, limits: XMLLimits())
}

/// Reads a map from XML in format 1, as far as limits allow.
package func decodeMap(_ file: SourceText, limits: XMLLimits) -> Diagnosed<DecodedMap> {
  var decoder = MapDecoder(file, limit: limits.findings)
  let schema = Schema.compiled
  let reading = readXML(file, validating: schema.value, limits: limits) { decoder.take($0) }
  let decoded = decoder.finish()
  var diagnostics = schema.diagnostics + reading.diagnostics + decoder.findings.diagnostics
  var untold = reading.untold + decoder.findings.untold
  if !decoder.isRefused {
    diagnostics += reading.problems.filter { !decoder.findings.cover($0) }
      .map { $0.diagnostic(in: file, severity: decoder.findings.isNewer ? .warning : .error) }
  }
  if decoder.isRefused { untold = 0 }
  // Sorting by place keeps the order of what stands at one place.
  var ordered = diagnostics.enumerated().sorted {
    let a = ($0.element.location?.range.lowerBound ?? 0, $0.offset)
    let b = ($1.element.location?.range.lowerBound ?? 0, $1.offset)
    return a < b
  }.map(\.element)
  if ordered.count > limits.findings {
    untold += ordered.count - limits.findings
    ordered.removeLast(ordered.count - limits.findings)
  }
  if untold > 0 {
    ordered.append(
      Diagnostic(
        .error,
        .limitFindings,
        "there are more findings than the limit 'findings' of \(limits.findings); "
          + "the others are not told",
        help: ["mend those that are told first"]
      ))
  }
  return Diagnosed(decoded, ordered)
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
