// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgumentParser

/// What is looked for in maps.
struct FindOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("With these words, in whatever case.", valueName: "words"),
    transform: { word in
      guard !word.allSatisfy(\.isWhitespace) else {
        throw UnknownChoice(description: "expected words")
      }
      return word
    })
  var text: String?

  @Option(
    help: ArgumentHelp("With text that matches, in whatever case.", valueName: "pattern"))
  var regex: String?

  @Option(
    help: ArgumentHelp(
      "Of a kind, such as leaf or undercut; of several, of any. docs/questions.md has all.",
      valueName: "kind"),
    completion: .choices(of: PartKind.self), transform: choice)
  var kind: [PartKind] = []

  @Option(help: ArgumentHelp("With a tag, or with all of several.", valueName: "tag"))
  var tag: [String] = []

  @Option(name: .customLong("for"), help: ArgumentHelp("Arguments for a part.", valueName: "name"))
  var supporting: String?

  @Option(help: ArgumentHelp("Objections to a part.", valueName: "name"))
  var against: String?

  @Option(help: ArgumentHelp("Statements that a statement bears on.", valueName: "name"))
  var ancestorsOf: String?

  @Option(help: ArgumentHelp("Statements that lead to a statement.", valueName: "name"))
  var descendantsOf: String?

  @Option(help: ArgumentHelp("What falls if a statement goes.", valueName: "name"))
  var dependsOn: String?

  @Option(
    help: ArgumentHelp("What a statement depends on altogether.", valueName: "name")
  )
  var singlePointsOf: String?

  @Flag(help: "What the thesis depends on altogether.")
  var singlePoints = false

  @Flag(help: "Circles of support, with one way round each.")
  var cycles = false

  @Flag(help: "What hangs together, largest first.")
  var components = false

  @Option(help: ArgumentHelp("Paths from a statement, up to '--to'.", valueName: "name"))
  var from: String?

  @Option(help: ArgumentHelp("The statement where the paths end.", valueName: "name"))
  var to: String?

  @Option(help: ArgumentHelp("So many paths at most.", valueName: "number"))
  var paths = 100

  @Option(
    help: ArgumentHelp(
      "What an XPath 1.0 expression selects; 'm' is argmap's namespace.", valueName: "xpath"))
  var xpath: String?

  func validate() throws {
    if (from == nil) != (to == nil) {
      throw ValidationError("expected '--from' and '--to' together")
    }
    guard paths > 0 else { throw ValidationError("expected at least 1 path, found \(paths)") }
    let alone: [(name: String, isGiven: Bool)] = [
      ("--cycles", cycles), ("--components", components), ("--from", from != nil),
      ("--xpath", xpath != nil),
    ]
    let given = alone.filter(\.isGiven).map(\.name)
    if given.count > 1 || given.count == 1 && hasCriteria {
      throw ValidationError("'\(given[0])' goes with no other thing to look for")
    }
    if given.isEmpty, !hasCriteria {
      throw ValidationError("expected something to look for, such as '--text'")
    }
    if let xpath, let breach = XPathLimits.breach(of: xpath) { throw ValidationError(breach) }
    _ = try pattern
  }

  /// Whether statements and arguments are looked for.
  private var hasCriteria: Bool {
    text != nil || regex != nil || !kind.isEmpty || !tag.isEmpty || asksQuestions
  }

  /// Whether they are looked for by how they hang together.
  var asksQuestions: Bool {
    supporting != nil || against != nil || ancestorsOf != nil || descendantsOf != nil
      || dependsOn != nil || singlePointsOf != nil || singlePoints
  }

  /// The regular expression, compiled.
  var pattern: Regex<AnyRegexOutput>? {
    get throws {
      guard let regex else { return nil }
      do {
        return try Regex(regex).ignoresCase()
      } catch {
        throw ValidationError("'\(regex)' is no regular expression: \(error)")
      }
    }
  }
}
