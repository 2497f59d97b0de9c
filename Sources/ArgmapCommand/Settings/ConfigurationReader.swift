// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource
internal import ArgmapText
internal import ArgmapValidation
package import SystemPackage

extension Diagnostic.Code {
  /// A value of a setting is none of those that are possible.
  package static let badSetting = Self(rawValue: "config/bad-value")
  /// The file is no TOML.
  package static let badTOML = Self(rawValue: "config/syntax")
  /// A table or key means nothing to argmap.
  package static let unknownSetting = Self(rawValue: "config/unknown-key")
}

extension Configuration {
  /// Reads settings; what is wrong with them stands in ``findings``, and the rest counts.
  package init(_ text: SourceText, folder: FilePath) {
    self.init()
    file = text
    self.folder = folder
    do throws(TOMLProblem) {
      let document = try TOMLDocument(text)
      for header in document.headers { check(header) }
      for entry in document.entries { read(entry) }
    } catch {
      findings.append(
        Diagnostic(
          .error, .badTOML, error.message, at: text.location(error.range),
          help: ["docs/configuration.md has an example"]))
    }
    findings.sort { ($0.location?.range.lowerBound ?? 0) < ($1.location?.range.lowerBound ?? 0) }
  }

  /// The keys that mean something, table by table.
  static let keys: [(table: String, keys: [String])] = [
    ("validate", ["profile", "select", "ignore", "fail-on", "report", "per-file-ignores"]),
    ("limits", LimitSetting.names),
    ("parse", ["units", "lang", "min-confidence", "keep-context"]),
  ]

  private mutating func check(_ header: TOMLHeader) {
    let names = header.path.map(\.name)
    guard names.count != 1 || !Self.keys.contains(where: { $0.table == names[0] }),
      names != ["validate", "per-file-ignores"]
    else { return }
    addUnknown(header.path, isTable: true)
  }

  private mutating func read(_ entry: TOMLEntry) {
    let names = entry.path.map(\.name)
    if names.count == 3, names[0] == "validate", names[1] == "per-file-ignores" {
      guard let codes = codes(entry) else { return }
      fileIgnores.append(
        FileIgnores(pattern: Glob(names[2]), codes: codes, line: line(of: entry)))
      return
    }
    guard names.count == 2 else { return addUnknown(entry.path, isTable: false) }
    switch (names[0], names[1]) {
    case ("validate", "profile"): profile = choice(entry)
    case ("validate", "fail-on"): failOn = choice(entry)
    case ("validate", "report"): report = choice(entry)
    case ("validate", "select"): select = codes(entry).map { setting($0, entry) }
    case ("validate", "ignore"): ignore = codes(entry).map { setting($0, entry) }
    case ("validate", "per-file-ignores"):
      addBad(entry.value, "expected a table of patterns with lists of codes", in: entry)
    case ("limits", let name) where LimitSetting.names.contains(name):
      if let number = positive(entry), let limit = LimitSetting(name: name, number: number) {
        limits.append(setting(limit, entry))
      }
    case ("parse", "units"): units = choice(entry)
    case ("parse", "lang"): language = spoken(entry)
    case ("parse", "min-confidence"): leastConfidence = degree(entry)
    case ("parse", "keep-context"):
      guard case .boolean(let value) = entry.value.kind else {
        return addBad(entry.value, "expected true or false", in: entry)
      }
      keepsContext = setting(value, entry)
    default: addUnknown(entry.path, isTable: false)
    }
  }

  // MARK: Values

  private func line(of entry: TOMLEntry) -> Int {
    file?.lineColumn(ofUTF8: entry.path.last?.range.lowerBound ?? 0).line ?? 1
  }

  private func setting<Value>(_ value: Value, _ entry: TOMLEntry) -> Setting<Value> {
    Setting(value: value, line: line(of: entry))
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ entry: TOMLEntry
  ) -> Setting<Choice>? {
    let words = Choice.allCases.map(\.rawValue)
    let known = words.map { "'\($0)'" }.joined(separator: ", ")
    guard case .string(let word) = entry.value.kind else {
      addBad(entry.value, "expected one of \(known) in quotes", in: entry)
      return nil
    }
    guard let choice = Choice(rawValue: word) else {
      addBad(
        entry.value, "expected one of \(known)", in: entry, similar: nearest(to: word, among: words)
      )
      return nil
    }
    return setting(choice, entry)
  }

  /// Codes and families: a list, or one alone.
  private mutating func codes(_ entry: TOMLEntry) -> [String]? {
    let values: [TOMLValue]
    if case .array(let list) = entry.value.kind { values = list } else { values = [entry.value] }
    var codes: [String] = []
    for value in values {
      guard case .string(let word) = value.kind else {
        addBad(value, "expected a code or family in quotes", in: entry)
        continue
      }
      guard CodeNames.isKnown(word) else {
        addBad(
          value, "no code or family is called '\(word)'", in: entry,
          similar: CodeNames.similar(to: word))
        continue
      }
      codes.append(word)
    }
    // A list of which nothing is understood must not select everything.
    return codes.isEmpty && !values.isEmpty ? nil : codes
  }

  private mutating func positive(_ entry: TOMLEntry) -> Int? {
    guard case .integer(let number) = entry.value.kind, number > 0 else {
      addBad(entry.value, "expected a whole number from 1 on", in: entry)
      return nil
    }
    return number
  }

  private mutating func spoken(_ entry: TOMLEntry) -> Setting<String>? {
    guard case .string(let word) = entry.value.kind, ReadingOptions.reads(word) else {
      let known = ReadingOptions.languages.map { "'\($0)'" }.joined(separator: ", ")
      addBad(entry.value, "expected one of \(known)", in: entry)
      return nil
    }
    return setting(word, entry)
  }

  private mutating func degree(_ entry: TOMLEntry) -> Setting<Degree>? {
    let number: Double? =
      switch entry.value.kind {
      case .integer(let number): Double(number)
      case .float(let number): number
      default: nil
      }
    guard let number, let degree = Degree(number) else {
      addBad(entry.value, "expected a number from 0 to 1", in: entry)
      return nil
    }
    return setting(degree, entry)
  }

  // MARK: Findings

  private mutating func addBad(
    _ value: TOMLValue, _ message: String, in entry: TOMLEntry, similar: String? = nil
  ) {
    guard let file else { return }
    findings.append(
      Diagnostic(
        .error, .badSetting, "'\(entry.name)': \(message)", at: file.location(value.range),
        help: similar.map { ["a similar one exists: '\($0)'"] } ?? []))
  }

  private mutating func addUnknown(_ path: [TOMLKey], isTable: Bool) {
    guard let file, let first = path.first else { return }
    let tables = Self.keys.map(\.table)
    let known = Self.keys.first { $0.table == first.name }
    // The first name of the path that means nothing.
    let key = known == nil ? first : path.count > 1 ? path[1] : first
    let among =
      known?.keys ?? tables + (path.count == 1 && !isTable ? Self.keys.flatMap(\.keys) : [])
    // Of a table that means nothing, its header says enough.
    guard !findings.contains(where: { $0.location == file.location(key.range) }) else { return }
    let place = known.map { "in [\($0.table)]" } ?? ""
    let what = known == nil && (isTable || path.count > 1) ? "table" : "key"
    // A key that stands above its table is the commonest slip.
    let home = Self.keys.first { $0.keys.contains(key.name) && $0.table != known?.table }
    var help: [String] = []
    if known == nil || known?.keys.contains(key.name) != true {
      if let home {
        help.append("'\(key.name)' stands in [\(home.table)]")
      } else if let similar = nearest(to: key.name, among: among) {
        help.append("a similar one exists: '\(similar)'")
      } else {
        help.append("expected one of \((known?.keys ?? tables).joined(separator: ", "))")
      }
    }
    let message = ["unknown \(what) '\(key.name)'", place].filter { !$0.isEmpty }
      .joined(separator: " ")
    findings.append(
      Diagnostic(.error, .unknownSetting, message, at: file.location(key.range), help: help))
  }
}
