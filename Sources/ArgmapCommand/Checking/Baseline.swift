// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import SystemPackage

/// The findings of an earlier JSON report, which are not told again.
struct Baseline {
  private struct Known: Hashable {
    var map: String
    var code: String
    var fingerprint: String
  }

  private var known: Set<Known> = []

  /// How a baseline is made.
  private static func help(_ file: FileName) -> [String] {
    ["make one: argmap validate MAPS --report json -o \(shellWord(file.path.string))"]
  }

  /// Reads a JSON report.
  ///
  /// - Throws: A ``Failure`` that says how to make one, when the file is missing or something else.
  init(_ file: FileName) throws(Failure) {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try readFile(file)
    } catch {
      throw Failure(error.message, help: error.help + Self.help(file))
    }
    guard let report = try? JSON(reading: bytes),
      report["schema"]?.string == "argmap.diagnostics/1",
      case .array(let findings)? = report["findings"]
    else {
      throw Failure(
        "\(file.inputName): is no JSON report of 'argmap validate'", help: Self.help(file))
    }
    for finding in findings {
      guard let code = finding["code"]?.string, let map = finding["map"]?.string,
        let fingerprint = finding["fingerprint"]?.string
      else {
        throw Failure(
          "\(file.inputName): a finding has no 'map' or no 'fingerprint', as in reports of an older "
            + "version", help: Self.help(file))
      }
      known.insert(Known(map: Self.path(map), code: code, fingerprint: fingerprint))
    }
  }

  /// The findings about a map that are new, with the number of the others.
  func filtered(_ told: MapFindings) -> MapFindings {
    var marks = Fingerprints(told.texts)
    var new = told
    let map = Self.path(told.map)
    new.findings = told.findings.filter { finding in
      let mark = marks.next(finding)
      // That a file can't be read is never old news.
      return told.isFailure
        || !known.contains(Known(map: map, code: finding.code.rawValue, fingerprint: mark))
    }
    new.hidden = told.findings.count - new.findings.count
    return new
  }

  /// `./maps/a.xml` and `maps/a.xml` are one map.
  private static func path(_ name: String) -> String { withoutDetours(FilePath(name)).string }
}
