// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Reads an article: finds its numbered arguments, its thesis, and what bears on them.
///
/// Every decision is made by a named rule and stands on the map with the words that decided it. The
/// passes can be read one by one: text, units, cues, enumerations, labels, turns, thesis, attachment,
/// map. Reading never fails: without an enumeration the map still has the best candidate for a thesis,
/// and a warning says so.
///
/// - Complexity: O(*n*) in the bytes of the article.
public func readArticle(
  _ article: SourceText, options: ReadingOptions = ReadingOptions()
) -> Diagnosed<ArgumentMap> {
  let wanted = options.language.map { Lexicon.of($0) } ?? Lexicon.detected(in: article)
  var parts = Article(article, lexicon: wanted ?? .english, units: options.units)
  var enumerations = parts.findEnumerations()
  let areGiven = options.units == .lines
  parts.settleBodies(enumerations)
  parts.assignLabels(&enumerations)
  parts.assignTurns(&enumerations)
  let readings = parts.readings
  var thesis = parts.findThesis(enumerations, readings, mayBeNone: !areGiven)
  if !areGiven { parts.introduceSeries(&enumerations, thesis) }
  parts.endLastItems(&enumerations, thesis: parts.statedUnit(of: thesis), readings)
  if areGiven {
    thesis.joined = 0..<0
  } else {
    parts.addRestatements(to: &thesis, enumerations, readings)
    parts.replaceUnstatedThesis(&thesis, enumerations, readings)
    parts.addQuestion(to: &thesis, readings)
  }
  let attachment = parts.attach(enumerations, thesis, readings, keepingAll: areGiven)
  var builder = MapBuilder(parts, readings, enumerations, thesis, attachment, options)
  let map = builder.build()
  var remarks = parts.remarks(on: enumerations, thesis, readings)
  if wanted == nil, let remark = parts.unknownLanguage(options.language) {
    remarks.insert(remark, at: 0)
  }
  return Diagnosed(map, remarks)
}
