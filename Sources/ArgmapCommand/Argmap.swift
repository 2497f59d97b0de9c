// SPDX-License-Identifier: MIT

public import ArgumentParser

/// The command `argmap`.
public struct Argmap: AsyncParsableCommand {
  /// What `--help` says about the command.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "argmap", abstract: "Turn prose that argues in numbered points into a map.")
  }

  /// Makes the command without arguments.
  public init() {}

  /// Runs the command with the arguments of the process.
  public static func start() async { await main() }
}
