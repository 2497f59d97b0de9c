// SPDX-License-Identifier: MIT

/// Waits on this thread for what is asynchronous; tasks, which share a few threads, must not.
///
/// A command starts as an ordinary function: an asynchronous `main` would make threads for every
/// command, and only running another program needs them.
func waiting<Value: Sendable>(
  for work: @escaping @Sendable () async throws -> Value
) throws -> Value {
  let outcome = Monitor<Result<Value, any Error>?, WorkNews>(nil)
  Task {
    let result: Result<Value, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    outcome.change(telling: .done) { $0 = result }
  }
  return try outcome.wait(for: .done) { $0 }.get()
}

private enum WorkNews: CaseIterable { case done }
