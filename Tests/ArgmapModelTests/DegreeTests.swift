// SPDX-License-Identifier: MIT

import ArgmapModel
import TestSupport
import Testing

@Suite struct DegreeTests {
  @Test(
    arguments: [
      ("0", 0), ("1", 1), ("0.5", 0.5), (".5", 0.5), ("1.", 1), ("0.", 0), (".0", 0),
      ("+0.25", 0.25),
      ("+1", 1), ("-0", 0), ("-0.0", 0), ("-.0", 0), ("00.50", 0.5), ("001", 1), ("1.000", 1),
      ("0.81", 0.81), (" .5", 0.5), ("\t\n0.5\r ", 0.5), ("0.00001", 0.00001),
      ("0.99999999999999999999999", 1), ("0.10000000000000000000000001", 0.1),
      ("0." + String(repeating: "0", count: 323) + "5", .leastNonzeroMagnitude),
      ("0." + String(repeating: "0", count: 100_000) + "1", 0),
      (String(repeating: "0", count: 100_000) + ".75", 0.75),
    ] as [(String, Double)])
  func `a decimal from 0 to 1 is read`(text: String, value: Double) {
    let degree = Degree(text)
    #expect(degree?.value == value)
    #expect(degree?.value.sign == .plus)
  }

  @Test(
    arguments: [
      "", " ", ".", "+", "-", "+.", "-.", "1.1", "2", "10", "-1", "-0.5", "1e0", "5e-1", "0x1",
      "0,5",
      "0.5.", "..5", "0.5.5", "1 0", "0 .5", "+ 1", "++1", "+-1", "--0", "nan", "NaN", "inf", "INF",
      "½", "٠", "0.５", "0.5\u{A0}", "0.5\0", "1_0", "one",
      "1." + String(repeating: "0", count: 40) + "1",
      "-0." + String(repeating: "0", count: 400) + "1",
    ])
  func `anything else is refused`(text: String) {
    #expect(Degree(text) == nil)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (0.5, "0.5"), (0.81, "0.81"),
      (0.1 + 0.2, "0.30000000000000004"),
      (0.0001, "0.0001"), (0.00001, "0.00001"), (0.000015, "0.000015"), (1e-10, "0.0000000001"),
      (1.0.nextDown, "0.9999999999999999"),
      (.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
    ] as [(Double, String)])
  func `it is written shortest, without an exponent`(value: Double, text: String) throws {
    let degree = try #require(Degree(value))
    #expect(degree.description == text)
  }

  @Test(arguments: [-0.1, 1.1, .nan, .infinity, -.infinity, -.leastNonzeroMagnitude, 1.0.nextUp])
  func `a number not from 0 to 1 is refused`(value: Double) {
    #expect(Degree(value) == nil)
  }

  @Test func `what is written reads back as the same number`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let bits = UInt64.random(in: 0...1.0.bitPattern, using: &random)
      for value in [Double(bitPattern: bits), Double.random(in: 0...1, using: &random)] {
        let degree = try #require(Degree(value))
        #expect(Degree(degree.description) == degree)
        #expect(!degree.description.contains("e"))
      }
    }
  }

  @Test func `degrees are ordered as their numbers`() throws {
    let low = try #require(Degree("0.2"))
    let high = try #require(Degree("0.10"))
    #expect([low, high].sorted() == [high, low])
    #expect(!(low < low))
  }
}
