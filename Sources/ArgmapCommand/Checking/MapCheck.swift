// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource
internal import ArgmapValidation

/// How one map file is checked.
struct MapCheck {
  /// The map's file, from which its articles are looked for.
  var name: FileName
  /// The articles that were given, in the order of the map's sources.
  var articles: [SourceText] = []
  var limits = XMLLimits()
  /// How many findings of one rule and severity are told.
  var cap = Findings.cap
  var asks: (Rule) -> Bool

  /// All that reading and the rules have to say about the bytes of the file.
  func findings(of text: Diagnosed<SourceText>) -> MapFindings {
    if name.isOutline, !text.value.looksLikeXML(in: name) { return findings(ofOutline: text) }
    var input = MapInput(mapFile: text, limits: limits, checkingSchema: true)
    // A file in which nothing could be read says nothing about any argument.
    guard !input.isUnreadable, let places = input.places
    else { return MapFindings(name.inputName, input.findings, in: input.texts) }
    let found = ArticleFinder(mapFile: name).articles(of: input, given: articles)
    input.articles = found.value
    let findings =
      input.findings + found.diagnostics
      + diagnose(
        input.map, articles: input.articles, places: places, rules: Rule.all.filter(asks), cap: cap)
    return MapFindings(name.inputName, findings, in: input.texts).ordered()
  }

  /// All that reading and the rules have to say about an outline.
  private func findings(ofOutline text: Diagnosed<SourceText>) -> MapFindings {
    let input = MapInput(outline: text)
    let places = input.places ?? MapPlaces(file: text.value)
    let found = diagnose(
      input.map, articles: [:], places: places, rules: Rule.all.filter(asks), cap: cap)
    // What a name refers to has been told where it is read, and the rules' changes are made for XML.
    let told = found.filter { $0.code.family != "reference" }.map { finding in
      var finding = finding
      finding.fix = nil
      return finding
    }
    return MapFindings(name.inputName, input.findings + told, in: input.texts).ordered()
  }
}
