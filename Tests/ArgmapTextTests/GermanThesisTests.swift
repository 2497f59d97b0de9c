// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

@Suite struct GermanThesisTests {
  static let maps: [Example<String>] = [
    Example(
      "a view of others and the author's",
      """
      Manche Leute sagen, die Salzsteuer sei gerecht. Meiner Meinung nach ist die Salzsteuer falsch.

      Erstens trifft sie die Armen.

      Zweitens bringt sie wenig ein.
      """,
      """
      Meiner Meinung nach ist die Salzsteuer falsch
        +1 Erstens trifft sie die Armen
        +2 Zweitens bringt sie wenig ein
        - Manche Leute sagen, die Salzsteuer sei gerecht
      """),
    Example(
      "a conclusion that 'dass' opens keeps its words",
      """
      Für ein Verbot spricht, dass Handys ablenken. Ein weiteres Argument für das Verbot ist der Neid.

      Nach Abwägung aller Argumente komme ich zu dem Schluss, dass Handys im Unterricht verboten werden sollten.
      """,
      """
      Nach Abwägung aller Argumente komme ich zu dem Schluss, dass Handys im Unterricht verboten werden sollten
        + Für ein Verbot spricht, dass Handys ablenken
        + Ein weiteres Argument für das Verbot ist der Neid
      """),
    Example(
      "a contrast that the verb follows",
      """
      Die Salzsteuer bringt der Stadt Geld ein. Viele Orte leben davon.

      Dennoch schadet die Salzsteuer dem Handel.

      Erstens macht sie die Waren teuer.

      Zweitens ist sie schwer einzutreiben.
      """,
      """
      Dennoch schadet die Salzsteuer dem Handel
        +1 Erstens macht sie die Waren teuer
        +2 Zweitens ist sie schwer einzutreiben
      """),
    Example(
      "a concession and its answer behind the verb",
      """
      Zwar bringt die Steuer Geld ein. Sie schadet aber dem Handel.

      Erstens macht sie Salz teuer, weil die Händler sie weitergeben.

      Zweitens kostet sie mehr, als sie einbringt. Der Aufwand ist nämlich groß. Das ist seit Jahren bekannt.
      """,
      """
      Sie schadet aber dem Handel
        +1 Erstens macht sie Salz teuer
          + die Händler sie weitergeben
        +2 Zweitens kostet sie mehr, als sie einbringt
          + Der Aufwand ist nämlich groß
            + Das ist seit Jahren bekannt
        ~ Zwar bringt die Steuer Geld ein
      """),
    Example(
      "a conclusion at the end",
      "Salz ist teuer. Niemand kann darauf verzichten. Daher muss die Salzsteuer abgeschafft werden.",
      """
      Daher muss die Salzsteuer abgeschafft werden
        + Salz ist teuer
        + Niemand kann darauf verzichten
      """),
    Example(
      "zwar and jedoch behind the verb",
      "Die Brücke sollte gebaut werden. Der Preis ist zwar hoch. Die Fähre ist jedoch noch teurer.",
      """
      Die Brücke sollte gebaut werden
        ~ Der Preis ist zwar hoch
          - Die Fähre ist jedoch noch teurer
      """),
    Example(
      "a comma before dass",
      "Der Minister behauptet, dass die Steuer gerecht ist. Die Steuer ist aber falsch. Sie trifft die Armen.",
      """
      Die Steuer ist aber falsch
        + Sie trifft die Armen
        - Der Minister behauptet, dass die Steuer gerecht ist
      """),
    Example(
      "reported speech without dass",
      "Der Senat erklärt, der Hafen brauche den Zoll. Der Zoll ist jedoch schädlich, denn in den Häfen fehlt die Arbeit.",
      """
      Der Zoll ist jedoch schädlich
        + in den Häfen fehlt die Arbeit
        - Der Senat erklärt, der Hafen brauche den Zoll
      """),
    Example(
      "a verb of saying and its particle",
      "Der Zoll ist falsch. Erstens ist er teuer. Zweitens stört er.\n\nDie Gewerkschaft wendet ein, dass er Arbeit bringt. Doch die Arbeit ist kurz.",
      """
      Der Zoll ist falsch
        +1 Erstens ist er teuer
        +2 Zweitens stört er
        - Die Gewerkschaft wendet ein, dass er Arbeit bringt
          - die Arbeit ist kurz
      """),
    Example(
      "a particle, and reported speech without its own form",
      "Der Zoll ist falsch. Erstens ist er teuer. Zweitens stört er.\n\nDer Minister hält dagegen, der Zoll bringt Arbeit. Doch die Arbeit ist kurz.",
      """
      Der Zoll ist falsch
        +1 Erstens ist er teuer
        +2 Zweitens stört er
        - Der Minister hält dagegen, der Zoll bringt Arbeit
          - die Arbeit ist kurz
      """),
    Example(
      "what one could object",
      "Der Zoll ist falsch. Erstens ist er teuer. Zweitens stört er.\n\nMan könnte ferner einwenden, dass er Arbeit bringt. Doch die Arbeit ist kurz.",
      """
      Der Zoll ist falsch
        +1 Erstens ist er teuer
        +2 Zweitens stört er
        - Man könnte ferner einwenden, dass er Arbeit bringt
          - die Arbeit ist kurz
      """),
    Example(
      "a demand above a bare announcement",
      "Es ist an der Zeit, den Zoll zu senken. Dafür gibt es gute Gründe:\n\n- Er ist teuer.\n- Er stört den Handel.",
      """
      Es ist an der Zeit, den Zoll zu senken
        +1 Er ist teuer
        +2 Er stört den Handel
      """),
    Example(
      "an opinion behind a connective",
      "Der Eintritt ist hoch. Deshalb meine ich, dass er sinken sollte.",
      """
      Deshalb meine ich, dass er sinken sollte
        + Der Eintritt ist hoch
      """),
  ]

  @Test(arguments: maps)
  func `thesis, concessions and objections are found in German`(_ example: Example<String>) {
    let expected = example.expected.split(separator: "\n").map(String.init)
    #expect(lines(germanMap(of: example.text)) == expected)
  }

  static let connectives: [Example<String>] = [
    Example("the verb follows", "Daher sollte die Stadt sparen.", "Daher sollte die Stadt sparen"),
    Example("a verb inside", "Hinzu kommt der Lärm der Nacht.", "Hinzu kommt der Lärm der Nacht"),
    Example("a verb inside, and dass", "Hinzu kommt, dass der Lärm stört.", "der Lärm stört"),
    Example("a phrase follows", "Auch arme Leute gehen hin.", "Auch arme Leute gehen hin"),
    Example("a comma", "Kurz gesagt, die Stadt sollte sparen.", "die Stadt sollte sparen"),
    Example("a colon", "Also: Die Stadt sollte sparen.", "Die Stadt sollte sparen"),
    Example("a conjunction", "Aber die Stadt sollte sparen.", "die Stadt sollte sparen"),
    Example("doch and a verb", "Doch ist das Geld knapp.", "Doch ist das Geld knapp"),
    Example("doch and an infinitive", "Doch üben lässt sich immer.", "üben lässt sich immer"),
    Example("ja and its comma", "Ja, die Stadt sollte sparen.", "die Stadt sollte sparen"),
  ]

  @Test(arguments: connectives)
  func `a connective stays where the statement needs it`(_ example: Example<String>) {
    let article = Article(german: example.text)
    #expect(article.readings.map { article.words($0.body) } == [example.expected])
  }

  static let holders: [Example<[String]>] = [
    Example("in front", "Der Rat weist darauf hin, dass es spät ist.", ["Der Rat"]),
    Example("behind the verb", "Auch weist der Rat darauf hin, dass es spät ist.", ["der Rat"]),
    Example("nowhere", "Auch ist wahr, dass es spät ist.", []),
  ]

  @Test(arguments: holders)
  func `whose view it is stands before or behind the verb`(_ example: Example<[String]>) {
    let article = Article(german: example.text)
    let holders = article.readings.compactMap { $0.attribution?.holder }
    #expect(holders.map(article.words) == example.expected)
  }

  static let subjects: [Example<Bool>] = [
    Example("das and a verb", "Das trifft zu.", true),
    Example("der and a verb", "Der hat recht.", true),
    Example("das and a noun", "Das Haus ist alt.", false),
    Example("die and a noun like a verb", "Die Waren sind alt.", false),
    Example("dies", "Dies ist bekannt.", true),
  ]

  @Test(arguments: subjects)
  func `an article before a verb points back`(_ example: Example<Bool>) {
    let article = Article(german: example.text)
    #expect(article.readings.map(\.startsWithAnaphor) == [example.expected])
  }
}
