// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import Measuring

/// Builds a map of so many statements and asks every question about the whole of it.
///
/// It prints a line for each: what was done, the CPU seconds it took, and what it found.
@main struct QuestionBenchmark {
  static func main() {
    let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
    var map = ArgumentMap()
    measure("build the map") {
      map = grownMap(size)
      return map.arguments.count
    }
    let root = map.roots[0]
    let end = Statement.ID(rawValue: Int32(size - 1))
    var lines = Lines(map)
    measure("index it") {
      lines = Lines(map)
      return lines.arguments(for: .statement(root)).reduce(0) { count, _ in count + 1 }
    }
    measure("circles, one way round each") { map.circles(of: nil).count }
    measure("components") { map.components.count }
    measure("descendants of the thesis") { lines.descendants(of: root).count }
    measure("ancestors of the last statement") { lines.ancestors(of: end).count }
    measure("depth of each statement") { map.depths.compactMap { $0 }.max() ?? 0 }
    measure("what no premise is, what nothing supports") {
      lines.ends.reduce(0) { count, _ in count + 1 }
        + lines.starts.reduce(0) { count, _ in count + 1 }
    }
    measure("100 paths") { lines.paths(from: end, to: root).prefix(100).count }
    var support = Support(ArgumentMap())
    measure("what rests on what") {
      support = Support(map)
      return map.statementIDs.count { support.stands($0) }
    }
    measure("what falls with the last statement") { support.fall(without: end).statements.count }
    measure("single points of the thesis") {
      let points = support.singlePoints(of: root)
      return points.statements.count + points.unexamined.count
    }
    var evaluation = ArgumentMap().evaluation()
    measure("evaluation") {
      evaluation = map.evaluation()
      return map.statementIDs.count { evaluation[$0] == .in }
    }
    measure("why the thesis stands so") {
      evaluation.explanation(of: .statement(root)).reduce(0) { count, _ in count + 1 }
    }
    let chain = chainOfObjections(size)
    measure("evaluation of a chain of objections") {
      let evaluation = chain.evaluation()
      return chain.statementIDs.count { evaluation[$0] == .in }
    }
    print("memory\t\(OwnUsage.peakMemory)")
  }

  /// The map that `networkx_questions.py` builds too: most premises hang close to the top, a tenth in chains;
  /// a fifth of the arguments object, a sixth share a premise, and one in a thousand closes a circle.
  private static func grownMap(_ size: Int) -> ArgumentMap {
    var map = ArgumentMap(title: "A grown map")
    map.reserveCapacity(statements: size, arguments: size * 51 / 100)
    for number in 0..<size {
      guard let name = NCName("s\(number)"), let text = Prose("Statement \(number) holds.") else {
        continue
      }
      map.append(Statement(name: name, text: text))
    }
    map.roots = [Statement.ID(rawValue: 0)]
    map.thesis = map.roots[0]
    var next = 1
    var count = 0
    func argue(_ stance: Argument.Stance, _ target: Int, _ premises: [Int]) {
      guard let name = NCName("a\(count)") else { return }
      map.append(
        Argument(
          name: name, stance: stance, target: .statement(Statement.ID(rawValue: Int32(target))),
          premises: premises.map { .init(Statement.ID(rawValue: Int32($0))) }))
      count += 1
    }
    while next < size {
      let number = count
      let linked = min(1 + number * 7 % 3, size - next)
      let target = number % 10 == 3 ? next - 1 : next / 4
      var premises = Array(next..<next + linked)
      if number % 6 == 5 { premises.append(next / 2 + 1) }
      argue(number % 5 == 4 ? .attacks : .supports, target, premises)
      if number % 1000 == 500 { argue(.supports, next, [target]) }
      next += linked
    }
    return map
  }

  /// Each statement is attacked by the next.
  private static func chainOfObjections(_ size: Int) -> ArgumentMap {
    var map = ArgumentMap()
    for number in 0..<size {
      guard let name = NCName("s\(number)"), let objection = NCName("o\(number)") else { continue }
      let id = map.append(Statement(name: name, text: "It holds."))
      guard number > 0 else { continue }
      map.append(
        Argument(
          name: objection, stance: .attacks,
          target: .statement(Statement.ID(rawValue: id.rawValue - 1)), premises: [.init(id)]))
    }
    return map
  }

  private static func measure(_ name: String, _ work: () -> Int) {
    let start = OwnUsage.seconds
    let found = work()
    print("\(name)\t\(OwnUsage.seconds - start)\t\(found)")
  }
}

extension Sequence {
  /// The number of elements, all of which are worked out.
  fileprivate var count: Int { reduce(0) { count, _ in count + 1 } }
}
