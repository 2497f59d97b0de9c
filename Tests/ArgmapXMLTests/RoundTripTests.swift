// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

@Suite struct RoundTripTests {
  /// The laws of writing and reading.
  private func expectLaws(_ map: ArgumentMap, _ name: String) {
    let bytes = map.xml()
    expect(map.xml() == bytes, "\(name): writing twice gives other bytes")
    let decoded = decode(bytes)
    let canonical = map.canonical()
    expect(canonical.xml() == bytes, "\(name): the canonical map is written differently")
    expect(
      decoded.value.map == canonical,
      "\(name): what is read is not what was written\n\(difference(decoded.value.map, canonical))")
    expect(decoded.value.map.xml() == bytes, "\(name): bytes change when read and written")
    let expected = map.version.minor > 0 ? ["xml/newer-version"] : []
    #expect(decoded.codes == expected, "\(name): \(decoded.told)")
  }

  /// Without the values, which would fill screens.
  private func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
    if !holds { Issue.record("\(message())") }
  }

  /// Where two maps differ first, for a message of bearable length.
  private func difference(_ a: ArgumentMap, _ b: ArgumentMap) -> String {
    for (x, y) in zip(a.statements, b.statements) where x != y { return "\(x)\n\(y)" }
    for (x, y) in zip(a.arguments, b.arguments) where x != y { return "\(x)\n\(y)" }
    return "\(a.unresolved) \(b.unresolved) \(a.attributes) \(b.attributes) \(a.extras) \(b.extras)"
  }

  /// Two thousand maps are a minute's work for a debug build; ten thousand are for a quiet hour.
  private static let hundreds =
    0..<(ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] == nil ? 20 : 100)

  @Test(arguments: hundreds)
  func `a hundred random maps are read as they were written`(_ hundred: Int) {
    for seed in 100 * hundred + 1...100 * hundred + 100 {
      expectLaws(RandomMap.make(seed: UInt64(seed)), "seed \(seed)")
    }
  }

  @Test func `the map of the reference article is read as it stands`() throws {
    let file = folder("Golden").appending(path: "example.xml")
    let decoded = decodeMap(try source(file))
    #expect(decoded.told.isEmpty)
    let map = decoded.value.map
    #expect(map.statements.count == 40)
    #expect(map.thesis.map { map.name(of: $0) } == "thesis")
    try expectGolden(map.xmlText, file)
    expectLaws(map, "example.xml")
  }

  @Test func `valid examples of the grammar are read as they were written`() throws {
    let files = try xmlFiles(in: folder("Grammar").appending(path: "valid"))
    #expect(files.count >= 10)
    for file in files {
      let decoded = decodeMap(try source(file))
      #expect(decoded.told.isEmpty, "\(file.lastPathComponent)")
      expectLaws(decoded.value.map, file.lastPathComponent)
    }
  }

  @Test func `elements that the grammar does not know stay where extras stand`() {
    let decoded = decode(
      map(
        """
        <conclusion id="c" colour="red"><text>A.</text><premis id="p">x <b/></premis></conclusion>
        """))
    #expect(decoded.codes == ["schema/unexpected-attribute", "schema/unexpected-element"])
    let again = decode(decoded.value.map.xml())
    #expect(again.value.map == decoded.value.map)
    #expect(decoded.value.map.xmlText.contains("colour=\"red\""))
    #expect(decoded.value.map.xmlText.contains("<premis id=\"p\">x <b/></premis>"))
  }

  @Test func `comments keep to the element that they stand in`() {
    let decoded = decode(
      "<!-- a -->\(map("<!-- b --><conclusion id=\"c\"><text>A<!-- c -->.</text></conclusion>"))<!-- d -->"
    )
    #expect(decoded.told.isEmpty)
    #expect(decoded.value.map.extras == [.comment(" a "), .comment(" b "), .comment(" d ")])
    #expect(decoded.value.map.statements.map(\.extras) == [[.comment(" c ")]])
    #expect(decoded.value.map.statements.map(\.text) == ["A."])
  }

  @Test func `a declaration that only words need is kept`() {
    let text = map(
      "<x:v xmlns:x=\"urn:x\" type=\"xs:string\"/>",
      "version=\"1.0\" xmlns:xs=\"urn:xs\" xmlns:a=\"urn:a\"")
    let decoded = decode(text)
    #expect(
      decoded.value.map.xmlText.contains("xmlns:a=\"urn:a\" xmlns:x=\"urn:x\" xmlns:xs=\"urn:xs\""))
    #expect(decode(decoded.value.map.xml()).value.map == decoded.value.map)
  }

  @Test func `an ampersand in a namespace is kept as it is`() {
    let xml = map("<x:y xmlns:x=\"urn:a?b&amp;c\"/>")
    let once = decode(xml)
    #expect(once.told.isEmpty)
    #expect(once.value.map.xmlText.contains("xmlns:x=\"urn:a?b&amp;c\""))
    #expect(decode(once.value.map.xmlText).value.map == once.value.map)
  }

  @Test func `a namespace need not be a good address`() {
    let decoded = decode(map("<x:v xmlns:x=\"not a URI \\\" xml:space=\"odd\"/>"))
    #expect(decoded.told.isEmpty)
    #expect(decode(decoded.value.map.xml()).value.map == decoded.value.map)
  }

  @Test func `a note where none can stand is one of the element around it`() {
    let decoded = decode(
      map(
        """
        <conclusion id="c"><text>A.</text><argument id="a"><alternative target="c" \
        stance="attacks" rule="r"><note>n</note></alternative></argument></conclusion>
        """))
    #expect(decoded.codes == ["schema/unexpected-element"])
    #expect(decoded.value.map.arguments.map(\.extras) == [[.note("n")]])
  }

  @Test func `of two statements of one name references mean the first`() {
    let decoded = decode(
      map(
        """
        <conclusion id="c"><text>A.</text></conclusion><conclusion id="c"><text>B.</text></conclusion>
        <argument id="a" target="c"><premise-ref ref="c"/></argument>
        """))
    #expect(decoded.told.isEmpty)
    let map = decoded.value.map
    #expect(map.statements.map(\.text) == ["A.", "B."])
    #expect(map.arguments[0].target == .statement(Statement.ID(rawValue: 0)))
    #expect(map.arguments[0].premises.map(\.statement) == [Statement.ID(rawValue: 0)])
  }

  @Test func `the first of two statements of one name stays the first`() {
    let map = decode(
      map(
        """
        <statement id="s"><text>A.</text></statement><statement id="s"><text>B.</text></statement>
        <objection id="o" target="x"><premise-ref ref="s"/></objection>
        """)
    ).value.map
    #expect(map.canonical().statements.map(\.text) == ["A.", "B."])
    #expect(decode(map.xml()).value.map == map.canonical())
  }
}
