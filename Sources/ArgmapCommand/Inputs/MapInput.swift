// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapNotation
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapXML
internal import SystemPackage

/// A map as a command works on it, whatever it was read from.
struct MapInput {
  /// The article or the map file.
  var file: SourceText
  /// The map.
  var map: ArgumentMap
  /// What there was to say while reading.
  var findings: [Diagnostic]
  /// The articles at hand.
  var articles: [ArgumentMap.Source.ID: SourceText]
  /// Where the parts of the map stand in the file; `nil` for an article.
  var places: MapPlaces?

  /// The texts that findings speak of.
  var texts: [SourceText] {
    [file] + articles.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
  }

  /// Whether reading went so badly that the map says nothing about the file.
  var isUnusable: Bool { status == .findings && map.statements.isEmpty }

  /// Whether nothing could be read as XML; or there are bytes that are no text, so that words differ
  /// from any article.
  var isUnreadable: Bool {
    let bad = findings.filter { $0.severity == .error }
    return bad.contains { $0.code.family == "text" }
      || map.statements.isEmpty && bad.contains { $0.code.family == "xml" }
  }

  /// How bad the end is because of what was found.
  var status: ExitStatus {
    findings.contains { $0.severity == .error } ? .findings : .success
  }

  /// The paragraphs in which the statements stand.
  var paragraphs: ParagraphNumbers { ParagraphNumbers(map, articles: articles) }

  /// A map without anything, in the place of a file that does not exist.
  static var missing: MapInput { MapInput() }

  private init() {
    file = SourceText(name: "", text: "")
    map = ArgumentMap()
    findings = []
    articles = [:]
  }

  /// Reads an article.
  init(article: Diagnosed<SourceText>, options: ReadingOptions = ReadingOptions()) {
    let read =
      article.hasErrors
      ? Diagnosed<ArgumentMap>(ArgumentMap()) : readArticle(article.value, options: options)
    file = article.value
    map = read.value
    findings = article.diagnostics + read.diagnostics
    articles = [ArgumentMap.Source.ID(0): article.value]
  }

  /// Reads a map file; its articles are not looked for.
  ///
  /// Checks let the schema say what it has to say too; what is drawn or changed needs only a decoder
  /// that tells of everything it could not read.
  init(mapFile: Diagnosed<SourceText>, limits: XMLLimits, checkingSchema: Bool = false) {
    file = mapFile.value
    // A broken byte in prose is a blemish; in XML it makes the file not well-formed.
    findings = mapFile.diagnostics.map { finding in
      var finding = finding
      finding.severity = .error
      return finding
    }
    articles = [:]
    map = ArgumentMap()
    guard !mapFile.hasErrors else { return }
    let decoded = decodeMap(
      mapFile.value, limits: limits, checkingSchema: checkingSchema)
    map = decoded.value.map
    findings += decoded.diagnostics
    places = decoded.value.places
  }

  /// Reads a map file that may be empty: git hands an empty file over for what a side doesn't have.
  init(revisionFile: Diagnosed<SourceText>, limits: XMLLimits) {
    guard revisionFile.value.utf8.isEmpty, !revisionFile.hasErrors else {
      self.init(mapFile: revisionFile, limits: limits)
      return
    }
    self.init()
    file = revisionFile.value
  }

  /// Reads a map file, an outline by its name, an article or an empty file.
  init(revision name: FileName, limits: XMLLimits) throws(Failure) {
    let text = try readText(name)
    guard text.value.looksLikeXML(in: name) || text.value.utf8.isEmpty else {
      self.init(prose: text, of: name)
      return
    }
    self.init(revisionFile: text, limits: limits)
  }

  /// Reads an outline.
  init(outline: Diagnosed<SourceText>) {
    let read = readOutlineWithPlaces(outline.value)
    file = outline.value
    map = read.value.map
    findings = outline.diagnostics + read.diagnostics
    articles = [:]
    places = read.value.places
  }

  private init(prose text: Diagnosed<SourceText>, of name: FileName) {
    if name.isOutline { self.init(outline: text) } else { self.init(article: text) }
  }

  /// Reads a map file, an outline by its name or, when the text is neither, an article.
  ///
  /// The articles of a map are taken along when they lie where the map says; that they don't is the
  /// validator's affair.
  init(mapOrArticle name: FileName, limits: XMLLimits) throws(Failure) {
    let text = try readText(name)
    guard text.value.looksLikeXML(in: name) else {
      self.init(prose: text, of: name)
      return
    }
    self.init(mapFile: text, limits: limits)
    articles = ArticleFinder(mapFile: name).articles(of: self, given: []).value
  }
}

extension FileName {
  /// Whether the name says that it is an outline.
  var isOutline: Bool { fileExtension == "outline" }
}

extension SourceText {
  /// Refuses an outline where only XML can be worked on; what is done to that is a participle, such
  /// as `merged`.
  func refuseOutline(_ file: FileName, toBe participle: String) throws(Failure) {
    guard file.isOutline, !looksLikeXML(in: file) else { return }
    let path = shellWord(file.path.string)
    throw Failure(
      "\(file.inputName): is an outline, and only maps in XML are \(participle)",
      help: [
        "make a map of it: argmap parse \(path) -o MAP.xml",
        "a map becomes an outline again with: argmap convert MAP.xml -o \(path)",
      ])
  }

  /// Whether the text of a file is XML rather than words: `<` is its first character that is not white
  /// space.
  ///
  /// An outline may start with the name of an argument, as in `<Safety>`, so that one has to start like
  /// a map.
  func looksLikeXML(in file: FileName?) -> Bool {
    let start = utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard file?.isOutline == true else { return start.first == UInt8(ascii: "<") }
    return ["<?", "<!", "<argument-map"].contains { start.starts(with: $0.utf8) }
  }
}
