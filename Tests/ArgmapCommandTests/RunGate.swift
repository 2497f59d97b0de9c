// SPDX-License-Identifier: MIT

import Foundation

/// Lets few commands run at once.
///
/// Tests are started all together, and each that waits for its command lets another go on: hundreds
/// of commands at a time would take memory, and more file descriptors than Foundation can start a
/// process with.
actor RunGate {
  static let shared = RunGate(width: 2 * ProcessInfo.processInfo.activeProcessorCount)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(width: Int) { free = width }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
