// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import SystemPackage

/// Where the results of several inputs go.
struct OutputNames {
  private let output: FileName?
  private let folder: FileName?
  private let fileExtension: String
  private let files: [FileName]
  private let inputs: Set<POSIX.Identity>

  /// Checks that each result has a place of its own.
  init(inputs: [InputFile], output: FileName?, folder: FileName?, extension: String) throws {
    self.output = output
    self.folder = folder
    fileExtension = `extension`
    files = inputs.map(\.file)
    self.inputs = Output.identities(of: files)
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
      guard !input.file.isStandard else {
        throw ValidationError("standard input has no name to write under in '\(folder.path)'")
      }
      let name = self.name(for: input, in: folder)
      guard let other = seen.updateValue(input.file, forKey: name) else { continue }
      throw ValidationError(
        other == input.file
          ? "'\(printable(other.path.string))' is given twice"
          : "'\(printable(other.path.string))' and '\(printable(input.file.path.string))' would both "
            + "be written to '\(printable(name.string))'")
    }
  }

  /// Where the result of an input goes, which is no input; the folder is made when it is missing.
  func output(for input: InputFile) throws(Failure) -> Output {
    let place: Output
    if let folder {
      let name = FileName(name(for: input, in: folder))
      do {
        try makeFolder(name.folder)
      } catch {
        throw Failure("\(name.folder): \(error.reason)")
      }
      place = Output(name)
    } else {
      place = Output(output)
    }
    do {
      try place.check(against: inputs)
    } catch {
      // An input that was replaced meanwhile leaves its identity to the next new file.
      try place.check(against: Output.identities(of: files))
    }
    return place
  }

  private func name(for input: InputFile, in folder: FileName) -> FilePath {
    folder.path.appending(input.subfolder.components)
      .appending("\(input.file.path.stem ?? "map").\(fileExtension)")
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
