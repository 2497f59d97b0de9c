// SPDX-License-Identifier: MIT

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A value that threads share, with kinds of news about it to wait for.
final class Monitor<Value, News: CaseIterable & Hashable & Sendable>: @unchecked Sendable {
  // Touched by whoever holds the lock, and by nobody else.
  private var value: Value
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let conditions: [News: UnsafeMutablePointer<pthread_cond_t>]

  init(_ value: sending Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    conditions = Dictionary(
      uniqueKeysWithValues: News.allCases.map { news in
        let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
        condition.initialize(to: pthread_cond_t())
        pthread_cond_init(condition, nil)
        return (news, condition)
      })
  }

  deinit {
    for condition in conditions.values {
      pthread_cond_destroy(condition)
      condition.deallocate()
    }
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Changes the value, and then has one thread that waits for some news look again.
  func change<Result>(
    telling news: News..., body: (inout Value) throws -> Result
  ) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let result = try body(&value)
    for one in news { if let condition = conditions[one] { pthread_cond_signal(condition) } }
    return result
  }

  /// Changes the value for good: everybody who waits looks again.
  func changeForAll(_ body: (inout Value) -> Void) {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    body(&value)
    for condition in conditions.values { pthread_cond_broadcast(condition) }
  }

  /// Waits until an attempt gives something; it is made again at each news.
  func wait<Result>(for news: News, _ attempt: (inout Value) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = attempt(&value) { return result }
      if let condition = conditions[news] { pthread_cond_wait(condition, mutex) }
    }
  }
}
