// SPDX-License-Identifier: MIT

package import ArgmapSource

/// A document made well-formed, with the way back to the file as it is.
package struct RepairedXML: Sendable {
  /// The document after the repair, under the name of the file.
  package let text: SourceText
  /// What was wrong, each with the edit that mends it.
  package let diagnostics: [Diagnostic]
  /// How many more slips were mended than were told.
  package let untold: Int

  /// A stretch of the repaired text: copied from the file, or written in the place of some of it.
  private struct Piece {
    var start: Int
    var original: Range<Int>
    var isCopied: Bool
  }

  private let file: SourceText
  private let pieces: [Piece]

  /// Mends what keeps a document from being well-formed; `nil` when nothing is found to mend.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, plus O(*s* log *s*) in the slips.
  package init?(_ file: SourceText, vocabulary: XMLVocabulary = .none, limits: XMLLimits) {
    var pass = RepairPass(
      file, from: XMLPrologue(file).start, vocabulary: vocabulary, limit: limits.findings)
    pass.run()
    guard !pass.slips.isEmpty else { return nil }
    // Several edits at one place keep the order in which they were found: inner tags end first.
    let edits = pass.slips.flatMap(\.edits).enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }.map(\.element)
    var utf8: [UInt8] = []
    utf8.reserveCapacity(file.utf8.count + 16 * min(edits.count, 1 << 16))
    var pieces: [Piece] = []
    var at = 0
    func copy(to end: Int) {
      guard end > at else { return }
      pieces.append(Piece(start: utf8.count, original: at..<end, isCopied: true))
      utf8 += file.utf8[at..<end]
    }
    for edit in edits where edit.range.lowerBound >= at {
      copy(to: edit.range.lowerBound)
      pieces.append(Piece(start: utf8.count, original: edit.range, isCopied: false))
      utf8 += edit.replacement.utf8
      at = edit.range.upperBound
    }
    copy(to: file.utf8.count)
    self.file = file
    self.pieces = pieces
    text = SourceText(name: file.name, text: String(decoding: utf8, as: UTF8.self))
    diagnostics = pass.slips.compactMap(\.diagnostic)
    untold = pass.slips.count - diagnostics.count
  }

  /// The place in the file of a place in the repaired text.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let start = original(range.lowerBound, isEnd: false)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, original(range.upperBound, isEnd: true))
  }

  private func original(_ offset: Int, isEnd: Bool) -> Int {
    guard let index = piece(at: isEnd ? offset - 1 : offset) else { return 0 }
    let piece = pieces[index]
    guard piece.isCopied else {
      return isEnd ? piece.original.upperBound : piece.original.lowerBound
    }
    return min(piece.original.lowerBound + offset - piece.start, piece.original.upperBound)
  }

  /// Whether a place lies in what the repair put in, so that the file knows nothing of it.
  package func isInserted(_ range: Range<Int>) -> Bool {
    guard let index = piece(at: range.lowerBound), !pieces[index].isCopied else { return false }
    let end = index + 1 < pieces.count ? pieces[index + 1].start : text.utf8.count
    return range.isEmpty ? range.lowerBound > pieces[index].start : range.upperBound <= end
  }

  /// Whether a place lies in what was put in because the file ends too early.
  package func isBeyondEnd(_ range: Range<Int>) -> Bool {
    isInserted(range) && original(range).upperBound == file.utf8.count
  }

  /// A finding about the repaired text as one about the file; `nil` when it is about what the
  /// repair put in.
  package func original(_ diagnostic: Diagnostic) -> Diagnostic? {
    var diagnostic = diagnostic
    if let location = diagnostic.location, location.source == file.name {
      guard !isInserted(location.range) else { return nil }
      diagnostic.location = file.location(original(location.range))
    }
    for index in diagnostic.notes.indices {
      guard let place = diagnostic.notes[index].location, place.source == file.name else {
        continue
      }
      diagnostic.notes[index].location = file.location(original(place.range))
    }
    if let fix = diagnostic.fix, fix.source == file.name {
      let edits = fix.edits.compactMap { edit in
        isCopied(edit.range) ? TextEdit(original(edit.range), edit.replacement) : nil
      }
      diagnostic.fix = edits.count == fix.edits.count ? fix : nil
      diagnostic.fix?.edits = edits
    }
    return diagnostic
  }

  /// Whether a place lies in one stretch that was copied.
  private func isCopied(_ range: Range<Int>) -> Bool {
    guard let index = piece(at: range.lowerBound), pieces[index].isCopied else { return false }
    return range.upperBound <= pieces[index].start + pieces[index].original.count
  }

  /// The last piece that starts at or before an offset and is not empty, where there is one.
  private func piece(at offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
