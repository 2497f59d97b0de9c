// SPDX-License-Identifier: MIT

package import ArgumentParser
package import SystemPackage

/// A file as it was named on the command line; `-` stands for standard input or output.
package struct FileName: Sendable, Hashable, ExpressibleByArgument {
  /// The file's path.
  package var path: FilePath

  package init(_ path: FilePath) { self.path = path }

  package init(argument: String) {
    var bytes = RawArguments.bytes(of: argument).map { CInterop.PlatformChar(bitPattern: $0) }
    bytes.append(0)
    path = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { FilePath(platformString: $0) } ?? FilePath()
    }
  }

  /// What shells complete it to.
  package static var defaultCompletionKind: CompletionKind { .file() }

  /// Standard input or output.
  package static let standard = Self(FilePath("-"))

  /// Whether it stands for standard input or output.
  package var isStandard: Bool { path.string == "-" }

  /// The name in messages about an input.
  package var inputName: String { isStandard ? "<stdin>" : path.string }

  /// The folder that it lies in.
  package var folder: FilePath {
    let folder = path.removingLastComponent()
    return folder.isEmpty ? FilePath(".") : folder
  }

  /// The extension in lower case, without the dot.
  package var fileExtension: String? { path.extension?.lowercased() }
}
