// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct GermanEnumerationTests {
  /// The series of a text as `kind: marker ordinal, …`.
  static func series(_ text: String) -> [String] {
    let article = Article(german: text)
    return article.findEnumerations().series.map { series in
      let items = series.items.map { item in
        "\(article.words(item.enumerator.bytes)) \(item.ordinal)"
      }
      return "\(series.kind.rawValue): " + items.joined(separator: " | ")
    }
  }

  static let forms: [Example<[String]>] = [
    Example(
      "erstens, zweitens",
      "Die Steuer ist falsch. Erstens trifft sie die Armen. Zweitens ist sie alt.",
      ["arguments: Erstens 1 | Zweitens 2"]),
    Example(
      "with marks",
      "Die Steuer ist falsch.\n\nErstens: Sie trifft die Armen.\n\nZweitens, sie ist alt.",
      ["arguments: Erstens: 1 | Zweitens, 2"]),
    Example(
      "ein weiterer, ohne Substantiv",
      "Die Steuer ist aus mehreren Gründen falsch. Der erste ist ihr Alter. Ein weiterer ist ihre Höhe.",
      ["arguments: Der erste 1 | Ein weiterer 2"]),
    Example(
      "erstens weil",
      "Die Steuer ist falsch, erstens weil sie die Armen trifft und zweitens weil sie alt ist.",
      ["arguments: erstens 1 | zweitens 2"]),
    Example(
      "zunächst, ferner, schließlich",
      "Die Steuer ist falsch. Zunächst fehlt ihr der Sinn. Ferner sind die Kosten hoch. Schließlich wandern die Händler ab.",
      ["arguments: Zunächst 1 | Ferner 2 | Schließlich 3"]),
    Example(
      "zum einen, zum anderen",
      "Die Steuer ist falsch. Zum einen trifft sie die Armen. Zum anderen ist sie alt.",
      ["arguments: Zum einen 1 | Zum anderen 2"]),
    Example(
      "als Erstes, als Zweites",
      "Die Steuer ist falsch.\n\nAls Erstes trifft sie die Armen.\n\nAls Zweites ist sie alt.",
      ["arguments: Als Erstes 1 | Als Zweites 2"]),
    Example(
      "in erster Linie, zu guter Letzt",
      "Die Steuer ist falsch.\n\nIn erster Linie trifft sie die Armen.\n\nZu guter Letzt ist sie alt.",
      ["arguments: In erster Linie 1 | Zu guter Letzt 2"]),
    Example(
      "nouns with ordinals",
      "Die Steuer ist falsch.\n\nDer erste Grund ist ihr Preis.\n\nDer zweite Grund ist ihr Alter.",
      ["arguments: Der erste Grund 1 | Der zweite Grund 2"]),
    Example(
      "ein Grund, ein weiterer Grund, der letzte Grund",
      "Die Steuer ist falsch.\n\nEin Grund ist ihr Preis.\n\nEin weiterer Grund ist ihr Alter.\n\nDer letzte Grund ist ihr Ziel.",
      ["arguments: Ein Grund 1 | Ein weiterer Grund 2 | Der letzte Grund 3"]),
    Example(
      "ordinals as nouns",
      "Zwei Gründe sprechen gegen die Steuer.\n\nDer erste ist ihr Preis. Sie trifft die Armen.\n\nEin zweiter kommt hinzu. Sie ist alt.",
      ["arguments: Der erste 1 | Ein zweiter 2"]),
    Example(
      "behind the verb",
      "Die Steuer ist falsch. Dagegen spricht erstens, dass sie die Armen trifft. Sie ist zweitens kaum einzutreiben.",
      ["arguments: erstens 1 | zweitens 2"]),
    Example(
      "in a sentence of its own behind a colon",
      "Die Steuer ist aus zwei Gründen falsch: Erstens trifft sie die Armen, zweitens ist sie alt.",
      ["arguments: Erstens 1 | zweitens 2"]),
    Example(
      "inside one sentence",
      "Die Steuer ist falsch: erstens trifft sie die Armen, zweitens ist sie alt.",
      ["arguments: erstens 1 | zweitens 2"]),
    Example(
      "numerals",
      "Die Steuer ist aus zwei Gründen falsch:\n\n1. Sie trifft die Armen.\n\n2. Sie ist alt.",
      ["arguments: 1. 1 | 2. 2"]),
    Example(
      "letters",
      "Die Steuer ist aus zwei Gründen falsch:\n\na) Sie trifft die Armen.\n\nb) Sie ist alt.",
      ["arguments: a) 1 | b) 2"]),
    Example(
      "a list",
      "Die Steuer ist aus zwei Gründen falsch:\n\n- Sie trifft die Armen.\n- Sie ist alt.",
      ["arguments: - 1 | - 2"]),
  ]

  @Test(arguments: forms)
  func `German enumerators that go together are a series`(_ example: Example<[String]>) {
    #expect(Self.series(example.text) == example.expected)
  }

  static let traps: [Example<[String]>] = [
    Example("dates in a text", "Am 1. Mai regnete es. Am 2. Mai schien die Sonne.", []),
    Example("dates that open paragraphs", "1. Mai: Es regnet.\n\n2. Mai: Die Sonne scheint.", []),
    Example("visits", "Sein erster Besuch war kurz. Sein zweiter Besuch dauerte lange.", []),
    Example("wars", "Der Erste Weltkrieg begann 1914. Der Zweite Weltkrieg begann 1939.", []),
    Example(
      "fractions", "Ein Drittel der Stadt fehlt. Ein Viertel bleibt. Das zweite Drittel lebt.", []),
    Example("a story", "Zuerst ging er fort. Schließlich kam er zurück.", []),
    Example(
      "a lone first", "Die Steuer ist falsch. Erstens trifft sie die Armen. Sie muss weg.", []),
    Example(
      "schließlich as after all", "Die Steuer ist falsch. Schließlich trifft sie die Armen.", []),
    Example(
      "steps", "So geht es.\n\nErstens öffnen Sie die Datei.\n\nZweitens drücken Sie die Taste.",
      ["steps: Erstens 1 | Zweitens 2"]),
  ]

  @Test(arguments: traps)
  func `German ordinals that number no argument make no argument`(_ example: Example<[String]>) {
    #expect(Self.series(example.text) == example.expected)
    #expect(!germanMap(of: example.text).arguments.contains { $0.ordinal != nil })
  }

  static let announcements: [Example<Int?>] = [
    Example("a number word", "Die Steuer ist aus drei Gründen falsch.", 3),
    Example("digits", "Es gibt 3 Argumente gegen die Steuer.", 3),
    Example("mehrere", "Die Steuer ist aus mehreren Gründen falsch.", nil),
    Example("another number", "Die Steuer von drei Talern ist falsch.", nil),
  ]

  @Test(arguments: announcements)
  func `a count announced in German is read, and only that`(_ example: Example<Int?>) {
    let items = "\n\nErstens schadet sie.\n\nZweitens kostet sie Geld.\n\nDrittens ist sie alt."
    #expect(germanMap(of: example.text + items).enumerations.map(\.announced) == [example.expected])
  }
}
