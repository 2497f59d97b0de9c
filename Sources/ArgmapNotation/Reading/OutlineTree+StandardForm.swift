// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

extension OutlineTree {
  mutating func takeNumbered(
    _ number: Int, _ written: WrittenItem, _ item: OutlineItem
  ) {
    if let open = form, number <= open.lastNumber { finishForm() }
    var block = form ?? StandardFormBlock()
    // Its premises are not copied when more come.
    form = nil
    block.lastNumber = number
    var role: Prose?
    let isConclusion = block.inference != nil
    var allowed = AttributeKey.ofStatements.filter { $0 != .background }
    if isConclusion { allowed.removeAll { $0 == .role } }
    let reference = statement(written, item, allowed: allowed, role: &role)
    if case .here(let id)? = reference { draft.steps.append(.numbered(id, number)) }
    var argument: Int?
    if let reference, let (words, place) = block.inference {
      let id = draft.arguments.count
      draft.arguments.append(words)
      draft.arguments[id].target = .statement(reference)
      draft.arguments[id].premises = block.premises
      draft.arguments[id].place = place
      draft.steps.append(.inference(id))
      block.inference = nil
      block.lastArgument = id
      block.conclusion = reference
      block.premises = [(reference, nil, item.place)]
      argument = id
    } else if let reference {
      block.premises.append((reference, role, item.place))
    }
    if title != nil, block.title == nil {
      block.title = title?.written
      title = nil
    }
    form = block
    open(item, reference, argument: argument)
  }

  mutating func takeStep(_ written: WrittenItem, _ item: OutlineItem) {
    open(item, nil, argument: nil)
    var allowed = AttributeKey.ofArguments
    allowed.removeAll { $0 == .on || $0 == .conceded }
    var (words, _) = argument(written, item, allowed: allowed, false)
    if let rule = written.text.flatMap({ findings.prose($0, at: written.textPlace) }),
      words.argument.scheme == nil
    {
      words.argument.scheme = rule
    }
    guard var block = form, !block.premises.isEmpty, block.inference == nil else {
      findings.add(
        .incompleteStandardForm, "no premise stands above this line", at: item.place,
        help: ["write the premises as '(1) …', '(2) …' above it, and the conclusion below"])
      return
    }
    block.inference = (words, item.place)
    form = block
  }

  mutating func finishForm() {
    guard let block = form else { return }
    form = nil
    if let (_, place) = block.inference {
      findings.add(
        .incompleteStandardForm, "no conclusion stands below this line", at: place,
        help: ["write it as '(\(block.lastNumber + 1)) …'"])
    } else if let left = block.premises.dropFirst(block.lastArgument == nil ? 0 : 1).first {
      findings.add(
        .incompleteStandardForm, "no conclusion is drawn from this", at: left.place,
        help: ["write a line of hyphens below the premises, and then the conclusion"])
    }
    if let last = block.lastArgument, let title = block.title {
      draft.arguments[last].written = draft.arguments[last].written ?? title.argumentName
      if draft.arguments[last].argument.label == nil {
        draft.arguments[last].argument.label = title.argumentName?.label
      }
    }
    if case .here(let id)? = block.conclusion {
      draft.statements[id].isConclusion = true
    }
  }
}

/// A standard form that is being read.
struct StandardFormBlock {
  var lastNumber = 0
  /// What stands above the next line of hyphens.
  var premises: [(statement: DraftReference, role: Prose?, place: Range<Int>)] = []
  /// The line of hyphens whose conclusion has not come yet.
  var inference: (words: DraftArgument, place: Range<Int>)?
  var lastArgument: Int?
  var conclusion: DraftReference?
  var title: WrittenItem?
}
