// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Work on many inputs by several threads, with the results in the order of the inputs.
///
/// One thread reads inputs, others make results of them, and whoever calls ``next()`` takes these.
/// Inputs and results that are under way stand in a window of fixed length, and there is no more of
/// them than a number of bytes, or one: when one input takes long, the others wait.
final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  /// How much may be under way.
  struct Window: Sendable {
    var count: Int
    var bytes: Int
  }

  private enum Slot {
    case free
    case waiting(Input)
    case taken
    case done(Output)
  }

  private struct State {
    /// Places of the window; that of an input is its number modulo their count.
    var slots: [Slot]
    var weights: [Int]
    var weight = 0
    /// How many inputs have been read, taken up, and given back as results.
    var read = 0
    var taken = 0
    var given = 0
    /// Whether there are no more inputs, or reading them failed.
    var end: Result<Void, Failure>?
    /// Whether nobody wants the rest.
    var isStopped = false
  }

  private enum News: CaseIterable { case room, input, output }

  private let monitor: Monitor<State, News>
  private let window: Window

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - jobs: How many threads make results.
  ///   - window: How much may be under way.
  ///   - inputs: Gives the next input, always to the same thread.
  ///   - weight: About how many bytes an input takes.
  ///   - resultWeight: About how many bytes a result takes.
  ///   - work: Makes the result of an input, on any thread.
  /// - Throws: An `Errno` when the system has no thread left.
  init(
    jobs: Int, window: Window,
    inputs: @escaping @Sendable () throws(Failure) -> Input?,
    weight: @escaping @Sendable (Input) -> Int, resultWeight: @escaping @Sendable (Output) -> Int,
    work: @escaping @Sendable (Input) -> Output
  ) throws(Errno) {
    self.window = window
    monitor = Monitor(
      State(
        slots: Array(repeating: .free, count: window.count),
        weights: Array(repeating: 0, count: window.count)))
    try startThread { [self] in read(inputs, weight) }
    for _ in 0..<jobs { try startThread { [self] in make(work, resultWeight) } }
  }

  /// The next result; `nil` behind the last one.
  ///
  /// - Throws: Why no more inputs could be read, when all before have been given.
  func next() throws(Failure) -> Output? {
    let next = monitor.wait(for: .output) { state -> Result<Output?, Failure>? in
      let place = state.given % window.count
      if case .done(let output) = state.slots[place] {
        state.slots[place] = .free
        state.weight -= state.weights[place]
        state.given += 1
        return .success(output)
      }
      guard let end = state.end, state.given == state.read else { return nil }
      return end.map { _ -> Output? in nil }
    }
    monitor.change(telling: .room) { _ in }
    return try next.get()
  }

  /// Lets the threads end as soon as they can.
  func stop() {
    monitor.changeForAll { $0.isStopped = true }
  }

  private func read(
    _ inputs: () throws(Failure) -> Input?, _ weight: @Sendable (Input) -> Int
  ) {
    do throws(Failure) {
      while let input = try inputs() {
        let weight = weight(input)
        let isStopped = monitor.wait(for: .room) { state -> Bool? in
          if state.isStopped { return true }
          let underWay = state.read - state.given
          guard
            underWay == 0
              || underWay < window.count && state.weight + weight <= window.bytes
          else { return nil }
          let place = state.read % window.count
          state.slots[place] = .waiting(input)
          state.weights[place] = weight
          state.weight += weight
          state.read += 1
          return false
        }
        if isStopped { return }
        monitor.change(telling: .input) { _ in }
      }
      monitor.changeForAll { $0.end = .success(()) }
    } catch {
      monitor.changeForAll { $0.end = .failure(error) }
    }
  }

  private func make(
    _ work: @Sendable (Input) -> Output, _ weight: @Sendable (Output) -> Int
  ) {
    while let (number, input) = take() {
      let output = work(input)
      let weight = weight(output)
      monitor.change(telling: .output) { state in
        let place = number % window.count
        state.slots[place] = .done(output)
        state.weight += weight - state.weights[place]
        state.weights[place] = weight
      }
    }
  }

  private func take() -> (number: Int, input: Input)? {
    monitor.wait(for: .input) { state -> (number: Int, input: Input)?? in
      if state.isStopped { return .some(nil) }
      if state.taken < state.read {
        let number = state.taken
        guard case .waiting(let input) = state.slots[number % window.count] else { return nil }
        state.slots[number % window.count] = .taken
        state.taken += 1
        return (number, input)
      }
      return state.end == nil ? nil : .some(nil)
    }
  }
}
