// SPDX-License-Identifier: MIT

import Foundation
import Testing

@Suite struct WritingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(shortArticle, to: "article.txt")
  }

  @Test func `an output in a missing folder is refused and nothing is left`() async throws {
    let run = try await folder.argmap("parse", "article.txt", "-o", "none/map.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("none/map.xml: no such file or directory"))
    #expect(try folder.names == ["article.txt"])
  }

  @Test func `a map is not read as prose`() async throws {
    try folder.write("<argument-map xmlns='urn:argmap:map:1' version='1.0'/>", to: "map.xml")
    let run = try await folder.argmap("parse", "map.xml", "-o", "again.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("argmap show"))
    #expect(try folder.names == ["article.txt", "map.xml"])
  }

  @Test func `what stands at the output stays when nothing could be read`() async throws {
    try folder.write("precious", to: "keep.txt")
    let run = try await folder.argmap("show", "missing.xml", "-o", "keep.txt")
    #expect(run.status == 2)
    #expect(try folder.read("keep.txt") == Data("precious".utf8))
  }

  @Test func `an output that is a folder is refused`() async throws {
    let run = try await folder.argmap("parse", "article.txt", "-o", ".")
    #expect(run.status == 2)
    #expect(run.errors.contains(".: is a folder, expected a file"))
  }

  @Test func `the input is never overwritten, under whatever name`() async throws {
    try FileManager.default.createSymbolicLink(
      at: folder.file("link.xml"), withDestinationURL: folder.file("article.txt"))
    for name in ["article.txt", "./article.txt", "link.xml"] {
      for command in ["parse", "render", "show"] {
        let format = command == "show" ? [] : ["--to", command == "parse" ? "xml" : "dot"]
        let run = try await folder.shell(
          (["argmap", command, "article.txt", "-o", name] + format).joined(separator: " "))
        #expect(run.status == 2)
        #expect(run.errors.contains("\(name): is the input"))
      }
    }
    #expect(try folder.read("article.txt") == Data(shortArticle.utf8))
  }

  @Test func `mode and link of the old file stay`() async throws {
    try folder.write("old", to: "real.xml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.file("real.xml").path)
    try FileManager.default.createSymbolicLink(
      at: folder.file("link.xml"), withDestinationURL: folder.file("real.xml"))
    let run = try await folder.argmap("parse", "article.txt", "-o", "link.xml")
    #expect(run.status == 0)
    let link = try FileManager.default.attributesOfItem(atPath: folder.file("link.xml").path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    let real = try FileManager.default.attributesOfItem(atPath: folder.file("real.xml").path)
    #expect(real[.posixPermissions] as? Int == 0o640)
    #expect(try folder.read("real.xml").starts(with: Data("<?xml".utf8)))
    #expect(try folder.names == ["article.txt", "link.xml", "real.xml"])
  }

  @Test(arguments: [
    ["parse", "article.txt", "-o", "out.xml"], ["render", "article.txt", "-o", "out.dot"],
  ])
  func `a file that would not change is not touched`(_ command: [String]) async throws {
    let name = command[3]
    _ = try await folder.argmap(command)
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    func age() throws {
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: folder.file(name).path)
    }
    func isAged() throws -> Bool {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name).path)
      return attributes[.modificationDate] as? Date == old
    }
    let content = try folder.read(name)
    try age()
    #expect(try await folder.argmap(command).status == 0)
    #expect(try isAged())
    for other in [
      content + Data(" ".utf8), content.dropLast(), Data("x".utf8) + content.dropFirst(),
    ] {
      try folder.write(other, to: name)
      try age()
      #expect(try await folder.argmap(command).status == 0)
      #expect(try folder.read(name) == content)
      #expect(try !isAged())
    }
    #expect(try folder.names == ["article.txt", name])
  }

  @Test func `a reader that leaves early is no error`() async throws {
    for command in ["parse", "render", "show"] {
      let run = try await folder.shell("( argmap \(command) article.txt; echo $? >status ) | :")
      #expect(run.errors.isEmpty)
      #expect(try folder.read("status") == Data("0\n".utf8))
    }
  }

  @Test func `a closed standard output is an error`() async throws {
    let run = try await folder.shell("argmap parse article.txt >&-")
    #expect(run.status == 2)
    #expect(run.errors.contains("standard output: "))
  }

  @Test func `a pipe with a name is written through`() async throws {
    let run = try await folder.shell(
      "mkfifo pipe; cat pipe >copy & argmap parse article.txt -o pipe; wait; test -p pipe")
    #expect(run.status == 0, "\(run.errors)")
    let direct = try await folder.argmap("parse", "article.txt")
    #expect(try folder.read("copy") == direct.output)
  }

  @Test func `another name of standard output is written through`() async throws {
    let direct = try await folder.argmap("parse", "article.txt")
    for name in ["/dev/stdout", "/proc/self/fd/1"]
    where FileManager.default.fileExists(atPath: name) {
      let piped = try await folder.shell("argmap parse article.txt -o \(name) | cat")
      #expect(piped.output == direct.output, "\(piped.errors)")
      let appended = try await folder.shell(
        "echo first >log; argmap parse article.txt -o \(name) >>log; cat log")
      #expect(appended.output == Data("first\n".utf8) + direct.output)
    }
  }

  @Test func `a pipe that nobody reads on is no error`() async throws {
    let run = try await folder.shell(
      "mkfifo pipe; head -c 1 <pipe >/dev/null & argmap parse article.txt -o pipe")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func `a link that leads nowhere is followed, and a loop is refused`() async throws {
    let run = try await folder.shell(
      "ln -s new.xml link.xml; argmap parse article.txt -o link.xml && test -L link.xml && cat new.xml"
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.hasPrefix("<?xml"))
    let loop = try await folder.shell("ln -s loop loop; argmap parse article.txt -o loop")
    #expect(loop.status == 2)
    #expect(loop.errors.contains("loop: too many levels of symbolic links"))
  }

  @Test func `a file that may only be written is replaced`() async throws {
    let run = try await folder.shell(
      "echo old >map.xml; chmod 200 map.xml; argmap parse article.txt -o map.xml; ls -l map.xml")
    #expect(run.text.hasPrefix("--w-------"), "\(run.errors)")
  }

  @Test(.disabled(if: isSanitized))
  func `a file that may not grow is a failure that leaves the old one`() async throws {
    let run = try await folder.shell(
      "\(withoutCounts); echo old >map.xml; ulimit -f 1; argmap parse article.txt -o map.xml")
    let old = try folder.read("map.xml")
    if run.status == 2 {
      #expect(run.errors.contains("map.xml: file too large"))
      #expect(old == Data("old\n".utf8))
    } else {
      // The map fits into the smallest limit that this shell can set.
      #expect(run.status == 0)
    }
    #expect(try folder.names == ["article.txt", "map.xml"])
  }

  @Test(arguments: ["a b.xml", "*.xml", "$(id).xml", "ünïcode.xml", "e\\scape.xml", "a'b\".xml"])
  func `any name will do`(_ name: String) async throws {
    let run = try await folder.argmap("parse", "article.txt", "-o", name)
    #expect(run.status == 0)
    #expect(try folder.names == [name, "article.txt"].sorted())
  }

  @Test func `a name that is not UTF-8 will do`() async throws {
    let run = try await folder.shell(
      "n=$(printf 'bad\\377\\376.xml'); argmap parse article.txt -o \"$n\" && test -f \"$n\"")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `a map names its article from its own folder`() async throws {
    try folder.write(shortArticle, to: "texts/on bridges.txt")
    _ = try await folder.argmap("parse", "texts/on bridges.txt", "--out-dir", "maps")
    let map = String(decoding: try folder.read("maps/on bridges.xml"), as: UTF8.self)
    #expect(map.contains("href=\"../texts/on%20bridges.txt\""))
    let check = try await folder.argmap("validate", "maps/on bridges.xml", "--fail-on", "note")
    #expect(check.status == 0, "\(check.errors)")
    let elsewhere = try await folder.argmap(
      "validate", "on bridges.xml", "--fail-on", "note", folder: folder.file("maps"))
    #expect(elsewhere.status == 0, "\(elsewhere.errors)")
    let piped = try await folder.argmap("parse", "texts/on bridges.txt")
    #expect(piped.text.contains("href=\"on%20bridges.txt\""))
  }

  @Test func `two inputs are never written to one file`() async throws {
    try folder.write(shortArticle, to: "sub/article.txt")
    let run = try await folder.argmap(
      "parse", "article.txt", "sub/article.txt", "--out-dir", "maps")
    #expect(run.status == 64)
    #expect(run.errors.contains("'article.txt' and 'sub/article.txt' would both be written to"))
    let stdout = try await folder.argmap("parse", "article.txt", "sub/article.txt")
    #expect(stdout.status == 64)
    #expect(stdout.errors.contains("--out-dir"))
  }
}
