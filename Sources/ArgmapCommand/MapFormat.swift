// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// What a map can be written as.
enum MapFormat: RawRepresentable, CaseIterable {
  case xml
  case outline
  case text(TextView)

  static let allCases: [MapFormat] = [.xml, .outline] + TextView.allCases.map { .text($0) }

  init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  var rawValue: String {
    switch self {
    case .xml: "xml"
    case .outline: "outline"
    case .text(let view): view.rawValue
    }
  }

  var fileExtension: String {
    switch self {
    case .xml, .outline: rawValue
    case .text: "txt"
    }
  }

  /// The format that a file's extension stands for, when it says anything.
  init?(extensionOf file: FileName?) throws {
    switch file?.fileExtension {
    case "txt"?: self = .text(.tree)
    case "outline"?: self = .outline
    case let name? where DrawingFormat(rawValue: name) != nil:
      throw ValidationError(
        "'parse' writes no \(name.uppercased()); use 'argmap render', which reads articles too")
    default: return nil
    }
  }
}
