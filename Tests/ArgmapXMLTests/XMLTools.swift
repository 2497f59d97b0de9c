// SPDX-License-Identifier: MIT

import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport

/// What other programs say of XML files, many files to a process.
enum XMLTools {
  /// The files in which xmllint finds an error of XML or of namespaces.
  static func refusedByParser(_ files: [URL]) throws -> Set<URL> {
    let lines = try run("xmllint", ["--noout"], files)
    // "FILE:LINE: parser error : …" or "FILE:LINE: namespace error : …"; a warning does not count.
    let refused = lines.compactMap { line -> Substring? in
      guard
        line.contains(/:[0-9]+: (parser|namespace) error :/) || line.contains(": failed to load")
      else { return nil }
      return line.prefix { $0 != ":" }
    }
    let names = Set(refused.map(String.init))
    return Set(files.filter { names.contains($0.path) })
  }

  /// The files that xmllint accepts by a schema.
  static func acceptedByXMLLint(_ option: String, _ schema: String, _ files: [URL]) throws -> Set<
    URL
  > {
    let path = repositoryFolder().appending(path: "schemas/\(schema)").path
    let lines = Set(try run("xmllint", ["--noout", option, path], files))
    return Set(files.filter { lines.contains("\($0.path) validates") })
  }

  /// The files that jing accepts by the RELAX NG schema.
  static func acceptedByJing(_ files: [URL]) throws -> Set<URL> {
    let path = repositoryFolder().appending(path: "schemas/argument-map.rng").path
    let lines = try run("jing", [path], files)
    let refused = Set(lines.map { String($0.prefix { $0 != ":" }) })
    return Set(files.filter { !refused.contains($0.path) })
  }

  /// Runs a program over files, some hundreds at a time, and gives the lines it prints.
  private static func run(_ program: String, _ options: [String], _ files: [URL]) throws -> [String]
  {
    var lines: [String] = []
    for start in stride(from: 0, to: files.count, by: 500) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [program] + options + files[start...].prefix(500).map(\.path)
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus != 127 else { throw MissingProgram(name: program) }
      lines += String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines
  }

  private struct MissingProgram: Error, CustomStringConvertible {
    let name: String
    var description: String {
      "'\(name)' is missing; install it (Debian: apt-get install libxml2-utils jing)"
    }
  }
}
