// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

@Suite struct SentenceTests {
  static let examples: [Example<[String]>] = [
    Example("full stops", "It rains. We stay.", ["It rains.", "We stay."]),
    Example("question and exclamation", "Why? Because! Fine.", ["Why?", "Because!", "Fine."]),
    Example(
      "an abbreviation before a quotation", "It condemns the U.S. “bloc mentality” at every turn.",
      ["It condemns the U.S. “bloc mentality” at every turn."]),
    Example(
      "an abbreviation before a name", "The U.S. Congress met. It voted.",
      ["The U.S. Congress met.", "It voted."]),
    Example(
      "an abbreviation at the end", "He moved to the U.S. The move was costly.",
      ["He moved to the U.S.", "The move was costly."]),
    Example(
      "titles", "Mr. Smith met Dr. Jones. They spoke.", ["Mr. Smith met Dr. Jones.", "They spoke."]),
    Example(
      "initials", "J. S. Mill wrote it. We read it.", ["J. S. Mill wrote it.", "We read it."]),
    Example(
      "what letters name", "We reject Plan A. Costs would double. Vitamin C helps.",
      ["We reject Plan A.", "Costs would double.", "Vitamin C helps."]),
    Example(
      "letters for statements", "The author assumes that P. But nobody has shown it.",
      ["The author assumes that P.", "But nobody has shown it."]),
    Example(
      "'no' as an answer", "Will it hurt shops? No. Footfall rose. No. 4 fell.",
      ["Will it hurt shops?", "No.", "Footfall rose.", "No. 4 fell."]),
    Example(
      "latin", "Use tools, e.g. hammers, i.e. This is fine.",
      ["Use tools, e.g. hammers, i.e. This is fine."]),
    Example(
      "decimals", "It costs 3.5 euros. That is much.", ["It costs 3.5 euros.", "That is much."]),
    Example(
      "a number after an abbreviation", "See No. 4 of the list. Go on.",
      ["See No. 4 of the list.", "Go on."]),
    Example(
      "a case with its volume", "In Roe v. Wade, 410 U.S. 113, it held so. We agree.",
      ["In Roe v. Wade, 410 U.S. 113, it held so.", "We agree."]),
    Example(
      "a stop inside quotation marks", "They call it a “war.” We do not.",
      ["They call it a “war.”", "We do not."]),
    Example(
      "a quoted question that goes on", "“Why now?” he asked. Nobody knew.",
      ["“Why now?” he asked.", "Nobody knew."]),
    Example(
      "sentences in brackets", "It was late (He left. She came.) and cold. We slept.",
      ["It was late (He left. She came.) and cold.", "We slept."]),
    Example(
      "a reference in brackets of its own", "It was late. (See Figure 1.) We slept.",
      ["It was late.", "(See Figure 1.)", "We slept."]),
    Example(
      "what the audience does", "We will pay. (Applause) We always did. (Long laughter) Thank you.",
      ["We will pay.", "(Applause)", "We always did.", "(Long laughter)", "Thank you."]),
    Example(
      "a bracket that belongs to its sentence",
      "It was late. (Some) of us slept. (2009) Lund agrees.",
      ["It was late.", "(Some) of us slept. (2009) Lund agrees."]),
    Example("an unpaired bracket", "It was (late. We slept.", ["It was (late.", "We slept."]),
    Example(
      "a year in brackets behind an abbreviation",
      "A study by Lund et al. (2009) found nothing. We slept.",
      ["A study by Lund et al. (2009) found nothing.", "We slept."]),
    Example(
      "an ellipsis that goes on", "It was … well … late. We slept.",
      ["It was … well … late.", "We slept."]),
    Example("an ellipsis that ends", "It was late… We slept.", ["It was late…", "We slept."]),
    Example(
      "an enumerator alone", "First. It rains. Second. It is cold.",
      ["First. It rains.", "Second. It is cold."]),
    Example("a numeral", "1. It rains. It pours.", ["1. It rains.", "It pours."]),
    Example(
      "a capital enumerator with a dash", "FIRST. - It is the custom. So it is.",
      ["FIRST. - It is the custom.", "So it is."]),
    Example(
      "a list after a colon", "I would stress the following: First, it rains. Second, it is cold.",
      ["I would stress the following:", "First, it rains.", "Second, it is cold."]),
    Example(
      "another colon", "It is simple: it rains. So stay.", ["It is simple: it rains.", "So stay."]),
    Example(
      "hard-wrapped lines", "It rains\nand pours. We\nstay in.",
      ["It rains and pours.", "We stay in."]),
    Example("accents", "Élan vital. Überall. Ça va.", ["Élan vital.", "Überall.", "Ça va."]),
  ]

  @Test(arguments: examples)
  func `a paragraph falls into its sentences`(_ example: Example<[String]>) {
    let article = Article(example.text)
    #expect(article.sentences.map { article.words(article.bytes(of: $0)) } == example.expected)
  }

  @Test func `no word is lost or said twice`() {
    for example in Self.examples {
      let article = Article(example.text)
      let units = article.units.map { article.words($0.bytes) }.joined(separator: " ")
      #expect(units.filter { !$0.isWhitespace } == example.text.filter { !$0.isWhitespace })
    }
  }
}

@Suite struct ClauseTests {
  static let examples: [Example<[String]>] = [
    Example(
      "because", "The plan will fail, because nobody wants it.",
      ["The plan will fail,", "because nobody wants it."]),
    Example(
      "because of is no clause", "The plan will fail, because of the costs it has.",
      ["The plan will fail, because of the costs it has."]),
    Example(
      "since with a subject", "Trade is hard, since it leaves no room for error.",
      ["Trade is hard,", "since it leaves no room for error."]),
    Example(
      "since with a date", "Trade has been hard, since 1990 at the latest.",
      ["Trade has been hard, since 1990 at the latest."]),
    Example(
      "for with a pronoun", "The two want other things, for each hopes the other pays.",
      ["The two want other things,", "for each hopes the other pays."]),
    Example(
      "for as a preposition", "They agree, for the most part, that it is good.",
      ["They agree, for the most part, that it is good."]),
    Example(
      "although in front", "Although the price is high, the house is worth it.",
      ["Although the price is high,", "the house is worth it."]),
    Example(
      "but", "The price is high, but the house is worth it.",
      ["The price is high,", "but the house is worth it."]),
    Example(
      "but without a clause", "It is not by weight, but by the value of the goods.",
      ["It is not by weight, but by the value of the goods."]),
    Example(
      "a semicolon", "The first plan is cheap; the second plan is safe.",
      ["The first plan is cheap;", "the second plan is safe."]),
    Example(
      "and with an own subject", "The plan is cheap to build, and it saves the city money.",
      ["The plan is cheap to build,", "and it saves the city money."]),
    Example(
      "and in a list of clauses",
      "Both are isolated, both depend on help, and the city does not want either to fall.",
      ["Both are isolated, both depend on help, and the city does not want either to fall."]),
    Example(
      "inside brackets", "The plan (which is old, but it works well) will be kept by us.",
      ["The plan (which is old, but it works well) will be kept by us."]),
    Example(
      "members of an inline list",
      "It is wrong: first, it costs too much; second, it helps nobody.",
      ["It is wrong:", "first, it costs too much;", "second, it helps nobody."]),
    Example(
      "numbered members of an inline list",
      "We should go because (1) it is late and (2) we are tired.",
      ["We should go because", "(1) it is late and", "(2) we are tired."]),
  ]

  @Test(arguments: examples)
  func `a sentence falls into its clauses`(_ example: Example<[String]>) {
    let article = Article(example.text)
    #expect(article.units.map { article.words($0.bytes) } == example.expected)
  }
}
