// SPDX-License-Identifier: MIT

/// A library of maps.
///
/// The command is written against this, so that what it does with a library is free of what the
/// library is made of; docs/decisions/0022-the-store-is-a-program-of-its-own.md says why that matters.
package protocol MapLibrary: Sendable {
  /// Opens the library of a path, and waits so long at most for others that change it.
  init(path: String, access: LibraryAccess, patience: Duration) throws(LibraryError)

  /// Puts maps in, all or none of them; each result belongs to the map at its place.
  ///
  /// A map that is there with the same bytes stays as it is. One with other bytes is replaced when
  /// that is wanted, and otherwise a conflict.
  func add(_ maps: [StoredMap], replacing: Bool) throws(LibraryError) -> [Addition]

  /// Takes maps out, all or none of them.
  ///
  /// - Returns: The ids that were not there.
  func remove(_ ids: [String]) throws(LibraryError) -> [String]

  /// The next maps behind an id, by the bytes of their ids.
  func list(_ filter: MapFilter, after: String?, atMost: Int) throws(LibraryError) -> [ListedMap]

  /// The files of the next maps behind an id, by the bytes of their ids.
  func files(_ filter: MapFilter, after: String?, atMost: Int) throws(LibraryError) -> [MapFile]

  /// All there is of a map.
  func map(_ id: String) throws(LibraryError) -> StoredMap?

  /// The statements that fit words best, the best one first, and how many fit in all.
  func search(
    _ words: SearchWords, roles: [String], _ filter: MapFilter, atMost: Int
  ) throws(LibraryError) -> (hits: [StatementHit], count: Int)

  /// What there is in maps altogether.
  func statistics(_ filter: MapFilter) throws(LibraryError) -> LibraryStatistics

  /// What is wrong with the file itself, in words.
  func problems() throws(LibraryError) -> [String]
}

/// What a library is opened for.
package enum LibraryAccess: Sendable {
  case reading
  /// To change one that is there.
  case changing
  /// To change one that is made when there is none.
  case making
}

/// What became of a map that was to be put in.
package enum Addition: Sendable, Hashable {
  case added, replaced, unchanged
  /// There is another map of that id, and it stays.
  case conflict
}

/// A map in a list.
package struct ListedMap: Sendable, Hashable {
  package var id: String
  package var title: String?
  package var language: String?
  package var sha256: String
  package var counts: StoredMap.Counts

  package init(
    id: String, title: String?, language: String?, sha256: String, counts: StoredMap.Counts
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.sha256 = sha256
    self.counts = counts
  }
}

/// The file of a map with what a record of it says.
package struct MapFile: Sendable, Hashable {
  package var id: String
  package var xml: String
  package var statistics: String
  package var diagnostics: String

  package init(id: String, xml: String, statistics: String, diagnostics: String) {
    self.id = id
    self.xml = xml
    self.statistics = statistics
    self.diagnostics = diagnostics
  }
}

/// Why something can't be done with a library.
package enum LibraryError: Error, Hashable {
  /// There is no file.
  case missing
  /// The file is something else.
  case notALibrary
  /// The file was made by a newer argmap.
  case newer
  /// The file is damaged.
  case damaged(String)
  /// A run that wrote the file was ended, and it must be writable to be mended.
  case unfinished
  case readOnly
  /// Another process writes.
  case locked
  case full
  case other(String)
}
