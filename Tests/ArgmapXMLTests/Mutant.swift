// SPDX-License-Identifier: MIT

import TestSupport

/// A map with something changed that the grammar may have something to say about.
struct Mutant {
  let text: String
  /// What was done, for messages.
  let changes: [String]

  /// Changes a document in one to three places; equal seeds give equal mutants.
  init(of document: String, seed: UInt64) {
    var maker = Maker(tree: XMLTree(document), random: SeededGenerator(seed: seed))
    for _ in 0..<Int.random(in: 1...3, using: &maker.random) { maker.change() }
    text = maker.tree.text
    changes = maker.changes
  }

  static let elementNames = [
    "argument-map", "title", "author", "source", "enumeration", "relation", "conclusion",
    "statement", "premise", "premise-ref", "argument", "objection", "text", "span", "cue",
    "restatement", "attribution", "alternative", "note", "tag", "suppress", "surprise", "Text",
  ]

  static let attributeNames = [
    "announced", "code", "concession", "confidence", "context", "end", "enumeration", "from",
    "href", "id", "implicit", "kind", "label", "length", "ordinal", "ref", "role", "rule",
    "scheme", "sha256", "source", "stance", "start", "strength", "target", "thesis", "to", "type",
    "version", "surprise", "xml:lang", "xml:space", "f:k",
  ]

  /// Values at and beyond the edges of the types.
  static let values = [
    "", " ", "true", "false", "TRUE", " true ", "1", "0", "-0", "+1", "-1", "01", "1.0", "1.5",
    "0.5", ".5", "1.", "1.00000", "1.0001", "5e-1", "0,5", "NaN", "INF", "9007199254740991",
    "9007199254740992", "99999999999999999999999", "a", "a.b-c", "_", "-a", "1a", "a b", " a ",
    "a:b", "é", "arguments", "steps", "list", "supports", "attacks", "Supports", "1.1", "1.01",
    "2.0", "1.999999999", "1.9999999999", "&#9;x&#10;", "&lt;&amp;",
    String(repeating: "0f", count: 32),
    String(repeating: "0F", count: 32), String(repeating: "0", count: 63), "en", "x&#160;y",
    "&#160;",
  ]

  private struct Maker {
    var tree: XMLTree
    var random: SeededGenerator
    var changes: [String] = []

    mutating func change() {
      guard !tree.elements.isEmpty else { return }
      let number = Int.random(in: 0..<tree.elements.count, using: &random)
      let name = tree.elements[number].name
      switch Int.random(in: 0..<16, using: &random) {
      case 0: rename(number)
      case 1: note("dropped a child of <\(name)>") { $0.edit(number) { $0.removeOne(at: $1) } }
      case 2: note("doubled a child of <\(name)>") { $0.edit(number) { $0.insert($0[$1], at: $1) } }
      case 3: note("moved in <\(name)>") { $0.swap(number) }
      case 4: move(number)
      case 5: dropAttribute(number)
      case 6, 7, 8: setValue(number)
      case 9, 10: addAttribute(number)
      case 11: insert(number, pick(["words", " ", "&#160;", "<![CDATA[w]]>", "&#32;"]))
      case 12: insert(number, pick(["<!-- c -->", "<?p i?>", "\n"]))
      case 13: insert(number, pick(Self.strangers))
      case 14: insert(number, "<\(pick(Mutant.elementNames))/>")
      default: addElement(number)
      }
    }

    static let strangers = [
      "<f:x xmlns:f=\"urn:f\"/>", "<x xmlns=\"\"/>",
      "<x xmlns=\"urn:f\"><note xmlns=\"urn:argmap:map:1\"/></x>",
      "<f:x xmlns:f=\"urn:f\" f:a=\"1\" b=\"2\">words<y xmlns=\"\"/></f:x>",
      "<m:note xmlns:m=\"urn:argmap:map:1\">n</m:note>", "<xml:x/>",
    ]

    private mutating func pick<T>(_ values: [T]) -> T {
      values[Int.random(in: 0..<values.count, using: &random)]
    }

    private mutating func note(_ what: String, _ work: (inout Self) -> Void) {
      changes.append(what)
      work(&self)
    }

    /// Works on the children of an element, at one of them.
    private mutating func edit(_ number: Int, _ work: (inout [XMLTree.Node], Int) -> Void) {
      let count = tree.elements[number].children.count
      guard count > 0 else { return }
      let at = Int.random(in: 0..<count, using: &random)
      work(&tree.elements[number].children, at)
    }

    private mutating func swap(_ number: Int) {
      let count = tree.elements[number].children.count
      guard count > 1 else { return }
      let other = Int.random(in: 0..<count, using: &random)
      edit(number) { $0.swapAt($1, other) }
    }

    private mutating func rename(_ number: Int) {
      let new = pick(Mutant.elementNames)
      changes.append("<\(tree.elements[number].name)> became <\(new)>")
      tree.elements[number].name = new
    }

    /// Puts a copy of a leaf somewhere else.
    private mutating func move(_ number: Int) {
      let leaves = tree.elements.indices.filter {
        tree.elements[$0].children.allSatisfy(\.isWritten)
      }
      guard let leaf = leaves.randomElement(using: &random) else { return }
      changes.append("<\(tree.elements[leaf].name)> also in <\(tree.elements[number].name)>")
      // A copy: an element must never come to stand inside itself.
      tree.elements.append(tree.elements[leaf])
      insertNode(number, .element(tree.elements.count - 1))
    }

    private mutating func dropAttribute(_ number: Int) {
      let count = tree.elements[number].attributes.count
      guard count > 0 else { return }
      let at = Int.random(in: 0..<count, using: &random)
      guard !tree.elements[number].attributes[at].name.hasPrefix("xmlns") else { return }
      let (name, _) = tree.elements[number].attributes.remove(at: at)
      changes.append("dropped \(name) of <\(tree.elements[number].name)>")
    }

    private mutating func setValue(_ number: Int) {
      let attributes = tree.elements[number].attributes
      guard let at = attributes.indices.randomElement(using: &random),
        !attributes[at].name.hasPrefix("xml")
      else { return }
      let value = pick(Mutant.values)
      tree.elements[number].attributes[at].value = "\"\(value)\""
      changes.append("\(attributes[at].name) of <\(tree.elements[number].name)> became '\(value)'")
    }

    private mutating func addAttribute(_ number: Int) {
      let name = pick(Mutant.attributeNames)
      guard !tree.elements[number].attributes.contains(where: { $0.name == name }) else { return }
      let value = pick(Mutant.values)
      if name == "f:k", !tree.elements[number].attributes.contains(where: { $0.name == "xmlns:f" })
      {
        tree.elements[number].attributes.append(("xmlns:f", "\"urn:f\""))
      }
      tree.elements[number].attributes.append((name, "\"\(value)\""))
      changes.append("\(name)='\(value)' on <\(tree.elements[number].name)>")
    }

    /// Adds a child that is complete, perhaps where it can't stand.
    private mutating func addElement(_ number: Int) {
      let id = "m\(changes.count)"
      insert(
        number,
        pick([
          "<note>n</note>", "<tag>t</tag>", "<text>t</text>", "<title>t</title>",
          "<author>a</author>",
          "<span start=\"0\" end=\"1\"/>", "<cue rule=\"r\" start=\"0\" end=\"1\"/>",
          "<premise-ref ref=\"p\"/>", "<premise id=\"\(id)\"><text>t</text></premise>",
          "<argument id=\"\(id)\"/>", "<argument id=\"\(id)\" target=\"c\"/>",
          "<objection id=\"\(id)\" concession=\"true\"/>", "<suppress code=\"a/b\"/>",
          "<alternative target=\"a\" stance=\"attacks\" rule=\"r\"/>", "<source id=\"\(id)\"/>",
          "<restatement><text>t</text></restatement>", "<attribution to=\"x\"/>",
          "<conclusion id=\"\(id)\"><text>t</text></conclusion>", "<enumeration id=\"\(id)\"/>",
          "<statement id=\"\(id)\" context=\"true\"><text>t</text></statement>",
          "<relation type=\"t\" from=\"a\" to=\"b\"/>",
        ]))
    }

    private mutating func insert(_ number: Int, _ written: String) {
      changes.append("\(written.debugDescription) in <\(tree.elements[number].name)>")
      insertNode(number, .written(written))
    }

    private mutating func insertNode(_ number: Int, _ node: XMLTree.Node) {
      let at = Int.random(in: 0...tree.elements[number].children.count, using: &random)
      tree.elements[number].children.insert(node, at: at)
    }
  }
}

extension [XMLTree.Node] {
  fileprivate mutating func removeOne(at index: Int) { remove(at: index) }
}

extension XMLTree.Node {
  fileprivate var isWritten: Bool {
    if case .written = self { true } else { false }
  }
}
