// SPDX-License-Identifier: MIT

package import Foundation
package import Testing

/// Compares an output with a golden file; with `UPDATE_GOLDEN=1` writes the file and fails, so that
/// a recording run is never green.
package func expectGolden(
  _ output: String, _ file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(output.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? String(decoding: Data(contentsOf: file), as: UTF8.self) else {
    Issue.record(
      "no golden file \(file.path); record it with UPDATE_GOLDEN=1", sourceLocation: sourceLocation)
    return
  }
  guard output != expected else { return }
  let found = output.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(found, wanted).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(file.lastPathComponent) differs from line \(line + 1):
      expected \(line < wanted.count ? String(wanted[line]) : "the end")
      found    \(line < found.count ? String(found[line]) : "the end")
    """,
    sourceLocation: sourceLocation)
}

/// The repository's top folder, found from the path of a file two folders down, such as a test's.
package func repositoryFolder(_ file: String = #filePath) -> URL {
  URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// A folder beside the test file that calls.
package func folder(_ name: String, beside file: String = #filePath) -> URL {
  URL(fileURLWithPath: file).deletingLastPathComponent().appending(
    path: name, directoryHint: .isDirectory)
}
