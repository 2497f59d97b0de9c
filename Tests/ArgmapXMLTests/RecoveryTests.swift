// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// Files that are not well-formed: every slip is told, with the edit that mends it, and nothing is
/// told that only follows from one.
@Suite struct RecoveryTests {
  @Test(arguments: examples)
  func `each slip is told at its place, and its fix mends it`(_ example: Example) throws {
    let marked = MarkedText(example.xml, name: "map.xml")
    let source = marked.source
    let decoded = decodeMap(source)
    #expect(decoded.diagnostics.map(\.message) == example.messages, "\(decoded.told)")
    #expect(
      decoded.diagnostics.map { $0.location?.range }
        == example.messages.indices.map { marked.range(2 * $0 + 1) })
    let mended = source.applying(decoded.diagnostics.compactMap(\.fix))
    #expect(String(decoding: mended.bytes, as: UTF8.self) == example.mended)
    let again = decode(mended.bytes)
    #expect(again.told == [])
    #expect(again.value.map == decoded.value.map)
  }

  @Test(arguments: ["", "||||||| base\n<note>O.</note>\n"])
  func `a merge that is not finished is told once, and its first side is read`(_ base: String) {
    let marked = MarkedText(
      Self.body(
        "<title>T & U</title>\n«1»<<<<<<< HEAD«2»\n<note>A & B.</note>\n\(base)=======\n<note>C.</note>\n"
          + ">>>>>>> other\n<note>D.</note>"))
    let decoded = decodeMap(marked.source)
    #expect(decoded.codes == Array(repeating: "xml/not-well-formed", count: 3))
    #expect(
      decoded.diagnostics.map(\.message) == [
        Self.bareAmpersand, "found the marks of a merge that is not finished", Self.bareAmpersand,
      ])
    #expect(decoded.diagnostics[1].location?.range == marked.range(1))
    #expect(decoded.diagnostics[1].fix == nil)
    #expect(decoded.value.map.extras.notes.map(\.string) == ["A & B.", "D."])
  }

  @Test(arguments: [
    "<<<<<<< a\n=======\n", "<<<<<<<\n>>>>>>>\n", "<<<<<<<< a\n=======\n>>>>>>> b\n",
  ])
  func `marks that are no merge are brackets`(_ marks: String) {
    let decoded = decode(Self.body("<title>T.</title>\n\(marks)"))
    #expect(decoded.diagnostics.first?.message == "found '<' that starts no tag; expected '&lt;'")
  }

  @Test func `slips of all kinds in one file are told in one run`() {
    let decoded = decode(
      """
      <argument-map xmlns="urn:argmap:map:1" version="1.0">
        <title>Salt & bread</title>
        <conclusion id="c">
          <text>Bread is dear.
          <argument id="a" confidence="2">
            <premise id=p><text>Wheat is dear.</text></premis>
            <premise id="q" colour="red"><text>So is salt.</text></premise>
          </argument>
        </conclusion>
      </argument-map>
      """)
    #expect(
      decoded.codes == [
        "xml/not-well-formed", "xml/not-well-formed", "schema/bad-value", "xml/not-well-formed",
        "xml/not-well-formed", "schema/unexpected-attribute",
      ])
    #expect(
      decoded.value.map.statements.map(\.text) == [
        "Bread is dear.", "Wheat is dear.", "So is salt.",
      ])
    #expect(decoded.value.map.arguments.count == 1)
    #expect(decoded.value.map.arguments.first?.premises.count == 2)
  }

  @Test func `findings after a slip stand at their own places`() {
    let marked = MarkedText(
      "<argument-map xmlns=\"urn:argmap:map:1\" version=\"1.0\">\n<title>é&&&</title>\n"
        + "<conclusion id=\"c\" confidence=\"«1»2«2»\"><text>A.</text></conclusion></argument-map>")
    let decoded = decodeMap(marked.source)
    #expect(
      decoded.codes == Array(repeating: "xml/not-well-formed", count: 3) + ["schema/bad-value"])
    #expect(decoded.diagnostics.last?.location?.range == marked.range(1))
    let place = decoded.value.places[.statement(Statement.ID(rawValue: 0))]
    #expect(
      place.map { String(decoding: decoded.value.places.file.utf8[$0], as: UTF8.self) }
        == "<conclusion id=\"c\" confidence=\"2\">")
  }

  @Test(arguments: [
    "&", "<", "</x>", "</title>", "<title>", "<!--", "<![CDATA[", "<?a", "<a b", "<a b=\"",
    "<a b='<",
    "<a b=\"'<a b='\"", "<a b=c", "\u{1}", "</", "<br>", "<text>", "<premise><text>a", "<x:a>",
    "<a a a",
    "]]>", "<!-- --", "<a b=“", "</argument-map>", "<text a ", "<argument id=\"", "<n",
    "<a b=\"> <c ", "<a b\"", "<a b'\" ", "<a/", "<a / ", "<premise/><text>", "<n/></n>",
    "\n<<<<<<< a\n", "\n<<<<<<< a\n=======\n", "\n<<<<<<< a\n=======\n>>>>>>> b\n", "<premice>",
    "<premice></premice>", "<statement ID='s'>",
  ])
  func `a million slips take no longer in proportion`(_ slip: String) {
    func seconds(_ count: Int) -> Double {
      let text = "<argument-map>" + String(repeating: slip, count: count / slip.utf8.count)
      let times = (0..<3).map { _ in
        let start = threadSeconds()
        let decoded = decode(text)
        #expect(decoded.hasErrors)
        #expect(decoded.diagnostics.count <= 1001)
        return threadSeconds() - start
      }
      return times.min() ?? 0
    }
    let small = seconds(20_000)
    let large = seconds(400_000)
    // Quadratic time would be four hundred times as much.
    #expect(large < 80 * max(small, 0.01), "\(small) s and \(large) s")
  }
}

/// The processor time of this thread: what else the machine does is not counted.
private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

extension MarkedText {
  /// From a mark to the next one.
  fileprivate func range(_ mark: Int) -> Range<Int>? {
    guard let start = offsets[mark], let end = offsets[mark + 1] else { return nil }
    return start..<end
  }
}
