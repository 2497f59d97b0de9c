// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapNotation
import ArgmapSource
import TestSupport
import Testing

@Suite struct OutlineLawTests {
  private func expectLaws(_ map: ArgumentMap, _ name: String) {
    expectLaws(map, name, showsConfidence: true)
    expectLaws(map, name, showsConfidence: false)
  }

  private func expectLaws(_ map: ArgumentMap, _ name: String, showsConfidence: Bool) {
    let outline = map.outline(showsConfidence: showsConfidence)
    let shown = map.inOutline(showsConfidence: showsConfidence)
    let read = read(outline)
    expect(shown == shown.canonical(), "\(name): what is shown is not canonical")
    expect(shown.inOutline() == shown, "\(name): what is shown is not shown")
    expect(
      read.value == shown.canonical(),
      "\(name): what is read is not what was written\n\(difference(read.value, shown))\n\(outline)")
    expect(read.value.outline() == outline, "\(name): bytes change when read and written")
    let unexpected = read.diagnostics.filter {
      ![Diagnostic.Code.unknownOutlineName, .emptyItem].contains($0.code)
    }
    expect(unexpected.isEmpty, "\(name): \(unexpected.map(\.message))\n\(outline)")
  }

  /// Without the values, which would fill screens.
  private func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { Issue.record("\(message().prefix(4000))") }
  }

  private func difference(_ a: ArgumentMap, _ b: ArgumentMap) -> String {
    for (x, y) in zip(a.statements, b.statements) where x != y { return "\(x)\n\(y)" }
    for (x, y) in zip(a.arguments, b.arguments) where x != y { return "\(x)\n\(y)" }
    return """
      \(a.statements.count) \(b.statements.count) \(a.arguments.count) \(b.arguments.count)
      \(a.unresolved) \(b.unresolved)
      \(a.enumerations) \(b.enumerations)
      \(a.relations) \(b.relations)
      \(a.roots) \(b.roots) \(String(describing: a.thesis)) \(String(describing: b.thesis))
      \(String(describing: a.language)) \(String(describing: b.language)) \(a.authors) \(b.authors)
      \(a.extras) \(b.extras)
      """
  }

  @Test(arguments: 0..<6)
  func `a random map is read as it was written`(_ hundred: Int) {
    for seed in hundred * 100..<hundred * 100 + 100 {
      expectLaws(RandomMap.make(seed: UInt64(seed)), "seed \(seed)")
    }
  }

  @Test(arguments: ExtremeMap.all)
  func `an extreme map is read as it was written`(_ extreme: ExtremeMap) {
    expectLaws(extreme.map, extreme.description)
  }

  @Test func `the reference map is read as it was written`() {
    expectLaws(ReferenceMap.map, "reference")
  }

  @Test(arguments: [
    "* [t] x\n  + [a]\n    + <a> y\n", "* [t] x\n  + <a> y\n  + [a]\n    : a note\n    - z\n",
    "* [t] x\n  + <a> y\n\n<> equivalent [a] [t]\n",
  ])
  func `a bracketed name that an argument has means that argument`(_ outline: String) {
    let map = read(outline).value
    expectLaws(map, outline)
    #expect(
      (map.arguments.map(\.target) + map.relations.map(\.from)).contains { target in
        if case .argument = target { true } else { false }
      })
  }

  @Test(arguments: [
    "* [t] x\n\n+ {on: \"a\n  b\"} y\n", "* [t] x\n\n+ {on: ¢//\n  ¢} y\n",
    "* [t] x\n\n+ {on: \"a\r\n\r  b\" c\n d} y\n", "* [t] x\n  + [\"a\n  b\"]\n",
    "* [t] x\n\n<> type [\"a\n  b\"] [t]\n",
  ])
  func `a name that runs over a line end and that nothing has comes back`(_ outline: String) {
    let map = read(outline).value
    #expect(map.unresolved.count == 1)
    expectLaws(map, outline)
  }

  @Test func `the words of a map never become signs`() {
    for words in ExtremeMap.hostileWords + [
      "author: x", "Author: x", "title: x", "thesis: none", "(1) x", "----", "[a]: b",
    ] {
      guard let text = Prose(words) else { continue }
      var map = ArgumentMap(title: text, authors: [text])
      map.extras = [.tag(text), .note(text)]
      let root = map.append(
        Statement(
          name: "thesis", text: text, label: text, restatements: [.init(text: text)],
          attributions: [.init(to: text)], extras: [.tag(text), .note(text)]))
      let premise = map.append(Statement(name: "s1", text: text))
      map.append(
        Argument(
          name: "a1", target: .statement(root), premises: [.init(premise, role: text)],
          label: text, scheme: text, extras: [.tag(text), .note(text)]))
      map.relations = [.init(type: text, from: .statement(root), to: .argument(.init(rawValue: 0)))]
      map.roots = [root]
      map.thesis = root
      expectLaws(map, words)
    }
  }
}
