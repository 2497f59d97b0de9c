// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import SystemPackage

/// What is said to the person at the terminal: everything on standard error.
struct Console {
  var quiet = false
  var ascii = false
  var color = ColorChoice.auto

  /// Whether a person is likely to read along.
  var isTerminal: Bool { POSIX.isTerminal(.standardError) }

  /// Prints findings with the places they speak of; with `--quiet` errors only.
  func print(_ findings: [Diagnostic], in texts: [SourceText]) {
    let shown = quiet ? findings.filter { $0.severity == .error } : findings
    guard !shown.isEmpty else { return }
    let printer = DiagnosticPrinter(
      texts, palette: palette(for: .standardError), asciiOnly: ascii)
    say(shown.map { printer.full($0) }.joined(separator: "\n"), end: "")
  }

  /// Prints why a job could not be done.
  func print(_ failure: Failure) {
    var text = palette(for: .standardError).error("error") + ": \(printable(failure.message))\n"
    for line in failure.help { text += "  = help: \(printable(line))\n" }
    say(text, end: "")
  }

  /// Prints a line that only helps; nothing with `--quiet`.
  func remark(_ text: String) {
    if !quiet { say(printable(text)) }
  }

  /// Shows a line on a terminal in the place of the one that was shown so before; an empty one takes
  /// that away.
  func showPassing(_ text: String) {
    let width = POSIX.columns(of: .standardError) ?? 80
    say("\r\u{1B}[K\(printable(text).prefix(max(0, width - 1)))", end: "")
  }

  /// Says what is wrong with the command line.
  func printUsage(_ problem: String, hint: String) {
    let label = palette(for: .standardError).error("error")
    say("\(label): \(printable(problem))")
    for line in hint.split(separator: "\n") { say("  \(printable(String(line)))") }
  }

  private func say(_ text: String, end: String = "\n") {
    // Nobody can be told that standard error is closed.
    _ = try? FileDescriptor.standardError.writeAll(Array((text + end).utf8))
  }

  /// The colours for a stream.
  func palette(for stream: FileDescriptor) -> Palette {
    Palette(isOn: color.isOn(for: stream))
  }
}

extension Console {
  /// A console for the options of a command.
  init(_ options: CommonOptions) {
    self.init(quiet: options.quiet, ascii: options.ascii, color: options.color)
  }
}
