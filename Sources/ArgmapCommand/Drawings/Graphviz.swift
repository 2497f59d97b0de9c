// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import Subprocess
internal import SystemPackage

extension Diagnostic.Code {
  /// The words of a picture don't fit its boxes.
  package static let graphvizFont = Self(rawValue: "graphviz/font")
  /// A map is too large to be laid out by Graphviz.
  package static let graphvizLargeMap = Self(rawValue: "graphviz/large-map")
  /// Graphviz had something to say about a drawing.
  package static let graphvizWarning = Self(rawValue: "graphviz/warning")
}

/// What a map can be drawn as.
enum DrawingFormat: String, CaseIterable {
  case dot, svg, png, pdf

  /// Whether it may be put on a terminal.
  var isText: Bool { self == .dot || self == .svg }
}

/// The programs `dot` and `neato` of Graphviz, run in a process of their own: its layout code is not safe to
/// call in this one.
struct Graphviz {
  /// How long a drawing may take.
  var timeout: Duration

  /// The most memory that `dot` may take.
  static let largestMemory: UInt64 = 4 << 30

  /// The largest drawing that is taken from `dot`.
  private static let largestDrawing = 256 << 20

  /// Draws a picture from DOT, which is written piece by piece; it may say where everything stands.
  ///
  /// - Throws: A ``Failure`` when Graphviz is missing, fails, or takes too long.
  func draw(
    as format: DrawingFormat, isPlaced: Bool = false,
    _ write: (([UInt8]) throws -> Void) throws -> Void
  ) throws -> Diagnosed<[UInt8]> {
    let program = isPlaced ? "neato" : "dot"
    // A file and no pipe: nothing goes wrong in this process when Graphviz ends without reading.
    let input = try scratchFile(write)
    defer { try? input.close() }
    let drawn = try run(program, arguments(for: format, isPlaced: isPlaced), input, format)
    let messages = drawn.messages.split(separator: "\n").map { printable(String($0)) }
    guard drawn.status.isSuccess else {
      let memory = "it may use \(Self.largestMemory >> 30) GiB of memory"
      let reason = messages.first ?? "no message (\(drawn.status)); \(memory)"
      throw Failure("cannot make \(format.rawValue.uppercased()): '\(program)' failed: \(reason)")
    }
    var findings: [Diagnostic] = []
    for message in messages {
      let text = message.hasPrefix("Warning: ") ? message.dropFirst(9) : message[...]
      findings.append(Diagnostic(.warning, .graphvizWarning, "'\(program)' says: \(text)"))
    }
    return Diagnosed(drawn.bytes, findings)
  }

  private func arguments(for format: DrawingFormat, isPlaced: Bool) -> [String] {
    // Twice the usual density, so that a picture is sharp on today's screens.
    (isPlaced ? ["-n2"] : [])
      + (format == .png ? ["-Tpng", "-Gdpi=144"] : ["-T\(format.rawValue)"])
  }

  private struct Drawn {
    var status: TerminationStatus
    var bytes: [UInt8]
    var messages: String
  }

  private func run(
    _ program: String, _ arguments: [String], _ input: FileDescriptor, _ format: DrawingFormat
  ) throws -> Drawn {
    do {
      return try waiting {
        try await withThrowingTaskGroup(of: Drawn?.self) { group in
          group.addTask {
            let result = try await Subprocess.run(
              .name(program), arguments: Arguments(arguments),
              environment: .inherit.updating(["GV_FILE_PATH": nil]),
              input: .fileDescriptor(input, closeAfterSpawningProcess: false),
              output: .bytes(limit: Self.largestDrawing), error: .string(limit: 1 << 20)
            ) { execution in
              POSIX.limitMemory(of: execution.processIdentifier.value, to: Self.largestMemory)
            }
            return Drawn(
              status: result.terminationStatus, bytes: result.standardOutput,
              messages: result.standardError)
          }
          group.addTask {
            try await Task.sleep(for: timeout)
            return nil
          }
          defer { group.cancelAll() }
          guard let drawn = try await group.next() ?? nil else {
            throw Failure(
              "cannot make \(format.rawValue.uppercased()): '\(program)' took longer than \(timeout)",
              help: [
                "allow more time with '--timeout SECONDS', draw less with '--depth' or '--split', or",
                "let argmap place the boxes with '--engine tidy'",
              ])
          }
          return drawn
        }
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Failure(
        "cannot make \(format.rawValue.uppercased()): the '\(program)' program (Graphviz) is not on PATH",
        help: [
          "install it (apt install graphviz, brew install graphviz), or",
          "write DOT, which needs no Graphviz: argmap render map.xml -o map.dot",
        ])
    } catch let error as SubprocessError {
      throw Failure("cannot make \(format.rawValue.uppercased()): \(error)")
    }
  }
}

/// An open file without a name that holds what is written, to be read from its start.
private func scratchFile(
  _ write: (([UInt8]) throws -> Void) throws -> Void
) throws -> FileDescriptor {
  do {
    let file = try POSIX.openScratchFile()
    do {
      try write { _ = try file.writeAll($0) }
      _ = try file.seek(offset: 0, from: .start)
    } catch {
      try? file.close()
      throw error
    }
    return file
  } catch let error as Errno {
    throw Failure("a temporary file for Graphviz: \(error.reason)")
  }
}
