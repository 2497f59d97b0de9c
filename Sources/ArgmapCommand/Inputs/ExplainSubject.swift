// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapValidation
internal import ArgumentParser
internal import SystemPackage

/// What somebody wants to have explained, by the one word that was given.
enum ExplainSubject {
  /// The code of a finding, with its page.
  case code(page: String)
  /// A rule of the reader.
  case rule(String)
  /// A map or article, or the part of it that has a name.
  case file(FileName, part: String?)

  /// Finds out what is meant: a code, a rule, a file, or a file and behind the last `#` a name.
  ///
  /// No name has a `#` in it, but the name of a file may.
  init(_ word: String) throws {
    if let page = diagnosticPage(for: Diagnostic.Code(rawValue: word)) {
      self = .code(page: page)
      return
    }
    if RuleCatalogue.description(of: word) != nil {
      self = .rule(word)
      return
    }
    let whole = FileName(argument: word)
    if whole.isStandard || whole.exists {
      self = .file(whole, part: nil)
      return
    }
    if let mark = word.lastIndex(of: "#"), mark > word.startIndex {
      let part = String(word[word.index(after: mark)...])
      guard !part.isEmpty else {
        throw ValidationError("expected a name behind '#' in '\(printable(word))'")
      }
      self = .file(FileName(argument: String(word[..<mark])), part: part)
      return
    }
    // A path, unless it could be a code.
    if let name = whole.fileExtension, ["xml", "outline", "txt", "md"].contains(name) {
      self = .file(whole, part: nil)
      return
    }
    throw ValidationError(Self.unknown(word))
  }

  private static func unknown(_ word: String) -> String {
    let start = "no code, rule or file is called '\(printable(word))'"
    let file = FileName(argument: word)
    let files = nearest(
      to: file.path.lastComponent?.string ?? "", among: POSIX.names(in: file.folder))
    guard let similar = similar(to: word) ?? files else {
      return "\(start); run 'argmap explain --list' for all codes and rules"
    }
    return "\(start); a similar one exists: '\(similar)'"
  }

  /// The code or rule that is most like a word; most people remember the part behind the mark.
  private static func similar(to word: String) -> String? {
    let names = documentedCodes.map(\.rawValue) + RuleCatalogue.all.map(\.name)
    let tails = names.map { name in
      String(name.split { $0 == "/" || $0 == "." }.last ?? name[...])
    }
    if let same = tails.firstIndex(of: word) { return names[same] }
    if let near = nearest(to: word, among: names) { return near }
    return nearest(to: word, among: tails).flatMap { tails.firstIndex(of: $0) }.map { names[$0] }
  }
}

extension FileName {
  /// Whether something of that name is there.
  var exists: Bool { (try? POSIX.status(of: path)) != nil }
}
