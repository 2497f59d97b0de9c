// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource
import TestSupport
import Testing

@Suite struct FindingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var outline: String
    /// `line:column code message` of each finding.
    var told: [String]
    var testDescription: String { told.first ?? outline }

    init(_ outline: String, _ told: String...) {
      self.outline = outline
      self.told = told
    }
  }

  static let examples: [Example] = [
    Example(
      "A. {confidnece: 0.5}", "1:5 outline/unknown-attribute no attribute is called 'confidnece'"),
    Example(
      "A. {1, 2}", "1:5 outline/unknown-attribute no attribute is called '1'",
      "1:8 outline/unknown-attribute no attribute is called '2'"),
    Example("A. {role: x}", "1:5 outline/misplaced-attribute 'role' says nothing here"),
    Example(
      "A.\n  + {unstated} B.", "2:6 outline/misplaced-attribute 'unstated' says nothing here"),
    Example(
      "A.\n  + B. {scheme: x}", "2:9 outline/misplaced-attribute 'scheme' says nothing here"),
    Example("A.\n  + {on: b} B.", "2:6 outline/misplaced-attribute 'on' says nothing here"),
    Example(
      "A.\n  + {conceded} B.", "2:6 outline/misplaced-attribute 'conceded' says nothing here"),
    Example(
      "A {unstated} B.",
      "1:3 outline/misplaced-attribute 'unstated' stands between words, so it is read as words"),
    Example(
      "A. {confidence: high}",
      "1:5 outline/bad-value expected a number from 0 to 1, found 'high'"),
    Example("A. {confidence}", "1:5 outline/bad-value 'confidence' needs a value"),
    Example("A. {unstated: yes}", "1:5 outline/bad-value 'unstated' has no value"),
    Example(
      "A. {label: x, label: y}",
      "1:15 outline/bad-value 'label' is given twice, and the first one holds"),
    Example(
      "A.\n  + {item: two} B.",
      "2:6 outline/bad-value expected the number of an item, found 'two'"),
    Example("author:\n\nA.", "1:8 outline/bad-value 'author:' needs a value"),
    Example(
      "language: en\nlanguage: de",
      "2:11 outline/bad-value 'language:' is given twice, and the first one holds"),
    Example(
      "autor: Me",
      "1:1 outline/unknown-head-line 'autor:' is no line of the head, so it is read as"
        + " a conclusion"),
    Example(
      "title: Trams\n\nA.",
      "1:1 outline/unknown-head-line 'title:' is no line of the head, so it is read as a conclusion"
    ),
    Example(
      "Author: Me\n\nA.",
      "1:1 outline/unknown-head-line 'Author:' is no line of the head, so it is read as"
        + " a conclusion"),
    Example(
      "[\"a b\"] A.",
      "1:2 outline/bad-name this can't be a name, so the part is called 'thesis'"),
    Example("A.\n  + []", "2:3 outline/bad-name the brackets are empty"),
    Example(
      "[a] A.\n\n[a] B.",
      "3:2 outline/repeated-name a second part is named 'a', so it is called 'a-2'"),
    Example("[a] A.\n  + [b]", "2:6 outline/unknown-name no statement is named 'b'"),
    Example(
      "A.\n  + <x> B.\n  + [x]", "3:6 outline/unknown-name 'x' is an argument, expected a statement"
    ),
    Example("thesis: b\n\nA.", "1:9 outline/unknown-name no statement is named 'b'"),
    Example(
      "- {on: b} B.", "1:4 outline/unknown-name no statement or argument is named 'b'"),
    Example("+ B.", "1:1 outline/nothing-above '+' has nothing above it to bear on"),
    Example("A.\n  & B.", "2:3 outline/nothing-above '&' has nothing above it to bear on"),
    Example(
      "A.\n  _ B.",
      "2:3 outline/nothing-above '_' bears on a step, and the line above is no premise of one"),
    Example("= B.", "1:1 outline/nothing-above '=' has no statement above it"),
    Example(
      "[a] A.\n\n<> contrary [a] [a]\n  + B.",
      "4:3 outline/nothing-above '+' has nothing above it to bear on"),
    Example(
      "A.\n\n# Two\n  + B.",
      "3:1 outline/misplaced-marker a heading below the head is kept as a note on the"
        + " map",
      "4:3 outline/nothing-above '+' has nothing above it to bear on"),
    Example(
      "(1) A.\n----\n  : B.\n(2) C.",
      "3:3 outline/nothing-above ':' has no statement above it"),
    Example(
      "A.\n\n<x>\n  : B.\n(1) C.\n----\n(2) D.",
      "4:3 outline/nothing-above ':' has no statement above it"),
    Example(
      "[a A.", "1:1 outline/unclosed-bracket '[' is not closed, so it is read as a word"),
    Example(
      "A {b", "1:3 outline/unclosed-bracket '{' is not closed, so it is read as a word"),
    Example(
      "A.\n  + <a B.", "2:5 outline/unclosed-bracket '<' is not closed, so it is read as a word"),
    Example("A.\n  +\n", "2:3 outline/empty-item the item has no words"),
    Example("A.\n  :\n", "2:3 outline/empty-item ':' has no words"),
    Example("#\n", "1:2 outline/empty-item the title has no words"),
    Example(
      "----\n(1) A.",
      "1:1 outline/incomplete-standard-form no premise stands above this line",
      "2:1 outline/incomplete-standard-form no conclusion is drawn from this"),
    Example(
      "(1) A.\n----\n",
      "2:1 outline/incomplete-standard-form no conclusion stands below this line"),
    Example(
      "(1) A.\n----\n(2) B.\n(3) C.\n",
      "4:1 outline/incomplete-standard-form no conclusion is drawn from this"),
    Example(
      "A.\n  + B.\n\t+ C.",
      "3:2 outline/mixed-indentation some lines are indented with spaces and some with tabs"),
    Example("A.\n  * B.", "2:3 outline/misplaced-marker '*' stands at the margin only"),
    Example(
      "A.\n\n# B",
      "3:1 outline/misplaced-marker a heading below the head is kept as a note on the"
        + " map"),
    Example(
      "<x>\n\nA.",
      "1:1 outline/misplaced-marker the name of an argument stands here, and no"
        + " standard form follows"),
    Example(
      "A.\n  -> B.",
      "2:3 outline/unsupported-marker an outline has no '->', so this bears on nothing"),
    Example("<> contrary [a]", "1:1 outline/bad-relation expected a type and two names"),
    Example(
      "A\u{1}B",
      "1:1 outline/forbidden-character a character that XML does not allow stands here; U+FFFD takes"
        + " its place"),
  ]

  @Test(arguments: examples)
  func `what is wrong is told with its place`(_ example: Example) {
    let file = SourceText(name: "x.outline", text: example.outline)
    let read = readOutline(file)
    let told = read.diagnostics.map { finding in
      let place = finding.location.map { file.lineColumn(ofUTF8: $0.range.lowerBound).description }
      return "\(place ?? "nowhere") \(finding.code) \(finding.message)"
    }
    #expect(told == example.told)
    #expect(read.diagnostics.allSatisfy { !$0.help.isEmpty && $0.location?.source == "x.outline" })
  }

  @Test(arguments: examples)
  func `no words are dropped`(_ example: Example) {
    let map = read(example.outline).value
    let words = map.outline()
    for letter in ["A", "B", "C"] where example.outline.contains("\(letter).") {
      #expect(words.contains("\(letter)."), "\(words)")
    }
  }

  @Test func `a fix mends what it is for`() {
    for outline in [
      "A. {labl: x}", "[ab] A.\n  + [abc]", "[a A.", "autor: Me", "[a] A.\n\n[a] B.",
      "title: Trams", "Thesis: none",
    ] {
      let file = SourceText(name: "x.outline", text: outline)
      let fixes = readOutline(file).diagnostics.compactMap(\.fix)
      #expect(fixes.count == 1, "\(outline)")
      let mended = String(decoding: file.applying(fixes).bytes, as: UTF8.self)
      #expect(read(mended).diagnostics.isEmpty, "\(mended)")
    }
  }

  @Test func `a name that is nearly right is offered`() {
    let read = read("[ab-cd] A.\n  + [ab-ce]\n")
    #expect(read.diagnostics.first?.help == ["did you mean 'ab-cd'?"])
    #expect(read.value.unresolved == ["ab-ce"])
  }
}
