// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@testable import ArgmapPage

@Suite struct AssetTests {
  @Test func `the embedded script and style are those of the files`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", repositoryFolder().appending(path: "scripts/embed-page").path, "--check",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run scripts/embed-page")
  }

  @Test(arguments: ["script", "style"])
  func `no file of the page is longer than four hundred lines`(kind: String) throws {
    let folder = repositoryFolder().appending(path: "Sources/ArgmapPage/Assets/\(kind)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 3)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.split(separator: "\n").count < 400, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [
    "fetch", "XMLHttpRequest", "WebSocket", "import(", "eval(", "Function(",
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "localStorage", "cookie",
    "http://", "https://", "url(", "@import",
  ])
  func `neither script nor style reaches beyond the page or makes markup of words`(_ means: String)
  {
    // The name of a namespace is no address.
    let script = PageAssets.script.replacing("http://www.w3.org/2000/svg", with: "")
    #expect(!script.contains(means))
    #expect(!PageAssets.style.contains(means))
  }

  @Test(arguments: [
    ("", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `hashes are those which browsers expect`(_ text: String, _ hash: String) {
    // From `printf abc | openssl dgst -sha256 -binary | base64`.
    #expect(contentHash(of: text) == hash)
  }
}
