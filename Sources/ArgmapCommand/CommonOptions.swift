// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import SystemPackage

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only: no warnings, notes, summaries, next steps.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Use colours: auto, always or never. NO_COLOR, CLICOLOR_FORCE and TERM=dumb are honoured.",
      valueName: "when"),
    completion: .choices(of: ColorChoice.self), transform: choice)
  var color = ColorChoice.auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false
}

/// When colours are used.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  func isOn(for stream: FileDescriptor) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let off = POSIX.environment("NO_COLOR"), !off.isEmpty { return false }
      if let on = POSIX.environment("CLICOLOR_FORCE"), !on.isEmpty, on != "0" { return true }
      return POSIX.environment("TERM") != "dumb" && POSIX.isTerminal(stream)
    }
  }
}
