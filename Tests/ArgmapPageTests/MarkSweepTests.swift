// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@testable import ArgmapPage

@Suite struct MarkSweepTests {
  private func pieces(_ marks: [(Range<Int>, Int)], of stretches: [Range<Int>]) -> [String] {
    var sweep = MarkSweep(
      marks.map { Mark(range: $0.0, meaning: .statement($0.1, isRestatement: false)) })
    var pieces: [String] = []
    for stretch in stretches {
      sweep.pieces(of: stretch) { range, found in
        let numbers = found.map { mark in
          switch mark {
          case .statement(let number, _): "\(number)"
          case .cue(let number): "c\(number)"
          }
        }
        pieces.append("\(range.lowerBound)-\(range.upperBound):\(numbers.joined(separator: ","))")
      }
    }
    return pieces
  }

  @Test func `a text without marks is one piece`() {
    #expect(pieces([], of: [0..<10]) == ["0-10:"])
  }

  @Test func `a mark in a mark is told first`() {
    #expect(
      pieces([(2..<8, 1), (4..<6, 2)], of: [0..<10])
        == ["0-2:", "2-4:1", "4-6:2,1", "6-8:1", "8-10:"])
  }

  @Test func `marks that overlap are cut at every edge`() {
    #expect(
      pieces([(0..<6, 1), (4..<9, 2)], of: [0..<10]) == ["0-4:1", "4-6:2,1", "6-9:2", "9-10:"])
  }

  @Test func `a mark goes on in the next stretch`() {
    #expect(pieces([(3..<12, 1)], of: [0..<5, 7..<10]) == ["0-3:", "3-5:1", "7-10:1"])
  }

  @Test func `a mark between stretches is nowhere`() {
    #expect(pieces([(5..<7, 1)], of: [0..<5, 7..<10]) == ["0-5:", "7-10:"])
  }

  @Test func `pieces make up the text whatever is marked`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let marks = (0..<20).map { number in
        let start = Int.random(in: 0..<90, using: &random)
        return (start..<Int.random(in: (start + 1)...100, using: &random), number)
      }
      var sweep = MarkSweep(
        marks.map { Mark(range: $0.0, meaning: .statement($0.1, isRestatement: false)) })
      var at = 0
      sweep.pieces(of: 0..<100) { range, found in
        #expect(range.lowerBound == at && !range.isEmpty)
        at = range.upperBound
        let holding = marks.filter { $0.0.contains(range.lowerBound) }
        #expect(found.count == min(holding.count, MarkSweep.most))
        for mark in found {
          guard case .statement(let number, _) = mark else { continue }
          #expect(
            marks[number].0.lowerBound <= range.lowerBound
              && marks[number].0.upperBound >= range.upperBound)
        }
      }
      #expect(at == 100)
    }
  }

  @Test func `two hundred thousand marks upon each other take no longer than side by side`() {
    let count = 200_000
    var sweep = MarkSweep(
      (0..<count).map { Mark(range: $0..<(2 * count - $0), meaning: .cue($0)) })
    var pieces = 0
    sweep.pieces(of: 0..<(2 * count)) { _, found in
      pieces += 1
      #expect(found.count <= MarkSweep.most)
    }
    #expect(pieces > count)
  }
}
