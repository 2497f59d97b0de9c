// SPDX-License-Identifier: MIT

import Testing

@Suite struct LanguageOptionTests {
  private static let german =
    "Die Steuer ist falsch. Erstens trifft sie die Armen. Zweitens ist sie alt.\n"

  static let readings: [([String], String)] = [
    ([], "de"), (["--lang", "de"], "de"), (["--lang", "de-AT"], "de"), (["--lang", "en"], "en"),
  ]

  @Test(arguments: readings)
  func `an article is read in the language it has or is given`(
    _ options: [String], _ language: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.german, to: "article.txt")
    let run = try await folder.argmap(["parse", "article.txt"] + options)
    #expect(run.status == 0)
    #expect(run.text.contains("xml:lang=\"\(language)\""))
  }

  @Test func `another language is wrong usage that names the languages there are`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.german, to: "article.txt")
    let run = try await folder.argmap("parse", "article.txt", "--lang", "fr")
    #expect(run.status == 64)
    #expect(run.errors.contains("no language 'fr', expected one of en, de"))
  }
}
