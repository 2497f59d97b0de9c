// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import Subprocess
internal import SystemPackage

extension Diagnostic.Code {
  /// Graphviz had something to say about a drawing.
  package static let graphvizWarning = Self(rawValue: "graphviz/warning")
}

/// What a map can be drawn as.
enum DrawingFormat: String, CaseIterable {
  case dot, svg, png, pdf

  /// Whether it may be put on a terminal.
  var isText: Bool { self == .dot || self == .svg }
}

/// The program `dot` of Graphviz, run in a process of its own: its layout code is not safe to call
/// in this one.
struct Graphviz {
  /// How long a drawing may take.
  var timeout: Duration

  /// The most memory that `dot` may take.
  static let largestMemory: UInt64 = 4 << 30

  /// The largest drawing that is taken from `dot`.
  private static let largestDrawing = 256 << 20

  /// Draws a picture from DOT.
  ///
  /// - Throws: A ``Failure`` when `dot` is missing, fails, or takes too long.
  func draw(_ dot: String, as format: DrawingFormat) async throws -> Diagnosed<[UInt8]> {
    let drawn = try await run(dot, arguments(for: format), format)
    let messages = drawn.messages.split(separator: "\n").map { printable(String($0)) }
    guard drawn.status.isSuccess else {
      let memory = "it may use \(Self.largestMemory >> 30) GiB of memory"
      let reason = messages.first ?? "no message (\(drawn.status)); \(memory)"
      throw Failure("cannot make \(format.rawValue.uppercased()): 'dot' failed: \(reason)")
    }
    var findings: [Diagnostic] = []
    for message in messages {
      let text = message.hasPrefix("Warning: ") ? message.dropFirst(9) : message[...]
      findings.append(Diagnostic(.warning, .graphvizWarning, "'dot' says: \(text)"))
    }
    let bytes = format == .svg ? withoutVersionComment(drawn.bytes) : drawn.bytes
    return Diagnosed(bytes, findings)
  }

  private func arguments(for format: DrawingFormat) -> [String] {
    // Twice the usual density, so that a picture is sharp on today's screens.
    format == .png ? ["-Tpng", "-Gdpi=144"] : ["-T\(format.rawValue)"]
  }

  private struct Drawn {
    var status: TerminationStatus
    var bytes: [UInt8]
    var messages: String
  }

  private func run(
    _ dot: String, _ arguments: [String], _ format: DrawingFormat
  ) async throws -> Drawn {
    // A file and no pipe: nothing goes wrong in this process when `dot` ends without reading.
    let input = try scratchFile(holding: Array(dot.utf8))
    defer { try? input.close() }
    let ownLimit = POSIX.memoryLimit
    POSIX.setMemoryLimit(min(ownLimit ?? .max, Self.largestMemory))
    defer { POSIX.setMemoryLimit(ownLimit) }
    do {
      return try await withThrowingTaskGroup(of: Drawn?.self) { group in
        group.addTask {
          let result = try await Subprocess.run(
            .name("dot"), arguments: Arguments(arguments),
            environment: .inherit.updating(["GV_FILE_PATH": nil]),
            input: .fileDescriptor(input, closeAfterSpawningProcess: false),
            output: .bytes(limit: Self.largestDrawing), error: .string(limit: 1 << 20)
          ) { _ in
            // The child has inherited the limit.
            POSIX.setMemoryLimit(ownLimit)
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
            "cannot make \(format.rawValue.uppercased()): 'dot' took longer than \(timeout)",
            help: ["allow more time with '--timeout SECONDS', or write DOT with '--to dot'"])
        }
        return drawn
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Failure(
        "cannot make \(format.rawValue.uppercased()): the 'dot' program (Graphviz) is not on PATH",
        help: [
          "install it (apt install graphviz, brew install graphviz), or",
          "write DOT, which needs no Graphviz: argmap render map.xml -o map.dot",
        ])
    } catch let error as SubprocessError {
      throw Failure("cannot make \(format.rawValue.uppercased()): \(error)")
    }
  }
}

/// An open file without a name that holds some bytes, to be read from its start.
private func scratchFile(holding bytes: [UInt8]) throws -> FileDescriptor {
  do {
    let file = try POSIX.openScratchFile()
    do {
      _ = try file.writeAll(bytes)
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

/// The drawing without the comment that names Graphviz's version, so that the bytes of a drawing
/// change only when the drawing does.
package func withoutVersionComment(_ svg: [UInt8]) -> [UInt8] {
  let opening = Array("<!-- Generated by graphviz".utf8)
  let closing = Array("-->".utf8)
  // It stands in the first lines, after the document type.
  let head = svg.prefix(1024)
  guard let start = firstPlace(of: opening, in: head),
    let end = firstPlace(of: closing, in: head[start...])
  else { return svg }
  var rest = end + closing.count
  if rest < svg.count, svg[rest] == UInt8(ascii: "\n") { rest += 1 }
  return Array(svg[..<start] + svg[rest...])
}

private func firstPlace(of words: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  bytes.indices.first { bytes[$0...].starts(with: words) }
}
