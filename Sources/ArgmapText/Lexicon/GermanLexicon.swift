// SPDX-License-Identifier: MIT

extension Lexicon {
  /// What German words and phrases signal.
  ///
  /// No precision was counted on German texts: the rules have those of ``english``.
  package static let german = Lexicon(
    "de", precisionsOf: .english,
    [germanTraits, germanCues, germanProse, germanWords, germanVerbs].joined(separator: "\n"))

  private static let germanTraits = """
    [traits]
    stem: ierungen ierung lichkeiten lichkeit igkeiten igkeit ungen heiten keiten schaften
    stem: ischen ischer isches ischem ische lichen licher liches lichem liche igen iger iges
    stem: igem ung heit keit schaft lich isch nisse nis test tet ten end est ern te en em er es
    stem: et ig st e n s t
    stem-vowel: e
    finite: t te ten ieren
    not-finite: ernst ernste ernsten töricht törichte törichten geeignet geeignete geeigneten
    not-finite: ste sten echt echte echten leicht leichte leichten seits dicht bekannt bekannte
    not-finite: bekannten bereit gesamt gesamte gesamten konkret konkrete konkreten privat
    not-finite: private privaten direkt direkte direkten breit breite breiten spät späte späten
    not-finite: weit weite weiten gute guten alte alten kalte kalten harte harten rote roten
    not-finite: bestimmte bestimmten sogenannte sogenannten letzte letzten dritte dritten vierte
    not-finite: vierten zweite zweiten beste besten haft hafte haften wert statt quent ent ente
    not-finite: enten ant ante anten fest feste festen laut
    participle: end
    past: te ten
    adverb: ens
    plural: e en n er s
    closing-verb: t te ten en n
    verb-reach: 24
    capitalised-nouns:
    verb-second:
    ordinal-stop:
    spaced-abbreviations:
    unstated-thesis: (Der Artikel nennt seine These nicht.)

    [ordinals]
    1: erste ersten erster erstes erstem erstens
    2: zweite zweiten zweiter zweites zweitem zweitens
    3: dritte dritten dritter drittes drittem drittens
    4: vierte vierten vierter viertes viertem viertens
    5: fünfte fünften fünfter fünftes fünftem fünftens
    6: sechste sechsten sechster sechstes sechstem sechstens
    7: siebte siebten siebter siebtes siebtem siebtens siebente siebenten siebenter siebentes
    7: siebentens
    8: achte achten achter achtes achtem achtens
    9: neunte neunten neunter neuntes neuntem neuntens
    10: zehnte zehnten zehnter zehntes zehntem zehntens
    11: elfte elften elfter elftes elftem elftens
    12: zwölfte zwölften zwölfter zwölftes zwölftem zwölftens

    [cardinals]
    1: ein eine eins
    2: zwei zweier zweien beide beiden beider beides zweierlei
    3: drei dreier dreien dreierlei
    4: vier vierer vieren viererlei
    5: fünf fünferlei
    6: sechs
    7: sieben
    8: acht
    9: neun
    10: zehn
    11: elf
    12: zwölf

    [enumerators]
    word 1: zunächst | zunächst einmal | zuerst | zuallererst | allem voran | denn erstens
    word 1: zum ersten
    word 2: zum zweiten
    word 3: zum dritten
    word 4: zum vierten
    word next: ferner | des weiteren
    word last: schließlich | zuletzt | zu guter letzt | nicht zuletzt | und schließlich
    word last: und zuletzt | zum letzten
    place 1: zum einen | als erstes | an erster stelle | um damit zu beginnen | in erster linie
    place 1: beginnen wir mit
    place 1: da ist zunächst | da sind zunächst | da wäre zunächst | da wären zunächst
    place 1: da ist zum einen | da sind zum einen | da wäre zum einen
    place 2: als zweites | an zweiter stelle | in zweiter linie
    place 3: als drittes | an dritter stelle
    place 4: als viertes | an vierter stelle
    place next: zum anderen | zum andern | als nächstes | sodann | zum weiteren
    place last: als letztes | an letzter stelle
    nominal 1: ein grund | ein argument | ein punkt | ein einwand | ein vorteil | ein nachteil
    nominal 1: ein aspekt | ein gesichtspunkt | ein problem | eine frage | eine gefahr
    nominal 1: eine schwierigkeit | eine überlegung | eine schwäche
    nominal next: ein weiterer grund | ein weiterer punkt | ein weiterer einwand
    nominal next: ein weiterer vorteil | ein weiterer nachteil | ein weiterer aspekt
    nominal next: ein weiterer gesichtspunkt | ein weiteres argument | ein weiteres problem
    nominal next: eine weitere frage | eine weitere gefahr | eine weitere schwierigkeit
    nominal next: eine weitere überlegung | eine weitere schwäche | ein anderer grund
    nominal next: ein anderer punkt | ein anderer einwand | ein anderer vorteil
    nominal next: ein anderer nachteil | ein anderer aspekt | ein anderer gesichtspunkt
    nominal next: ein anderes argument | ein anderes problem | eine andere frage
    nominal next: eine andere gefahr | eine andere schwierigkeit | eine andere überlegung
    nominal next: eine andere schwäche | ein zusätzlicher grund | ein zusätzlicher punkt
    nominal next: ein zusätzlicher einwand | ein zusätzlicher vorteil
    nominal next: ein zusätzlicher nachteil | ein zusätzlicher aspekt
    nominal next: ein zusätzlicher gesichtspunkt | ein zusätzliches argument
    nominal next: ein zusätzliches problem | eine zusätzliche frage | eine zusätzliche gefahr
    nominal next: eine zusätzliche schwierigkeit | eine zusätzliche überlegung
    nominal next: eine zusätzliche schwäche | noch ein grund | noch ein argument
    nominal next: noch ein punkt | noch ein einwand
    nominal last: ein letzter grund | ein letzter punkt | ein letzter einwand
    nominal last: ein letzter vorteil | ein letzter nachteil | ein letzter aspekt
    nominal last: ein letzter gesichtspunkt | ein letztes argument | ein letztes problem
    nominal last: eine letzte frage | eine letzte gefahr | eine letzte schwierigkeit
    nominal last: eine letzte überlegung | eine letzte schwäche | der letzte grund
    nominal last: der letzte punkt | der letzte einwand | der letzte vorteil
    nominal last: der letzte nachteil | der letzte aspekt | der letzte gesichtspunkt
    nominal last: das letzte argument | das letzte problem | die letzte frage
    nominal last: die letzte gefahr | die letzte schwierigkeit | die letzte überlegung
    nominal last: die letzte schwäche

    [labels]
    thesis: beschlussvorschlag | beschlussantrag | antrag | beschlussempfehlung | empfehlung | unsere empfehlung | these | hauptthese | behauptung | position | standpunkt | meine these
    conclusion: konklusion | schlussfolgerung | schluss | fazit | k | k1 | k2 | k3 | k4 | k5
    conclusion: c | c1 | c2 | c3 | c4 | c5
    lemma: zwischenkonklusion | zwischenschluss | zwischenfazit | lemma
    premise: prämisse | annahme | p1 | p2 | p3 | p4 | p5 | p6 | p7 | p8 | p9 | p10 | p11 | p12
    premise many: prämissen | annahmen
    reason: grund | argument | pro | dafür | vorteil | proargument | pro - argument | argument für
    reason many: stärken | gründe | argumente | vorteile | proargumente | pro - argumente | argumente für
    reason many: argumente dafür | gründe für | gründe dafür | was dafür spricht
    con: contra | kontra | dagegen | nachteil | kontraargument | kontra - argument
    con: contra - argument | argument gegen
    con many: risiken | bedenken | schwächen | nachteile | kontraargumente | kontra - argumente | contra - argumente
    con many: argumente gegen | argumente dagegen | gründe gegen | gründe dagegen
    con: mythos | irrtum | sorge | risiko
    reply: fakt | tatsache | wirklichkeit | wahrheit | gegenmaßnahme | abhilfe
    con many: was dagegen spricht | dagegen sprechen | dagegen spricht
    reason many: dafür sprechen | dafür spricht
    evidence: beleg | beispiel | begründung | stützung
    objection: einwand | möglicher einwand | gegenargument | gegenthese | kritik
    objection to: einwand gegen | einwand gegen grund | einwand gegen argument
    objection many: einwände | gegenargumente | mögliche einwände
    reply: erwiderung | antwort | entgegnung | replik | widerlegung | entkräftung
    reply many: erwiderungen | entgegnungen | widerlegungen
    reply to: antwort auf | antwort auf einwand | erwiderung auf | erwiderung auf einwand
    reply to: entgegnung auf einwand

    [abbreviations]
    general: hr hrn fr dr prof st sr jr dipl ing med jur phil rer nat habil priv doz z b d h u a
    general: o i e v m s t n f ff nr nrn abs aufl bd bde hrsg hg verf jg jh jhd jhdt kap sp anm
    general: abb vgl ca ggf evtl sog bzw usw usf etc inkl exkl zzgl abzgl mio mrd tsd std sek
    general: tel str allg insb insbes gem geb verh ehem gegr entspr einschl ausschl zit übers
    general: urspr dt dtsch engl frz franz ital lat griech österr ev kath jan feb febr apr jun
    general: jul aug sep sept okt nov dez z.b d.h u.a u.u o.g i.d.r i.v.m z.t s.o s.u v.a chr ä
    general: m.e e.v u.s u.k e.u u.a.m u.v.m a.a.o a.d o.j o.o i.a i.v p.a bsp bspw betr stellv
    general: vors abg ausg ds dgl desgl eigtl ebd ders lfd zz zzt mind vorm nachm
    citation: art abs nr nrn s sp ziff kap bd bde abb anm f ff rn rdnr bgbl vol buchst jg
    closing: usw usf etc ff f u.a ä u.a.m u.v.m u.u e.v chr s.o s.u art abs dgl mio mrd a.d jr
    closing: sr u.s u.k e.u
    """
}
