// SPDX-License-Identifier: MIT

internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The file to which records are added.
///
/// Other results replace a file whole or not at all; this one grows line by line, so that whatever
/// ends the run, the records that were made are there for the next one.
final class RecordFile {
  private let name: FileName
  private let descriptor: FileDescriptor
  private let isFile: Bool
  /// Where the last whole record ends.
  private var end = 0
  private var lastFlush = ContinuousClock.now

  let identity: POSIX.Identity

  /// What was there already.
  struct Kept {
    var count = 0
    /// How many of them have no map.
    var failed = 0
    var status = ExitStatus.success
  }

  /// Opens or makes the file; while it is open no other run of argmap adds to it.
  ///
  /// - Throws: A ``Failure``, also when there is something in it that is not to be gone on with.
  init(_ name: FileName, resuming: Bool) throws(Failure) {
    self.name = name
    do {
      descriptor = try FileDescriptor.open(
        name.path, resuming ? .readWrite : .writeOnly, options: [.create, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
      let status = try POSIX.status(of: descriptor)
      isFile = status.kind == .file
      identity = status.identity
      guard isFile else {
        guard !resuming else {
          throw Failure("\(name.path.string): is not a file, in which '--resume' could go on")
        }
        return
      }
      guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
        throw Failure("\(name.path.string): another argmap is writing it")
      }
      guard resuming || status.size == 0 else {
        throw Failure(
          "\(name.path.string): has something in it already",
          help: ["to go on where it ends, add '--resume'", "to begin again, remove it"])
      }
    } catch {
      throw RecordFile.failure(error, name)
    }
  }

  /// Finds out which records are there already, and goes to the end of the last whole one.
  ///
  /// The inputs are read along, so that they go on behind those whose records are kept; what belongs
  /// to other inputs is refused, and nothing is changed then. The last record is made again: it
  /// differs when it was made with other options or of another text.
  func keep(_ inputs: BatchInputs, _ maker: RecordMaker) throws(Failure) -> Kept {
    do {
      var kept = Kept()
      var last: (record: [UInt8], item: BatchItem)?
      var lines = LineReader(descriptor, atMost: .max)
      while let line = try lines.line() {
        guard let item = try inputs.next() else { throw mismatch(kept.count, "more records than") }
        let head = maker.head(of: item)
        guard line.isEnded else {
          // Whatever it is, nothing but the beginning of a record may be cut off.
          let beginning = line.bytes.prefix(head.count)
          guard head.starts(with: beginning) else {
            throw mismatch(kept.count, "other records than")
          }
          inputs.giveAgain(item)
          break
        }
        guard line.bytes.starts(with: head) else {
          throw mismatch(kept.count, "other records than")
        }
        kept.count += 1
        let status = Self.status(of: line.bytes)
        if status != .success { kept.failed += 1 }
        kept.status = max(kept.status, status)
        end = line.start.offset + line.length + 1
        last = (line.bytes, item)
      }
      if let last, Self.status(of: last.record) != .failure {
        let again = maker.record(of: last.item)
        guard again.status == .failure || again.bytes.dropLast() == last.record[...] else {
          throw Failure(
            "\(name.path.string): would be made otherwise now, as record \(kept.count) shows",
            help: [
              "go on with the options, the texts and the argmap that it was begun with",
              "to begin again, remove it",
            ])
        }
      }
      try descriptor.resize(to: Int64(end))
      try descriptor.seek(offset: Int64(end), from: .start)
      return kept
    } catch {
      throw RecordFile.failure(error, name)
    }
  }

  /// Adds a record; when that fails in the middle of it, its beginning is taken away again.
  ///
  /// - Throws: ``ClosedPipe`` when nobody reads on, or a ``Failure``.
  func write(_ record: [UInt8]) throws {
    do {
      _ = try descriptor.writeAll(record)
      end += record.count
      // A power cut is to take no more than the last few seconds.
      if isFile, lastFlush.duration(to: .now) > .seconds(10) { try flush() }
    } catch Errno.brokenPipe {
      throw ClosedPipe()
    } catch {
      if isFile { try? descriptor.resize(to: Int64(end)) }
      throw RecordFile.failure(error, name)
    }
  }

  /// Makes what was added outlive a power cut.
  func flush() throws(Failure) {
    guard isFile else { return }
    do {
      try POSIX.flush(descriptor)
    } catch {
      throw RecordFile.failure(error, name)
    }
    lastFlush = .now
  }

  private func mismatch(_ count: Int, _ found: String) -> Failure {
    Failure(
      "\(name.path.string):\(count + 1): has \(found) these inputs give",
      help: [
        "name the inputs as they were named when it was begun, in the same order",
        "to begin again, remove it",
      ])
  }

  /// How the making of a record ended.
  private static func status(of record: [UInt8]) -> ExitStatus {
    guard record.ends(with: "\"stats\":null}") else { return .success }
    let text = String(decoding: record, as: UTF8.self)
    let isFailure = ["file/unreadable", "config/"].contains {
      text.contains("{\"code\":\"\($0)")
    }
    return isFailure ? .failure : .findings
  }

  private static func failure(_ error: any Error, _ name: FileName) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as Errno: Failure("\(name.path.string): \(error.reason)")
    default: Failure("\(name.path.string): \(error)")
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with text: StaticString) -> Bool {
    text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
