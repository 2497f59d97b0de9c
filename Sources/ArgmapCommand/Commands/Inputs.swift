// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import SystemPackage

/// The files that a command was given.
///
/// A terminal is never waited for in silence: without a file the command reads a pipe, or else says
/// how it is used.
func inputs<Command: ParsableCommand>(
  _ files: [FileName], of command: Command.Type
) throws -> [FileName] {
  guard files.isEmpty else {
    guard files.count(where: \.isStandard) <= 1 else {
      throw ValidationError("standard input ('-') can be read once only")
    }
    return files
  }
  guard POSIX.isTerminal(.standardInput) else { return [.standard] }
  throw WrongUsage(message: "no file given", hint: Argmap.usageString(for: command))
}

/// Does a job for each input, goes on with the next when one fails, and ends with what all have in
/// common.
///
/// - Throws: The worst of the results as an exit code.
func forEach<Input>(
  _ inputs: [Input], _ console: Console, startingWith first: ExitStatus = .success,
  _ work: (Input) throws -> ExitStatus,
  finally: () throws -> Void = {}
) throws {
  var worst = first
  for input in inputs {
    do {
      worst = max(worst, try work(input))
    } catch let failure as Failure {
      console.print(failure)
      worst = max(worst, .failure)
    }
  }
  try finally()
  if worst != .success { throw ExitCode(worst.rawValue) }
}
