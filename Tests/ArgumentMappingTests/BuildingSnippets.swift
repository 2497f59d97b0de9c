// SPDX-License-Identifier: MIT

import ArgumentMapping

/// What stands in docs/building.md: each block is found here, line by line.
enum BuildingSnippets {
  static func first() -> ArgumentMap {
    let map = ArgumentMap(title: "Why the bridge should close") {
      Conclusion("The town should close the bridge.") {
        Supporting {
          Premise("The bridge is old.") {
            Supporting { Premise("It was built in 1921.") }
          }
          Premise("What is old and carries traffic is dangerous.")
        }
        Supporting { Premise("Nobody needs it any more.") }
        Objecting {
          Premise("People like the view.") {
            Objecting { Premise("The view is better from the new road.") }
          }
        }
      }
    }
    return map
  }

  static func quoted(_ text: String) -> Diagnosed<ArgumentMap> {
    let article = SourceText(name: "bridge.txt", text: text)
    let built = buildMap(title: "Why the bridge should close", language: "en") {
      From(article, href: "bridge.txt")
      Enumeration("reasons", announced: 2, quoting: "two reasons")
      Conclusion("The town should close the bridge.", quoting: "close the bridge for good") {
        Supporting(1) {
          Signalled(by: "First,", rule: "enumeration.word")
          Premise(quoting: "the bridge is old")
          Unstated("What is old should be closed.")
        }
        Supporting(2) { Premise("It is not needed.", quoting: "nobody needs it") }
      }
      Upshot("The money can go into the new road.")
    }
    for finding in built.diagnostics { print(finding.severity, finding.message, finding.help) }
    return built
  }

  static func inferences() -> ArgumentMap {
    let map = ArgumentMap(title: "On the step") {
      Conclusion("The town should close the bridge.") {
        Supporting(scheme: "expert-opinion", strength: 0.6) {
          Premise("The engineer calls it unsafe.", name: "engineer", role: "assertion") {
            Attributed(to: "The engineer")
          }
          Supporting { Premise("She has inspected it.") }  // backs the step
          Objecting { Premise("She knows roads, not bridges.") }  // undercuts the step
        }
        Conceding { Premise("Closing it costs money.") }
      }
      Conclusion("The council should hear the engineer.") {
        Supporting { Reference("engineer") }
        Noted("To be asked again in May.")
      }
    }
    return map
  }

  static func rows(_ rows: [(text: String, reasons: [String])]) -> Diagnosed<ArgumentMap> {
    @StatementBuilder func reasons(_ texts: [String]) -> Block<StatementBuilder> {
      for text in texts { Supporting { Premise(text) } }
      if texts.isEmpty { Tagged("unsupported") }
    }
    let built = buildMap(title: "From a table") {
      for row in rows {
        Conclusion(row.text) { reasons(row.reasons) }
      }
    }
    return built
  }

  static func appended(_ count: Int) -> ArgumentMap {
    var map = ArgumentMap(title: "A long chain")
    var target = map.append(Statement(name: "s0", text: "It holds."))
    map.roots = [target]
    map.thesis = target
    for number in 1...count {
      guard let name = NCName("s\(number)"), let argument = NCName("a\(number)"),
        let text = Prose("Reason \(number) holds.")
      else { continue }
      let reason = map.append(Statement(name: name, text: text))
      map.append(
        Argument(name: argument, target: .statement(target), premises: [.init(reason)]))
      target = reason
    }
    return map
  }

  static func edited(_ start: ArgumentMap) throws -> ArgumentMap {
    var map = start
    guard case .statement(let old)? = map.part(named: "s1"),
      case .argument(let first)? = map.part(named: "a1")
    else { return map }
    try map.reword(old, to: "The bridge is more than a hundred years old.")
    let view = try map.insertArgument(
      .attacks, on: .argument(first), from: ["Old steel can be sound."])
    try map.turn(view)
    try map.rename(view, to: "sound-steel")
    do {
      try map.move(first, to: .statement(old))
    } catch {
      print(error)  // 's1' would be a reason for itself
    }
    return map
  }

  static func undone(_ start: ArgumentMap) throws -> MapHistory {
    var history = MapHistory(start)
    try history.edit("remove the second argument") { map throws(EditError) in
      guard case .argument(let id)? = map.part(named: "a2") else { return }
      map.remove(id, .branch)
    }
    history.undo()
    return history
  }
}
