// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource
public import ArgumentParser
internal import SystemPackage

/// The command `argmap`.
public struct Argmap: ParsableCommand {
  /// The version of the command and the library.
  package static let version = "0.1.0"

  /// What `--help` says about the command.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "argmap",
      abstract: "Turn prose that argues in numbered points into an argument map.",
      discussion: """
        argmap parse article.txt                  see the map in your terminal
        argmap parse article.txt -o map.xml       save it
        argmap validate map.xml                   check it, quotations included
        argmap page map.xml -o map.html           read it beside its article
        argmap render map.xml -o map.svg          draw it

        Results go to standard output, everything else to standard error; '-' stands for standard \
        input or output.
        Exit codes: 0 fine, 1 findings, 2 could not do the job, 64 wrong usage, 70 internal error.
        """,
      version:
        "argmap \(version) (libxml2 \(LibXML.version), map format \(ArgumentMap.FormatVersion.current))",
      subcommands: [
        ParseCommand.self, BatchCommand.self, ValidateCommand.self, RenderCommand.self,
        PageCommand.self,
        ShowCommand.self, ConvertCommand.self, StatsCommand.self, FindCommand.self,
        EvaluateCommand.self, NewCommand.self, EditCommand.self, FixCommand.self, FmtCommand.self,
        RebaseCommand.self, DiffCommand.self, MergeCommand.self, CompareCommand.self,
        StoreCommand.self, SchemaCommand.self, ExplainCommand.self, ConfigCommand.self,
      ])
  }

  /// Makes the command without arguments.
  public init() {}

  /// Runs the command with the arguments of the process and ends the process.
  public static func start() -> Never {
    start(with: RawArguments.current)
  }

  static func start(with arguments: [String]) -> Never {
    POSIX.occupyClosedStreams()
    POSIX.ignoreSignalsOfWriting()
    POSIX.admitSignals()
    Fault.willBeTold()
    POSIX.end(with: run(arguments).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      if arguments == ["--version"] {
        try Output(nil).write(Array((configuration.version + "\n").utf8))
        return .success
      }
      try checkCommand(arguments)
      var command = try command(of: try EditCommand.withOperationFirst(arguments))
      try command.run()
      return .success
    } catch {
      return end(error, arguments)
    }
  }

  /// The command that is called, with its options.
  ///
  /// It reads its words by itself, as reading them from here, with all commands in view, takes longer
  /// than the rest of starting. What it does not take (mistakes, calls for help, the version or
  /// completions) is read from here after all, so that answers are those of the whole. That the
  /// commands name a super-command keeps them from looking for calls for completions.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    var called: any ParsableCommand.Type = Self.self
    var words = arguments[...]
    while let word = words.first, let named = called.subcommand(named: word) {
      called = named
      words.removeFirst()
    }
    if called != Self.self, let command = try? called.parseAsRoot(Array(words)),
      type(of: command) == called
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// Says what is wrong on standard error, or gives the help that was asked for on standard output.
  private static func end(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let code = exitCode(for: error)
    switch error {
    case is ClosedPipe: return .success
    case let code as ExitCode: return ExitStatus(rawValue: code.rawValue) ?? .internalError
    case let failure as Failure:
      Console().print(failure)
      return .failure
    case let wrong as WrongUsage:
      Console().printUsage(wrong.message, hint: wrong.hint)
      return .usage
    case _ where code == .success:
      do {
        try Output(nil).write(Array((fullMessage(for: error) + "\n").utf8))
        return .success
      } catch {
        return end(error, arguments)
      }
    case _ where code == .validationFailure:
      let text = message(for: error)
      let command = commandWords(arguments).map { " \($0)" }.joined()
      Console().printUsage(
        text.prefix(1).lowercased() + text.dropFirst(),
        hint: "run 'argmap\(command) --help' for examples and options")
      return .usage
    default:
      Console().print(
        Failure(
          "internal error in argmap \(version): \(error)",
          help: ["please report it with the input that led to it"]))
      return .internalError
    }
  }

  /// The command that was called, with its operation.
  private static func commandWords(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commandNames.contains(command) else { return [] }
    let ordered = (try? EditCommand.withOperationFirst(arguments)) ?? arguments
    let operations =
      switch command {
      case EditCommand.configuration.commandName: EditCommand.operations
      case StoreCommand.configuration.commandName: StoreCommand.operations
      default: [String]()
      }
    return [command] + ordered.dropFirst().prefix(1).filter { operations.contains($0) }
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  /// Refuses a first word that is no command; the parser of arguments has no better to say than that
  /// it did not expect it.
  private static func checkCommand(_ arguments: [String]) throws(WrongUsage) {
    try StoreCommand.checkOperation(arguments)
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
      subcommand(named: word) == nil
    else { return }
    throw WrongUsage(message: "unknown command '\(word)'", hint: hint(forCommand: word))
  }

  private static func hint(forCommand word: String) -> String {
    if let similar = nearest(to: word, among: commandNames) {
      return "a similar command exists: '\(similar)'"
    }
    let isFile = (try? POSIX.status(of: FileName(argument: word).path)) != nil
    return isFile ? "to read that file: argmap parse \(word)" : "run 'argmap help' for all commands"
  }
}

extension ParsableCommand {
  fileprivate static func subcommand(named name: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { $0.configuration.commandName == name }
  }
}
