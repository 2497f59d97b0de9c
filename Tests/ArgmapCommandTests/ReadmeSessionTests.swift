// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct ReadmeSessionTests {
  @Test func `the README's session works`() async throws {
    let top = repositoryFolder()
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```sh\n((?s:.*?))```/)?.1)
    let commands = block.split(separator: "\n").drop { !$0.hasPrefix("mkdir") }
    #expect(commands.count >= 5)
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.file("maps"), withDestinationURL: top.appending(path: "maps"))
    for command in commands {
      let run = try await folder.shell(String(command))
      #expect(run.status == 0, "\(command): \(run.errors)")
      #expect(run.errors.isEmpty)
    }
  }
}
