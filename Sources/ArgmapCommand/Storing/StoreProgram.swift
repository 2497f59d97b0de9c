// SPDX-License-Identifier: MIT

package import ArgmapLibrary
internal import Synchronization
internal import SystemPackage

/// The program that works on stores.
///
/// `argmap` knows the operations, their options and their help; what opens a store is linked into
/// `argmap-store` alone, which takes the place of the process when an operation is run.
enum StoreProgram {
  static let name = "argmap-store"

  /// What a store is, in the program that can open one.
  static var library: (any MapLibrary.Type)? { knownLibrary.withLock { $0 } }

  fileprivate static let knownLibrary = Mutex<(any MapLibrary.Type)?>(nil)

  /// Starts the program in the place of this process, with the same arguments.
  ///
  /// - Throws: A ``Failure`` when there is none.
  static func takeOver() throws(Failure) -> Never {
    let own = POSIX.ownProgram
    var places: [FilePath] = []
    if let own { places.append(own.removingLastComponent().appending(name)) }
    for folder in (POSIX.environment("PATH") ?? "").split(separator: ":") {
      places.append(FilePath(String(folder)).appending(name))
    }
    var reason: Errno?
    for place in places {
      let error = POSIX.replaceProcess(with: place, argumentsFrom: 2)
      if error != .noSuchFileOrDirectory, error != .notDirectory { reason = reason ?? error }
    }
    throw Failure(
      "'\(name)', which 'argmap store' runs, "
        + (reason.map { "can't be started: \($0.reason)" } ?? "is not there"),
      help: [
        own.map {
          "it belongs beside argmap, in '\($0.removingLastComponent().string)', or on PATH"
        }
          ?? "it belongs on PATH"
      ])
  }
}

extension Argmap {
  /// Runs an operation on a store with the arguments of the process and ends the process: the whole
  /// of the program `argmap-store`.
  package static func startStore(of library: any MapLibrary.Type) -> Never {
    StoreProgram.knownLibrary.withLock { $0 = library }
    start(with: RawArguments.current.storeArguments)
  }
}

extension [String] {
  /// The arguments of `argmap store` that do what a call of `argmap-store` wants.
  fileprivate var storeArguments: [String] { self == ["--version"] ? self : ["store"] + self }
}
