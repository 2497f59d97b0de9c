// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Who speaks where in an article that lets several people speak in turn, as in "Anna: Yes".
struct Transcript: Sendable {
  struct Speaker: Sendable {
    /// Whether it puts questions only: a moderator, an interviewer.
    var asks = false
    /// Whether its name says that it answers: "A", "Answer".
    var answers = false
    /// The side that its marks name: "(for)", "(against)".
    var side: Side?
  }

  struct Turn: Sendable {
    /// The bytes of the mark.
    var mark: Range<Int>
    var name: Range<Int>
    /// Where what is said in it ends.
    var end: Int
    var speaker: Int
    /// What its first words say to the turn before.
    var answer: Answer?
  }

  enum Side: Sendable { case supporting, opposing }
  enum Answer: Sendable { case yes, no }

  private(set) var speakers: [Speaker] = []
  private(set) var turns: [Turn] = []

  init() {}

  /// Finds the turns of an article; none when fewer than two people speak.
  ///
  /// Two names at least stand at the starts of lines, one of them again and behind another, and what
  /// they say is sentences for the most part.
  ///
  /// - Complexity: O(*n*) in the bytes of the prose.
  init(_ blocks: [TextBlock], _ utf8: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    let marks = Self.marks(blocks, utf8)
    guard marks.count >= Self.leastTurns else { return }
    var passage = Passage(utf8, lexicon: lexicon)
    var numbers: [String: Int?] = [:]
    for mark in marks {
      let name = String(decoding: utf8[mark.name], as: UTF8.self)
      let number: Int?
      if let known = numbers[name] {
        number = known
      } else {
        number = passage.speaker(named: mark.name).map {
          speakers.append($0)
          return speakers.count - 1
        }
        numbers[name] = number
      }
      guard let number else { continue }
      if let remark = mark.remark, speakers[number].side == nil {
        speakers[number].side = passage.side(named: remark)
      }
      turns.append(Turn(mark: mark.bytes, name: mark.name, end: 0, speaker: number))
    }
    endTurns(blocks)
    noteAnswers(&passage)
    if !isConversation(utf8) {
      speakers = []
      turns = []
    }
  }

  private static let leastTurns = 3

  /// The names at the starts of lines, in paragraphs that start with one.
  private static func marks(
    _ blocks: [TextBlock], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> [SpeakerMark] {
    var marks: [SpeakerMark] = []
    for block in blocks where block.kind == .prose {
      let end = block.range.upperBound
      guard let first = SpeakerMark(at: block.range.lowerBound, before: end, in: utf8) else {
        continue
      }
      marks.append(first)
      var line = first.bytes.upperBound
      while let next = utf8[line..<end].firstIndex(of: 0x0A) {
        line = next + 1
        if let mark = SpeakerMark(at: line, before: end, in: utf8) { marks.append(mark) }
      }
    }
    return marks
  }

  /// A turn goes on to the next one, or to a heading.
  private mutating func endTurns(_ blocks: [TextBlock]) {
    var stops = turns.map(\.mark.lowerBound)
    for block in blocks {
      if case .heading = block.kind { stops.append(block.range.lowerBound) }
    }
    stops.sort()
    var next = 0
    let end = blocks.last?.range.upperBound ?? 0
    for turn in turns.indices {
      while next < stops.count, stops[next] < turns[turn].mark.upperBound { next += 1 }
      turns[turn].end = next < stops.count ? stops[next] : max(end, turns[turn].mark.upperBound)
    }
    endLastTurn(blocks)
  }

  /// Ends the last turn with its block when no other one goes on in a second: what stands behind it then
  /// is nobody's.
  private mutating func endLastTurn(_ blocks: [TextBlock]) {
    guard let last = turns.last else { return }
    var others = turns.dropLast()[...]
    for block in blocks {
      let start = block.range.lowerBound
      while let turn = others.first, turn.end <= start { others = others.dropFirst() }
      if let turn = others.first, turn.mark.upperBound <= start { return }
      if block.range.contains(last.mark.lowerBound) {
        turns[turns.count - 1].end = max(
          last.mark.upperBound, min(last.end, block.range.upperBound))
        return
      }
    }
  }

  private mutating func noteAnswers(_ passage: inout Passage) {
    for turn in turns.indices {
      turns[turn].answer = passage.answer(in: turns[turn].mark.upperBound..<turns[turn].end)
    }
  }

  /// Whether people speak with each other, and notes who of them only asks.
  private mutating func isConversation(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var counts = [Int](repeating: 0, count: speakers.count)
    var questions = counts
    var said = counts
    var sentences = 0
    for turn in turns {
      let last = utf8[turn.mark.upperBound..<turn.end].last { !Self.closers.contains($0) }
      counts[turn.speaker] += 1
      said[turn.speaker] += turn.end - turn.mark.upperBound
      if last == UInt8(ascii: "?") { questions[turn.speaker] += 1 }
      if let last, Self.finals.contains(last) { sentences += 1 }
    }
    guard turns.count >= Self.leastTurns, counts.contains(where: { $0 > 1 }),
      zip(turns, turns.dropFirst()).count(where: { $0.speaker != $1.speaker }) > 1,
      sentences * 2 > turns.count,
      // "Fact:" and "Reply:" answer what other labels name, and not questions.
      !speakers.contains(where: \.answers) || speakers.contains(where: \.asks)
    else { return false }
    for speaker in speakers.indices where counts[speaker] > 1 {
      if counts[speaker] == questions[speaker] { speakers[speaker].asks = true }
      // A host with one guest may argue too.
      if speakers.count == 2, questions[speaker] == 0,
        said[speaker] > counts[speaker] * Self.longestCourtesy
      {
        speakers[speaker].asks = false
      }
    }
    return true
  }

  /// Bytes of a turn that only welcomes or thanks somebody at most.
  private static let longestCourtesy = 80

  private static let closers = Set(" \n\r\t\"'*_)".utf8)
  // An ellipsis ends in 0xA6, a closing quotation mark in 0x9D.
  private static let finals = Set(".?!:".utf8).union([0xA6, 0x9D])
}

extension Transcript {
  /// The turn in which a byte is said.
  ///
  /// - Complexity: O(log *k*) in the turns.
  func turn(at byte: Int) -> Int? {
    var low = 0
    var high = turns.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if turns[middle].mark.lowerBound <= byte { low = middle } else { high = middle }
    }
    guard low < high, turns[low].mark.lowerBound <= byte, byte < turns[low].end else { return nil }
    return low
  }

  /// Whether who says a byte only asks.
  func asks(at byte: Int) -> Bool {
    turn(at: byte).map { speakers[turns[$0].speaker].asks } ?? false
  }

  /// The blocks of the article with one at least for every turn, and without the marks.
  func divided(_ blocks: [TextBlock]) -> [TextBlock] {
    guard !turns.isEmpty else { return blocks }
    var divided: [TextBlock] = []
    var next = 0
    for block in blocks {
      var start = block.range.lowerBound
      let end = block.range.upperBound
      while next < turns.count, turns[next].mark.lowerBound < end {
        if turns[next].mark.lowerBound > start {
          divided.append(TextBlock(start..<turns[next].mark.lowerBound, block.kind))
        }
        start = min(turns[next].mark.upperBound, end)
        next += 1
      }
      if start < end { divided.append(TextBlock(start..<end, block.kind)) }
    }
    return divided
  }
}
