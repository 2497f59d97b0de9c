// SPDX-License-Identifier: MIT

import ArgumentMapping
import Foundation
import TestSupport
import Testing

@Suite struct TutorialTests {
  static let pages: [(page: String, code: String, run: @Sendable (Tutorial) throws -> Void)] = [
    ("ArgumentMapping", "AtAGlance", { $0.atAGlance() }),
    ("First-map", "FirstMap", { try $0.firstMap() }),
    ("From-article-to-picture", "ArticleToPicture", { $0.articleToPicture() }),
    ("Writing-a-rule", "WritingARule", { $0.writingARule() }),
  ]

  private static var catalogue: URL {
    repositoryFolder().deletingLastPathComponent()
      .appending(path: "Sources/ArgumentMapping/ArgumentMapping.docc")
  }

  @Test(arguments: pages.indices)
  func `a tutorial lists the code that runs here, and shows what it prints`(_ at: Int) throws {
    let (name, code, run) = Self.pages[at]
    let tutorial = Tutorial()
    try run(tutorial)
    let page = Self.catalogue.appending(path: "\(name).md")
    let listings = try Self.listings(of: folder(".").appending(path: "\(code).swift"))
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(Self.count(of: "```swift\n", in: written) == listings.count)
    #expect(Self.count(of: "```", in: written) == 2 * (listings.count + tutorial.outputs.count))
    try expectGolden(Self.page(written, listing: listings, showing: tutorial.outputs), page)
    for (name, text) in tutorial.files.sorted(by: { $0.key < $1.key }) {
      #expect(written.contains(name))
      try expectGolden(text, Self.catalogue.appending(path: "Resources/\(name)"))
    }
  }

  @Test func `a block of a page that is not what was compiled is seen`() {
    let page = "One\n\n```swift\nold()\n```\n\n```text\n1\n```\n\nTwo\n"
    #expect(
      Self.page(page, listing: ["new()\n"], showing: ["2\n"])
        == "One\n\n```swift\nnew()\n```\n\n```text\n2\n```\n\nTwo\n")
  }

  /// What stands between `// listing` and `// end`, as it would stand at the left margin.
  private static func listings(of file: URL) throws -> [String] {
    var listings: [String] = []
    var lines: [Substring]?
    for line in try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      switch line.drop(while: { $0 == " " }) {
      case "// listing": lines = []
      case "// end":
        let indent = lines?.first?.prefix { $0 == " " }.count ?? 0
        listings.append((lines ?? []).map { $0.dropFirst(indent) + "\n" }.joined())
        lines = nil
      default: lines?.append(line)
      }
    }
    return listings
  }

  /// A page whose blocks of Swift are the listings, in order, and whose other blocks the outputs.
  private static func page(
    _ page: String, listing listings: [String], showing outputs: [String]
  ) -> String {
    var (listings, outputs) = (listings[...], outputs[...])
    var result = ""
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if !isInside || line == "```" { result += line + "\n" }
      guard line.hasPrefix("```") else { continue }
      isInside.toggle()
      guard isInside else { continue }
      result += (line == "```swift" ? listings.popFirst() : outputs.popFirst()) ?? ""
    }
    return result
  }

  private static func count(of words: String, in page: String) -> Int {
    page.components(separatedBy: words).count - 1
  }
}
