// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// The root element is not that of an argument map.
  package static let notAMap = Self("xml/not-a-map")
  /// The map is of a major version that argmap does not read.
  package static let unsupportedVersion = Self("xml/unsupported-version")
  /// The map is of a later minor version than argmap knows.
  package static let newerVersion = Self("xml/newer-version")
}

extension DecoderFindings {
  /// Whether a root element starts a map that can be read.
  mutating func checkRoot(_ tag: XMLStartTag) -> Bool {
    let isMap =
      tag.name.namespace == MapElement.namespace && tag.name.local == MapElement.argumentMap.name
    guard isMap else {
      addNotAMap(tag)
      return false
    }
    guard
      let attribute = tag.attributes.first(where: {
        $0.name.namespace.isEmpty && $0.name.local == MapAttribute.version.name
      })
    else { return true }
    let written = trimmed(attribute.value)
    let place = file.attributeValue("version", inTag: tag.range) ?? nameRange(tag.range)
    // `2` is a version of some later format as much as `2.0` is.
    let version =
      ArgumentMap.FormatVersion(inFile: written)
      ?? ArgumentMap.FormatVersion(inFile: "\(written).0")
    guard let version else { return true }
    if version.major != 1 {
      add(
        .unsupportedVersion,
        "the map is of version '\(printable(written))'; expected '\(ArgumentMap.FormatVersion.current)'",
        at: place,
        tag: tag.range,
        attribute: "version",
        severity: .error,
        help: ["get a newer argmap, or save the map as version 1"]
      )
      return false
    }
    if version.minor > ArgumentMap.FormatVersion.current.minor {
      isNewer = true
      add(
        .newerVersion,
        "the map is of version '\(version)'; expected '\(ArgumentMap.FormatVersion.current)', "
          + "so some of it may be unknown",
        at: place,
        tag: tag.range,
        attribute: "version",
        severity: .warning,
        help: ["what is unknown is kept; get a newer argmap to use it"]
      )
    }
    return true
  }

  private mutating func addNotAMap(_ tag: XMLStartTag) {
    let name = printable(tag.name.qualified)
    let root = MapElement.argumentMap.name
    let declaration = "xmlns=\"\(MapElement.namespace)\""
    var help = "an argument map starts with '<\(root) \(declaration) version=\"1.0\">'"
    var message = "the root element is '<\(name)>'; expected '<\(root)>'"
    var fix: Fix?
    if tag.name.local == root {
      if tag.name.namespace.isEmpty {
        message = "the root element '<\(name)>' is in no namespace"
        help = "declare it: <\(root) \(declaration) version=\"1.0\">"
        let end = nameRange(tag.range).upperBound
        fix = Fix(
          "declare the namespace", .unsafe, in: file.name, [TextEdit(end..<end, " \(declaration)")])
      } else {
        message =
          "the root element '<\(name)>' is in the namespace '\(printable(tag.name.namespace))'"
        help = "change it to \(declaration)"
        let attribute = tag.name.prefix.isEmpty ? "xmlns" : "xmlns:\(tag.name.prefix)"
        fix = file.attributeValue(attribute, inTag: tag.range).map {
          Fix(
            "change the namespace", .unsafe, in: file.name, [TextEdit($0, MapElement.namespace)])
        }
      }
      message += "; expected '\(MapElement.namespace)'"
    } else if nearest(to: tag.name.local, among: [root]) != nil {
      help = "a similar element exists: '<\(root)>'"
    }
    add(
      .notAMap, message, at: nameRange(tag.range), tag: tag.range, severity: .error, help: [help],
      fix: fix)
  }
}
