// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// Maps in a real git repository, set up as docs/revisions.md says.
@Suite(.enabled(if: hasGit, "there is no git"))
struct GitTests {
  private let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write(ferry, to: "ferry.xml")
    let setup = try setupOfDocs()
    try await git(
      """
      git init -q -b main . && git config user.name Tester && git config user.email t@example.invalid
      git config commit.gpgsign false
      \(setup)
      git add -A && git commit -q -m base
      """)
  }

  /// The commands that the page about revisions tells people to run.
  private func setupOfDocs() throws -> String {
    let page = try String(
      contentsOf: repositoryFolder().appending(path: "docs/revisions.md"), encoding: .utf8)
    let start = try #require(page.range(of: "<!-- setup -->\n```\n"))
    let end = try #require(page.range(of: "```", range: start.upperBound..<page.endIndex))
    let commands = String(page[start.upperBound..<end.lowerBound])
    #expect(commands.contains("git config"))
    return commands
  }

  @discardableResult
  private func git(_ script: String, expecting status: Int32 = 0) async throws -> Run {
    // No settings of the machine's or the user's.
    let run = try await folder.shell(
      """
      export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TERMINAL_PROMPT=0 GIT_PAGER=cat
      set -e
      \(script)
      """)
    #expect(run.status == status, "\(script)\n\(run.text)\n\(run.errors)")
    return run
  }

  private func write(_ edits: [(String, String)]) throws {
    var text = ferry
    for (old, new) in edits { text = text.replacing(old, with: new) }
    try folder.write(text, to: "ferry.xml")
  }

  /// Two branches that change the same lines: plain git can't merge them.
  private func branch(
    ours: [(String, String)], theirs: [(String, String)]
  ) async throws {
    try await git("git checkout -q -b side")
    try write(theirs)
    try await git("git commit -q -am theirs && git checkout -q main")
    try write(ours)
    try await git("git commit -q -am ours")
  }

  private let sameLine = "<premise id=\"s2\"><text>It is cheap.</text></premise>"

  @Test func `a merge goes clean where plain git finds a conflict`() async throws {
    try await branch(
      ours: [(sameLine, sameLine.replacing("cheap.", with: "cheap and clean."))],
      theirs: [(sameLine, sameLine.replacing("id=\"s2\"", with: "id=\"s2\" label=\"Price\""))])
    let plain = try await git(
      "mv .gitattributes kept && git merge -q side && exit 0; git merge --abort; mv kept .gitattributes; exit 3",
      expecting: 3)
    #expect(plain.text.contains("CONFLICT"))
    try await git("git merge -q -m merged side")
    let merged = String(decoding: try folder.read("ferry.xml"), as: UTF8.self)
    #expect(merged.contains("It is cheap and clean."))
    #expect(merged.contains("label=\"Price\""))
    #expect(!merged.contains("<<<<<<<"))
  }

  @Test func `a conflict stops git, and the file is a map with a note`() async throws {
    try await branch(
      ours: [("It is cheap.", "It is cheaper than a bridge.")],
      theirs: [("It is cheap.", "It is cheap to run.")])
    let run = try await git("git merge -q side && exit 0; git ls-files -u; exit 3", expecting: 3)
    #expect(run.text.contains("ferry.xml"))
    #expect(run.errors.contains("error[merge/reworded-twice]"), "\(run.errors)")
    #expect(run.errors.contains("ferry.xml (ours):"), "\(run.errors)")
    let merged = String(decoding: try folder.read("ferry.xml"), as: UTF8.self)
    #expect(merged.contains("It is cheaper than a bridge."))
    #expect(merged.contains("theirs has “It is cheap to run.”"))
    #expect(!merged.contains("<<<<<<<"))
    let check = try await folder.argmap("validate", "ferry.xml")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `git shows what differs, new and removed files too`() async throws {
    try write([("It is cheap.", "It is cheap and clean.")])
    try folder.write(ferry, to: "second.xml")
    let run = try await git("git add -N second.xml && git diff")
    #expect(run.text.contains("It is cheap{+ and clean+}."), "\(run.text)")
    #expect(run.text.contains("1 reworded\n"))
    #expect(run.text.contains("Added\n"))
    try await git("rm second.xml && git rm -q --cached second.xml && rm ferry.xml")
    let removed = try await git("git diff")
    #expect(removed.text.contains("Removed\n"))
  }

  @Test func `git log and git show go through the outline`() async throws {
    try write([("It is cheap.", "It is cheap and clean.")])
    try await git("git commit -q -am reworded")
    let run = try await git("git show --no-ext-diff --textconv HEAD")
    let changed = run.text.split(separator: "\n").filter { $0.hasPrefix("-") || $0.hasPrefix("+") }
    #expect(changed.contains { $0.contains("It is cheap and clean.") && $0.hasPrefix("+") })
    #expect(!run.text.contains("<premise"), "\(run.text)")
  }

  @Test func `the difftool shows what differs`() async throws {
    try write([("It is cheap.", "It is cheap and clean.")])
    let run = try await git("git difftool --no-prompt --tool=argmap")
    #expect(run.text.contains("It is cheap{+ and clean+}."), "\(run.text)\(run.errors)")
  }
}

private let hasGit =
  FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
  || FileManager.default.isExecutableFile(atPath: "/usr/local/bin/git")
  || FileManager.default.isExecutableFile(atPath: "/opt/homebrew/bin/git")
