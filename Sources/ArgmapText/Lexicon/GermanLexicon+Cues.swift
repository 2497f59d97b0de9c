// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What connects statements, and whose view they say they are.
  static let germanCues = """
    [cues]
    none: und zwar | da ist | da sind | da war | da waren | da wird | da werden | da kommt | da kommen
    none: da hilft | da helfen | da gibt | da bleibt | da kann | da können | da muss
    none: da müssen | da hat | da haben | da geht | da stellt | da liegt | da und dort
    none: da draußen | da drüben | da oben | darum geht | darum ging | darum herum
    none: darum gehen | darum bemüht | während des | während eines | während einer
    none: während dieses | während dieser zeit | also doch | denn doch | ebenso wie
    none: ebenso wenig | ebenso viele | ebenso gut | kurz vor | kurz nach | kurz darauf
    none: kurz danach | auch nicht | etwa so | doch noch
    premise.because: weil | schon weil | allein weil | vor allem weil | vor allem , weil
    premise.because: einfach weil | nicht zuletzt weil | nicht zuletzt , weil
    premise.because: insbesondere weil | denn | das liegt daran , dass
    premise.because: dies liegt daran , dass | das liegt daran | der grund dafür ist
    premise.because: dies deshalb , weil | deshalb , weil | deswegen , weil | daher , weil
    premise.because: darum , weil | angesichts der tatsache , dass
    premise.because: in anbetracht der tatsache , dass | zumal | zumal da | umso mehr als
    premise.because: um so mehr als | dadurch , dass
    premise.after-all: schließlich | nämlich | denn schließlich | denn immerhin
    premise.reason: der grund ist | der grund ist , dass | grund dafür ist
    premise.reason: der grund hierfür ist | der grund liegt darin
    premise.reason: der grund liegt auf der hand | das hat einen grund
    premise.reason: ein grund ist , dass | ein grund dafür ist | dafür spricht , dass
    premise.reason: dafür spricht auch , dass | dafür spricht | hierfür spricht
    premise.reason: dafür sprechen | der hauptgrund ist | der hauptgrund | grund hierfür
    premise.since: da | da ja | da doch
    premise.as: insofern als | insoweit als | insofern , als
    conclusion.therefore: daher | deshalb | deswegen | folglich | demnach | demzufolge
    conclusion.therefore: infolgedessen | darum | dementsprechend | demgemäß | von daher
    conclusion.therefore: daraus folgt | daraus folgt , dass | daraus ergibt sich
    conclusion.therefore: daraus ergibt sich , dass | hieraus folgt | hieraus ergibt sich
    conclusion.therefore: folgt daraus | es folgt , dass | aus diesem grund
    conclusion.therefore: aus diesem grunde | aus dem grund | das bedeutet
    conclusion.therefore: das bedeutet , dass | dies bedeutet | dies bedeutet , dass
    conclusion.therefore: das heißt | das heißt , dass | d.h. | das ist der grund , warum
    conclusion.therefore: das ist der grund , weshalb | das ist der grund dafür
    conclusion.therefore: deshalb gilt | daraus lässt sich schließen
    conclusion.therefore: daraus ist zu schließen | daraus schließe ich | so kommt es , dass
    conclusion.therefore: die folge ist | im ergebnis | als folge | in der folge
    conclusion.therefore: was bedeutet | was bedeutet , dass | was heißt | eben deshalb
    conclusion.therefore: gerade deshalb | auch deshalb | schon deshalb | genau deshalb
    conclusion.therefore: nicht zuletzt deshalb
    conclusion.thus: somit | mithin | ergo | also
    conclusion.so: sodass | so dass
    counter.however: jedoch | dennoch | trotzdem | allerdings | gleichwohl
    counter.however: nichtsdestotrotz | nichtsdestoweniger | indes | indessen
    counter.however: dessen ungeachtet | ungeachtet dessen | trotz alledem | bei alledem
    counter.however: und dennoch | und trotzdem | und doch
    counter.but: aber | doch | ich antworte | ich erwidere | ich entgegne
    counter.but: darauf antworte ich | darauf erwidere ich | darauf ist zu antworten
    counter.but: darauf lässt sich antworten | darauf ist zu erwidern | meine antwort ist
    counter.but: meine erwiderung ist | meine erwiderung lautet | wir antworten | wir erwidern
    counter.but: meine antwort lautet | die antwort ist | die antwort lautet
    counter.but: die antwort darauf ist | die antwort darauf lautet
    counter.denial: das trifft nicht zu | das stimmt nicht | das überzeugt nicht | das ist falsch
    counter.denial: das ist ein irrtum | dem ist nicht so | dieser einwand überzeugt nicht
    counter.denial: das ist unwahrscheinlich | das ist unwahr | das ist nicht wahr
    counter.denial: das ist nicht der fall | das ist nicht richtig | das übersieht | dies übersieht
    counter.denial: das überzeugt mich nicht | dem stimme ich nicht zu | das sehe ich anders | das sehe ich nicht so
    counter.denial: das lasse ich nicht gelten | das greift zu kurz | dies greift zu kurz | das geht am kern vorbei
    counter.denial: dieser einwand trägt nicht | das argument überzeugt nicht
    counter.only: nur
    counter.contrast: hingegen | dagegen | demgegenüber | andererseits | anderseits
    counter.contrast: auf der anderen seite | im gegenteil | im gegensatz dazu | umgekehrt
    counter.contrast: trotz | ungeachtet | entgegen | vielmehr | stattdessen | statt dessen
    attribution.others: dagegen spricht , dass | dagegen spricht auch , dass | dagegen spricht vor allem , dass | dagegen lässt sich einwenden , dass
    counter.contrast: leider | bedauerlicherweise | dagegen spricht | dagegen ist
    counter.contrast: dem steht entgegen | dem ist entgegenzuhalten | dem ist zu entgegnen
    counter.contrast: dem lässt sich entgegenhalten | in wirklichkeit | in wahrheit
    counter.contrast: tatsächlich aber | freilich aber | wahr ist aber
    concession.although: obwohl | obgleich | obschon | obzwar | wenngleich | wiewohl
    concession.although: auch wenn | wenn auch | selbst wenn | sogar wenn | und wenn auch
    concession.although: wenn schon | so sehr auch | auch dann , wenn
    concession.although: trotz der tatsache , dass | ungeachtet der tatsache , dass
    concession.although: mag auch
    concession.granted: zwar | und zwar wohl | freilich | gewiss | gewiß | sicherlich
    concession.granted: ich weiß | ich weiß , dass | ich verstehe | mir ist klar
    concession.granted: sicher , | zugegeben | zugegebenermaßen | zugestanden | natürlich
    concession.granted: selbstverständlich | wohl wahr | richtig ist | richtig ist zwar
    concession.granted: richtig , | wahr ist | es ist wahr | es stimmt | es stimmt , dass
    concession.granted: es stimmt zwar | es trifft zu | es trifft zwar zu | unbestritten ist
    concession.granted: unbestreitbar ist | unbestritten | keine frage | ohne frage
    concession.granted: ohne zweifel | zweifellos | unzweifelhaft | ja , | einzuräumen ist
    concession.granted: zuzugeben ist | man muss zugeben | man muss einräumen
    concession.granted: ich räume ein | ich gebe zu | ich bestreite nicht
    concession.granted: ich verkenne nicht | wir verkennen nicht | wir bestreiten nicht
    concession.granted: nicht zu verkennen ist | nicht zu bestreiten ist
    concession.granted: nicht bestritten werden soll | niemand bestreitet
    concession.granted: es lässt sich nicht leugnen | nicht zu leugnen ist | es mag sein
    concession.granted: mag sein | es mag zutreffen | man könnte einwenden
    concession.granted: man könnte entgegnen | man mag einwenden | man kann einwenden
    concession.granted: es ließe sich einwenden | einwenden lässt sich
    concession.granted: einwenden ließe sich | nun könnte man einwenden
    concession.granted: nun mag man einwenden | es könnte eingewandt werden
    concession.granted: dagegen könnte man einwenden | dagegen wird eingewandt
    concession.granted: dagegen lässt sich einwenden
    concession.acknowledged: uns ist bewusst , dass | mir ist bewusst , dass
    concession.acknowledged: wir sind uns bewusst , dass | ich bin mir bewusst , dass
    concession.while: während | wohingegen
    concession.indeed: durchaus | immerhin
    example.instance: zum beispiel | beispielsweise | z.b. | etwa dann , wenn | etwa wenn
    example.instance: etwa weil | so etwa | so zum beispiel | so beispielsweise
    example.instance: ein beispiel | ein beispiel ist | ein beispiel dafür
    example.instance: ein beispiel dafür ist | ein beispiel hierfür | als beispiel
    example.instance: um ein beispiel zu nennen | um nur ein beispiel zu nennen | nehmen wir
    example.instance: nehmen wir zum beispiel | man nehme | man denke | man denke nur
    example.instance: zur veranschaulichung | exemplarisch | so zeigt | so zeigen
    example.instance: so berichtet | so berichten | wie etwa | wie zum beispiel
    additive.further: außerdem | zudem | ferner | überdies | darüber hinaus | hinzu kommt
    additive.further: hinzu kommt , dass | hinzu kommen | dazu kommt | dazu kommt , dass
    additive.further: hinzuzufügen ist | des weiteren | obendrein | im übrigen | mehr noch
    additive.further: nicht nur das | damit nicht genug | und außerdem
    additive.also: ebenso | ebenfalls | gleichfalls | weiterhin | weiter | zusätzlich | auch
    additive.also: desgleichen | nicht zuletzt | daneben
    additive.most: vor allem aber | wichtiger noch | am wichtigsten ist , dass
    additive.also: genauso | in ähnlicher weise | ähnlich | aus dem gleichen grund
    additive.also: aus demselben grund | nicht minder | und auch
    summary.conclusion: zusammenfassend | zusammengefasst | kurz , | kurz gesagt
    summary.conclusion: nach abwägung aller argumente | nach abwägung aller vor - und nachteile
    summary.conclusion: nach reiflicher überlegung | kurz und gut | kurzum | insgesamt | alles in allem | unterm strich
    summary.conclusion: abschließend | fazit | mein fazit | unser fazit | als fazit
    summary.conclusion: im fazit | zum schluss | letzten endes | summa summarum | in summe
    summary.conclusion: zusammenfassend lässt sich sagen | zusammenfassend ist festzuhalten
    summary.conclusion: festzuhalten ist | festzuhalten bleibt | es bleibt festzuhalten
    summary.conclusion: ich schließe daraus , dass | wir schließen daraus , dass | per saldo
    summary.conclusion: ich komme zu dem schluss , dass | wir kommen zu dem schluss , dass
    summary.conclusion: im großen und ganzen | unter dem strich | ich fasse zusammen
    summary.conclusion: wir fassen zusammen
    summary.gathered: aus diesen gründen | aus all diesen gründen | aus allen diesen gründen
    summary.gathered: aus diesen beiden gründen | aus diesen drei gründen | all das
    summary.gathered: all dies | das alles | dies alles | alles das | alles dies
    summary.gathered: all diese gründe | all diese argumente | all diese punkte
    summary.gathered: alle diese gründe | alle diese argumente | alle diese punkte
    summary.gathered: diese gründe | diese argumente | diese überlegungen | diese erwägungen
    summary.gathered: diese punkte | diese drei gründe | nimmt man all das
    summary.gathered: nimmt man all dies | nimmt man das alles | nimmt man dies alles
    summary.gathered: nimmt man diese | nach alledem | nach all dem | angesichts dieser
    summary.gathered: angesichts all dessen | angesichts dessen | in anbetracht dieser
    summary.gathered: in anbetracht all dessen | vor diesem hintergrund
    summary.gathered: bedenkt man all das | bedenkt man dies alles | wer all das
    summary.gathered: wer all dies
    opinion.author: ich meine | ich glaube | ich denke | ich finde | meines erachtens | m.e.
    opinion.author: meiner meinung nach | meiner ansicht nach | meiner auffassung nach
    opinion.author: nach meiner meinung | nach meiner ansicht | nach meiner auffassung
    opinion.author: nach meiner überzeugung | meiner überzeugung nach | ich bin überzeugt
    opinion.author: ich bin davon überzeugt | ich bin der meinung | ich bin der ansicht
    opinion.author: ich bin der auffassung | ich bin dafür | ich bin dagegen | ich halte
    opinion.author: ich plädiere | ich behaupte | ich würde sagen | ich stimme zu
    opinion.author: dem widerspreche ich | da widerspreche ich | ich widerspreche | ich sehe das anders
    opinion.author: ich komme zu dem schluss | ich schließe daraus | wir meinen
    opinion.author: wir glauben | wir sind überzeugt | wir sind der auffassung
    opinion.author: wir sind der ansicht | unseres erachtens | unserer meinung nach
    opinion.author: unserer ansicht nach | unserer auffassung nach | nach unserer auffassung
    opinion.author: nach unserer überzeugung | aus meiner sicht | aus unserer sicht
    opinion.author: meine these | meine these ist | meine ich | glaube ich | denke ich
    opinion.author: finde ich | meinen wir | glauben wir | halte ich | plädiere ich
    opinion.author: für mich steht fest | für uns steht fest
    attribution.others: kritiker | die kritiker | kritikerinnen und kritiker | gegner
    attribution.others: die gegner | befürworter | die befürworter | anhänger | die anhänger
    attribution.others: verfechter | die verfechter | verteidiger | die verteidiger
    attribution.others: skeptiker | die skeptiker | fürsprecher | die fürsprecher
    attribution.others: manche sagen | manche meinen | manche behaupten | manche glauben
    attribution.others: manche halten | manche fordern | manche wenden | manche kritiker
    attribution.others: manche leute | manche beobachter | mancher | manch einer
    attribution.others: mancher meint | mancher sagt | mancher wird | einige sagen
    attribution.others: einige meinen | einige behaupten | einige glauben | einige halten
    attribution.others: einige fordern | einige kritiker | einige beobachter
    attribution.others: einige wissenschaftler | einige ökonomen | viele sagen
    attribution.others: viele meinen | viele behaupten | viele glauben | viele halten
    attribution.others: viele fordern | viele menschen glauben | viele beobachter
    attribution.others: andere sagen | andere meinen | andere behaupten | andere glauben
    attribution.others: andere fürchten | andere befürchten | andere bezweifeln | andere wenden | manche fürchten
    attribution.others: manche befürchten | ich höre oft | ich höre immer wieder | mir wird entgegengehalten
    attribution.others: uns wird gesagt | man hört immer wieder | man wird sagen | man wird einwenden
    attribution.others: andere halten | die meisten menschen glauben | die meisten sagen | es heißt
    attribution.others: es heißt oft | nun heißt es | nun heißt es oft | heißt es oft
    attribution.others: nun wird behauptet | nun wird eingewandt | so heißt es
    attribution.others: andere verweisen | manche verweisen | kritiker verweisen
    attribution.others: es heißt immer wieder | oft heißt es | häufig heißt es
    attribution.others: gern heißt es | immer wieder heißt es | es wird behauptet
    attribution.others: es wird oft behauptet | es wird häufig behauptet | es wird gesagt
    attribution.others: es wird argumentiert | es wird oft argumentiert | es wird eingewandt
    attribution.others: oft wird behauptet | häufig wird behauptet | oft wird argumentiert
    attribution.others: häufig wird argumentiert | oft wird gesagt | häufig wird gesagt
    attribution.others: oft wird eingewandt | häufig wird eingewandt
    attribution.others: immer wieder wird behauptet | gern wird behauptet | gern wird gesagt
    attribution.others: gelegentlich wird behauptet | man hört oft | oft hört man
    attribution.others: immer wieder hört man | man sagt | man behauptet | man könnte meinen
    attribution.others: man könnte sagen | man könnte argumentieren | nach ansicht
    attribution.others: nach meinung | nach auffassung | laut | zufolge | angeblich
    attribution.others: vermeintlich | die herrschende meinung | die landläufige meinung
    attribution.others: die übliche ansicht | wer dagegen ist
    attribution.others: du schreibst , dass | du sagst , dass | du behauptest , dass | du meinst , dass
    attribution.others: sie behaupten , dass | ihr schreibt , dass
    topic.shift: was ist mit | und was ist mit | wie steht es mit | wie steht es um
    topic.shift: übrigens | nebenbei | nebenbei bemerkt | apropos | was mich betrifft
    topic.shift: was uns betrifft | was nun | was aber | hinsichtlich | bezüglich
    topic.shift: in bezug auf | mit blick auf | im hinblick auf | interessanterweise
    topic.shift: ein letzter punkt | eine letzte bemerkung | eine andere frage
    topic.shift: eine andere frage ist | nun ,
    condition.if: wenn | falls | sofern | solange | soweit | vorausgesetzt
    condition.if: vorausgesetzt , dass | unter der bedingung , dass
    condition.if: unter der voraussetzung , dass | es sei denn | es sei denn , dass
    condition.if: insofern
    """
}
