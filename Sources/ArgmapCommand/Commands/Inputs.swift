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
  _ inputs: [Input], _ console: Console,
  _ work: (Input) async throws -> ExitStatus,
  finally: () throws -> Void = {}
) async throws {
  var worst = ExitStatus.success
  for input in inputs {
    do {
      worst = max(worst, try await work(input))
    } catch let failure as Failure {
      console.print(failure)
      worst = max(worst, .failure)
    }
  }
  try finally()
  if worst != .success { throw ExitCode(worst.rawValue) }
}

/// Where the results of several inputs go.
struct OutputNames {
  private let output: FileName?
  private let folder: FileName?
  private let fileExtension: String

  /// Checks that each result has a place of its own.
  init(inputs: [FileName], output: FileName?, folder: FileName?, extension: String) throws {
    self.output = output
    self.folder = folder
    fileExtension = `extension`
    guard let folder else {
      guard inputs.count == 1 else {
        throw ValidationError(
          "\(inputs.count) inputs need a folder for their results; add '--out-dir FOLDER'")
      }
      return
    }
    guard output == nil else {
      throw ValidationError("'--output' names one file and '--out-dir' a folder; use one of them")
    }
    var seen: [FilePath: FileName] = [:]
    for input in inputs {
      guard !input.isStandard else {
        throw ValidationError("standard input has no name to write under in '\(folder.path)'")
      }
      let name = self.name(for: input, in: folder)
      if let other = seen.updateValue(input, forKey: name) {
        throw ValidationError(
          "'\(other.path)' and '\(input.path)' would both be written to '\(name)'")
      }
    }
  }

  /// Where the result of an input goes; the folder is made when it is missing.
  func output(for input: FileName) throws(Failure) -> Output {
    guard let folder else { return Output(output) }
    do {
      try makeFolder(folder.path)
    } catch {
      throw Failure("\(folder.path): \(error.reason)")
    }
    return Output(FileName(name(for: input, in: folder)))
  }

  private func name(for input: FileName, in folder: FileName) -> FilePath {
    folder.path.appending("\(input.path.stem ?? "map").\(fileExtension)")
  }

  private func makeFolder(_ folder: FilePath) throws(Errno) {
    var path = FilePath(root: folder.root)
    for component in folder.components {
      path.append(component)
      do {
        try POSIX.makeFolder(path)
      } catch .fileExists {
        continue
      }
    }
  }
}
