// SPDX-License-Identifier: MIT

internal import ArgmapOutline
internal import ArgumentParser
internal import SystemPackage

/// How a map is shown as text.
enum TextView: String, CaseIterable, EnumerableFlag {
  case tree, spoken, standard

  static func help(for view: TextView) -> ArgumentHelp? {
    switch view {
    case .tree: "Show a tree."
    case .spoken: "Show a sentence a line, for screen readers."
    case .standard: "Show premises and conclusions in standard form."
    }
  }

  func text(of input: MapInput, options: OutlineOptions) -> String {
    switch self {
    case .tree: input.map.tree(options: options, paragraphs: input.paragraphs)
    case .spoken: input.map.spoken(options: options, paragraphs: input.paragraphs)
    case .standard: input.map.standardForm(options: options, paragraphs: input.paragraphs)
    }
  }
}

extension OutlineOptions {
  /// The width of the terminal that is written to, else 80 columns.
  init(_ common: CommonOptions, for output: Output, width: Int? = nil) {
    self.init()
    asciiOnly = common.ascii
    usesColor = output.file == nil && common.color.isOn(for: .standardOutput)
    self.width =
      width ?? (output.isTerminal ? POSIX.columns(of: .standardOutput).map { max($0, 40) } : nil)
      ?? 80
  }
}
