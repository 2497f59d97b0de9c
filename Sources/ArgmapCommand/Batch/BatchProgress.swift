// SPDX-License-Identifier: MIT

/// How far `argmap batch` is: a line that changes, for people at a terminal alone.
struct BatchProgress {
  private(set) var count = 0
  private(set) var failed = 0
  private(set) var status = ExitStatus.success

  private let console: Console
  private let isShown: Bool
  private let kept: Int
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant
  private var hasLine = false
  private var failures = 0

  /// No more of them are told one by one; all are in the records.
  private static let mostFailures = 20

  init(_ console: Console, after kept: RecordFile.Kept, toTerminal: Bool) {
    self.console = console
    self.kept = kept.count
    failed = kept.failed
    status = kept.status
    // Records on the same terminal would be mixed up with it.
    isShown = console.isTerminal && !console.quiet && !toTerminal
    lastShown = start
  }

  mutating func add(_ record: MadeRecord) {
    count += 1
    status = max(status, record.status)
    if record.status != .success { failed += 1 }
    if let failure = record.failure {
      failures += 1
      clear()
      if failures <= Self.mostFailures { console.print(failure) }
      if failures == Self.mostFailures {
        console.remark("further ones are told in the records only")
      }
    }
    let now = ContinuousClock.now
    guard isShown, start.duration(to: now) > .seconds(1),
      lastShown.duration(to: now) > .milliseconds(200)
    else { return }
    lastShown = now
    hasLine = true
    let rate = Double(count) / (start.duration(to: now) / .seconds(1))
    console.showPassing("\(tally), \(Int(rate)) a second")
  }

  /// Takes the changing line away, and says what there is to say in the end.
  mutating func finish() {
    clear()
    if failed > 0 || kept > 0 || console.isTerminal { console.remark(tally) }
  }

  private var tally: String {
    var parts = [counted(kept + count, "record")]
    if failed > 0 { parts.append("\(failed) without a map") }
    if kept > 0 { parts.append("\(kept) of them made before") }
    return parts.joined(separator: ", ")
  }

  private mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    console.showPassing("")
  }
}
