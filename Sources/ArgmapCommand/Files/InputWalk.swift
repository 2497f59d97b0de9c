// SPDX-License-Identifier: MIT

internal import SystemPackage

/// What is found on the way through names, folders and streams of records.
enum FoundInput {
  /// A file that is an input itself.
  case file(FileName, POSIX.Status?)
  /// A stream begins, whose lines are inputs.
  case stream(FileName)
  /// A line of the stream that began last.
  case line(LineReader.Line)
  /// What can't be read, or a folder with nothing to read in it.
  case unreadable(FileName, Failure)
}

/// The way through many inputs, in an order that is always the same.
///
/// Of streams and lists a line is in memory at a time, of folders the names of one branch.
struct InputWalk {
  private var names: ArraySlice<FileName>
  private var list: LineReader?
  private let folders: FolderWalk
  private let mostOfLine: Int
  private var folder: (name: FileName, steps: FolderWalk.Steps, isEmpty: Bool)?
  private var stream: (name: FileName, lines: LineReader)?

  /// Goes through what was named, then through what a list names.
  ///
  /// - Parameters:
  ///   - names: Files, folders and streams.
  ///   - list: The lines that name more.
  ///   - folders: What is taken from folders.
  ///   - mostOfLine: How many bytes of a line are read.
  init(_ names: [FileName], list: LineReader? = nil, _ folders: FolderWalk, mostOfLine: Int) {
    self.names = names[...]
    self.list = list
    self.folders = folders
    self.mostOfLine = mostOfLine
  }

  /// What is next; `nil` at the end.
  ///
  /// - Throws: A ``Failure`` when a list or a stream can't be read on.
  mutating func next() throws(Failure) -> FoundInput? {
    while true {
      if let found = try nextOfStream() ?? nextOfFolder() { return found }
      guard let name = try nextName() else { return nil }
      if let found = begin(name) { return found }
    }
  }

  /// Leaves out the rest of the stream that began last.
  mutating func endStream() {
    if stream?.name.isStandard == false { stream?.lines.close() }
    stream = nil
  }

  private mutating func nextName() throws(Failure) -> FileName? {
    if let name = names.popFirst() { return name }
    while let line = try list?.line(of: "the list") {
      guard line.length > 0 else { continue }
      let name = FileName(argument: RawArguments.string(of: line.bytes))
      // Standard input is named on the command line, if at all.
      return name.isStandard ? FileName(FilePath("./-")) : name
    }
    list?.close()
    list = nil
    return nil
  }

  /// Opens what has several inputs in it; a file is an input itself.
  private mutating func begin(_ name: FileName) -> FoundInput? {
    let status = name.isStandard ? nil : try? POSIX.status(of: name.path)
    if status?.kind == .folder {
      folder = (name, folders.steps(in: name), true)
      return nil
    }
    guard name.isStandard || name.isRecords else { return .file(name, status) }
    do throws(Failure) {
      stream = (name, LineReader(try openFile(name), atMost: mostOfLine))
      return .stream(name)
    } catch {
      return .unreadable(name, error)
    }
  }

  private mutating func nextOfStream() throws(Failure) -> FoundInput? {
    guard let name = stream?.name else { return nil }
    while let line = try stream?.lines.line(of: name.inputName) {
      if !line.isBlank { return .line(line) }
    }
    endStream()
    return nil
  }

  private mutating func nextOfFolder() -> FoundInput? {
    if let step = folder?.steps.next() {
      folder?.isEmpty = false
      return switch step {
      case .failure(let failure): folder.map { .unreadable($0.name, failure) }
      case .success(let found): .file(found.file, try? POSIX.status(of: found.file.path))
      }
    }
    let ended = folder
    folder = nil
    guard let ended, ended.isEmpty else { return nil }
    return .unreadable(ended.name, folders.nothing(in: ended.name))
  }
}

extension FileName {
  /// Whether the name says that each line is a record.
  var isRecords: Bool { ["ndjson", "jsonl"].contains(fileExtension) }
}

/// Opens a file, or standard input for `-`, to be read piece by piece.
func openFile(_ name: FileName) throws(Failure) -> FileDescriptor {
  guard !name.isStandard else { return .standardInput }
  do {
    return try FileDescriptor.open(name.path, .readOnly, options: .closeOnExec)
  } catch let error as Errno {
    throw Failure("\(name.inputName): \(error.reason)")
  } catch {
    throw Failure("\(name.inputName): \(error)")
  }
}
