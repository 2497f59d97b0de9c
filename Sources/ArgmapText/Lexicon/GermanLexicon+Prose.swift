// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What takes sides in German prose that numbers nothing, and who is said to think so.
  static let germanProse = """
    [cues]
    stance.answer: ja , | nein , | natürlich nicht | auf keinen fall | keinesfalls
    stance.support: ich bin für | ich bin gegen | ich bin dafür | ich bin dagegen | wir brauchen
    stance.support: ich unterstütze | ich befürworte | ich lehne | ich empfehle | ich fordere
    stance.support: ich plädiere | ich begrüße | ich wünsche | ich möchte | ich würde | ich will
    stance.appeal: lasst uns | lassen sie uns | es ist zeit | es wird zeit | höchste zeit
    stance.support: zugunsten | hat sinn | ergibt sinn | abzulehnen | zu befürworten | zu begrüßen
    stance.support: macht sinn | lohnt sich | es lohnt | gehört verboten | gehören verboten
    stance.support: gehört abgeschafft | gehören abgeschafft | es gibt keinen grund
    stance.command: schafft | stoppt | verbietet | behaltet | lasst | gebt | baut | senkt | erhöht
    stance.command: erlaubt | schließt | streicht | rettet | schützt
    stance.verdict: gut | schlecht | richtig | falsch | gerecht | ungerecht | fair | unfair
    stance.verdict: sinnvoll | sinnlos | wünschenswert | angemessen | unangemessen | wichtig
    stance.verdict: gerechtfertigt | verantwortungslos | nützlich | nutzlos | besser | klug
    stance.verdict: vernünftig | unvernünftig | unannehmbar | unmoralisch | notwendig | nötig
    stance.verdict: unnötig | überflüssig | schädlich | absurd | überfällig | unverzichtbar
    stance.verdict: zumutbar | unzumutbar | ein fehler | ein irrweg | geboten | vertretbar
    stance.quality: gefährlich | teuer | billig | hilfreich | praktisch | unpraktisch | schön
    stance.quality: unverantwortlich | großartig | furchtbar | lästig | wertvoll | überholt
    report.others: sagen | sagt | meinen | meint | glauben | glaubt | denken | denkt | fürchten
    report.others: fürchtet | befürchten | befürchtet | behaupten | behauptet | finden , dass | findet , dass
    report.others: klagen | klagt | wenden ein | argumentieren | argumentiert | halten dagegen
    report.others: erklären | erklärt | betonen | betont | fordern , dass | fordert , dass | versichern | versichert
    report.others: verweisen | verweist | führen an | führt an | beruft sich | berufen sich
    report.others: widerspricht | widersprechen | widersprach
    report.others: bestreiten | bestreitet | kritisieren | kritisiert | warnen | warnt

    [words]
    demanding: sollte sollten solltest solle sollen muss müssen muß
    possible: könnte könnten dürfte dürften möglicherweise vielleicht
    others: sie er man
    someone: manche mancher einige etliche
    being: bin sein gewesen ist sind war waren wäre wären bleibt
    regarding: zu zum zur betreffend hinsichtlich bezüglich
    """
}
