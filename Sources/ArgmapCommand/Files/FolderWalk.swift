// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import SystemPackage

/// A file that a command reads, with its place below the folder that was named.
struct InputFile: Hashable {
  var file: FileName
  /// The folders between the named folder and the file; empty for a file that was named itself.
  var subfolder = FilePath()
}

/// The files of a kind in a folder.
struct FolderWalk {
  /// The endings of the files.
  let extensions: [String]
  /// Whether a file with such an ending is of the kind.
  let accepts: (FileName) throws(Failure) -> Bool

  /// Articles.
  static var articles: Self { Self(extensions: ["txt", "md"]) { _ in true } }

  /// Outlines.
  static var outlines: Self { Self(extensions: ["outline"]) { _ in true } }

  /// Maps: other XML, which may lie beside them, is passed over, and so is an outline beside a map of
  /// its name, as one of the two was made of the other.
  static var maps: Self {
    Self(extensions: ["xml", "outline"]) { file throws(Failure) in
      try file.isOutline ? !hasMapBeside(file) : looksLikeMap(file)
    }
  }

  /// Maps in XML.
  static var mapsInXML: Self {
    Self(extensions: ["xml"]) { file throws(Failure) in try looksLikeMap(file) }
  }

  /// The files of the kind in a folder and the folders in it, sorted by the bytes of their names.
  ///
  /// Hidden files and folders are skipped, and so is what is no file: pipes, devices. A link to a file
  /// is followed, a link to a folder isn't, so the walk ends.
  /// The folder for the results is not entered when it lies inside.
  func files(
    in folder: FileName, skipping skipped: POSIX.Identity? = nil
  ) -> (files: [InputFile], failures: [Failure]) {
    var files: [InputFile] = []
    var failures: [Failure] = []
    var steps = steps(in: folder, skipping: skipped)
    while let step = steps.next() {
      switch step {
      case .success(let file): files.append(file)
      case .failure(let failure): failures.append(failure)
      }
    }
    return (files, failures)
  }

  /// The same files one by one; the names of one branch of folders are in memory at a time.
  func steps(in folder: FileName, skipping skipped: POSIX.Identity? = nil) -> Steps {
    Steps(walk: self, skipped: skipped, pending: [(folder.path, FilePath(), .folder)])
  }

  /// A walk under way.
  struct Steps {
    fileprivate let walk: FolderWalk
    fileprivate let skipped: POSIX.Identity?
    fileprivate var pending: [(path: FilePath, subfolder: FilePath, kind: POSIX.Kind)]

    /// The next file, or what could not be looked at.
    mutating func next() -> Result<InputFile, Failure>? {
      while let (path, subfolder, kind) = pending.popLast() {
        guard kind == .folder else {
          let file = FileName(path)
          do throws(Failure) {
            guard try walk.accepts(file) else { continue }
            return .success(InputFile(file: file, subfolder: subfolder))
          } catch {
            return .failure(error)
          }
        }
        do throws(Errno) {
          try enter(path, subfolder)
        } catch {
          return .failure(Failure("\(path.string): \(error.reason)"))
        }
      }
      return nil
    }

    private mutating func enter(_ path: FilePath, _ subfolder: FilePath) throws(Errno) {
      var inside: [(path: FilePath, subfolder: FilePath, kind: POSIX.Kind)] = []
      for name in try POSIX.components(in: path) where !name.isHidden {
        let path = path.appending(name)
        // What was there a moment ago may be gone, and a link may lead nowhere.
        guard let link = try? POSIX.status(of: path, followingLinks: false),
          let status = try? POSIX.status(of: path)
        else { continue }
        if link.kind == .folder, status.identity != skipped {
          inside.append((path, subfolder.appending(name), .folder))
        } else if status.kind == .file,
          walk.extensions.contains(FileName(path).fileExtension ?? "")
        {
          inside.append((path, subfolder, .file))
        }
      }
      pending += inside.reversed()
    }
  }
}

extension FolderWalk {
  /// The files that were named, and those in the folders that were.
  func expanded(
    _ names: [FileName], skipping skipped: POSIX.Identity? = nil
  ) -> (files: [InputFile], failures: [(name: FileName, failure: Failure)], hasFolders: Bool) {
    var files: [InputFile] = []
    var failures: [(name: FileName, failure: Failure)] = []
    var hasFolders = false
    for name in names {
      guard !name.isStandard, (try? POSIX.status(of: name.path))?.kind == .folder else {
        files.append(InputFile(file: name))
        continue
      }
      hasFolders = true
      let inside = self.files(in: name, skipping: skipped)
      files += inside.files
      failures += inside.failures.map { (name, $0) }
      if inside.files.isEmpty, inside.failures.isEmpty {
        failures.append((name, nothing(in: name)))
      }
    }
    return (files, failures, hasFolders)
  }

  /// That a folder has no files of the kind in it.
  func nothing(in folder: FileName) -> Failure {
    let endings = extensions.map { ".\($0)" }.joined(separator: " or ")
    let isOfMaps = extensions.contains("xml")
    let kind = isOfMaps ? "maps (\(endings) files)" : "\(endings) files"
    return Failure("\(folder.path.string): has no \(kind) in it")
  }
}

/// Whether a map in XML has the name of an outline, but for the ending.
private func hasMapBeside(_ outline: FileName) -> Bool {
  var path = outline.path
  path.extension = "xml"
  guard (try? POSIX.status(of: path))?.kind == .file else { return false }
  return (try? looksLikeMap(FileName(path))) ?? false
}

/// Whether the beginning of a file names argmap's namespace or root element.
private func looksLikeMap(_ file: FileName) throws(Failure) -> Bool {
  let beginning = try readFile(file, atMost: 1 << 16)
  let text = SourceText.decoding(beginning, name: file.inputName).value
  return ["argument-map", "urn:argmap:map"].contains { text.utf8.contains(sequence: $0.utf8) }
}

extension [UInt8] {
  fileprivate func contains(sequence: String.UTF8View) -> Bool {
    guard let first = sequence.first else { return true }
    var start = startIndex
    while let at = self[start...].firstIndex(of: first) {
      if self[at...].starts(with: sequence) { return true }
      start = at + 1
    }
    return false
  }
}

extension FilePath.Component {
  fileprivate var isHidden: Bool { withPlatformString { $0.pointee == 0x2E } }
}
