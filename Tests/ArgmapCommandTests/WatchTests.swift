// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct WatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.article, to: "article.txt")
    try folder.write(map("It is old."), to: "map.xml")
  }

  private static let article = "The bridge should close.\n\nIt is old.\n"

  private func map(_ reason: String) -> String {
    """
    <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="t">
      <source id="article" href="article.txt"/>
      <conclusion id="t">
        <text>The bridge should close.</text>
        <span start="0" end="24"/>
        <argument id="a">
          <premise id="s">
            <text>\(reason)</text>
          </premise>
        </argument>
      </conclusion>
    </argument-map>

    """
  }

  /// Watches a map, drawn once, while something is done.
  private func watching(
    _ command: String = "render", _ arguments: [String] = ["map.xml", "-o", "map.dot"],
    _ work: (Process) async throws -> Void
  ) async throws {
    let process = Process()
    process.executableURL = try binary()
    process.arguments = [command, "--watch"] + arguments
    process.currentDirectoryURL = folder.url
    // A watch that outlives the tests must not hold their output open.
    process.standardOutput = FileHandle.nullDevice
    try folder.write("", to: "errors")
    process.standardError = try FileHandle(forWritingTo: folder.file("errors"))
    try process.runWithSignals()
    do {
      try await waitUntil("it watches") { try errors().contains("watching ") }
      try await work(process)
      #expect(process.isRunning)
    } catch {
      process.terminate()
      throw error
    }
    process.terminate()
    // Not waitUntilExit(), which would hold a thread that other tests wait for.
    try await waitUntil("it ends") { !process.isRunning }
  }

  private func errors() throws -> String {
    String(decoding: try folder.read("errors"), as: UTF8.self)
  }

  private func drawing(_ name: String = "map.dot") -> String {
    String(decoding: (try? folder.read(name)) ?? Data(), as: UTF8.self)
  }

  /// Waits for something that the other process does; gives up after a time that only a failure takes.
  private func waitUntil(
    _ what: String, _ isSo: () throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for _ in 0..<600 {
      if try isSo() { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("not within 30 s: \(what)\n\(try errors())", sourceLocation: sourceLocation)
  }

  @Test func `a map that is written to is drawn again`() async throws {
    try await watching { _ in
      #expect(drawing().contains("It is old."))
      let file = try FileHandle(forWritingTo: folder.file("map.xml"))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: Data(map("It is broken.").utf8))
      try file.close()
      try await waitUntil("the drawing is new") { drawing().contains("It is broken.") }
      try await waitUntil("it is told") { try errors().contains("map.xml: written again in ") }
    }
  }

  @Test func `a map that an editor replaces is drawn again, as often as that`() async throws {
    try await watching { _ in
      for reason in [
        "It is broken.", "It is ugly.", "It is narrow.", "It is steep.", "It is dear.",
      ] {
        try folder.write(map(reason), to: ".map.xml.new")
        rename(folder.file(".map.xml.new").path, folder.file("map.xml").path)
        try await waitUntil("the drawing is new") { drawing().contains(reason) }
      }
    }
  }

  @Test func `a map that was away for a while is drawn again`() async throws {
    try await watching { _ in
      try FileManager.default.removeItem(at: folder.file("map.xml"))
      try await Task.sleep(for: .milliseconds(300))
      #expect(drawing().contains("It is old."))
      try folder.write(map("It is back."), to: "map.xml")
      try await waitUntil("the drawing is new") { drawing().contains("It is back.") }
    }
  }

  @Test func `a map whose article changes is drawn again`() async throws {
    try await watching { _ in
      #expect(drawing().contains("¶1"))
      // The first statement stands in the second paragraph now.
      try folder.write("A.\n\n" + Self.article, to: "article.txt")
      try folder.write(
        map("It is old.").replacing("start=\"0\" end=\"24\"", with: "start=\"4\" end=\"28\""),
        to: "map.xml")
      try await waitUntil("the drawing is new") { drawing().contains("¶2") }
      // And in the first again, though nothing was written to the map.
      try folder.write("A long one.\n\n" + Self.article, to: "article.txt")
      try await waitUntil("the drawing is new") { drawing().contains("¶1") }
    }
  }

  @Test func `an article is drawn again`() async throws {
    try folder.write(shortArticle, to: "text.txt")
    try await watching("render", ["text.txt", "-o", "map.dot"]) { _ in
      try folder.write(shortArticle.replacing("tired", with: "rusty"), to: "text.txt")
      try await waitUntil("the drawing is new") { drawing().contains("rusty") }
    }
  }

  @Test func `the last good drawing stays while a map has errors`() async throws {
    try await watching { _ in
      try folder.write(map("It is <old."), to: "map.xml")
      try await waitUntil("the error is told") { try errors().contains("error[xml/") }
      try await waitUntil("it is told") { try errors().contains("the last good result is kept") }
      #expect(drawing().contains("It is old."))
      try folder.write(map("It is mended."), to: "map.xml")
      try await waitUntil("the drawing is new") { drawing().contains("It is mended.") }
    }
  }

  @Test func `a map that is missing at first is drawn when it comes`() async throws {
    try await watching("render", ["map.xml", "later.xml", "--out-dir", "out"]) { _ in
      #expect(try errors().contains("later.xml: no such file"))
      try folder.write(map("It came later."), to: "later.xml")
      try await waitUntil("the drawing is there") {
        drawing("out/later.dot").contains("It came later.")
      }
      #expect(drawing("out/map.dot").contains("It is old."))
    }
  }

  @Test func `a page is written again when either of its maps changes`() async throws {
    try folder.write(map("It leaks."), to: "other.xml")
    try await watching("page", ["map.xml", "--compare", "other.xml", "-o", "both.html"]) { _ in
      try await waitUntil("the page is there") { drawing("both.html").contains("It leaks.") }
      try folder.write(map("It cracks."), to: "other.xml")
      try await waitUntil("it is written again") { drawing("both.html").contains("It cracks.") }
      try folder.write(map("It shakes."), to: "map.xml")
      try await waitUntil("it is written again") { drawing("both.html").contains("It shakes.") }
    }
  }

  @Test func `what doesn't change is not drawn again`() async throws {
    try await watching { _ in
      try folder.write("nothing", to: "other.txt")
      try await Task.sleep(for: .milliseconds(500))
      #expect(try !errors().contains("written again"))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends it as it ends other commands`(_ signal: Int32) async throws {
    let process = Process()
    process.executableURL = try binary()
    process.arguments = ["render", "--watch", "map.xml", "-o", "map.dot"]
    process.currentDirectoryURL = folder.url
    // A watch that outlives the tests must not hold their output open.
    process.standardOutput = FileHandle.nullDevice
    try folder.write("", to: "errors")
    process.standardError = try FileHandle(forWritingTo: folder.file("errors"))
    try process.runWithSignals()
    try await waitUntil("it watches") { try errors().contains("watching ") }
    kill(process.processIdentifier, signal)
    try await waitUntil("it ends") { !process.isRunning }
    // A shell shows that as 128 and the number: 130 after an interrupt.
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try folder.names == ["article.txt", "errors", "map.dot", "map.xml"])
  }

  @Test func `what can't be watched is refused`() async throws {
    for (arguments, says) in [
      (["render", "--watch", "map.xml"], "add '-o FILE'"),
      (["render", "--watch", "-", "-o", "map.dot"], "found standard input"),
    ] {
      let run = try await folder.argmap(arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains(says), "\(run.errors)")
    }
  }
}
