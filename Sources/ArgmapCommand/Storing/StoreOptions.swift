// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// Which store an operation is about.
struct StoreOptions: ParsableArguments {
  @Argument(help: "The store, a file; conventionally '.db'.")
  var store: FileName

  @Option(
    help: ArgumentHelp("Wait so long for another process that writes it.", valueName: "seconds"))
  var timeout = 5

  func validate() throws {
    guard (0...86400).contains(timeout) else {
      throw ValidationError("expected a timeout from 0 to 86400 seconds, found \(timeout)")
    }
    if store.isStandard {
      throw ValidationError("a store is a file, which standard input or output can't be")
    }
  }

  /// Opens the store, in the program that can; otherwise starts that in the place of this one.
  func open(_ access: LibraryAccess) throws(Failure) -> any MapLibrary {
    guard let library = StoreProgram.library else { try StoreProgram.takeOver() }
    let status: POSIX.Status?
    do throws(Errno) {
      status = try POSIX.status(of: store.path)
    } catch .noSuchFileOrDirectory {
      guard access == .making else { throw failure(.missing) }
      status = nil
    } catch {
      throw Failure("\(store.path.string): \(error.reason)")
    }
    if let status, status.kind != .file {
      throw Failure("\(store.path.string): is not a file, expected a store")
    }
    return try reporting { () throws(LibraryError) in
      try library.init(path: store.path.string, access: access, patience: .seconds(timeout))
    }
  }

  /// Does something with the store, and tells in which way it failed.
  func reporting<Result>(
    _ body: () throws(LibraryError) -> Result
  ) throws(Failure) -> Result {
    do throws(LibraryError) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: LibraryError) -> Failure {
    let path = store.path.string
    return switch error {
    case .missing:
      Failure("\(path): no such file", help: ["'argmap store add \(path) …' makes it"])
    case .notALibrary:
      Failure(
        "\(path): is no store of argmap", help: ["name a store, or a file that is to be made"])
    case .newer:
      Failure(
        "\(path): was made by a newer argmap than \(Argmap.version)",
        help: [
          "use that one, or have it write the maps with 'argmap store export'"
        ])
    case .damaged(let what):
      Failure(
        "\(path): is damaged: \(what)",
        help: [
          "'argmap store check' says more; 'sqlite3 \(path) .recover' saves what can be saved"
        ])
    case .unfinished:
      Failure(
        "\(path): a process that wrote it was ended, and it can't be put right here as it is read-only",
        help: ["make it and its folder writable"])
    case .readOnly: Failure("\(path): can't be written, or its folder can't")
    case .locked:
      Failure(
        "\(path): another process is writing it",
        help: ["wait longer with '--timeout \(max(60, timeout * 2))'"])
    case .full: Failure("\(path): no space left on device")
    case .other(let what): Failure("\(path): \(what)")
    }
  }
}
