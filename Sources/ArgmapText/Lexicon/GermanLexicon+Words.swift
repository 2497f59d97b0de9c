// SPDX-License-Identifier: MIT

extension Lexicon {
  /// The classes of German words but for frequent verbs.
  static let germanWords = """
    [words]
    numbering: nummer nr no
    giving: aus
    why: warum weshalb wieso
    nobody: niemand keiner keine kein
    hearer: uns mir euch ihnen
    informing: sagt sagen sagte sagten erzählt erzählen versichert versichern versicherte
    particle: ein vor dagegen entgegen hin
    supposing: würde würden könnte könnten wäre wären hätte hätten wenn falls sofern ohne
    thanking: danke danken dank bedanken bedanke gratuliere gratulieren
    condemning: fehler falsch grundfalsch unklug töricht fatal irrweg katastrophe schade rückschritt
    condemning: verantwortungslos kurzsichtig ungerecht unfair absurd skandal verheerend fataler
    condemning: unverantwortlich inakzeptabel irrtum wahnsinn
    objecting: fürchtet fürchten befürchtet befürchten beklagt beklagen kritisiert kritisieren warnt warnen
    objecting: widerspricht widersprechen widersprach eingewandt eingewendet beanstandet
    objecting: bemängelt bemängeln bezweifelt bezweifeln wendet wenden protestiert protestieren
    field: an von datum gesendet kopie cc bcc
    subject: betreff betrifft betr subject
    reasoning: argument argumentation begründung beweis gedankengang
    interest: interesse freude sorge befremden verwunderung
    addressed: ihr ihre ihren ihrem den die das
    reading: gelesen lese las verfolgt verfolge
    dummy: es
    interviewing: moderator moderatorin moderation interviewer interviewerin gastgeber gastgeberin
    interviewing: frage f vorsitzender vorsitzende
    remarking: beschluss stärke schwäche vorher nachher früher heute hinweis hinweise beispiel
    remarking: beispiele achtung tipp quelle quellen anmerkung ps nb
    remarking: abbildung tabelle kapitel abschnitt anhang zusammenfassung hintergrund seite
    remarking: montag dienstag mittwoch donnerstag freitag samstag sonntag preis kosten ort zeit
    agreeing: ja genau richtig stimmt einverstanden stimme wahr korrekt gewiss
    denying: nein unsinn quatsch widerspreche falsch keineswegs irrtum kaum mitnichten
    assenting: richtig wahr stimmt zu zutreffend unbestritten zugegeben einverstanden recht zugestanden
    rejecting: unsinn unfug quatsch irrelevant unwahr falsch überzeugt irreführend unbegründet
    rejecting: unzutreffend bezweifle widerspreche abwegig humbug
    relevant: zählt folgt relevant
    whether: ob
    either: entweder
    documentkind: pressemitteilung entwurf bericht vermerk beschlussvorlage stellungnahme gutachten
    documentkind: vertraulich sperrfrist presseinformation
    part: einleitung einführung hintergrund überblick zusammenfassung kurzfassung fazit schluss
    part: schlussfolgerung schlussfolgerungen ergebnisse ergebnis befunde methode methoden methodik
    part: empfehlung empfehlungen begründung anhang ausgangslage sachverhalt sachstand
    part: vorbemerkung vorwort ausblick schlussbemerkung schlussbemerkungen
    sources: quellen literatur literaturverzeichnis anmerkungen fußnoten endnoten quellenangaben
    exercises: aufgaben fragen übungen diskussionsfragen übungsfragen diskussion
    contended: vorbringen argument behauptung ansicht auffassung einwand vorschlag these
    moving: komme kommen bringt führt wende gehe
    perfect: hat haben habe
    letting: lassen lass lasst
    persuaded: überzeugt überzeugen überzeugend
    speaker: mich mir
    explaining: erklären begründen darlegen erläutern sagen erzählen nennen
    replying: erwidert erwidern erwiderte erwiderten entgegnet entgegnen entgegnete entgegneten antwortet
    replying: antworten
    raising: habe haben erhebe erheben
    refusing: ablehnen verwerfen irrweg
    offering: nenne nennen
    many: leute kinder menschen tiere
    difficulty: schwierigkeit problem gefahr schwäche haken
    opponents: kritiker gegner skeptiker kritikerinnen gegnerinnen
    greeting: präsident präsidentin
    greeting: liebe damen herren verehrte verehrten verehrter hallo geehrte geehrten geehrter
    daytime: tag morgen abend
    discussing: erörtern darlegen darstellen eingehen untersuchen betrachten besprechen
    discussing: beleuchten gehe komme
    corroborating: auch selbst sogar ebenso
    debated: frage debatte streit streitfrage umstritten diskussion diskutiert strittig
    proceeding: schließe beginne ende fahre
    own: mein meine meinen meinem meiner unser unsere unseren unserem unserer
    lettered: plan variante option gruppe anlage anhang typ vitamin teil klasse stufe szenario
    lettered: modell version alternative abschnitt phase
    naming: das dies soweit soviel so
    indefinite: ein eine einen einem einer
    topical: betrifft betreffen handelt geht dreht liegt besteht bezieht berührt lautet ergibt
    topical: kommt folgt um über vielleicht verbunden
    opining: meine meinen glaube glauben denke denken finde finden halte halten behaupte
    opining: behaupten plädiere plädieren schlage schlagen empfehle empfehlen fordere fordern
    opining: rate raten bitte bitten beantrage beantragen lehne lehnen unterstütze unterstützen
    opining: befürworte befürworten begrüße begrüßen bezweifle bezweifeln hoffe hoffen wünsche
    opining: wünschen bestreite bestreiten schließe schließen vertrete vertreten bestehe
    opining: bestehen verlange verlangen appelliere appellieren folgere folgern empfiehlt
    opining: fordert schlägt beantragt plädiert lehnt vertritt kommt spricht
    author: ich wir
    document: dokument aufsatz essay beitrag artikel bericht studie gutachten stellungnahme
    document: denkschrift memorandum papier vorlage antrag entwurf brief kolumne kommentar text
    document: positionspapier eingabe petition schrift untersuchung arbeit
    saying: schreibt schreiben schrieb schrieben
    saying: behauptet behaupten behauptete behaupteten meint meinen meinte meinten sagt sagen
    saying: sagte sagten glaubt glauben glaubte glaubten argumentiert argumentieren
    saying: argumentierte argumentierten einwendet einwenden einwandte wendet wenden wandte
    saying: betont betonen betonte betonten erklärt erklären erklärte erklärten versichert
    saying: versichern versicherte versicherten beteuert beteuern beteuerte erwidert erwidern
    saying: erwiderte erwiderten entgegnet entgegnen entgegnete entgegneten antwortet antworten
    saying: klagt klagen klagte klagten beklagt beklagen warnt warnen warnte warnten fürchtet
    saying: fürchten fürchtete fürchteten befürchtet befürchten befürchtete befürchteten
    saying: bestreitet bestreiten bestritt bestritten leugnet leugnen denkt denken findet finden
    saying: fordert fordern forderte forderten verlangt verlangen kritisiert kritisieren
    saying: kritisierte kritisierten moniert monieren rügt rügen weist weisen verweist verweisen
    saying: hält halten besteht bestehen heißt wirft werfen warf warfen
    said: gesagt behauptet eingewandt eingewendet argumentiert vorgebracht angeführt geltend
    said: einwenden entgegenhalten anführen vorbringen einzuwenden entgegenzuhalten unterstellt
    said: vermutet angenommen geglaubt gemeint gefordert erwidert geantwortet
    said: entgegnet vorgeschlagen vorgeworfen beklagt betont geschrieben
    adverb: noch auch daher deshalb deswegen also somit jedoch dennoch trotzdem allerdings
    adverb: wirklich fest nachdrücklich entschieden immer nie oft nicht nun jetzt nur einfach
    adverb: dann aber ausdrücklich dagegen hingegen folglich durchaus gern weiterhin vielmehr
    remedying: vermeiden vermieden vermeidbar beheben behoben behebbar lösen gelöst lösbar begegnen
    remedying: ausräumen ausgeräumt entkräften entkräftet begegnet mildern gemildert abmildern
    remedying: abgemildert ausgleichen ausgeglichen
    negation: nicht nie niemals kein keine keinen keinem keiner keines weder keineswegs
    negation: keinesfalls
    asking: fragt fragen fragte ob untersucht untersuchen prüft prüfen erörtert erörtern
    asking: behandelt diskutiert betrachtet
    opposing: gegen dagegen einwand einwände einwänden bedenken alternative alternativen
    opposing: nachteil nachteile nachteilen risiken grenzen gegenargument gegenargumente
    opposing: gegenargumenten kritik kritikpunkte contra kontra vorbehalte gegenstimmen
    opposing: gegenseite opposition
    presenting: hier nun jetzt
    article: der die das dem den
    within: in
    coordinator: und oder
    complementizer: dass daß
    subordinator: weil
    leader: denn nun also
    ahead: folgende folgenden folgender folgendes folgendem folgt folgen nachstehende
    ahead: nachstehenden
    another: weiterer weitere weiteres weiteren weiterem anderer anderes
    unmarked: schließlich zuletzt zunächst zuerst
    series: grund grundes grunde gründe gründen argument arguments argumente argumenten punkt
    series: punkts punktes punkte punkten einwand einwands einwandes einwände einwänden bedenken
    series: vorteil vorteils vorteile vorteilen nachteil nachteils nachteile nachteilen vorzug
    series: vorzüge vorzügen problem problems probleme problemen schwierigkeit schwierigkeiten
    series: gesichtspunkt gesichtspunkts gesichtspunkte gesichtspunkten aspekt aspekts aspekte
    series: aspekten erwägung erwägungen überlegung überlegungen frage fragen folge folgen
    series: konsequenz konsequenzen gefahr gefahren risiko risikos risiken faktor faktors
    series: faktoren ursache ursachen kosten fehler fehlers fehlern schwäche schwächen stärke
    series: stärken motiv motivs motive motiven these thesen beobachtung beobachtungen
    series: kritikpunkt kritikpunkte kritikpunkten begründung begründungen rechtfertigung
    series: rechtfertigungen hinsicht hinsichten mangel mangels mängel mängeln irrtum irrtums
    series: irrtümer irrtümern lehre lehren vorbehalt vorbehalte vorbehalten beleg belege
    series: belegen hauptgrund hauptgründe hauptgründen gegenargument gegenarguments
    series: gegenargumente gegenargumenten sorge sorgen anliegen grundsatz grundsätze
    series: grundsätzen prinzip prinzips prinzipien fall falles fälle fällen weg wege wegen
    series: interesse interessen vorwurf vorwurfs vorwürfe vorwürfen missverständnis
    series: missverständnisse missverständnissen ding dinge dingen hindernis hindernisse
    series: hindernissen behauptung behauptungen vorschlag vorschlags vorschläge vorschlägen
    series: forderung forderungen tatsache tatsachen nutzen last lasten drohung drohungen
    series: bedrohung bedrohungen gegengrund gegengründe gegengründen verdienst verdienste
    series: verdiensten anhaltspunkt anhaltspunkte anhaltspunkten indiz indizien symptom
    series: symptome symptomen preis preise preisen erwiderung erwiderungen entgegnung entgegnungen
    series: widerlegung widerlegungen
    against: einwand einwands einwandes einwände einwänden bedenken nachteil nachteils nachteile
    against: nachteilen gegenargument gegenarguments gegenargumente gegenargumenten kritikpunkt
    against: kritikpunkte kritikpunkten vorbehalt vorbehalte vorbehalten vorwurf vorwürfe
    against: vorwürfen gegengrund gegengründe gegengründen
    steps: schritt schritts schrittes schritte schritten stufe stufen phase phasen teil teils
    steps: teile teilen abschnitt abschnitte abschnitten kapitel kapiteln gang gänge gängen
    steps: maßnahme maßnahmen ziel ziele zielen typ typen sorte sorten regel regeln aufgabe
    steps: aufgaben kategorie kategorien anweisung anweisungen zutat zutaten übung übungen
    steps: bestandteil bestandteile bestandteilen komponente komponenten bedingung bedingungen
    steps: voraussetzung voraussetzungen bestimmung bestimmungen vorschrift vorschriften bereich
    steps: bereiche bereichen baustein bausteine bausteinen etappe etappen gruppe gruppen form
    steps: formen arten
    several: mehrere mehreren mehrerer einige einigen einiger wenige wenigen verschiedene
    several: verschiedenen verschiedener zahlreiche zahlreichen zahlreicher viele vielen vieler
    several: manche manchen etliche etlichen folgende folgenden folgender reihe vielzahl anzahl
    several: diverse diversen paar gewichtige gewichtigen mehrerlei
    modal: kann kannst könnt können könne könnte könnten konnte konnten soll sollst sollen solle
    modal: sollte sollten sollt muss muß musst müssen müsse müsste müssten musste mussten darf
    modal: darfst dürfen dürfe dürfte dürften durfte durften will wollen wolle wollte wollten
    modal: mag mögen möge möchte möchten wird werden werde würde würden braucht brauchen
    modal: bräuchte
    normative: sollte sollten soll sollen solle muss muß müssen müsse müsste müssten darf dürfen
    normative: dürfe gehört gehören gehörte verdient verdienen braucht brauchen bräuchte gilt
    normative: geboten angebracht überfällig verpflichtet
    hedge: könnte könnten dürfte dürften wohl vielleicht möglicherweise vermutlich
    hedge: wahrscheinlich womöglich eventuell scheint scheinen schien mag mögen unwahrscheinlich
    hedge: voraussichtlich anscheinend offenbar kaum droht drohen
    evaluative: falsch falsche falschen falscher falsches falschem richtig richtige richtigen
    evaluative: richtiger richtiges richtigem gut gute guten guter gutes gutem schlecht
    evaluative: schlechte schlechten schlechter schlechtes schlechtem schädlich schädliche
    evaluative: schädlichen schädlicher schädliches schädlichem nützlich nützliche nützlichen
    evaluative: nützlicher nützliches nützlichem nutzlos nutzlose nutzlosen nutzloser nutzloses
    evaluative: nutzlosem unnütz unnütze unnützen unnützer unnützes unnützem schwierig
    evaluative: schwierige schwierigen schwieriger schwieriges schwierigem gefährlich
    evaluative: gefährliche gefährlichen gefährlicher gefährliches gefährlichem kostspielig
    evaluative: kostspielige kostspieligen kostspieliger kostspieliges kostspieligem unfair
    evaluative: unfaire unfairen unfairer unfaires unfairem fair faire fairen fairer faires
    evaluative: fairem ungerecht ungerechte ungerechten ungerechter ungerechtes ungerechtem
    evaluative: gerecht gerechte gerechten gerechter gerechtes gerechtem negativ negative
    evaluative: negativen negativer negatives negativem positiv positive positiven positiver
    evaluative: positives positivem wichtig wichtige wichtigen wichtiger wichtiges wichtigem
    evaluative: ernst ernste ernsten ernster ernstes ernstem notwendig notwendige notwendigen
    evaluative: notwendiger notwendiges notwendigem unnötig unnötige unnötigen unnötiger
    evaluative: unnötiges unnötigem nötig nötige nötigen nötiger nötiges nötigem überflüssig
    evaluative: überflüssige überflüssigen überflüssiger überflüssiges überflüssigem
    evaluative: kontraproduktiv kontraproduktive kontraproduktiven kontraproduktiver
    evaluative: kontraproduktives kontraproduktivem problematisch problematische problematischen
    evaluative: problematischer problematisches problematischem vernünftig vernünftige
    evaluative: vernünftigen vernünftiger vernünftiges vernünftigem unvernünftig unvernünftige
    evaluative: unvernünftigen unvernünftiger unvernünftiges unvernünftigem absurd absurde
    evaluative: absurden absurder absurdes absurdem gerechtfertigt gerechtfertigte
    evaluative: gerechtfertigten gerechtfertigter gerechtfertigtes gerechtfertigtem wesentlich
    evaluative: wesentliche wesentlichen wesentlicher wesentliches wesentlichem entscheidend
    evaluative: entscheidende entscheidenden entscheidender entscheidendes entscheidendem
    evaluative: wünschenswert wünschenswerte wünschenswerten wünschenswerter wünschenswertes
    evaluative: wünschenswertem vorteilhaft vorteilhafte vorteilhaften vorteilhafter
    evaluative: vorteilhaftes vorteilhaftem nachteilig nachteilige nachteiligen nachteiliger
    evaluative: nachteiliges nachteiligem sinnvoll sinnvolle sinnvollen sinnvoller sinnvolles
    evaluative: sinnvollem sinnlos sinnlose sinnlosen sinnloser sinnloses sinnlosem töricht
    evaluative: törichte törichten törichter törichtes törichtem giftig giftige giftigen
    evaluative: giftiger giftiges giftigem instabil instabile instabilen instabiler instabiles
    evaluative: instabilem leicht leichte leichten leichter leichtes leichtem einfach einfache
    evaluative: einfachen einfacher einfaches einfachem sicher sichere sicheren sicherer
    evaluative: sicheres sicherem billig billige billigen billiger billiges billigem überlegen
    evaluative: überlegene überlegenen überlegener überlegenes überlegenem unterlegen
    evaluative: unterlegene unterlegenen unterlegener unterlegenes unterlegenem klug kluge
    evaluative: klugen kluger kluges klugem unklug unkluge unklugen unkluger unkluges unklugem
    evaluative: zumutbar zumutbare zumutbaren zumutbarer zumutbares zumutbarem unzumutbar
    evaluative: unzumutbare unzumutbaren unzumutbarer unzumutbares unzumutbarem
    evaluative: verantwortungslos verantwortungslose verantwortungslosen verantwortungsloser
    evaluative: verantwortungsloses verantwortungslosem fahrlässig fahrlässige fahrlässigen
    evaluative: fahrlässiger fahrlässiges fahrlässigem untauglich untaugliche untauglichen
    evaluative: untauglicher untaugliches untauglichem tauglich taugliche tauglichen tauglicher
    evaluative: taugliches tauglichem geeignet geeignete geeigneten geeigneter geeignetes
    evaluative: geeignetem ungeeignet ungeeignete ungeeigneten ungeeigneter ungeeignetes
    evaluative: ungeeignetem wirksam wirksame wirksamen wirksamer wirksames wirksamem
    evaluative: wirkungslos wirkungslose wirkungslosen wirkungsloser wirkungsloses wirkungslosem
    evaluative: unwirksam unwirksame unwirksamen unwirksamer unwirksames unwirksamem wertvoll
    evaluative: wertvolle wertvollen wertvoller wertvolles wertvollem wertlos wertlose wertlosen
    evaluative: wertloser wertloses wertlosem sozial soziale sozialen sozialer soziales sozialem
    evaluative: unsozial unsoziale unsozialen unsozialer unsoziales unsozialem demokratisch
    evaluative: demokratische demokratischen demokratischer demokratisches demokratischem
    evaluative: undemokratisch undemokratische undemokratischen undemokratischer
    evaluative: undemokratisches undemokratischem angemessen angemessene angemessenen
    evaluative: angemessener angemessenes angemessenem unangemessen unangemessene unangemessenen
    evaluative: unangemessener unangemessenes unangemessenem verhältnismäßig verhältnismäßige
    evaluative: verhältnismäßigen verhältnismäßiger verhältnismäßiges verhältnismäßigem
    evaluative: unverhältnismäßig unverhältnismäßige unverhältnismäßigen unverhältnismäßiger
    evaluative: unverhältnismäßiges unverhältnismäßigem bedenklich bedenkliche bedenklichen
    evaluative: bedenklicher bedenkliches bedenklichem unbedenklich unbedenkliche unbedenklichen
    evaluative: unbedenklicher unbedenkliches unbedenklichem hilfreich hilfreiche hilfreichen
    evaluative: hilfreicher hilfreiches hilfreichem lohnend lohnende lohnenden lohnender
    evaluative: lohnendes lohnendem heikel heikle heiklen heikler heikles heiklem teuer teure
    evaluative: teuren teurer teures teurem gesund gesunde gesunden gesunder gesundes gesundem
    evaluative: ungesund ungesunde ungesunden ungesunder ungesundes ungesundem effizient
    evaluative: effiziente effizienten effizienter effizientes effizientem ineffizient
    evaluative: ineffiziente ineffizienten ineffizienter ineffizientes ineffizientem zulässig
    evaluative: zulässige zulässigen zulässiger zulässiges zulässigem unzulässig unzulässige
    evaluative: unzulässigen unzulässiger unzulässiges unzulässigem untragbar untragbare
    evaluative: untragbaren untragbarer untragbares untragbarem unverantwortlich
    evaluative: unverantwortliche unverantwortlichen unverantwortlicher unverantwortliches
    evaluative: unverantwortlichem unentbehrlich unentbehrliche unentbehrlichen unentbehrlicher
    evaluative: unentbehrliches unentbehrlichem unverzichtbar unverzichtbare unverzichtbaren
    evaluative: unverzichtbarer unverzichtbares unverzichtbarem dringend dringende dringenden
    evaluative: dringender dringendes dringendem trügerisch trügerische trügerischen
    evaluative: trügerischer trügerisches trügerischem fatal fatale fatalen fataler fatales
    evaluative: fatalem widersinnig widersinnige widersinnigen widersinniger widersinniges
    evaluative: widersinnigem zweckmäßig zweckmäßige zweckmäßigen zweckmäßiger zweckmäßiges
    evaluative: zweckmäßigem ratsam ratsame ratsamen ratsamer ratsames ratsamem legitim legitime
    evaluative: legitimen legitimer legitimes legitimem illegitim illegitime illegitimen
    evaluative: illegitimer illegitimes illegitimem sachgerecht sachgerechte sachgerechten
    evaluative: sachgerechter sachgerechtes sachgerechtem besser bessere besseren besserer
    evaluative: besseres beste besten bester schlechtere schlimm schlimme schlimmer schlimmste
    evaluative: schwer schwerer klüger größer schade schaden schadet schäden schädigt schädigen
    evaluative: gefährdet gefährden bedroht bedrohen droht gefahr gefahren risiko risiken nutzen
    evaluative: nützt nützen vorteil vorteile nachteil nachteile problem probleme fehler irrtum
    evaluative: last lasten belastet belasten belastung überfordert schwächt schwächen stärkt
    evaluative: stärken erschwert erschweren erleichtert erleichtern untergräbt untergraben
    evaluative: leidet leiden verletzt verletzen unrecht unsinn verschwendung gewinn verlust
    evaluative: lohnt lohnen hilft helfen rettet entlastet entlasten verbessert verbessern
    evaluative: verschlechtert verschlechtern zeigt beweist belegt belegen beweisen verfehlt
    evaluative: kostet
    uncertain: unklar ungewiss ungewiß fraglich zweifelhaft unbekannt strittig umstritten
    untellable: schwer schwierig unmöglich bleibt kaum
    telling: sagen wissen sehen beurteilen abzusehen absehen abschätzen abzuschätzen vorhersagen
    telling: vorherzusagen voraussagen vorauszusagen abzuwarten feststellen festzustellen
    telling: einschätzen einzuschätzen
    reference: siehe vgl vergleiche ebd ebenda ders
    copula: ist war wäre scheint schien bleibt blieb wird erscheint
    middle: aber
    reported: sei seien habe werde könne müsse solle wolle dürfe brauche gebe gehe komme bleibe
    expletive: wem wen wessen dass daß ob zu wie warum weshalb wieso was wenn wer wo wann
    back: selbe selben gleiche gleichen letztere letzteren letzterer letzteres erstere ersteren
    back: ersterer ersteres genannte genannten
    preposition: ab an auf aus außer bei bis durch für gegen gegenüber hinter in im ins mit nach
    preposition: neben ohne per pro seit über um unter von vom vor zu zum zur zwischen am ans
    preposition: beim aufs fürs übers ums wegen trotz während statt anstatt infolge aufgrund
    preposition: mittels anhand mangels innerhalb außerhalb jenseits diesseits oberhalb
    preposition: unterhalb entlang gemäß laut zufolge binnen dank angesichts hinsichtlich
    preposition: bezüglich einschließlich samt nebst zugunsten zulasten anlässlich ungeachtet
    pointing: diesem dieser diesen dieses solchem solcher solchen beiden jenem jener jenen
    anaphor: dies diese dieser dieses diesem diesen solch solche solcher solches solchem solchen
    anaphor: es er sie ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner
    anaphor: seines jene jener jenes jenem jenen letzteres letztere letzterer ersteres erstere
    anaphor: dasselbe dieselbe derselbe dieselben dadurch damit dabei dafür davon daran darauf
    anaphor: darin daraus darüber dazu hierdurch hierbei hierfür hierzu hiermit hierin hieran
    anaphor: hieraus beides beide derartige derartiger derartiges deren dessen so
    pronoun: ich du er sie es wir ihr man dies dieses diese jene jenes jeder jede jedes jemand
    pronoun: niemand alle alles nichts etwas wer keiner keine manche mancher einige viele beide
    pronoun: beides einer eines derjenige diejenigen diejenige dasjenige letzteres ersteres
    determiner: der die das dem den des ein eine einen einem einer eines kein keine keinen
    determiner: keinem keiner keines dieser diese dieses diesem diesen jener jene jenes jenem
    determiner: jenen jeder jede jedes jedem jeden mein meine meinen meinem meiner meines dein
    determiner: deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren
    determiner: ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren
    determiner: eurem eurer welche welcher welches welchem welchen solche solcher solches
    determiner: solchen manche mancher manches manchen einige einigen einiger mehrere mehreren
    determiner: viele vielen alle allen aller allem wenige wenigen beide beiden derselbe
    determiner: dieselbe dasselbe denselben demselben dieselben derjenige diejenigen
    auxiliary: ist sind war waren bin bist seid wäre wären sei seien hat haben habe hast habt
    auxiliary: hatte hatten hätte hätten wird werden werde wirst werdet wurde wurden würde
    auxiliary: würden kann können könne könnte könnten konnte konnten soll sollen solle sollte
    auxiliary: sollten muss muß müssen müsse müsste müssten musste mussten darf dürfen dürfe
    auxiliary: dürfte dürften durfte durften will wollen wolle wollte wollten mag mögen möge
    auxiliary: möchte möchten mochte mochten lässt läßt lassen ließ ließe ließen
    person: ich du er sie wir ihr man
    imperative: nimm schreib schreibe öffne klicke klick gib wähle drücke setze lege stelle füge
    imperative: kopiere speichere installiere entferne lade prüfe rühre mische gieße schneide
    imperative: hacke klicken öffnen drücken rühren mischen gießen schneiden hacken kopieren
    imperative: speichern installieren entfernen herunterladen
    conjunction: und aber oder doch denn sondern sowie beziehungsweise noch
    trap: mal male malen zeit zeiten ort platz plätze person personen weltkrieg weltkriegs
    trap: weltkrieges krieg krieges jahrhundert jahrhunderts jahrhunderte jahrtausend
    trap: jahrtausends viertel hälfte drittel jahr jahre jahres jahren jahrestag jahrzehnt monat
    trap: monats monate woche wochen tag tage tages tagen stunde stunden minute minuten sekunde
    trap: halbjahr halbjahres quartal quartals halbzeit januar jänner februar märz april mai
    trap: juni juli august september oktober november dezember montag dienstag mittwoch
    trap: donnerstag freitag samstag sonnabend sonntag advent bürgermeister bürgermeisterin
    trap: bürgermeisters vorsitzende vorsitzender vorsitzenden minister ministerin frau dame
    trap: mann besuch reise fahrt auflage kapitel ausgabe band zeile zeilen name namen stock
    trap: stockwerk etage klasse klassen liga bundesliga hand linie blick rang stelle grad
    trap: schritt schritte runde welt reich reiches republik weltrang lesung instanz wahl
    trap: wahlgang durchgang senat kammer zivilsenat strafsenat geburtstag generation sieger
    trap: siegerin platzierte versuch anlauf entwurf semester schuljahr lehrjahr amtszeit
    trap: wahlperiode legislaturperiode sitzung tagung gang geiger violine weihnachtstag
    trap: feiertag drei beiden zwei vier paar
    function: der die das dem den des ein eine einen einem einer eines und oder aber doch denn
    function: sondern sowie weil da dass daß ob wenn falls als wie obwohl während bevor nachdem
    function: damit sodass so auch noch nur schon sehr mehr weniger nicht nichts kein keine
    function: keinen keinem keiner keines ja nein sich mich dich uns euch ihn ihm ihnen mir dir
    function: ich du er sie es wir ihr man wer was wem wen wessen welche welcher welches welchem
    function: welchen dies diese dieser dieses diesem diesen jene jener jenes jenem jenen jeder
    function: jede jedes jedem jeden alle allen aller allem alles mein meine meinen meinem
    function: meiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser
    function: unsere unseren unserem unserer euer eure ab an auf aus außer bei bis durch für
    function: gegen gegenüber hinter in im ins mit nach neben ohne per pro seit über um unter
    function: von vom vor zu zum zur zwischen am ans beim aufs fürs übers ums wegen trotz statt
    function: anstatt infolge aufgrund mittels anhand mangels innerhalb außerhalb jenseits
    function: diesseits oberhalb unterhalb entlang gemäß laut zufolge binnen dank angesichts
    function: hinsichtlich bezüglich einschließlich samt nebst zugunsten zulasten anlässlich
    function: ungeachtet ist sind war waren bin bist seid wäre wären sei seien gewesen hat haben
    function: habe hast habt hatte hatten hätte hätten wird werden werde wirst werdet wurde
    function: wurden würde würden worden kann können könne könnte könnten konnte konnten soll
    function: sollen solle sollte sollten muss muß müssen müsse müsste müssten musste mussten
    function: darf dürfen dürfe dürfte dürften durfte durften will wollen wolle wollte wollten
    function: mag mögen möge möchte möchten mochte mochten lässt läßt lassen ließ ließe ließen
    function: hier dort dann nun jetzt heute immer nie niemals oft häufig manchmal wieder
    function: bereits erst fast selbst etwa zwar jedoch dennoch trotzdem allerdings daher
    function: deshalb deswegen also somit folglich außerdem zudem ferner überdies schließlich
    function: nämlich eben halt mal gar sogar eher lieber viel viele vielen vieler wenig wenige
    function: wenigen etwas einige einigen mehrere mehreren manche manchen beide beiden ander
    function: andere anderen anderer anderes solche solcher solches solchen dabei dafür dagegen
    function: daran darauf daraus darin darüber darum davon davor dazu wo wohin woher wann warum
    function: weshalb wieso wodurch womit wofür worauf woran worin hin her zusammen weg erste
    function: ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes
    function: vierte vierten erstens zweitens drittens viertens eins zwei drei vier fünf deren
    function: dessen denen derer je desto umso weder entweder bzw usw ganz genau ebenso sonst
    function: meist meistens zuerst zuletzt zunächst einmal niemand jemand irgend möglichst
    function: längst höchst zumindest wenigstens mindestens allein überhaupt gerade kaum bloß
    function: ohnehin sowieso insgesamt jeweils stets überall nirgends weiter weitere weiteren
    function: weiterer weiteres letzte letzten letzter letztes freilich gewiss natürlich
    function: vielleicht wohl indem sobald solange sofern nachher vorher dadurch hierzu hierfür
    function: hiermit hieraus demnach einerseits andererseits meines deine anders daneben
    function: hingegen gleichwohl
    """
}
