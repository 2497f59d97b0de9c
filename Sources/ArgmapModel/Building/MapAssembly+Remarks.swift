// SPDX-License-Identifier: MIT

extension MapAssembly {
  /// Adds what there is to say of a part to it.
  mutating func attach(_ node: BlockPart, to owner: Argument.Target) {
    let name = "'\(map.name(of: owner))'"
    switch node.kind {
    case .attribution(let holder, let parts):
      guard case .statement(let id) = owner,
        let holder = findings.prose(holder, "the one whose view \(name) is")
      else { return }
      let found = quotations.places(of: parts, isText: false, name, &findings)
      map[id].attributions.append(
        Attribution(to: holder, spans: found.map { SourceSpan($0.range, in: $0.source) }))
    case .restatement(let text, let parts):
      guard case .statement(let id) = owner else { return }
      let found = quotations.places(of: parts, isText: true, name, &findings)
      let (words, spans) = wording(text, found, parts, "a restatement of \(name)")
      if let words { map[id].restatements.append(Restatement(text: words, spans: spans)) }
    case .cue(let words, let rule, let confidence):
      guard let rule = findings.prose(rule, "the rule of a cue of \(name)"),
        let found = quotations.places(of: [words], isText: false, name, &findings).first
      else { return }
      let cue = Cue(
        rule: rule,
        span: SourceSpan(found.range, in: found.source, quotation: Prose(repairing: found.words)),
        confidence: confidence)
      switch owner {
      case .statement(let id): map[id].cues.append(cue)
      case .argument(let id): map[id].cues.append(cue)
      }
    case .remark(let remark):
      guard let extra = extra(remark, name) else { return }
      switch owner {
      case .statement(let id): map[id].extras.append(extra)
      case .argument(let id): map[id].extras.append(extra)
      }
    case .conclusion, .background, .premise, .reference, .argument, .source, .enumeration,
      .relation:
      return
    }
  }

  /// What stands in the map for a remark.
  mutating func extra(_ remark: BlockPart.Remark, _ owner: String) -> Extra? {
    switch remark {
    case .note(let note): findings.prose(note, "a note on \(owner)").map { .note($0) }
    case .tag(let tag): findings.prose(tag, "a tag of \(owner)").map { .tag($0) }
    case .suppression(let code, let reason):
      findings.prose(code, "a code suppressed on \(owner)").map {
        .suppression(
          code: $0, reason: findings.prose(reason, "the reason for a suppression on \(owner)"))
      }
    case .extra(let extra): extra
    }
  }
}
