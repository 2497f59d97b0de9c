// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource
internal import SystemPackage

extension Diagnostic.Code {
  /// The article of a map isn't where the map says.
  package static let sourceNotFound = Self(rawValue: "provenance/source-not-found")
  /// A map points to a file that it has no business with.
  package static let sourceRefused = Self(rawValue: "provenance/source-refused")
}

/// Finds the articles that a map points to.
///
/// A map may come from anyone, so its `href` is followed to ordinary files only, and beyond the
/// map's folder and the working folder only when the file is the one whose checksum the map states:
/// then nothing is learnt that the map's author did not know.
struct ArticleFinder {
  let mapFile: FileName

  /// The articles of a map: those given, in the order of its sources, or else where it says.
  func articles(
    of input: MapInput, given: [SourceText]
  ) -> Diagnosed<[ArgumentMap.Source.ID: SourceText]> {
    var articles: [ArgumentMap.Source.ID: SourceText] = [:]
    var findings: [Diagnostic] = []
    for (position, source) in input.map.sources.enumerated() {
      let id = ArgumentMap.Source.ID(position)
      if position < given.count {
        articles[id] = given[position]
        continue
      }
      guard let href = source.href else { continue }
      switch find(href, sha256: source.sha256) {
      case .found(let text):
        articles[id] = text
      case .missing(let why):
        let other = otherName(for: source)
        findings.append(
          Diagnostic(
            .warning, .sourceNotFound,
            "the article '\(href)' can't be read, so quotations are not checked: \(why)",
            at: input.places?.location(of: "href", in: .source(position)),
            help: ["name it with '--source FILE', or mend 'href', which is relative to the map"],
            fix: other.flatMap { fix(to: $0.href, $0.safety, of: position, in: input) }))
      case .refused(let why):
        findings.append(
          Diagnostic(
            .warning, .sourceRefused, "the article '\(href)' is not read: \(why)",
            at: input.places?.location(of: "href", in: .source(position)),
            help: ["if it is the article, name it with '--source FILE'"]))
      }
    }
    return Diagnosed(articles, findings)
  }

  /// A file of a similar name in the folder where the article should be.
  ///
  /// When it has the checksum that the map states, it is the article.
  private func otherName(
    for source: ArgumentMap.Source
  ) -> (href: String, safety: Fix.Safety)? {
    guard let href = source.href else { return nil }
    let path = path(ofReference: href)
    guard path.isRelative, let name = path.lastComponent?.string else { return nil }
    let folder = mapFile.isStandard ? FilePath(".") : mapFile.folder
    let here = withoutDetours(folder.pushing(path.removingLastComponent()))
    let texts = POSIX.names(in: here.isEmpty ? FilePath(".") : here).filter {
      FolderWalk.articles.extensions.contains(FileName(FilePath($0)).fileExtension ?? "")
    }
    guard let similar = nearest(to: name, among: texts),
      let component = FilePath.Component(similar)
    else { return nil }
    let start = href.lastIndex(of: "/").map { href[...$0] } ?? ""
    let other = String(start + reference(to: component))
    guard case .found(let text) = find(other, sha256: source.sha256) else { return nil }
    return (other, text.checksum.description == source.sha256 ? .safe : .unsafe)
  }

  private func fix(
    to href: String, _ safety: Fix.Safety, of position: Int, in input: MapInput
  ) -> Fix? {
    guard let places = input.places, let tag = places[.source(position)],
      let value = places.file.attributeValue("href", inTag: tag)
    else { return nil }
    let written = href.replacing("&", with: "&amp;").replacing("'", with: "&apos;")
    return Fix(
      "write '\(href)'", safety, in: places.file.name, [TextEdit(value, written)])
  }

  private enum Answer {
    case found(SourceText)
    case missing(String)
    case refused(String)
  }

  private func find(_ href: String, sha256: String?) -> Answer {
    let path = path(ofReference: href)
    guard !href.isEmpty, !href.utf8.contains(0) else { return .refused("the path is empty") }
    guard path.isRelative else { return .refused("expected a path relative to the map, found /") }
    guard !href.contains("://") else { return .refused("expected a file, found an address") }
    let folder = mapFile.isStandard ? FilePath(".") : mapFile.folder
    let file = folder == FilePath(".") ? path : folder.pushing(path)
    // What can't be read in the end is not looked at either.
    guard sha256 != nil || looksNear(file, folder) else { return .refused(Self.isOutside) }
    do {
      let real = try POSIX.realPath(file)
      guard try POSIX.status(of: real).kind == .file else { return .refused("it is not a file") }
      let isNear = try [folder, FilePath(".")].contains { lies(real, in: try POSIX.realPath($0)) }
      let name = FileName(withoutDetours(file))
      let text = try readText(name).value
      guard isNear || text.checksum.description == sha256 else {
        return .refused(Self.isOutside)
      }
      return .found(text)
    } catch let error as Errno {
      return .missing(error.reason)
    } catch {
      return .missing("\(error)")
    }
  }

  private static let isOutside =
    "it lies outside the map's folder and is not the file of its 'sha256'"

  /// Whether a path lies in the map's folder or the working folder, links aside.
  private func looksNear(_ file: FilePath, _ folder: FilePath) -> Bool {
    let plain = withoutDetours(file)
    guard plain.isAbsolute else { return plain.components.first?.kind != .parentDirectory }
    return plain.starts(with: withoutDetours(folder))
      || (try? POSIX.realPath(FilePath("."))).map { plain.starts(with: $0) } ?? false
  }
}
