// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// Makes a map of what a result builder has collected.
struct MapAssembly {
  var map = ArgumentMap()
  var findings = BuildingFindings()
  var names = PartNames()
  var quotations = QuotationFinder()
  /// What has a name, for references.
  var parts: [NCName: Argument.Target] = [:]
  var enumerations: [NCName: ArgumentMap.Enumeration.ID] = [:]
  /// The premises whose statement is still to be looked up.
  var references: [PremiseReference] = []
  private var frames: [Frame] = []

  /// A premise that stands elsewhere.
  struct PremiseReference {
    var argument: Argument.ID
    var position: Int
    /// `nil` for the thesis.
    var name: String?
  }

  /// An open statement or argument, and how far the parts inside it are written.
  private struct Frame {
    var owner: Argument.Target
    var children: [BlockPart]
    var next = 0
    var scope: NameScope
    /// How a premise inside it is numbered, when the owner is an argument.
    var item: Int?
  }

  mutating func writeHead(title: String?, authors: [String], language: String?) {
    map.title = findings.prose(title, "the title")
    map.authors = authors.compactMap { findings.prose($0, "the name of an author") }
    map.language = language
  }

  /// Writes the parts of a map, and looks up what they refer to.
  mutating func write(_ nodes: [BlockPart], thesis: String?) {
    reserveNames(nodes)
    writeSources(nodes)
    writeEnumerations(nodes)
    let main = thesisPosition(nodes, thesis)
    for (position, node) in nodes.enumerated() {
      switch node.kind {
      case .conclusion(let words, let isUpshot):
        let base =
          position == main
          ? "thesis" : isUpshot ? "upshot" : "c\(map.roots.count + 1)"
        let id = append(words, named: base)
        map.roots.append(id)
        if position == main { map.thesis = id }
        if isUpshot { appendArgument(toUpshot: id) }
        let scope =
          position == main
          ? NameScope(prefix: "", path: "") : names.scope("\(map[id].name).", "")
        writeAll(inside: node, of: .statement(id), scope)
      case .background(let words):
        let id = append(words, named: "b\(backgroundCount + 1)")
        backgroundCount += 1
        map[id].isContext = true
        writeAll(inside: node, of: .statement(id), names.scope("\(map[id].name).", ""))
      case .remark(let remark):
        if let extra = extra(remark, "the map") { map.extras.append(extra) }
      case .source, .enumeration, .relation, .premise, .reference, .argument, .attribution,
        .restatement, .cue:
        continue
      }
    }
    if let thesis, main == nil { map.thesis = unknown(thesis, "the thesis") }
    resolveReferences(nodes)
    writeRelations(nodes)
  }

  private var backgroundCount = 0

  /// Keeps all names that were given from being made anew.
  private mutating func reserveNames(_ nodes: [BlockPart]) {
    var pending = nodes
    while let node = pending.popLast() {
      switch node.kind {
      case .conclusion(let words, _), .background(let words), .premise(let words, _):
        if let name = words.name { names.reserve(name) }
      case .argument(let words):
        if let name = words.name { names.reserve(name) }
      case .source(let words): names.reserve(words.name)
      case .enumeration(let words): names.reserve(words.name)
      case .reference, .relation, .attribution, .restatement, .cue, .remark: break
      }
      pending += node.children
    }
  }

  private func thesisPosition(_ nodes: [BlockPart], _ thesis: String?) -> Int? {
    nodes.firstIndex { node in
      guard case .conclusion(let words, let isUpshot) = node.kind else { return false }
      return thesis.map { words.name == $0 } ?? !isUpshot
    }
  }

  /// Writes what stands inside a statement and inside that, without recursion.
  private mutating func writeAll(
    inside node: BlockPart, of owner: Argument.Target, _ scope: NameScope
  ) {
    open(node, owner, scope)
    while let at = frames.indices.last {
      guard frames[at].next < frames[at].children.count else {
        frames.removeLast()
        continue
      }
      let child = frames[at].children[frames[at].next]
      frames[at].next += 1
      switch child.kind {
      case .argument(let words): write(words, child)
      case .premise(let words, let role): write(words, role, child)
      case .reference(let name, let role): write(reference: name, role)
      case .conclusion, .background, .source, .enumeration, .relation: continue
      case .attribution, .restatement, .cue, .remark: attach(child, to: frames[at].owner)
      }
    }
  }

  private mutating func open(
    _ node: BlockPart, _ owner: Argument.Target, _ scope: NameScope, item: Int? = nil
  ) {
    guard !node.children.isEmpty else { return }
    var scope = scope
    for child in node.children {
      guard case .argument(let words) = child.kind, words.stance == .supports,
        let item = words.item
      else { continue }
      scope.startBehind(item: item.ordinal)
    }
    frames.append(Frame(owner: owner, children: node.children, scope: scope, item: item))
  }

  private mutating func write(_ words: ArgumentWords, _ node: BlockPart) {
    let at = frames.count - 1
    let target = frames[at].owner
    // Only the items of a thesis are named by their ordinals.
    let item = frames[at].scope.isTop ? words.item?.ordinal : nil
    let id = append(
      words, named: frames[at].scope.argument(words.stance, item: item), target: target)
    open(node, .argument(id), names.scope("\(map[id].name).", ""), item: item)
  }

  private mutating func write(_ words: StatementWords, _ role: String?, _ node: BlockPart) {
    guard let at = frames.indices.last, case .argument(let argument) = frames[at].owner else {
      return
    }
    let path = premisePath(of: argument)
    let prefix = frames[at - 1].scope.prefix
    let id = append(words, named: "\(prefix)s\(path)")
    let what = "the role of \(quoted(map[id].name))"
    map[argument].premises.append(Argument.Premise(id, role: findings.prose(role, what)))
    open(node, .statement(id), names.scope(prefix, path))
  }

  /// Premises are counted in the statement or argument that theirs bears on.
  private mutating func premisePath(of argument: Argument.ID) -> String {
    let at = frames.count - 1
    // The first premise of an item has its ordinal, the others come after all items.
    let item = map[argument].premises.isEmpty ? frames[at].item : nil
    return frames[at - 1].scope.premise(of: map[argument].stance, item: item)
  }

  private mutating func write(reference name: String, _ role: String?) {
    guard let at = frames.indices.last, case .argument(let argument) = frames[at].owner else {
      return
    }
    let what = "the role of '\(name)'"
    references.append(
      PremiseReference(
        argument: argument, position: map[argument].premises.count, name: name))
    // Any handle will do until all names are known.
    map[argument].premises.append(
      Argument.Premise(Statement.ID(0), role: findings.prose(role, what)))
  }
}

/// A name in a message.
func quoted(_ name: NCName) -> String { "'\(name)'" }
