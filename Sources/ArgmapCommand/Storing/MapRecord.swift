// SPDX-License-Identifier: MIT

internal import ArgmapOutline

/// A line that `argmap batch` wrote: a map with what is known of it.
struct MapRecord {
  /// The id; a number is written in digits.
  let id: String
  /// The file; `nil` when there is no map.
  let map: [UInt8]?
  /// What was found when the map was made.
  let diagnostics: JSON
  /// How much of its article the map has, which only who has the article can say.
  let coverage: MapStatistics.Coverage?

  /// - Throws: A ``Failure`` that names the line.
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ line: LineReader.Line, stream: String) throws(Failure) {
    let place = "\(stream):\(line.start.lines + 1)"
    guard line.isWhole else {
      throw Failure("\(place): expected at most \(largestFile) bytes, found \(line.length)")
    }
    let record: JSON
    do throws(JSON.SyntaxError) {
      record = try JSON(reading: line.bytes)
    } catch {
      throw Failure(
        "\(place): can't be read as JSON from byte \(error.offset) on", help: [Self.shape])
    }
    guard case .object(let members) = record else {
      throw Failure("\(place): expected an object", help: [Self.shape])
    }
    let named = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    if case .string(let schema) = named["schema"], schema != "argmap.record/1" {
      throw Failure("\(place): expected a record of 'argmap.record/1', found '\(schema)'")
    }
    switch named["id"] {
    case .string(let id): self.id = id
    case .number(let number): id = String(number)
    // The record of a line in which no id could be read has none, and no map.
    case .null where named["map"] == .null: id = ""
    default:
      throw Failure(
        "\(place): expected a string or a whole number as 'id'", help: [Self.shape])
    }
    // Databases end a text there, so another id would be kept.
    if id.utf8.contains(0) {
      throw Failure("\(place): expected an id without the character U+0000")
    }
    switch named["map"] {
    case .string(let xml): map = Array(xml.utf8)
    case .null: map = nil
    case .object:
      throw Failure(
        "\(place): the map is in tables, expected XML",
        help: ["have 'argmap batch' write '--map xml'"])
    default:
      throw Failure("\(place): expected a map as 'map'", help: [Self.shape])
    }
    if case .array(let told)? = named["diagnostics"] {
      diagnostics = .array(told)
    } else {
      diagnostics = .array([])
    }
    coverage = named["stats"].flatMap { $0["coverage"] }.flatMap { MapStatistics.Coverage($0) }
  }

  private static let shape =
    #"a record stands on one line, as 'argmap batch' writes it: {"id": "a1", "map": "<?xml …", …}"#
}

extension MapStatistics.Coverage {
  fileprivate init?(_ json: JSON) {
    guard case .number(let characters)? = json["characters"],
      case .number(let allCharacters)? = json["allCharacters"],
      case .number(let paragraphs)? = json["paragraphs"],
      case .number(let allParagraphs)? = json["allParagraphs"]
    else { return nil }
    self.init()
    self.characters = characters
    self.allCharacters = allCharacters
    self.paragraphs = paragraphs
    self.allParagraphs = allParagraphs
  }
}
