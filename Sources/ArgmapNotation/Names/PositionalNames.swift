// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A part of an outline that gets a name, in the order in which the parts stand.
enum NamingStep {
  /// What an argument bears on, as far as its name goes.
  enum Owner {
    case statement(Int)
    case argument(Int)
    /// Something that is written elsewhere.
    case elsewhere
  }

  case conclusion(Int)
  /// A statement at the top that is no conclusion.
  case statement(Int)
  /// A line of a standard form.
  case numbered(Int, Int)
  case argument(Int, on: Owner, stance: Argument.Stance, ordinal: Int?)
  /// The argument of a line of a standard form.
  case inference(Int)
  /// A premise that is written here.
  case premise(Int, of: Int)
  /// A premise that is written elsewhere.
  case reference(of: Int)
}

/// What the names of an outline's parts are by their positions.
///
/// They are those that the builder gives. Reader and writer of outlines both ask here, so that a
/// name that is as it would be need not be written.
struct PositionalNames {
  /// The names that are taken; the writer, which knows all names, has no use for it.
  var names = PartNames()

  private var scopes: [NameScope] = [NameScope(prefix: "d.", path: "")]
  private var statementScopes: [Int]
  private var argumentScopes: [Int]
  /// The scope of what an argument bears on.
  private var ownerScopes: [Int]
  /// The ordinal that names the first premise of an item.
  private var items: [Int?]
  private var isAttack: [Bool]
  private var premiseCounts: [Int]
  private var lastOrdinals: [Int: Int] = [:]
  private var lastOrdinalsOnArguments: [Int: Int] = [:]
  private var conclusions = 0
  private var others = 0
  private var inferences = 0

  init(statements: Int, arguments: Int) {
    statementScopes = [Int](repeating: 0, count: statements)
    argumentScopes = [Int](repeating: 0, count: arguments)
    ownerScopes = [Int](repeating: 0, count: arguments)
    isAttack = [Bool](repeating: false, count: arguments)
    items = [Int?](repeating: nil, count: arguments)
    premiseCounts = [Int](repeating: 0, count: arguments)
  }

  /// Goes through the parts, and asks for the name of each with the name that its position gives it.
  ///
  /// - Parameters:
  ///   - steps: The parts in order.
  ///   - main: The main conclusion.
  ///   - name: Says what the name is; the first argument are the names taken so far.
  mutating func run(
    _ steps: [NamingStep], main: Int?,
    name: (inout PartNames, NamingStep, String) -> NCName
  ) {
    noteOrdinals(steps)
    for step in steps {
      switch step {
      case .conclusion(let id):
        conclusions += 1
        let name = name(&names, step, id == main ? "thesis" : "c\(conclusions)")
        openTop(id, name, isMain: id == main)
      case .statement(let id):
        others += 1
        openTop(id, name(&names, step, "b\(others)"), isMain: false)
      case .numbered(let id, let number):
        let wanted = id == main ? "thesis" : "s\(number)"
        openTop(id, name(&names, step, wanted), isMain: id == main)
      case .argument(let id, let owner, let stance, let ordinal):
        let scope = scope(of: owner)
        // Only the items of a conclusion are named by their ordinals.
        let item = scopes[scope].isTop ? ordinal : nil
        open(id, in: scope, item, name(&names, step, scopes[scope].argument(stance, item: item)))
        isAttack[id] = stance == .attacks
      case .inference(let id):
        inferences += 1
        open(id, in: 0, nil, name(&names, step, "a\(inferences)"))
      case .premise(let id, let argument):
        let scope = ownerScopes[argument]
        let item = premiseCounts[argument] == 0 ? items[argument] : nil
        premiseCounts[argument] += 1
        let stance: Argument.Stance = isAttack[argument] ? .attacks : .supports
        let path = scopes[scope].premise(of: stance, item: item)
        let prefix = scopes[scope].prefix
        _ = name(&names, step, "\(prefix)s\(path)")
        statementScopes[id] = add(names.scope(prefix, path), lastOrdinals[id])
      case .reference(let argument):
        premiseCounts[argument] += 1
      }
    }
  }

  private func scope(of owner: NamingStep.Owner) -> Int {
    switch owner {
    case .statement(let id): statementScopes[id]
    case .argument(let id): argumentScopes[id]
    case .elsewhere: 0
    }
  }

  private mutating func openTop(_ id: Int, _ name: NCName, isMain: Bool) {
    let scope = isMain ? NameScope(prefix: "", path: "") : names.scope("\(name).", "")
    statementScopes[id] = add(scope, lastOrdinals[id])
  }

  private mutating func open(_ id: Int, in scope: Int, _ item: Int?, _ name: NCName) {
    ownerScopes[id] = scope
    items[id] = item
    argumentScopes[id] = add(names.scope("\(name).", ""), lastOrdinalsOnArguments[id])
  }

  /// Keeps a scope, and gives its index.
  private mutating func add(_ scope: NameScope, _ lastOrdinal: Int?) -> Int {
    var scope = scope
    if let lastOrdinal { scope.startBehind(item: lastOrdinal) }
    scopes.append(scope)
    return scopes.count - 1
  }

  /// Finds the last item on each part, behind which what has no number is counted.
  private mutating func noteOrdinals(_ steps: [NamingStep]) {
    for case .argument(_, let owner, .supports, let ordinal?) in steps {
      switch owner {
      case .statement(let id): lastOrdinals[id] = max(lastOrdinals[id] ?? 0, ordinal)
      case .argument(let id):
        lastOrdinalsOnArguments[id] = max(lastOrdinalsOnArguments[id] ?? 0, ordinal)
      case .elsewhere: break
      }
    }
  }
}
