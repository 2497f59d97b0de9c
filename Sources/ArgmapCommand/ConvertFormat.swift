// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapNotation
internal import ArgmapOutline
internal import ArgumentParser
internal import SystemPackage

/// What `argmap convert` writes.
enum ConvertFormat: String, CaseIterable {
  case json, csv, markdown, latex, mermaid, outline, tree, spoken, standard

  /// The usual extension of such files.
  var fileExtension: String {
    switch self {
    case .json, .csv, .outline: rawValue
    case .markdown: "md"
    case .latex: "tex"
    case .mermaid: "mmd"
    case .tree, .spoken, .standard: "txt"
    }
  }

  /// The format that a file's extension stands for.
  init(extensionOf file: FileName?) throws {
    guard let file, !file.isStandard else {
      throw ValidationError("say what to write with '--to', or with the extension of '-o'")
    }
    let name = file.fileExtension ?? ""
    if let format = Self.allCases.first(where: { $0.fileExtension == name }) {
      self = format
    } else if DrawingFormat(rawValue: name) != nil || name == "gv" {
      throw ValidationError(
        "'convert' writes no \(name.uppercased()); use 'argmap render', which reads articles too")
    } else if name == "xml" {
      throw ValidationError(
        "'convert' writes no XML; use 'argmap parse' for articles, 'argmap fmt' for maps")
    } else {
      let known = Self.allCases.map(\.rawValue).joined(separator: "|")
      throw ValidationError(
        "can't tell from '\(printable(name.isEmpty ? file.path.string : "." + name))' what to write; "
          + "add '--to \(known)'")
    }
  }

  func text(
    of input: MapInput, options: OutlineOptions, table: TableChoice, showsConfidence: Bool
  ) -> String {
    let map = input.map
    return switch self {
    case .json: mapTablesJSON(map, paragraphs: input.paragraphs)
    case .csv:
      switch table {
      case .statements: map.statementTable(paragraphs: input.paragraphs).csv
      case .relations: map.relationTable().csv
      }
    case .markdown: map.markdownReport(paragraphs: input.paragraphs)
    case .latex: map.latexStandardForm(paragraphs: input.paragraphs)
    case .mermaid: map.mermaid(paragraphs: input.paragraphs)
    case .tree: TextView.tree.text(of: input, options: options)
    case .outline: input.outline(showsConfidence: showsConfidence)
    case .spoken: TextView.spoken.text(of: input, options: options)
    case .standard: TextView.standard.text(of: input, options: options)
    }
  }
}

extension MapInput {
  /// The map as an outline, in which how sure the reading of an article is would stand on nearly every
  /// line: what has no article was not read from one, and its confidence is its author's.
  func outline(showsConfidence: Bool) -> String {
    map.outline(showsConfidence: showsConfidence || map.sources.isEmpty)
  }
}

/// Which table a file of comma-separated values holds.
enum TableChoice: String, CaseIterable { case statements, relations }
