// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgumentParser

/// `argmap edit MAP reword`.
struct RewordOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reword", _superCommandName: "argmap edit",
    abstract: "Give a statement other words; its place in the article stays.",
    discussion: """
      argmap edit map.xml reword s2 "Nobody needs the bridge." --in-place

      The words of the article are kept as a quotation.
      """)

  @OptionGroup var options: EditOptions
  @OptionGroup var article: ArticleOptions
  @ArgumentParser.Argument(help: "The statement's name.") var statement: String
  @ArgumentParser.Argument(help: "The other words.", transform: prose) var text: Prose

  func run() throws {
    try options.run { editing in
      let id = try editing.statement(statement)
      let articles = try editing.articles(article)
      try editing.make { map throws(EditError) in
        try map.reword(id, to: text, articles: articles)
      }
      return "'\(statement)' reworded"
    }
  }
}

/// `argmap edit MAP split`.
struct SplitOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", _superCommandName: "argmap edit",
    abstract: "Split a statement into several that are needed together.",
    discussion: """
      argmap edit map.xml split s1 "It is old." "Its steel is tired." --in-place

      The first keeps the name and what bears on it.
      """)

  @OptionGroup var options: EditOptions
  @OptionGroup var article: ArticleOptions
  @ArgumentParser.Argument(help: "The statement's name.") var statement: String
  @ArgumentParser.Argument(help: "What each part says, at least two.", transform: prose)
  var texts: [Prose]

  func validate() throws {
    guard texts.count >= 2 else {
      throw ValidationError("expected at least two texts, found \(texts.count)")
    }
  }

  func run() throws {
    try options.run { editing in
      let id = try editing.statement(statement)
      let articles = try editing.articles(article)
      let parts = try editing.make { map throws(EditError) in
        try map.split(id, into: texts, articles: articles)
      }
      let names = parts.dropFirst().map { "'\(editing.map.name(of: $0))'" }
      return "'\(statement)' split, the rest is \(names.joined(separator: ", "))"
    }
  }
}

/// `argmap edit MAP merge`.
struct MergeOperation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", _superCommandName: "argmap edit",
    abstract: "Merge a statement into another that says the same.",
    discussion: """
      argmap edit map.xml merge s4 s1 --in-place    's1' has what 's4' had

      The words of the article become a restatement.
      """)

  @OptionGroup var options: EditOptions
  @OptionGroup var article: ArticleOptions
  @ArgumentParser.Argument(help: "The statement that goes.") var statement: String
  @ArgumentParser.Argument(help: "The statement that stays.") var other: String

  func run() throws {
    try options.run { editing in
      let id = try editing.statement(statement)
      let other = try editing.statement(other)
      let articles = try editing.articles(article)
      try editing.make { map throws(EditError) in
        try map.merge(id, into: other, articles: articles)
      }
      return "'\(statement)' merged into '\(self.other)'"
    }
  }
}
