// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import SystemPackage

/// Maps on their way into a store, and what became of them.
///
/// A transaction takes many of them, as each ends with waiting for the disk; how many is bounded, so
/// that the memory is.
struct StoreAdding {
  private(set) var status = ExitStatus.success

  private let library: any MapLibrary
  private let options: StoreOptions
  private let console: Console
  private let isReplacing: Bool
  private var waiting: [StoredMap] = []
  private var weight = 0
  private var counts: [Addition: Int] = [:]
  private var withoutMap = 0

  /// What a transaction takes at most.
  static let mostMaps = 1000
  private static let mostBytes = 16 << 20

  init(
    _ library: any MapLibrary, _ options: StoreOptions, _ console: Console, replacing: Bool
  ) {
    self.library = library
    self.options = options
    self.console = console
    isReplacing = replacing
  }

  /// Takes what was read of an input.
  mutating func take(_ reading: StoreReading) throws(Failure) {
    if let told = reading.told { console.print(told.findings, in: told.texts) }
    if let failure = reading.failure {
      console.print(failure)
      status = .failure
    }
    guard let map = reading.map else {
      withoutMap += 1
      status = max(status, .findings)
      return
    }
    waiting.append(map)
    weight += map.xml.utf8.count
    if waiting.count >= Self.mostMaps || weight >= Self.mostBytes { try write() }
  }

  /// Writes what waits, and says what was done.
  mutating func finish() throws(Failure) {
    try write()
    console.remark("\(options.store.path.string): \(tally)")
  }

  private mutating func write() throws(Failure) {
    guard !waiting.isEmpty else { return }
    let maps = waiting
    waiting = []
    weight = 0
    // A signal would leave a journal, which the next command that opens the store has to deal with.
    let additions = try WholeWrites.write { () throws(Failure) in
      try options.reporting { () throws(LibraryError) in
        try library.add(maps, replacing: isReplacing)
      }
    }
    for (map, addition) in zip(maps, additions) {
      counts[addition, default: 0] += 1
      guard addition == .conflict else { continue }
      status = .failure
      console.print(
        Failure(
          "\(map.id): there is another map of this id in the store",
          help: ["to have this one in its place, add '--replace'"]))
    }
  }

  private var tally: String {
    let parts: [(count: Int, words: String)] = [
      (counts[.added] ?? 0, "added"), (counts[.replaced] ?? 0, "replaced"),
      (counts[.unchanged] ?? 0, "there already"), (counts[.conflict] ?? 0, "in conflict"),
      (withoutMap, "without a map"),
    ]
    let said = parts.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }
    return said.isEmpty ? "nothing added" : said.joined(separator: ", ")
  }
}
