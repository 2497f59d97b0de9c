// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

extension Diagnostic.Code {
  /// A map of one folder has no counterpart in the other.
  package static let missingCounterpart = Self(rawValue: "comparison/missing-counterpart")
}

/// A gold map and the map that is compared with it.
struct MapPair {
  /// What the pair is called: the path that both have in their folders, or the map's name.
  var name: String
  /// The gold map; `nil` when the other folder has a map of this name and this one has not.
  var gold: FileName?
  /// The map; `nil` when only the gold folder has one of this name.
  var map: FileName?

  /// What there is to say about a missing counterpart.
  var findings: [Diagnostic] {
    guard gold == nil || map == nil else { return [] }
    let folder = gold == nil ? "the second folder" : "the gold folder"
    return [
      Diagnostic(
        .warning, .missingCounterpart,
        "'\(name)' stands only in \(folder), so it is compared with an empty map",
        help: ["give both maps the same path in their folders"])
    ]
  }
}

/// Two files, or the maps of two folders by their paths in them.
///
/// - Throws: What is wrong with the command line, or a ``Failure`` when there is nothing to compare.
func mapPairs(gold: FileName, map: FileName) throws -> [MapPair] {
  switch (isFolder(gold), isFolder(map)) {
  case (false, false):
    guard !gold.isStandard || !map.isStandard else {
      throw ValidationError("standard input ('-') can be read once only")
    }
    return [MapPair(name: map.inputName, gold: gold, map: map)]
  case (true, true):
    let goldMaps = maps(in: gold.path)
    let otherMaps = maps(in: map.path)
    guard !goldMaps.isEmpty || !otherMaps.isEmpty else {
      throw Failure(
        "\(gold.path.string) and \(map.path.string): no maps found",
        help: ["the maps of a folder are its files that end in '.xml'"])
    }
    return Set(goldMaps).union(otherMaps).sorted().map { name in
      MapPair(
        name: name,
        gold: goldMaps.contains(name) ? FileName(gold.path.appending(name)) : nil,
        map: otherMaps.contains(name) ? FileName(map.path.appending(name)) : nil)
    }
  case (let isGoldFolder, _):
    let (folder, file) = isGoldFolder ? (gold, map) : (map, gold)
    throw ValidationError(
      "expected two files or two folders, found the folder '\(folder.path)' and the file"
        + " '\(file.inputName)'")
  }
}

private func isFolder(_ name: FileName) -> Bool {
  !name.isStandard && (try? POSIX.status(of: name.path))?.kind == .folder
}

/// The paths of the maps in a folder and the folders in it, hidden ones and links to folders aside.
private func maps(in folder: FilePath) -> Set<String> {
  var found: Set<String> = []
  var pending = [FilePath()]
  while let inner = pending.popLast() {
    for name in POSIX.names(in: folder.pushing(inner)) where !name.hasPrefix(".") {
      let path = inner.appending(name)
      let whole = folder.pushing(path)
      switch (try? POSIX.status(of: whole, followingLinks: false))?.kind {
      case .folder?: pending.append(path)
      case .file?, .link?:
        guard path.extension?.lowercased() == "xml", !isFolder(FileName(whole)) else { continue }
        found.insert(path.string)
      case .pipe?, .characterDevice?, .other?, nil: continue
      }
    }
  }
  return found
}
