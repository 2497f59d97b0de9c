// SPDX-License-Identifier: MIT

internal import ArgumentMapping
internal import Measuring

/// Does one work of the library once on one file.
///
///     library-benchmark WORK FILE
///
/// A process for each measurement: caches are cold, as in the command, and the most memory it had is
/// that of this work. Prints the CPU seconds of the work alone, without what makes the file ready for
/// it; the bytes it read or wrote; the number of statements; and the most memory before and in all.
@main struct LibraryBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let work = Work(rawValue: arguments[1]) else {
      fail("usage: library-benchmark \(Work.allCases.map(\.rawValue).joined(separator: "|")) FILE")
    }
    let subject = Subject(of: readFile(arguments[2]), for: work)
    let before = OwnUsage.peakMemory
    let start = OwnUsage.seconds
    let done = subject.done(work)
    let seconds = OwnUsage.seconds - start
    print(seconds, done.bytes, done.statements, before, OwnUsage.peakMemory, separator: "\t")
  }
}
