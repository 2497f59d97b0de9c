// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation
internal import ArgumentParser

/// `argmap explain`: what a finding means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a finding means and what to do about it.",
    discussion: """
      argmap explain structure/circular-support
      argmap explain                            list all codes
      """)

  @Argument(help: "The code of a finding, as it stands in brackets.")
  var code: String?

  func run() throws { try Output(nil).write(Array(text.utf8)) }

  private var text: String {
    get throws {
      let codes = documentedCodes.map(\.rawValue)
      guard let code else { return codes.map { "\($0)\n" }.joined() }
      if let page = diagnosticPage(for: Diagnostic.Code(rawValue: code)) { return page }
      // Most people remember the part after the slash.
      let similar =
        codes.first { $0.split(separator: "/").last.map(String.init) == code }
        ?? nearest(to: code, among: codes)
      throw ValidationError(
        "unknown code '\(printable(code))'"
          + (similar.map { "; a similar one exists: '\($0)'" }
            ?? "; run 'argmap explain' for all codes"))
    }
  }
}
