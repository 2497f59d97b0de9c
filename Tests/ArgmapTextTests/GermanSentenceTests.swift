// SPDX-License-Identifier: MIT

import ArgmapText
import Testing

/// German texts with their units marked: `|` where a sentence ends, `/` where a clause is cut.
struct MarkedUnits: CustomTestStringConvertible, Sendable {
  let marked: Substring

  var testDescription: String { String(marked) }

  var text: String { marked.filter { $0 != "|" && $0 != "/" } }

  var sentences: [String] {
    marked.split(separator: "|").map { $0.filter { $0 != "/" }.trimmingBlanks }
  }

  var units: [String] { marked.split { $0 == "|" || $0 == "/" }.map { $0[...].trimmingBlanks } }

  /// One text a line.
  static func lines(_ text: String) -> [MarkedUnits] {
    text.split(separator: "\n").map { MarkedUnits(marked: $0) }
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}

@Suite struct GermanSentenceTests {
  static let abbreviations = MarkedUnits.lines(
    """
    Das gilt z. B. für Schulen, Kitas usw. und für alle Sporthallen.
    Das gilt z.B. für Schulen.| Für Kitas gilt es nicht.
    Der Zuschuss sinkt, d. h. die Eltern zahlen mehr.
    Die Gebühr beträgt ca. 50 Euro.| Sie wird jährlich fällig.
    Gefördert werden Chöre, Orchester usw.| Die Mittel dafür stehen bereit.
    Nach Art. 5 Abs. 1 Satz 2 GG ist die Pressefreiheit gewährleistet.
    Vgl. dazu Nr. 7 der Anlage.| Dort steht das Gegenteil.
    Prof. Dr. Meyer widerspricht.| Er nennt u. a. die Kosten.
    Die Stadt gibt 3 Mio. Euro aus.| Das ist zu viel.
    Das kostet bis 2030 rund 2 Mrd.| Dieses Geld fehlt anderswo.
    Hr. Schulz, der Vertreter des DGB, war i. d. R. anwesend.
    Die Regel steht in Abs. 3.| Sie ist eindeutig.
    Der Verein e. V. wurde 1998 gegründet.
    Im 2. Bd., S. 14 ff., wird das ausgeführt.
    Die Schüler lesen bspw. Romane, ggf. auch Dramen.
    Der Zuschuss sinkt, d. h. die Eltern zahlen mehr.| Das ist m. E. falsch.
    """)

  static let numbers = MarkedUnits.lines(
    """
    Am 3. Mai beschloss der Rat den Haushalt.| Am 7. Juni folgte der Kreistag.
    Im 19. Jahrhundert war das anders.
    Sie wohnt im 3. Stock.| Der Aufzug ist seit dem 1. Januar defekt.
    Die Versammlung endet um 22 Uhr.| Danach ist das Haus geschlossen.
    Das Gesetz gilt seit 2015.| Es hat nichts bewirkt.
    Ludwig XIV. regierte lange.
    Der 1. FC verlor mit 2:3.| Der Trainer ging.
    Der Preis stieg von 1.400 auf 2.800,50 Euro.| Niemand hat das begründet.
    1. Große Bäume kühlen die Stadt.| 2. Ohne Schutz werden sie gefällt.
    Die Stadt feiert ihren 100. Geburtstag.| Alle kommen.
    Heinrich VIII. Tudor heiratete sechsmal.| Danach starb er.
    """)

  static let marks = MarkedUnits.lines(
    """
    „Das ist falsch.“| So urteilte der Senat.
    „Das ist falsch“, sagte der Minister.
    »Wir schaffen das nicht«, heißt es im Rathaus.| Das stimmt nicht.
    Ist das gerecht?| Ich meine: nein.
    Die Kritik (sie kam auch von Freunden!) war hart.
    Der Plan – er stammt aus dem Jahr 2019 – ist überholt.
    Sie nennt das ‚Fortschritt‘,/ doch die Stadt verliert damit viel Geld.
    Warten wir ab … oder handeln wir?
    """)

  static let cut = MarkedUnits.lines(
    """
    Die Mieten steigen,/ weil zu wenig gebaut wird.
    Weil zu wenig gebaut wird,/ steigen die Mieten in den Städten.
    Das Verbot ist überflüssig,/ denn niemand verstößt dagegen.
    Das Verbot ist überflüssig,/ denn in den meisten Orten gibt es gar keine Kutschen mehr.
    Da die Kassen leer sind,/ muss der Rat sparen.
    Der Rat muss sparen,/ da die Kassen leer sind.
    Obwohl alle davor warnen,/ wird die Straße gebaut.
    Die Straße wird gebaut,/ obwohl alle davor warnen.
    Die Busse fahren oft,/ aber sie sind fast immer leer.
    Die Steuer trifft viele,/ doch ihr Ertrag ist gering.
    Der Strom wird teurer, während die Löhne seit Jahren stagnieren.
    Auch wenn das Geld knapp ist,/ darf an den Schulen nicht gespart werden.
    Die Bäume sterben;/ niemand kümmert sich darum.
    Der Lärm nimmt zu,/ und die Anwohner können nachts nicht mehr schlafen.
    Die Schule liegt am Stadtrand,/ sodass viele Kinder mit dem Auto gebracht werden.
    Zwar kostet das Geld,/ aber es lohnt sich auf lange Sicht.
    Weil das Geld fehlt,/ verzichtet der Rat auf den Bau.
    Das Gesetz wirkt nicht,/ weil die Regeln niemanden binden.
    Die Busse fahren oft,/ aber mit dem Geld könnte man auch Wege bauen.
    Der Lärm nimmt zu,/ und nachts können die Anwohner nicht mehr schlafen.
    Der Rat hat Zeit,/ doch aus dem schlimmsten Fall folgt gar nichts.
    """)

  static let uncut = MarkedUnits.lines(
    """
    Die Kinder, die dort wohnen, brauchen einen sicheren Schulweg.
    Ich glaube, dass die Stadt mehr Grün verträgt.
    Dass die Preise steigen, überrascht niemanden.
    Wer spart, verliert am Ende.
    Das ist keine große, aber eine nützliche Reform.
    Das Gesetz schadet nicht den Reichen, sondern den Armen.
    Die Stadt baut Wege, um den Verkehr zu entlasten, und pflanzt Bäume.
    Es bleibt unklar, ob das Geld reicht und wer am Ende zahlt.
    Was soll das denn, und wem ist damit eigentlich geholfen?
    Die Bürger haben aber auch Pflichten, denen sie nachkommen müssen.
    Der Verein sucht einen Platz, und findet in der Stadt nur Gärten.
    Die Stadt plant Wege, aber ohne Eile und mit wenig Geld.
    """)

  @Test(arguments: abbreviations + numbers + marks)
  func `a German paragraph falls into its sentences`(_ example: MarkedUnits) {
    let article = Article(german: example.text)
    #expect(article.sentences.map { article.words(article.bytes(of: $0)) } == example.sentences)
  }

  @Test(arguments: abbreviations + numbers + marks + cut + uncut)
  func `a German sentence falls into its clauses`(_ example: MarkedUnits) {
    let article = Article(german: example.text)
    #expect(article.units.map { article.words($0.bytes) } == example.units)
  }
}
