// SPDX-License-Identifier: MIT

internal import SystemPackage

/// A file that a command reads, with its place below the folder that was named.
struct InputFile: Hashable {
  var file: FileName
  /// The folders between the named folder and the file; empty for a file that was named itself.
  var subfolder = FilePath()
}

/// The articles in a folder.
enum FolderWalk {
  /// The endings of articles.
  static let extensions = ["txt", "md"]

  /// The articles in a folder and the folders in it, sorted by the bytes of their names.
  ///
  /// Hidden files and folders are skipped, and so is what is no file: pipes, devices. A link to a file
  /// is followed, a link to a folder isn't, so the walk ends.
  /// The folder for the results is not entered when it lies inside.
  static func articles(
    in folder: FileName, skipping skipped: POSIX.Identity?
  ) -> (files: [InputFile], failures: [Failure]) {
    var files: [InputFile] = []
    var failures: [Failure] = []
    var pending: [(path: FilePath, subfolder: FilePath, kind: POSIX.Kind)] = [
      (folder.path, FilePath(), .folder)
    ]
    while let (path, subfolder, kind) = pending.popLast() {
      guard kind == .folder else {
        files.append(InputFile(file: FileName(path), subfolder: subfolder))
        continue
      }
      do {
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
            extensions.contains(FileName(path).fileExtension ?? "")
          {
            inside.append((path, subfolder, .file))
          }
        }
        pending += inside.reversed()
      } catch {
        failures.append(Failure("\(path.string): \(error.reason)"))
      }
    }
    return (files, failures)
  }
}

extension FilePath.Component {
  fileprivate var isHidden: Bool { withPlatformString { $0.pointee == 0x2E } }
}
