// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapSource
import ArgmapXML
import Foundation
import TestSupport
import Testing

/// Maps to which something happened: whatever it was, they are read, and what is said of them is
/// true of the file.
@Suite struct MutatedMapTests {
  private static let isFull = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil

  @Test(arguments: 0..<(isFull ? 200 : 20))
  func `a map that was damaged is read, told of and mended`(_ block: Int) {
    for seed in 25 * block..<25 * (block + 1) {
      var mutation = Mutation(seed: UInt64(seed))
      let xml = RandomMap.make(seed: UInt64(seed % 500 + 1)).xml()
      let damaged = mutation.damage(xml)
      expectLaws(damaged, "seed \(seed), \(mutation.log)")
    }
  }

  private func expectLaws(_ bytes: [UInt8], _ name: String) {
    let source = SourceText.decoding(bytes, name: "map.xml").value
    let decoded = decodeMap(source)
    for finding in decoded.diagnostics {
      let places = [finding.location] + finding.notes.map(\.location)
      for place in places.compactMap(\.self) {
        #expect(place.range.upperBound <= source.utf8.count, "\(name): \(finding)")
        #expect(isBoundary(place.range.lowerBound, in: source), "\(name): \(finding)")
        #expect(isBoundary(place.range.upperBound, in: source), "\(name): \(finding)")
      }
    }
    let written = decoded.value.map.xml()
    let again = decode(written)
    if again.value.map.xml() != written { Issue.record("\(name): not stable") }
    expectMended(source, decoded.diagnostics, name)
  }

  /// Applies fixes until there are none: then the file is well-formed.
  private func expectMended(_ source: SourceText, _ findings: [Diagnostic], _ name: String) {
    // Nothing can be made of a file that ends before its root starts.
    guard
      !findings.contains(where: {
        $0.code.rawValue == "xml/doctype" || $0.message.contains("before its first element")
      })
    else { return }
    var source = source
    var findings = findings
    for _ in 0..<60 {
      let slips = findings.filter { $0.code.rawValue == "xml/not-well-formed" }
      if slips.isEmpty { return }
      let unmended = slips.filter { $0.fix == nil }
      guard unmended.isEmpty else {
        Issue.record(
          "\(name): no fix for \(unmended.map(\.message))\n\(source[0..<min(source.utf8.count, 3000)])"
        )
        return
      }
      let mended = source.applying(slips.compactMap(\.fix))
      source = SourceText.decoding(mended.bytes, name: "map.xml").value
      findings = decodeMap(source).diagnostics
    }
    Issue.record("\(name): still \(findings.map(\.message))")
  }

  private func isBoundary(_ offset: Int, in source: SourceText) -> Bool {
    offset >= source.utf8.count || source.utf8[offset] & 0xC0 != 0x80
  }
}

/// Damage of the kinds that editors, merges and people do.
private struct Mutation {
  private var random: SeededGenerator
  private(set) var log: [String] = []

  init(seed: UInt64) { random = SeededGenerator(seed: seed &+ 77) }

  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(4) where bytes.count > 60 { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    // The declaration and the root's start are left alone: without them nothing is a map.
    let first = min(60, bytes.count - 1)
    let place = first + below(bytes.count - first)
    switch below(9) {
    case 0:
      log.append("delete \(place)")
      bytes.remove(at: place)
    case 1:
      log.append("repeat \(place)")
      bytes.insert(bytes[place], at: place)
    case 2 where place + 1 < bytes.count:
      log.append("swap \(place)")
      bytes.swapAt(place, place + 1)
    case 3:
      let tag = tag(after: place, in: bytes)
      log.append("delete tag \(tag)")
      bytes.removeSubrange(tag)
    case 4:
      let tag = tag(after: place, in: bytes)
      log.append("repeat tag \(tag)")
      bytes.insert(contentsOf: bytes[tag], at: tag.lowerBound)
    case 5:
      let sign = pick([
        "&", "<", ">", "\"", "'", "--", "]]>", "<!--", "-->", "&nbsp;", "=", "/", "“", "</",
        "\u{1}",
      ])
      log.append("insert \(sign) at \(place)")
      bytes.insert(contentsOf: Array(sign.utf8), at: boundary(place, in: bytes))
    case 6:
      let attribute = attribute(after: place, in: bytes)
      log.append("delete attribute \(attribute)")
      bytes.removeSubrange(attribute)
    case 7:
      let attribute = attribute(after: place, in: bytes)
      log.append("repeat attribute \(attribute)")
      bytes.insert(contentsOf: bytes[attribute], at: attribute.lowerBound)
    default:
      guard below(4) == 0 else { return }
      log.append("cut at \(place)")
      bytes.removeSubrange(boundary(place, in: bytes)...)
    }
  }

  private func boundary(_ place: Int, in bytes: [UInt8]) -> Int {
    var place = place
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  private func tag(after place: Int, in bytes: [UInt8]) -> Range<Int> {
    guard let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return place..<place }
    return start..<end + 1
  }

  private func attribute(after place: Int, in bytes: [UInt8]) -> Range<Int> {
    guard let equals = bytes[place...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < bytes.count,
      let start = bytes[..<equals].lastIndex(of: UInt8(ascii: " ")), start > 60,
      let end = bytes[(equals + 2)...].firstIndex(of: bytes[equals + 1])
    else { return place..<place }
    return start..<end + 1
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}
