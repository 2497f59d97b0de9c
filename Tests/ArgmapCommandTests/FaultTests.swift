// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// What is said when a fault ends the process.
@Suite struct FaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(.disabled(if: isSanitized), arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
  func `a fault is told as a defect, and seen by the shell`(signal: CInt) async throws {
    // The pipe can be opened once the command is reading it.
    let run = try await folder.shell(
      """
      export SWIFT_BACKTRACE=enable=no
      ulimit -c 0
      mkfifo article.txt
      argmap parse article.txt -o map.xml &
      exec 3>article.txt
      kill -\(signal) $!
      wait $!
      """)
    #expect(run.status == 128 + signal)
    #expect(
      run.errors.hasPrefix(
        """
        error: internal error in argmap: ended by a fault
          = help: please report it with the input that led to it

        """))
    #expect(try folder.names == ["article.txt"])
  }

  #if os(Linux)
    @Test(.disabled(if: isSanitized))
    func `a process that gets too little memory says so and leaves the old file`() async throws {
      try folder.write(String(repeating: shortArticle + "\n\n", count: 50_000), to: "article.txt")
      try folder.write("old", to: "map.xml")
      let run = try await folder.shell(
        """
        export SWIFT_BACKTRACE=enable=no
        ulimit -c 0
        limit=50000
        until (ulimit -v $limit; argmap --version) >version 2>&1; do limit=$((limit + 4000)); done
        rm version
        ulimit -v $((limit + 30000))
        argmap parse article.txt -o map.xml
        """)
      #expect(run.status == 2)
      #expect(run.errors.contains("error: not enough memory\n"))
      #expect(try folder.read("map.xml") == Data("old".utf8))
      #expect(try folder.names == ["article.txt", "map.xml"])
    }
  #endif
}
