// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The words that the questions about wording look for, in one language.
struct WordLists: Sendable {
  enum Language: Sendable {
    case english
    case german
  }

  let language: Language
  /// What starts a reason.
  let reasonStarts: [[String]]
  /// What starts a conclusion.
  let conclusionStarts: [[String]]
  /// What joins a reason and a conclusion in the midst of a sentence.
  let joints: [[String]]
  /// Words that point back to something said before.
  let backward: Set<String>
  /// Words that start a request.
  let requests: [[String]]
  let negations: Set<String>
  /// Words that say what ought to be.
  let norms: Set<String>
  /// Words that say more than the evidence often bears, and those that say less.
  let strong: Set<String>
  let weak: Set<String>
  /// Phrases of things that come together, and of one that brings about the other.
  let together: [[String]]
  let causes: [[String]]
  /// Phrases that lean on someone who knows, without a name.
  let namelessAuthorities: [[String]]
  /// Phrases that announce one case.
  let oneCase: [[String]]
  /// Words that say nothing by themselves.
  let small: Set<String>

  /// The lists for a language tag; a map without one is taken for English.
  static func of(_ tag: String?) -> WordLists? {
    switch tag?.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case nil, "en": english
    case "de": german
    default: nil
    }
  }

  /// The terms among words: those without the small ones, cut to their first six letters, so that
  /// `threaten` and `threatened` are one.
  func terms(of words: [String]) -> Set<String> {
    var terms: Set<String> = []
    for word in words where word.utf8.count > 2 && !small.contains(word) {
      terms.insert(String(word.prefix(6)))
    }
    return terms
  }
}

private func phrases(_ list: String) -> [[String]] {
  list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
}

private func list(_ words: String) -> Set<String> {
  Set(words.split(separator: " ").map(String.init))
}

extension WordLists {
  private static let english = WordLists(
    language: .english,
    reasonStarts: phrases("because, for the reason that, given that, seeing that, inasmuch as"),
    conclusionStarts: phrases(
      "therefore, hence, thus, consequently, it follows that, accordingly, as a result, ergo"),
    joints: phrases(
      "because, therefore, hence, consequently, for the reason that, given that, which means that"),
    backward: list("this these that those it they he she such him her them its their his"),
    requests: phrases("please, let us, let's, do not, don't, imagine, consider, remember"),
    negations: list(
      """
      not no never nor none nothing nobody neither without cannot can't won't don't doesn't isn't \
      aren't wasn't weren't hardly
      """),
    norms: list("should ought must mustn't shouldn't duty right wrong obliged"),
    strong: list("all always every never must certainly certain undoubtedly inevitably none"),
    weak: list(
      "may might some sometimes often possibly perhaps could many likely probably usually"),
    together: phrases(
      "correlated, correlates, correlation, goes together, go together, associated, coincides, coincided"
    ),
    causes: phrases(
      "causes, caused, cause, because of, leads to, led to, results in, brings about, produces"),
    namelessAuthorities: phrases(
      """
      experts say, experts agree, scientists say, scientists agree, studies show, research shows, \
      it is well known, everyone knows, doctors say, economists say, it has been proven
      """),
    oneCase: phrases("for example, for instance, in one case, i once, my own, a friend of mine"),
    small: list(
      """
      the and for are but not with from that this these those have has had was were been being will \
      would can could should must may might its his her their our your they them she him who whom \
      whose which what when where why how than then there here into onto over under about also any \
      all some such only more most much many very just even too one two does did done doing because
      """)
  )

  private static let german = WordLists(
    language: .german,
    reasonStarts: phrases("weil, da ja, denn"),
    conclusionStarts: phrases(
      "deshalb, daher, folglich, somit, also, deswegen, darum, infolgedessen"),
    joints: phrases("weil, deshalb, folglich, denn, deswegen, infolgedessen"),
    backward: list(
      "dies diese dieser dieses diesem diesen es sie er solche solcher solches ihm ihn ihr ihre sein seine"
    ),
    requests: phrases("bitte, lasst uns, stellen sie sich vor, denken sie, bedenken sie"),
    negations: list(
      "nicht kein keine keinen keiner keinem keines nie niemals nichts niemand ohne weder kaum"),
    norms: list("soll sollen sollte sollten muss müssen müsste darf dürfen pflicht recht unrecht"),
    strong: list(
      "alle alles immer jeder jede jedes nie niemals muss sicher zweifellos unweigerlich"),
    weak: list(
      "kann können könnte manche manchmal oft vielleicht viele einige wahrscheinlich meist"),
    together: phrases("korreliert, korrelieren, zusammenhang, einher, geht mit, gehen mit"),
    causes: phrases("verursacht, verursachen, führt zu, führen zu, bewirkt, bewirken, wegen"),
    namelessAuthorities: phrases(
      "experten sagen, fachleute sagen, studien zeigen, forscher sagen, es ist bekannt, jeder weiß"),
    oneCase: phrases(
      "zum beispiel, etwa der fall, in einem fall, ich habe einmal, ein freund von mir"),
    small: list(
      """
      der die das den dem des ein eine einer eines einem einen und oder aber nicht mit von vom zum zur \
      für auf aus bei nach über unter vor zwischen durch ohne gegen ist sind war waren wird werden wurde \
      wurden hat haben hatte hatten sein seine ihre ihr wir sie man auch nur noch schon sehr mehr als wie \
      wenn dass weil denn doch dann so es im am in an um zu kann können soll sollen muss müssen darf
      """)
  )
}

extension ValidationContext {
  /// The word lists for a statement, by its own language or the map's.
  func wordLists(of id: Statement.ID) -> WordLists? {
    let own = map.statements[id.index].attributes.first {
      $0.name == "lang" && $0.namespace == "http://www.w3.org/XML/1998/namespace"
    }
    return WordLists.of(own?.value ?? map.language)
  }
}
