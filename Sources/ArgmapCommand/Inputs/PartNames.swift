// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource

/// The statements and arguments of a map by what people call them: their ids, or else their labels
/// in `argmap show`.
struct PartNames {
  private let map: ArgumentMap
  private var parts: [String: Argument.Target] = [:]

  /// - Complexity: O(statements + arguments).
  init(_ map: ArgumentMap) {
    self.map = map
    // Where a name is given twice, the first has it.
    for id in map.argumentIDs.reversed() { parts[map[id].name.string] = .argument(id) }
    for id in map.statementIDs.reversed() { parts[map[id].name.string] = .statement(id) }
  }

  /// The part of a name.
  func part(_ name: String, in file: FileName) throws(Failure) -> Argument.Target {
    if let part = parts[name] ?? labelled(name) { return part }
    let similar = nearest(to: name, among: Array(parts.keys.sorted().prefix(10_000)))
    throw Failure(
      "\(file.inputName): no statement or argument is called '\(name)'",
      help: [
        similar.map { "a similar name exists: '\($0)'" } ?? "see all: argmap show \(file.path)"
      ])
  }

  /// The statement of a name.
  func statement(_ name: String, in file: FileName) throws(Failure) -> Statement.ID {
    switch try part(name, in: file) {
    case .statement(let id): return id
    case .argument:
      throw Failure(
        "\(file.inputName): '\(name)' is an argument, expected a statement",
        help: ["see all: argmap show \(file.path)"])
    }
  }

  private func labelled(_ label: String) -> Argument.Target? {
    let presentation = Presentation(map)
    if let id = map.statementIDs.first(where: { presentation.label(of: $0) == label }) {
      return .statement(id)
    }
    return map.argumentIDs.first { presentation.label(of: $0) == label }.map { .argument($0) }
  }
}
