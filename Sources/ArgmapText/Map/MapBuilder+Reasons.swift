// SPDX-License-Identifier: MIT

import ArgmapModel

extension MapBuilder {
  /// Writes the arguments under a unit, and under their premises, in the order of the text.
  mutating func appendReasons(under root: Int) {
    var pending = [root]
    while let head = pending.popLast() {
      var reasons = children[head].map { Int($0) }
      // Under the thesis what speaks for it comes first.
      if head == root {
        reasons =
          reasons.filter { attachment.links[$0]?.stance == .supports }
          + reasons.filter { attachment.links[$0]?.stance == .attacks }
      }
      var arguments: [[Int]] = []
      var argumentOfUnit: [Int: Int] = [:]
      for unit in reasons {
        if let mate = attachment.links[unit]?.linkedWith, let index = argumentOfUnit[mate] {
          arguments[index].append(unit)
          argumentOfUnit[unit] = index
        } else {
          argumentOfUnit[unit] = arguments.count
          arguments.append([unit])
        }
      }
      appendArguments(arguments, on: head)
      pending += reasons.reversed()
    }
  }

  mutating func appendArguments(_ arguments: [[Int]], on head: Int) {
    guard let target = statements[head], target.index < paths.count else { return }
    let path = paths[target.index]
    let stem = path.isEmpty ? "" : path + "."
    let isTop = path.isEmpty
    // Items of the first series keep their ordinals as names; whatever else there is follows.
    var next = 1
    var objectionNumber = 1
    if isTop {
      for unit in arguments.map(\.[0]) {
        guard let ordinal = firstSeriesOrdinal(unit) else { continue }
        next = max(next, ordinal + 1)
        if attachment.links[unit]?.stance == .attacks {
          objectionNumber = max(objectionNumber, ordinal + 1)
        }
      }
    }
    var argumentNumber = next
    for premises in arguments {
      guard let link = attachment.links[premises[0]] else { continue }
      let ordinal = isTop ? firstSeriesOrdinal(premises[0]) : nil
      let number: Int
      if let ordinal {
        number = ordinal
      } else if link.stance == .supports {
        number = argumentNumber
        argumentNumber += 1
      } else {
        number = objectionNumber
        objectionNumber += 1
      }
      let prefix = link.stance == .supports ? "a" : "o"
      var argument = argument(
        named: "\(prefix)\(stem)\(number)", link: link, claim: premises[0], target: target)
      for unit in premises {
        let premisePath: String
        if link.stance == .attacks {
          premisePath = "\(stem)o\(number)\(premises.count > 1 ? ".\(unit)" : "")"
        } else if let ordinal, unit == premises[0] {
          premisePath = "\(ordinal)"
        } else {
          premisePath = "\(stem)\(next)"
          next += 1
        }
        paths.append(premisePath.count <= Self.longestPath ? premisePath : nextShortPath())
        argument.premises.append(Argument.Premise(appendStatement(unit, named: "s\(premisePath)")))
      }
      map.append(argument)
    }
  }

  /// Names below a path longer than this start afresh, so that a deep branch has short names too.
  static let longestPath = 24

  /// The path under which names below a deep statement go on: `x1`, `x2` and so on.
  mutating func nextShortPath() -> String {
    shortPaths += 1
    return "x\(shortPaths)"
  }

  func firstSeriesOrdinal(_ unit: Int) -> Int? {
    guard let item = items[unit], item.series == enumerations.topArguments.first else { return nil }
    return enumerations.series[item.series].items[item.item].ordinal
  }

  func argument(
    named text: String, link: Link, claim: Int, target: Statement.ID
  ) -> Argument {
    var argument = Argument(
      name: name(text), stance: link.stance, target: .statement(target),
      isConcession: link.isConcession)
    if let item = items[claim] {
      let series = enumerations.series[item.series]
      let enumerator = series.items[item.item].enumerator
      argument.enumeration = ArgumentMap.Enumeration.ID(item.series)
      argument.ordinal = series.items[item.item].ordinal
      let rule = article.lexicon.rule(enumerator.rule)
      argument.cues += cue(rule, enumerator.bytes) + cue(rule, enumerator.naming)
    }
    argument.cues += cue(link.rule, link.cue)
    argument.confidence = degree(precision(of: link, claim: claim))
    if let alternative = link.alternative, let other = statements[alternative.head] {
      let known = article.lexicon[alternative.rule]
      argument.alternative = Alternative(
        target: .statement(other), stance: .supports, rule: Prose(repairing: known.name) ?? "…",
        confidence: degree(known.precision))
    }
    return argument
  }
}

extension Enumerator {
  /// The rule that reads it.
  var rule: String {
    switch (form, member) {
    case (.announced, _): "enumeration.announced"
    case (.nominal, _): "enumeration.nominal"
    case (.word, .next), (.place, .next): "enumeration.next"
    case (.word, .last), (.place, .last): "enumeration.last"
    case (.word, _): "enumeration.word"
    case (.place, _): "enumeration.place"
    case (.numeral, _): "enumeration.numeral"
    case (.bullet, _): "enumeration.bullet"
    case (.lead, _): "enumeration.lead"
    case (.topic, _): "enumeration.topic"
    case (.named, _): "enumeration.named"
    }
  }
}
