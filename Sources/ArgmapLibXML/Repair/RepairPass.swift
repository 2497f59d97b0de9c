// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// One walk over a document that is not well-formed, which finds every slip and says how to mend it.
///
/// It knows just enough of XML to go on after anything. What it passes over as right may still be
/// wrong in a way that it doesn't look for; libxml2 has the last word on the repaired text.
///
/// Nothing is looked at more than a few times, however hostile the file: a search for the end of
/// something stops at the next `<`, or is not made again once it has failed.
struct RepairPass {
  /// One thing that is wrong: how to mend it, and what to say of it unless too much was said.
  struct Slip {
    var edits: [TextEdit]
    var diagnostic: Diagnostic?
  }

  /// An element whose end has not come yet.
  struct OpenElement {
    var name: Int
    var nameRange: Range<Int>
    var tag: Range<Int>
    /// How far in the tag stands, when it is the first on its line.
    var indent: Int?
    /// How far in its first child stands, when that is the first on its line.
    var childIndent: Int?
    /// Where it most likely ends if its end tag never comes: before the first child that belongs
    /// further out.
    var likelyEnd: Int?
    /// The prefixes that it declares.
    var prefixes: [String]
    var hasChildren = false
    /// The last child that closed itself, and whether what followed would rather stand in it.
    var emptyChild: (name: Int, tag: Range<Int>)?
    var emptyChildLacksContent = false
  }

  let source: SourceText
  let utf8: [UInt8]
  let limit: Int
  var at: Int
  let start: Int
  var names: RepairNames
  var slips: [Slip] = []
  var told = 0
  var open: [OpenElement] = []
  /// Where elements of a name stand among the open ones.
  var positions: [[Int]]
  var root: OpenElement?
  /// How often each prefix is declared at this place, and which were told of as not declared.
  var prefixes: [String: Int] = ["xml": 1]
  var toldPrefixes: Set<String> = []
  /// The tag in which an attribute's name was seen last.
  var attributeTags: [Int] = []
  var attributeNames: [String: Int] = [:]
  var attributePlaces: [Range<Int>] = []
  var tagNumber = 0
  /// The tag that was looked at for words in it.
  var wordsTag = 0
  /// The names with a prefix in a tag.
  var usedPrefixes: [Range<Int>] = []
  /// An end tag that counts as one of another name: where it starts, and the name.
  var exchanged: (place: Int, name: Int)?
  /// The slip that the root ends too early, which is mended at the end.
  var earlyEnd: Int?
  /// Where the last start tag of the file is, once it was asked for.
  var lastStartTag: Int?
  /// Where a tag starts that the file ends in.
  var cutTag: Int?
  /// Searches that were in vain, and would be again.
  var hasNoCommentEnd = false
  var hasNoSectionEnd = false
  var isOver = false
  /// The side of a conflict that is not read, until it has been passed.
  var leftOut: Range<Int>?

  init(_ source: SourceText, from start: Int, vocabulary: XMLVocabulary, limit: Int) {
    self.source = source
    utf8 = source.utf8
    self.limit = limit
    self.start = start
    at = start
    names = RepairNames(vocabulary)
    positions = [[Int]](repeating: [], count: vocabulary.names.count)
  }

  mutating func run() {
    takeDeclaration()
    while at < utf8.count, !isOver {
      takeText()
      guard at < utf8.count else { break }
      takeMarkup()
    }
    if !isOver { finish() }
  }

  private mutating func takeMarkup() {
    switch utf8[at + 1] {
    case UInt8(ascii: "/"): takeEndTag()
    case UInt8(ascii: "!"):
      if starts(with: "<!--", at: at) {
        takeComment()
      } else if starts(with: "<![CDATA[", at: at) {
        takeSection()
      } else {
        // A document type declaration: nothing after it is read.
        isOver = true
      }
    case UInt8(ascii: "?"): takeInstruction()
    default: takeStartTag()
    }
  }
}

// MARK: - Slips

extension RepairPass {
  /// Makes a slip; its words are made only while findings are told.
  func slip(
    _ message: @autoclosure () -> String,
    at place: Range<Int>,
    notes: @autoclosure () -> [Diagnostic.Note] = [],
    help: @autoclosure () -> [String],
    _ fix: @autoclosure () -> String,
    _ safety: Fix.Safety,
    _ edits: [TextEdit]
  ) -> Slip {
    guard told < limit else { return Slip(edits: edits, diagnostic: nil) }
    return Slip(
      edits: edits,
      diagnostic: Diagnostic(
        .error,
        .notWellFormed,
        message(),
        at: source.location(place),
        notes: notes(),
        help: help(),
        fix: Fix(fix(), safety, in: source.name, edits)
      ))
  }

  /// Keeps a slip.
  mutating func note(_ slip: Slip) {
    if slip.diagnostic != nil { told += 1 }
    slips.append(slip)
  }

  /// Takes back the slips that were noted since there were so many.
  mutating func forgetSlips(since count: Int) {
    told -= slips[count...].count { $0.diagnostic != nil }
    slips.removeSubrange(count...)
  }

  /// The words at a place, for a message.
  func shown(_ range: Range<Int>) -> String { printable(source[range]) }
}

// MARK: - Bytes

extension RepairPass {
  func starts(with text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= utf8.count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe utf8[place + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  mutating func skipBlank() {
    while at < utf8.count, isBlank(utf8[at]) { at += 1 }
  }

  /// The end of what is not blank before a place.
  func trimmedEnd(before place: Int, notBefore least: Int = 0) -> Int {
    var end = place
    while end > least, isBlank(utf8[end - 1]) { end -= 1 }
    return end
  }

  /// How far in a tag stands that is the first on its line.
  func indent(at place: Int) -> Int? {
    var start = place
    while start > 0, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || utf8[start - 1] == 0x0A || utf8[start - 1] == 0x0D else { return nil }
    return place - start
  }

  /// Whether a name can start at a place.
  func startsName(at place: Int) -> Bool {
    place < utf8.count && XMLNames.canStart(utf8, at: place)
  }

  /// Takes a name, whose first character has been seen.
  mutating func takeName() -> Range<Int> {
    let start = at
    at = XMLNames.end(of: utf8, from: at)
    return start..<at
  }

  /// Takes colons after a name, which separate it from nothing.
  mutating func takeColons() {
    let start = at
    while at < utf8.count, utf8[at] == UInt8(ascii: ":") { at += 1 }
    guard at > start else { return }
    note(
      slip(
        "found ':' after a name; expected it only between a prefix and a name",
        at: start..<at,
        help: ["remove it"],
        "remove ':'", .unsafe, [TextEdit(start..<at, "")]))
  }

  enum TagAhead {
    case start(Range<Int>)
    case end(Range<Int>)
  }

  /// The tag that comes next: its name, when nothing but words stands before it.
  func tagAhead(from place: Int) -> TagAhead? {
    var at = place
    while at < utf8.count, utf8[at] != UInt8(ascii: "<") { at += 1 }
    at += 1
    guard at < utf8.count else { return nil }
    let isEnd = utf8[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    guard startsName(at: at) else { return nil }
    let name = at..<XMLNames.end(of: utf8, from: at)
    return isEnd ? .end(name) : .start(name)
  }
}
