// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgmapSource
internal import SystemPackage

/// A folder for the files of maps.
struct ExportFolder {
  private let folder: FileName

  /// Makes the folder when it is missing.
  init(_ folder: FileName) throws(Failure) {
    self.folder = folder
    do throws(Errno) {
      try POSIX.makeFolder(folder.path)
    } catch .fileExists {
      return
    } catch {
      throw Failure("\(folder.path.string): \(error.reason)")
    }
  }

  func write(_ map: MapFile) throws {
    let name = Self.name(for: map.id) + ".xml"
    try Output(FileName(folder.path.appending(name))).write(Array(map.xml.utf8))
  }

  /// The name of the file for an id: the id, with a percent sign and two hexadecimal digits for each
  /// byte that file systems, shells or listings take for something else.
  ///
  /// No two ids have the same name. An id too long for a name keeps its beginning, with its checksum
  /// behind a percent sign, which is followed by two digits in all other names.
  static func name(for id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      let isFirst = name.isEmpty
      if isPlain(scalar), !(isFirst && (scalar == "." || scalar == "-" || scalar == "~")) {
        name.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          name += "%" + (digits.count < 2 ? "0" : "") + digits
        }
      }
    }
    guard name.utf8.count > 200 || name.isEmpty else { return name }
    var start = ""
    for character in name {
      if start.utf8.count + character.utf8.count > 120 { break }
      start.append(character)
    }
    // A code that was cut would be read as another one.
    if let cut = start.suffix(2).lastIndex(of: "%") { start = String(start[..<cut]) }
    return start + "%-" + SHA256.digest(of: Array(id.utf8)).description
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", "~", " ", ",", "+", "@", "=": true
    default: scalar.value >= 0xA0 && !scalar.isUnprintable
    }
  }
}
