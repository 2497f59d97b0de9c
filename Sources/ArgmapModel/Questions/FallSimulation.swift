// SPDX-License-Identifier: MIT

/// Takes one part away after another, and sees what falls each time.
///
/// Outside circles a part falls with the last argument for it. In a circle the rest could seem to
/// hold itself up; there everything falls that has lost its last argument from outside and any from
/// inside, and what can still be shown without itself is put up again (delete and rederive: Gupta,
/// Mumick and Subrahmanian 1993).
struct FallSimulation {
  private let support: Support
  private let statements: Int
  /// The number of the run in which a part fell, or in which its counters were last set.
  private var fellIn: [Int32]
  private var countedIn: [Int32]
  private var lost: [Int32]
  private var lostOuter: [Int32]
  private var run: Int32 = 0
  private var fallen: [Int] = []
  /// Whether something fell that may still be shown in another way.
  private var isUnsure = false

  /// How many lines have been followed in all runs.
  private(set) var steps = 0

  init(_ support: Support) {
    self.support = support
    statements = support.lines.map.statements.count
    fellIn = [Int32](repeating: 0, count: support.lines.count)
    countedIn = fellIn
    lost = fellIn
    lostOuter = fellIn
  }

  /// The parts that fall with one that stands, itself included, in no particular order.
  ///
  /// It may stop as soon as something holds for a part that falls for sure.
  mutating func fallen(without part: Int, until isEnough: (Int) -> Bool = { _ in false }) -> [Int] {
    run += 1
    fallen = []
    isUnsure = false
    drop(part)
    var next = 0
    while next < fallen.count {
      let at = fallen[next]
      next += 1
      if !isUnsure, isEnough(at) { return fallen }
      spread(from: at)
    }
    if isUnsure { putUpAgain(except: part) }
    return fallen.filter { fellIn[$0] == run }
  }

  private mutating func drop(_ part: Int) {
    guard support.stands[part], fellIn[part] != run else { return }
    fellIn[part] = run
    fallen.append(part)
  }

  private mutating func spread(from part: Int) {
    guard part >= statements else {
      for argument in support.lines.index.argumentIndices(using: Statement.ID(part)) {
        steps += 1
        drop(statements + Int(argument))
      }
      return
    }
    steps += 1
    guard let target = supported(by: part) else { return }
    if countedIn[target] != run {
      countedIn[target] = run
      lost[target] = 0
      lostOuter[target] = 0
    }
    let isInner = support.circle[part] > 0 && support.circle[part] == support.circle[target]
    lost[target] += 1
    if !isInner { lostOuter[target] += 1 }
    if lost[target] == support.pros[target] {
      drop(target)
    } else if support.circle[target] > 0, lostOuter[target] == support.outerPros[target],
      fellIn[target] != run
    {
      isUnsure = true
      drop(target)
    }
  }

  /// The other standing part that a standing argument holds up.
  private func supported(by part: Int) -> Int? {
    let argument = part - statements
    guard support.lines.map.arguments[argument].stance == .supports,
      let target = support.lines.number(of: support.lines.map.arguments[argument].target),
      support.stands[target], target != part
    else { return nil }
    return target
  }

  private func isUp(_ part: Int) -> Bool { support.stands[part] && fellIn[part] != run }

  /// Puts up again what can be shown by what is still up, and what can be shown by that.
  ///
  /// The counters of what was lost are those of what is waited for, from here on.
  private mutating func putUpAgain(except gone: Int) {
    var ready: [Int] = []
    for part in fallen where part != gone {
      lost[part] = missingPremises(of: part)
      lostOuter[part] = needsPro(part) && !hasPro(part) ? 1 : 0
      if lost[part] == 0, lostOuter[part] == 0 { ready.append(part) }
    }
    while let part = ready.popLast() {
      guard fellIn[part] == run else { continue }
      fellIn[part] = 0
      if part < statements {
        for argument in support.lines.index.argumentIndices(using: Statement.ID(part)) {
          let user = statements + Int(argument)
          steps += 1
          guard fellIn[user] == run, user != gone else { continue }
          lost[user] -= 1
          if lost[user] == 0, lostOuter[user] == 0 { ready.append(user) }
        }
      } else if let target = supported(by: part), fellIn[target] == run, target != gone {
        lostOuter[target] = 0
        if lost[target] == 0 { ready.append(target) }
      }
    }
  }

  private mutating func missingPremises(of part: Int) -> Int32 {
    guard part >= statements else { return 0 }
    let premises = support.lines.map.arguments[part - statements].premises
    steps += premises.count
    return Int32(premises.count { !isUp($0.statement.index) })
  }

  private func needsPro(_ part: Int) -> Bool { part < statements || support.pros[part] > 0 }

  private mutating func hasPro(_ part: Int) -> Bool {
    let lines = support.lines
    let all =
      part < statements
      ? lines.index.argumentIndices(on: Statement.ID(part))
      : lines.index.argumentIndices(on: Argument.ID(part - statements))
    steps += all.count
    return all.contains { argument in
      lines.map.arguments[Int(argument)].stance == .supports && isUp(statements + Int(argument))
    }
  }
}
