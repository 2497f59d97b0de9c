// SPDX-License-Identifier: MIT

extension Scheme {
  /// The text of docs/schemes.md.
  package static var page: String {
    var lines = [
      "# Argumentation schemes",
      "",
      "Common forms of argument, after the catalogue of Walton, Reed and Macagno (*Argumentation",
      "Schemes*, Cambridge University Press, 2008), in our own words. An argument names its scheme, and",
      "its premises the roles they play:",
      "",
      "```xml",
      "<argument id=\"a1\" scheme=\"expert opinion\">",
      "  <premise id=\"s1\" role=\"expertise\"><text>Dr Moll has built bridges for forty years</text></premise>",
      "  <premise id=\"s2\" role=\"assertion\"><text>she says that the piers will not last</text></premise>",
      "</argument>",
      "```",
      "",
      "Both are free words: case, hyphens and \"argument from\" in front count for nothing, and each",
      "scheme goes by its other names too. A scheme of another catalogue has a prefix with a colon, such",
      "as `school:balance`, and is not judged. Schemes of the catalogue whose roles can't be told apart",
      "well are left out. See `scheme/missing-role` and its neighbours in [diagnostics.md](diagnostics.md).",
      "",
      "A role in *italics* is often left unsaid; one with a plus may be played by several premises. Of",
      "each critical question it is told who has to do something about it:",
      "",
      "- **premise**: the premise of the role of that name answers it, and can be doubted like any other.",
      "- **assumption**: taken for granted until somebody doubts it; then the one who argues answers.",
      "- **exception**: whoever raises it has to show it, by an objection to the argument.",
      "",
      "An argument or objection on the step of an argument takes up a question when its label, or the",
      "role of one of its premises, is the question's name.",
      "",
      "<!-- Made from Sources/ArgmapValidation/Schemes; a test says how to write it anew. -->",
    ]
    for family in families {
      lines += ["", "## \(family.title)"]
      for scheme in family.schemes { lines += scheme.section }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var section: [String] {
    var lines = ["", "### \(name)", ""]
    if !aliases.isEmpty { lines += ["Also: \(aliases.joined(separator: ", ")).", ""] }
    lines += ["| role | premise |", "| --- | --- |"]
    for role in roles {
      let shown = (role.isNeeded ? role.name : "*\(role.name)*") + (role.isRepeatable ? " +" : "")
      lines.append("| \(shown) | \(role.says) |")
    }
    lines += ["", "So: \(conclusion)."]
    guard !questions.isEmpty else { return lines }
    lines += ["", "| question | asks | kind |", "| --- | --- | --- |"]
    for question in questions {
      lines.append("| \(question.name) | \(question.asks) | \(question.kind.name) |")
    }
    return lines
  }
}

extension Scheme.Question.Kind {
  fileprivate var name: String {
    switch self {
    case .premise: "premise"
    case .assumption: "assumption"
    case .exception: "exception"
    }
  }
}
