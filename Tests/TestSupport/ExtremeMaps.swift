// SPDX-License-Identifier: MIT

package import ArgmapModel

/// Maps that are large or odd in one way, for what must hold of every output.
package struct ExtremeMap: Sendable, CustomStringConvertible {
  /// What is extreme about it.
  package let description: String
  /// The map.
  package let map: ArgumentMap

  private init(_ description: String, _ map: ArgumentMap) {
    self.description = description
    self.map = map
  }

  /// The maps.
  package static let all: [ExtremeMap] =
    [
      ExtremeMap("one statement", oneStatement),
      ExtremeMap("forty linked premises", fortyPremises),
      ExtremeMap("depth sixty", chain(60)),
      ExtremeMap("undercuts of undercuts", undercuts),
      ExtremeMap("long statements", longStatements),
      ExtremeMap("hostile words", hostile),
      ExtremeMap("emoji", emoji),
    ] + OddMap.all.map { ExtremeMap($0.name, $0.map) }

  private static var oneStatement: ArgumentMap {
    var draft = MapDraft()
    draft.statement("s", "It is so.")
    return draft.finished(roots: ["s"])
  }

  private static var fortyPremises: ArgumentMap {
    var draft = MapDraft(title: "Forty together")
    draft.statement("t", "All of it together shows it.")
    let names = (1...40).map { "p\($0)" }
    for name in names {
      if let id = NCName(name), let text = Prose("Part \(name) of the proof.") {
        draft.statement(id, text)
      }
    }
    draft.argument("a", for: "t", names)
    return draft.finished(thesis: "t")
  }

  /// A chain of so many arguments, each for the premise of the one before.
  package static func chain(_ length: Int) -> ArgumentMap {
    var map = ArgumentMap(title: "A chain")
    var last = map.append(Statement(name: "s0", text: "It holds."))
    map.roots = [last]
    map.thesis = last
    for number in 1...length {
      guard let name = NCName("s\(number)"), let argument = NCName("a\(number)"),
        let text = Prose("Link \(number) holds.")
      else { continue }
      let id = map.append(Statement(name: name, text: text))
      map.append(
        Argument(name: argument, target: .statement(last), premises: [Argument.Premise(id)]))
      last = id
    }
    return map
  }

  private static var undercuts: ArgumentMap {
    var draft = MapDraft(title: "Steps in doubt")
    draft.statement("t", "The letter is genuine.")
    draft.statement("p", "The paper is old.")
    draft.argument("a0", for: "t", ["p"])
    for number in 1...12 {
      guard let id = NCName("u\(number)"), let argument = NCName("a\(number)"),
        let text = Prose("Doubt number \(number) is about the step before.")
      else { continue }
      draft.statement(id, text)
      draft.objection(argument, to: "a\(number - 1)", [id.string])
    }
    return draft.finished(thesis: "t")
  }

  private static var longStatements: ArgumentMap {
    var draft = MapDraft(title: "Long")
    let words = String(repeating: "many words in a row and no end ", count: 129)
    let word = String(repeating: "x", count: 4000)
    draft.statement("t", Prose(words) ?? "many")
    draft.statement("p", Prose(word) ?? "x")
    draft.statement("q", Prose(String(repeating: "字", count: 4000)) ?? "字")
    draft.argument("a", for: "t", ["p"])
    draft.argument("b", for: "p", ["q"])
    draft.argument("c", for: "q", ["p"])
    return draft.finished(thesis: "t")
  }

  /// What some format could take for its own: markup, directives, formulas, ends of quotations.
  package static let hostileWords: [String] = [
    #"\end{document}\input{/etc/passwd} $x_1^2$ 100% & # ~ {"#,
    "<script>alert(1)</script> <!-- x --> &lt; &amp; <b>bold</b>",
    "**bold** _it_ `code` [link](http://example.invalid) ![i](x) ~~gone~~ | a | b |",
    "# heading", "- item", "1. item", "> quoted", "+ plus", "* star", "---", "===", "```",
    "    indented", "=1+1", "+1", "-1", "@SUM(A1)", "\"quoted\", 'and' again", "a;b,c\"d",
    "http://example.invalid and www.example.invalid", "\"]; end; subgraph x", "end",
    "%%{init: {\"theme\": \"dark\"}}%%", "#quot; #35; `*md*`", "a --> b", "click s1 call x()",
    "?` !` -- --- << >> ,, '' ``", "“curly” ‘quotes’ … – — ¶ § ·", "a\u{A0}b\u{AD}c\u{200B}d",
    "\u{202E}turned\u{202C} \u{2067}isolated\u{2069}", "a\u{85}b\u{2028}c\u{2029}d\u{7F}",
    "\\", "\\\\", "{", "}", "[", "]", "$", "^", "_", "~", "|", "%", "&", "<", ">", "\"", "'", "`",
    "{{x}} ${x} {% x %} <%= x %>", "C:\\new\\table", "emph{a} \\\\[2em]",
  ]

  private static var hostile: ArgumentMap {
    var draft = MapDraft(title: #"\title{<b>"x"</b>} # ** [a](b) $ % `"#)
    draft.map.authors = [#"A & B <a@b.invalid>, _C_ \"#]
    draft.statement("t", "One after the other.")
    for (number, words) in hostileWords.enumerated() {
      guard let id = NCName("h\(number)"), let argument = NCName("a\(number)"),
        let text = Prose(words)
      else { continue }
      draft.statement(id, text, viewOf: number % 5 == 0 ? text : nil)
      draft.argument(argument, for: "t", [id.string])
    }
    return draft.finished(thesis: "t")
  }

  private static var emoji: ArgumentMap {
    var draft = MapDraft(title: "👩‍👩‍👧‍👦 and 🇪🇺")
    draft.statement("t", "👍🏽👍🏽👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☁️ 1️⃣")
    draft.statement(
      "p",
      "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")
    draft.argument("a", for: "t", ["p"])
    draft.argument("b", for: "p", ["p"])
    return draft.finished(thesis: "t")
  }
}
