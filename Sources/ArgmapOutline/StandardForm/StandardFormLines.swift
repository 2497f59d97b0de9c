// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Standard form line by line, before anything is said about how the lines look.
struct StandardFormLines {
  /// A numbered statement.
  struct Numbered {
    /// The number; `nil` for a name that the map does not define.
    var number: Int?
    var text: String
    /// What has to be said about it: that it is unstated, whose view it is.
    var remarks: [String] = []
    var paragraph: Int?
  }

  /// A line.
  enum Line {
    /// What the blocks up to the next heading are about.
    case heading(String)
    /// The start of another block below the same heading.
    case gap
    case premise(Numbered)
    /// The bar, and which premises it draws on.
    case bar(String)
    case conclusion(Numbered)
  }

  private let map: ArgumentMap
  private let presentation: Presentation
  private let paragraphs: ParagraphNumbers
  private let order: StandardFormOrder
  private let ellipsis: String
  private var lines: [Line] = []
  /// The highest number written so far: what follows can be referred to by its label only.
  private var highest = 0
  private var last: Statement.ID?

  /// The lines of a map.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  static func lines(
    of map: ArgumentMap, _ paragraphs: ParagraphNumbers, ellipsis: String
  ) -> [Line] {
    var lines = Self(map, paragraphs, ellipsis)
    lines.write()
    return lines.lines
  }

  private init(_ map: ArgumentMap, _ paragraphs: ParagraphNumbers, _ ellipsis: String) {
    self.map = map
    self.paragraphs = paragraphs
    self.ellipsis = ellipsis
    presentation = Presentation(map)
    order = StandardFormOrder(map, presentation)
  }

  private mutating func write() {
    var isFirst = true
    for block in order.blocks {
      if case .heading(let place) = block {
        lines.append(.heading(heading(of: presentation.places[place])))
        isFirst = true
        continue
      }
      let continues = !isFirst && self.continues(block)
      if !isFirst, !continues { lines.append(.gap) }
      isFirst = false
      switch block {
      case .heading: break
      case .statement(let id):
        lines.append(.premise(numbered(id, isHere: true)))
      case .premises(let argument, let items):
        for item in items { lines.append(.premise(numbered(item.statement, isHere: item.isHere))) }
        if items.count > 1 { lines.append(.bar("\(use(argument)) together")) }
        if map[argument].premises.isEmpty { lines.append(.bar("no premises")) }
      case .inference(let items, let uses, let conclusion):
        for item in items where !continues {
          lines.append(.premise(numbered(item.statement, isHere: item.isHere)))
        }
        last = conclusion
        lines.append(.bar("from " + uses.map(use).joined(separator: "; ")))
        lines.append(.conclusion(numbered(conclusion, isHere: true)))
      }
    }
  }

  private mutating func numbered(_ id: Statement.ID, isHere: Bool) -> Numbered {
    guard id.isResolved else {
      return Numbered(text: "'\(map.name(of: id))'", remarks: ["not defined in this map"])
    }
    let number = order.numbers[id.index]
    highest = max(highest, number ?? 0)
    var remarks: [String] = []
    if map[id].isImplicit { remarks.append("unstated") }
    let holders = map[id].attributions.map(\.holder.string)
    if !holders.isEmpty, isHere, presentation.role(of: id) != .view {
      remarks.append("view of \(holders.joined(separator: ", "))")
    }
    let words = map[id].text.string
    return Numbered(
      number: number,
      text: isHere ? words : firstWords(of: words, ellipsis),
      remarks: remarks,
      paragraph: paragraphs[id])
  }

  /// Whether a block draws on nothing but the conclusion that stands above it, so that it need not be
  /// repeated.
  private func continues(_ block: StandardFormOrder.Block) -> Bool {
    guard case .inference(let items, _, _) = block, items.count == 1 else { return false }
    return items[0].statement == last && items[0].isHere
  }

  private func heading(of place: Presentation.Place) -> String {
    if let argument = place.argument, isAttackOrOnStep(argument) { return heading(of: argument) }
    guard let id = place.statement else { return "" }
    guard id.isResolved else { return "'\(map.name(of: id))'" }
    let label = presentation.label(of: id)
    switch presentation.role(of: id) {
    case .thesis: return "Thesis"
    case .upshot: return "Upshot \(label)"
    case .conclusion: return "Conclusion \(label)"
    case .claim: return "Argument \(label)"
    case .view:
      return "View of \(map[id].attributions.map(\.holder.string).joined(separator: ", "))"
    case .statement, .background: return "Statement \(label)"
    case .premise, .concession, .objection, .undercut:
      guard let argument = place.argument else { return "Premise \(label)" }
      return "Premise \(label) for \(target(of: argument))"
    }
  }

  private func heading(of id: Argument.ID) -> String {
    let (kind, word) =
      switch ArgumentRelation(map[id]) {
      case .support: ("Backing", "for")
      case .attack: ("Objection", "to")
      case .concession: ("Concession", "against")
      case .undercut: ("Undercut", "of")
      }
    let label = presentation.label(of: id)
    return "\(kind)\(label.isEmpty ? "" : " ")\(label) \(word) \(target(of: id))"
  }

  private func isAttackOrOnStep(_ id: Argument.ID) -> Bool {
    if case .argument = map[id].target { return true }
    return map[id].stance == .attacks
  }

  private func target(of id: Argument.ID) -> String {
    switch map[id].target {
    case .statement(map.thesis): return "the thesis"
    case .statement(let id): return number(of: id).map { "(\($0))" } ?? presentation.label(of: id)
    case .argument(let step): return "the step from \(use(step, isShort: true))"
    }
  }

  /// The number of a statement that has been written.
  private func number(of id: Statement.ID) -> Int? {
    guard id.isResolved, let number = order.numbers[id.index], number <= highest else { return nil }
    return number
  }

  /// The premises of an argument by number, as in `1+2`, or by label while they have none; of many
  /// the first three, where it is mentioned only.
  private func use(_ id: Argument.ID) -> String { use(id, isShort: false) }

  private func use(_ id: Argument.ID, isShort: Bool) -> String {
    let premises = map[id].premises
    guard !premises.isEmpty else { return "no premises" }
    let isCut = isShort && premises.count > 4
    let names = premises.prefix(isCut ? 3 : premises.count).map { premise in
      number(of: premise.statement).map { "\($0)" } ?? presentation.label(of: premise.statement)
    }
    return (names + (isCut ? [ellipsis] : [])).joined(separator: "+")
  }
}
