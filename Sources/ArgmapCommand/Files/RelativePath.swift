// SPDX-License-Identifier: MIT

package import SystemPackage

/// The way from a folder to a file with `/`, as a map's `href` has it.
///
/// Both paths are absolute and without `.` and `..`.
package func relativePath(to file: FilePath, from folder: FilePath) -> String {
  let there = file.components.map(\.string)
  let here = folder.components.map(\.string)
  let shared = zip(there, here).prefix { $0 == $1 }.count
  let up = [String](repeating: "..", count: here.count - shared)
  return (up + there[shared...]).joined(separator: "/")
}

/// Whether a path lies in a folder; both are absolute and without `.` and `..`.
func lies(_ path: FilePath, in folder: FilePath) -> Bool { path.starts(with: folder) }
