// SPDX-License-Identifier: MIT

extension Lexicon {
  /// Frequent verbs, each in the forms that end a clause or stand second in it.
  static let germanVerbs = """
    [words]
    verbs: bleibt bleiben blieb gibt geben gebe gäbe geht gehen ginge kommt kommen käme macht
    verbs: machen mache nimmt nehmen nähme steht stehen stünde liegt liegen läge führt führen
    verbs: führe bringt bringen brächte zeigt zeigen spricht sprechen spräche hält halten hielte
    verbs: trägt tragen trüge fällt fallen fiele läuft laufen liefe tut tun täte sieht sehen
    verbs: sähe weiß wissen wüsste heißt heißen hieße meint meinen glaubt glauben denkt denken
    verbs: findet finden fände sagt sagen braucht brauchen bräuchte fehlt fehlen fehle hilft
    verbs: helfen hülfe kostet kosten koste zahlt zahlen zahle nützt nützen nutzt nutzen schadet
    verbs: schaden steigt steigen stiege sinkt sinken sänke wächst wachsen wüchse fährt fahren
    verbs: lernt lernen lebt leben liebt lieben wohnt wohnen arbeitet arbeiten spart sparen
    verbs: sparte verliert verlieren verlöre gewinnt gewinnen gewönne erhält erhalten erhielte
    verbs: bekommt bekommen bekäme verhindert verhindern schützt schützen schafft schaffen
    verbs: schaffe setzt setzen stellt stellen legt legen zieht ziehen zöge bietet bieten böte
    verbs: stärkt stärken schwächt schwächen erlaubt erlauben verbietet verbieten zwingt zwingen
    verbs: zwänge folgt folgen folge gilt gelten gälte gehört gehören genügt genügen reicht
    verbs: reichen dient dienen beruht beruhen entsteht entstehen entstünde besteht bestehen
    verbs: bestünde bedeutet bedeuten beginnt beginnen begänne endet enden wirkt wirken trifft
    verbs: treffen träfe wirft werfen würfe droht drohen lohnt lohnen leidet leiden litte
    verbs: verdient verdienen scheint scheinen erscheint erscheinen fordert fordern wünscht
    verbs: wünschen hofft hoffen fürchtet fürchten entscheidet entscheiden entschiede vergisst
    verbs: vergessen vergäße verkennt verkennen übersieht übersehen übersähe ändert ändern
    verbs: verändert verändern verschwindet verschwinden verschwände vergleicht vergleichen
    verbs: gleicht gleichen ergibt ergeben ergäbe versteht verstehen verstünde kennt kennen
    verbs: nennt nennen schließt schließen schlösse öffnet öffnen kauft kaufen verkauft
    verbs: verkaufen baut bauen zerstört zerstören belastet belasten entlastet entlasten
    verbs: erreicht erreichen erzeugt erzeugen verursacht verursachen erhöht erhöhen senkt
    verbs: senken stimmt stimmen trennt trennen teilt teilen hängt hängen hinge ließe
    verbs: unterscheidet unterscheiden überzeugt überzeugen bewirkt bewirken ersetzt ersetzen
    verbs: erschwert erschweren erleichtert erleichtern fördert fördern behindert behindern
    verbs: wendet wenden weicht weichen wiegt wiegen wöge überwiegt überwiegen verschiebt
    verbs: verschieben verlangt verlangen rechtfertigt rechtfertigen widerspricht widersprechen
    verbs: entspricht entsprechen betrifft betreffen beträfe empfiehlt empfehlen lehnt lehnen
    verbs: tritt treten träte greift greifen griffe mindert mindern verringert verringern liest
    verbs: lesen schreibt schreiben schläft schlafen isst essen trinkt trinken spielt spielen
    verbs: sitzt sitzen wartet warten sucht suchen fragt fragen antwortet antworten zählt zählen
    verbs: rechnet rechnen stirbt sterben stürbe verdirbt verderben zerfällt zerfallen verfällt
    verbs: verfallen gerät geraten geriete rät raten riete mietet mieten heilt heilen pflegt
    verbs: pflegen lockt locken treibt treiben triebe überlässt überlassen verlässt verlassen
    verbs: entlässt entlassen verteilt verteilen verlagert verlagern vermeidet vermeiden erfüllt
    verbs: erfüllen erfasst erfassen ermöglicht ermöglichen untergräbt untergraben verschärft
    verbs: verschärfen verstärkt verstärken verletzt verletzen verstößt verstoßen vertraut
    verbs: vertrauen misstraut misstrauen warnt warnen warnten stagniert stagnieren bindet
    verbs: binden rächt rächen verbraucht verbrauchen übt üben prägt prägen sammelt sammeln
    verbs: handelt handeln wandelt wandeln wechselt wechseln scheitert scheitern erinnert
    verbs: erinnern bleibe dauert dauern wandert wandern verzichtet verzichten verhält verhalten
    verbs: enthält enthalten unterhält unterhalten behält behalten gehorcht gehorchen atmet
    verbs: atmen blüht blühen brennt brennen drängt drängen ehrt ehren eignet eignen einigt
    verbs: einigen erbt erben erfährt erfahren ergreift ergreifen erkennt erkennen erklärt
    verbs: erklären erlebt erleben erleidet erleiden ernährt ernähren erobert erobern erregt
    verbs: erregen erscheine erspart ersparen erteilt erteilen erwartet erwarten erweist
    verbs: erweisen erwirbt erwerben erzählt erzählen erzielt erzielen erzieht erziehen fängt
    verbs: fangen fasst fassen feiert feiern fliegt fliegen fließt fließen flieht fliehen fügt
    verbs: fügen füllt füllen gefällt gefallen gelingt gelingen gelangt gelangen genießt
    verbs: genießen geschieht geschehen gesteht gestehen glaube gräbt graben grenzt grenzen
    verbs: haftet haften hasst hassen hebt heben heizt heizen herrscht herrschen hindert hindern
    verbs: hinterlässt hinterlassen jagt jagen kämpft kämpfen kehrt kehren klärt klären klingt
    verbs: klingen kocht kochen kürzt kürzen lacht lachen lädt laden lastet lasten leert leeren
    verbs: leiht leihen leistet leisten leitet leiten lenkt lenken löscht löschen löst lösen
    verbs: meidet meiden merkt merken misst messen nähert nähern opfert opfern ordnet ordnen
    verbs: passt passen passiert passieren pflanzt pflanzen plagt plagen prüft prüfen raubt
    verbs: rauben räumt räumen reagiert reagieren reißt reißen reist reisen rettet retten rollt
    verbs: rollen rückt rücken ruft rufen ruht ruhen schaut schauen schätzt schätzen scheut
    verbs: scheuen schenkt schenken schickt schicken schiebt schieben schlägt schlagen schneidet
    verbs: schneiden schreckt schrecken schreitet schreiten schuldet schulden schwankt schwanken
    verbs: schweigt schweigen schwimmt schwimmen schwindet schwinden sichert sichern siegt
    verbs: siegen singt singen sperrt sperren spendet spenden spürt spüren stammt stammen staunt
    verbs: staunen steckt stecken stehlen stiehlt stiftet stiften stockt stocken stört stören
    verbs: stößt stoßen straft strafen streicht streichen streitet streiten streikt streiken
    verbs: strömt strömen stürzt stürzen stützt stützen tadelt tadeln tauscht tauschen täuscht
    verbs: täuschen tilgt tilgen tötet töten trauert trauern träumt träumen übernimmt übernehmen
    verbs: überlebt überleben übersteigt übersteigen übertreibt übertreiben übertrifft
    verbs: übertreffen überwindet überwinden überwacht überwachen überwog unterliegt unterliegen
    verbs: unterrichtet unterrichten unterstützt unterstützen untersucht untersuchen urteilt
    verbs: urteilen verbessert verbessern verbindet verbinden verbirgt verbergen verbreitet
    verbs: verbreiten verbringt verbringen verdrängt verdrängen verdankt verdanken verfolgt
    verbs: verfolgen verfügt verfügen vergeht vergehen vergrößert vergrößern verhandelt
    verbs: verhandeln verkehrt verkehren verkleinert verkleinern verknüpft verknüpfen verkürzt
    verbs: verkürzen verlängert verlängern verlegt verlegen verletze verliebt vernachlässigt
    verbs: vernachlässigen vernichtet vernichten verpflichtet verpflichten verrät verraten
    verbs: verringere versagt versagen versäumt versäumen verschafft verschaffen verschenkt
    verbs: verschenken verschont verschonen verschweigt verschweigen verschwendet verschwenden
    verbs: versichert versichern versorgt versorgen verspricht versprechen verspürt verspüren
    verbs: verstopft verstopfen versucht versuchen verteidigt verteidigen verteuert verteuern
    verbs: vertritt vertreten vertreibt vertreiben verweist verweisen verwendet verwenden
    verbs: verweigert verweigern verwirft verwerfen verzerrt verzerren wagt wagen wäscht waschen
    verbs: wehrt wehren weist weisen widmet widmen wiederholt wiederholen wirbt werben wundert
    verbs: wundern würdigt würdigen zerreißt zerreißen zögert zögern zweifelt zweifeln züchtet
    verbs: züchten zündet zünden bedarf bedürfen bedürfte begeht begehen begegnet begegnen
    verbs: begleitet begleiten begreift begreifen begründet begründen begrüßt begrüßen behandelt
    verbs: behandeln behauptet behaupten bekämpft bekämpfen bekennt bekennen beklagt beklagen
    verbs: belohnt belohnen bemerkt bemerken bemüht bemühen benutzt benutzen benötigt benötigen
    verbs: beobachtet beobachten berät beraten berechtigt berechtigen bereitet bereiten bereut
    verbs: bereuen berichtet berichten berührt berühren beschäftigt beschäftigen beschränkt
    verbs: beschränken beschreibt beschreiben beschleunigt beschleunigen beseitigt beseitigen
    verbs: besetzt besetzen besitzt besitzen bestätigt bestätigen bestimmt bestimmen bestraft
    verbs: bestrafen bestreitet bestreiten besucht besuchen betont betonen betrachtet betrachten
    verbs: beträgt betragen betrügt betrügen beurteilt beurteilen bevorzugt bevorzugen bewegt
    verbs: bewegen beweist beweisen bewahrt bewahren bewundert bewundern bezahlt bezahlen
    verbs: bezieht beziehen bezweifelt bezweifeln beeinflusst beeinflussen befindet befinden
    verbs: befördert befördern befreit befreien befürchtet befürchten befürwortet befürworten
    verbs: anerkennt missachtet missachten misslingt misslingen öffne sät säen erfordert
    verbs: erfordern erforscht erforschen erhebt erheben erholt erholen erkrankt erkranken
    verbs: ermutigt ermutigen erneuert erneuern eröffnet eröffnen erreiche erschöpft erschöpfen
    verbs: ersetze erträgt ertragen erwähnt erwähnen erzwingt erzwingen entfernt entfernen
    verbs: entgeht entgehen entkommt entkommen entlohnt entmutigt entmutigen entnimmt entnehmen
    verbs: entschädigt entschädigen entspringt entspringen entstammt enttäuscht enttäuschen
    verbs: entwertet entwerten entwickelt entwickeln entzieht entziehen gefährdet gefährden
    verbs: gewährt gewähren gewöhnt gewöhnen garantiert garantieren funktioniert funktionieren
    verbs: finanziert finanzieren profitiert profitieren existiert existieren kritisiert
    verbs: kritisieren diskutiert diskutieren investiert investieren verliere müsse wolle
    verbs: steuert steuern regelt regeln sorgt sorgen klagt klagen irrt irren wählt wählen lügt
    verbs: lügen redet reden plant planen lehrt lehren hört hören fühlt fühlen
    past: war waren hatte hatten wurde wurden ging gingen kam kamen sagte sagten nahm nahmen gab
    past: gaben fand fanden fragte fragten begann begannen sah sahen stand standen lag lagen
    past: ließ ließen blieb blieben hielt hielten fiel fielen zog zogen schrieb schrieben sprach
    past: sprachen trug trugen traf trafen rief riefen stieg stiegen sank sanken wuchs wuchsen
    past: fuhr fuhren verlor verloren gewann gewannen erhielt erhielten bekam bekamen führte
    past: führten brachte brachten dachte dachten wusste wussten konnte konnten musste mussten
    past: wollte wollten durfte durften machte machten stellte stellten setzte setzten legte
    past: legten zeigte zeigten meinte meinten glaubte glaubten hieß hießen lief liefen trat
    past: traten schloss schlossen bot boten entschied entschieden lebte lebten arbeitete
    past: arbeiteten baute bauten kaufte kauften zahlte zahlten kostete kosteten beschloss
    past: beschlossen erklärte erklärten forderte forderten verbot verboten starb starben griff
    past: griffen warf warfen schlug schlugen half halfen bestand bestanden diente dienten
    past: verdiente verdienten entstand entstanden
    """
}
