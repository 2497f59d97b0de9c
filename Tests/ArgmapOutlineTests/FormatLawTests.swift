// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapOutline
import Foundation
import TestSupport
import Testing

@Suite struct FormatLawTests {
  @Test(arguments: Format.allCases)
  func `lines end well, and nothing is left that an editor would obey`(format: Format) {
    for extreme in ExtremeMap.all {
      let text = format.text(of: extreme.map)
      #expect(text.utf8.last == UInt8(ascii: "\n"), "\(extreme)")
      #expect(!text.contains(" \n"), "\(extreme)")
      guard format != .statements, format != .relations else { continue }
      #expect(
        !text.unicodeScalars.contains { scalar in
          (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value)
        }, "\(extreme)")
    }
  }

  @Test func `a table read again has the words of the map`() throws {
    for extreme in ExtremeMap.all {
      let rows = try CSVReader.rows(Format.statements.text(of: extreme.map))
      #expect(rows.count == extreme.map.statements.count + 1)
      #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(extreme)")
      let column = try #require(rows[0].firstIndex(of: "text"))
      for (row, statement) in zip(rows.dropFirst(), extreme.map.statements) {
        let words = row[column]
        let isGuarded = words.hasPrefix("'") && !statement.text.string.hasPrefix("'")
        #expect((isGuarded ? String(words.dropFirst()) : words) == statement.text.string)
        // What a spreadsheet would calculate.
        #expect(!["=", "+", "-", "@"].contains(words.prefix(1)))
      }
    }
  }

  @Test func `a table of relations has a row for each premise`() throws {
    for extreme in ExtremeMap.all {
      let rows = try CSVReader.rows(Format.relations.text(of: extreme.map))
      let premises = extreme.map.arguments.reduce(0) { $0 + max($1.premises.count, 1) }
      #expect(rows.count == premises + extreme.map.relations.count + 1, "\(extreme)")
      #expect(rows.allSatisfy { $0.count == rows[0].count })
    }
  }

  @Test func `other relations stand in the table too`() throws {
    var map = ReferenceMap.map
    map.relations = [
      .init(
        type: "rephrases", from: .statement(.init(rawValue: 0)), to: .argument(.init(rawValue: 1)))
    ]
    let rows = try CSVReader.rows(map.relationTable().csv)
    let last = try #require(rows.last)
    #expect(
      last[2...8] == ["thesis", "statement", "T", "rephrases", "a1.1", "argument", "1a + 1b"])
  }

  @Test func `every statement is in the chart once, each on a line of one form`() {
    let statement = #/  s[0-9]+\["[^"\n`{}\[\]&<>]*(?:<br/>)[^"\n`{}\[\]&<>]*"\]:::[a-z]+/#
    let other =
      #/  (?:u[0-9]+\["[^"\n`<>{}\[\]&]*"\]|a[0-9]+\(\("[ #;0-9]*"\)\)):::[a-z]+|  [sau][0-9]+ (?:---|-->|--x\|objects to\||-\.->\|granted against\||-\.-x\|undercuts\|) [sau][0-9]+|  classDef [a-z]+ [-a-z#,:;0-9A-F]+|  acc(?:Title|Descr): [^"`%{}\[\]<>#;:]*|flowchart (?:RL|BT)/#
    for extreme in ExtremeMap.all {
      let lines = Format.mermaid.text(of: extreme.map).split(separator: "\n")
      for line in lines where line.wholeMatch(of: statement) == nil {
        #expect(line.wholeMatch(of: other) != nil, "\(extreme): \(line)")
      }
      let written = lines.filter { $0.wholeMatch(of: statement) != nil }
      let background = extreme.map.statements.count { $0.isContext }
      #expect(written.count == extreme.map.statements.count - background, "\(extreme)")
    }
  }

  @Test func `entities stand for the words they were made of`() throws {
    for words in ExtremeMap.hostileWords {
      let prose = try #require(Prose(words))
      var draft = MapDraft()
      draft.statement("t", prose)
      let chart = draft.finished(thesis: "t").mermaid()
      let label = try #require(chart.firstMatch(of: /<br\/>([^"]*)"/)?.1)
      let read = String(label).replacing(/#([0-9]+);/) { match in
        UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
      }
      // Control characters are replaced in every form.
      if !read.contains("\u{FFFD}"), !words.contains("\u{2028}") { #expect(read == prose.string) }
    }
  }

  @Test func `LaTeX is balanced and has no commands but its own`() {
    let commands: Set<Substring> = [
      "argbar", "argconclusion", "argplace", "argpremise", "argremark", "begin", "documentclass",
      "end", "section", "subsection", "noindent", "textbackslash", "textasciicircum",
      "textasciitilde", "textquotedbl", "-", "{", "}", "$", "&", "#", "_", "%",
    ]
    for extreme in ExtremeMap.all {
      let text = Format.latex.text(of: extreme.map)
      let body = text[(text.range(of: "\n\\begin{document}")?.lowerBound ?? text.startIndex)...]
      for match in body.matches(of: /\\([A-Za-z]+|.)/) {
        #expect(commands.contains(match.1), "\(extreme): \(match.0)")
      }
      let bare = body.replacing(/\\[{}]/, with: "")
      var depth = 0
      for character in bare.unicodeScalars {
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        #expect(depth >= 0, "\(extreme)")
      }
      #expect(depth == 0, "\(extreme)")
      #expect(!bare.replacing(/\\[$&#_%]/, with: "").contains(/[$&#_%^]/), "\(extreme)")
      #expect(body.matches(of: /\\begin\{/).count == body.matches(of: /\\end\{/).count)
    }
  }

  @Test func `Markdown has no markup but the report's own`() {
    // What is left when escapes and the report's own signs are taken out.
    for extreme in ExtremeMap.all {
      for line in Format.markdown.text(of: extreme.map).split(separator: "\n") {
        let own = line.replacing(/^ *(?:- |#{1,3} |> ?)?/, with: "")
          .replacing(/^\*\*(?:[^*\\]|\\.)*\*\*/, with: "")
        let rest = own.replacing(/\\[\\`*_\[\]<>&|~#$^:.]/, with: "")
        #expect(!rest.contains(/[\\`*_\[\]<>&|~#$^]/), "\(extreme): \(line)")
        #expect(!rest.contains("://") && !rest.lowercased().contains("www."), "\(line)")
      }
    }
  }

  @Test(arguments: Format.allCases)
  func `the cost grows with the map`(format: Format) {
    let (short, long) = (ExtremeMap.chain(2_000), ExtremeMap.chain(20_000))
    let (small, large) = (format.text(of: short).utf8.count, format.text(of: long).utf8.count)
    #expect(large < small * 13)
    #expect(large > small * 5)
  }

  @Test(arguments: Format.allCases)
  func `premises that many arguments share are not repeated in full`(format: Format) {
    var map = ArgumentMap()
    let target = map.append(Statement(name: "t", text: "Thesis."))
    map.roots = [target]
    let words = Prose(String(repeating: "word ", count: 800)) ?? "word"
    let shared = map.append(Statement(name: "s", text: words))
    for number in 0..<2_000 {
      guard let name = NCName("p\(number)"), let argument = NCName("a\(number)"),
        let inner = NCName("b\(number)")
      else { continue }
      let id = map.append(Statement(name: name, text: "Premise."))
      map.append(
        Argument(name: argument, target: .statement(target), premises: [Argument.Premise(id)]))
      map.append(
        Argument(name: inner, target: .statement(id), premises: [Argument.Premise(shared)]))
    }
    #expect(format.text(of: map).utf8.count < 2_000_000)
  }
}

/// Reads comma-separated values as RFC 4180 says.
private enum CSVReader {
  struct Malformed: Error {}

  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if at < scalars.count, scalars[at] == "\"" {
          cell.append(scalar)
          at += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"":
        guard cell.isEmpty else { throw Malformed() }
        isQuoted = true
      case ",", "\r":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\r" {
          guard at < scalars.count, scalars[at] == "\n" else { throw Malformed() }
          at += 1
          rows.append(row)
          row = []
        }
      case "\n": throw Malformed()
      default: cell.append(scalar)
      }
    }
    guard row.isEmpty, cell.isEmpty, !isQuoted else { throw Malformed() }
    return rows
  }
}
