// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import ArgmapPage

@Suite struct AssetTests {
  private func lines(_ kind: String) throws -> [String] {
    let assets = repositoryFolder().appending(path: "Sources/ArgmapPage/Assets/\(kind)")
    let order = try String(contentsOf: assets.appending(path: "order.txt"), encoding: .utf8)
    return try order.split(whereSeparator: \.isWhitespace).flatMap { name in
      try String(contentsOf: assets.appending(path: String(name)), encoding: .utf8)
        .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { line in
          !line.isEmpty && !line.hasPrefix("// ")
            && !(line.hasPrefix("/*") && line.hasSuffix("*/"))
        }
    }
  }

  @Test func `the embedded script is that of the files`() throws {
    let script = ["(() => {", "\"use strict\";"] + (try lines("script")) + ["})();"]
    #expect(
      PageAssets.script == script.joined(separator: "\n") + "\n", "run scripts/embed-page")
  }

  @Test func `the embedded style is that of the files`() throws {
    #expect(
      PageAssets.style == (try lines("style")).joined(separator: "\n") + "\n",
      "run scripts/embed-page")
  }

  @Test func `no file of the page is longer than four hundred lines`() throws {
    for kind in ["script", "style"] {
      let folder = repositoryFolder().appending(path: "Sources/ArgmapPage/Assets/\(kind)")
      for file in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.split(separator: "\n").count < 400, "\(file.lastPathComponent)")
      }
    }
  }

  @Test func `the hash is that which browsers expect`() {
    // From `printf 'abc' | openssl dgst -sha256 -binary | base64`.
    #expect(contentHash(of: "abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
