// SPDX-License-Identifier: MIT

import ArgmapModel
import ArgmapText
import Testing

/// What stands in an article and says nothing to the point.
@Suite struct PrefaceTests {
  static let articles: [Example<[String]>] = [
    Example(
      "thanks",
      "I would like to thank the speaker. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "numbered thanks",
      "Firstly I would like to thank the speaker. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "an address and a signature in one paragraph",
      "TO THE EDITOR: We should keep the pool. The children need it. -- Ann Lee, Duluth",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "a greeting, applause and a reference",
      "Good evening, ladies and gentlemen. We should keep the pool. (Applause) The children need it. "
        + "(See Table 2.) Good mornings start there.",
      [
        "We should keep the pool", "  + The children need it", "  + Good mornings start there",
      ]),
    Example(
      "what people will talk about is no plan of the text",
      "We should keep the pool. We will discuss nothing else in May.",
      ["We should keep the pool", "  + We will discuss nothing else in May"]),
    Example(
      "where somebody comes from is no plan of the text",
      "Die Stadt sollte das Bad erhalten. Ich komme zum Antrag. Ich komme aus Ghana und habe dort "
        + "schwimmen gelernt.",
      [
        "Die Stadt sollte das Bad erhalten",
        "  + Ich komme aus Ghana und habe dort schwimmen gelernt",
      ]),
    Example(
      "a question with its answer in one sentence",
      "Die Stadt sollte bauen. Die Frage ist, ob wir Holz oder Stein wollen, und wir brauchen beides.",
      [
        "Die Stadt sollte bauen",
        "  + Die Frage ist, ob wir Holz oder Stein wollen, und wir brauchen beides",
      ]),
    Example(
      "what a paragraph is, a bare question, and a bare yes",
      "Abstract. Whether the pool pays is debated. We should keep the pool. Why? Because the children need "
        + "it. Is it dear? Sure. But the state pays.",
      [
        "We should keep the pool", "  + the children need it", "  ~ Is it dear?",
        "    - the state pays",
      ]),
    Example(
      "what we do with animals and arguments is no plan of the text",
      "We should close zoos. We consider these arguments weak. We survey animals. I present a strong case. "
        + "We begin with nothing. (Zoos waste money.) (Animals starve there.)",
      [
        "We should close zoos", "  + We consider these arguments weak", "  + We survey animals",
        "  + I present a strong case", "  + We begin with nothing", "  + (Zoos waste money.)",
        "  + (Animals starve there.)",
      ]),
    Example(
      "what we could imagine, and a sentence without a verb",
      "Wir sollten Zoos schließen. Wir können uns ein Leben ohne Zoos vorstellen. Sehr teuer im Unterhalt.",
      [
        "Wir sollten Zoos schließen", "  + Wir können uns ein Leben ohne Zoos vorstellen",
        "  + Sehr teuer im Unterhalt",
      ]),
    Example(
      "what a paragraph is, and a bare question",
      "Abstract. Whether the pool pays is debated. We should keep the pool. Why? Because children need it.",
      ["We should keep the pool", "  + children need it"]),
    Example(
      "others' thanks", "We should keep the pool. The parents thank us for it every year.",
      ["We should keep the pool", "  + The parents thank us for it every year"]),
    Example(
      "a promise of reasons",
      "We should keep the pool. Here is why. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "a promise in the second clause",
      "We should keep the pool, and I want to explain why. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "no promise", "We should keep the pool. The council will not tell us why.",
      ["We should keep the pool", "  + The council will not tell us why"]),
    Example(
      "having read something with interest",
      "I read your report with great interest. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "a word for what the text is",
      "Abstract. We should keep the pool. The children need it.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "what the text will discuss",
      "In the following text I will discuss the advantages. A pool is useful, because children need "
        + "it. I will now consider the counterarguments.",
      ["A pool is useful", "  + children need it"]),
    Example(
      "a claim about our present state",
      "We should keep the pool. In our present state we may wait for ever.",
      ["We should keep the pool", "  ~ In our present state we may wait for ever"]),
    Example(
      "how the text ends",
      "We should keep the pool. The children need it. I conclude with some remarks on money.",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "what the text asks",
      "The question is whether the town should keep the pool. It should. The children need it.",
      ["It should", "  + The children need it"]),
    Example(
      "a question before anything is said",
      "Should the town keep the pool?\n\nThe children need it. I think the town should keep it.",
      ["I think the town should keep it", "  + The children need it"]),
    Example(
      "applause",
      "Ladies and gentlemen! We should keep the pool. The children need it.\n\n(Applause)",
      ["We should keep the pool", "  + The children need it"]),
    Example(
      "German greetings and plans of the text",
      "Sehr geehrte Damen und Herren! Im Folgenden werde ich die Nachteile erörtern. Wir sollten das Bad "
        + "behalten, weil die Kinder es brauchen. Vielen Dank.",
      ["Wir sollten das Bad behalten", "  + die Kinder es brauchen"]),
    Example(
      "German thanks",
      "Ich möchte der Rednerin danken. Wir sollten das Bad behalten. Die Kinder brauchen es.",
      ["Wir sollten das Bad behalten", "  + Die Kinder brauchen es"]),
  ]

  @Test(arguments: articles)
  func `thanks and promises are no reasons`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }

  @Test(arguments: [
    ("FOR IMMEDIATE RELEASE\n\nThe grant is cheap. It keeps people in work.", nil),
    ("POLICY BRIEF\n\nThe case for a tax\n\nSugar harms children.", "The case for a tax"),
    ("Pros\n\n- It is cheap.\n- It is new.\n\nWe should buy it.", nil),
    ("A brief for trees\n\nWe should plant trees.", "A brief for trees"),
  ])
  func `what kind of document it is is no title`(_ text: String, _ title: String?) {
    #expect(map(of: text).title?.string == title)
  }

  @Test func `courtesies at the start are no thesis`() {
    let speech = """
      Thank you. It is a pleasure to follow the Member, whose work is well known.

      The bill hands Ministers a blank cheque. It lets them change the law. No vote is held here.

      The Minister says that it will be used with care. But Ministers come and go. The law stays.

      She also says that speed is vital. But we passed a law in four days. We can act.

      I urge Members to support the amendment. It is short.
      """
    #expect(lines(map(of: speech))[0] == "I urge Members to support the amendment")
  }

  @Test func `an imperative title needs reasons`() {
    let map = map(of: "Scrap the bus grant\n\n1. The grant is dear.\n\n2. Few people use it.")
    #expect(
      lines(map) == ["Scrap the bus grant", "  +1 The grant is dear", "  +2 Few people use it"])
  }

  static let threads: [Example<[String]>] = [
    Example(
      "slashes",
      "1/ We should keep the pool.\n\n2/ First, the children need it.\n\n3/ Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "the number of posts",
      "1/3 We should keep the pool.\n\n2/3 First, the children need it.\n\n"
        + "3/3 Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "brackets",
      "(1/3) We should keep the pool.\n\n(2/3) First, the children need it.\n\n"
        + "(3/3) Second, it is cheap.",
      ["We should keep the pool", "  +1 the children need it", "  +2 it is cheap"]),
    Example(
      "fractions",
      "1/3 of all voters stay at home.\n\nWe should vote on Sundays.\n\nThey have time then.",
      [
        "We should vote on Sundays", "  + 1/3 of all voters stay at home",
        "  + They have time then",
      ]),
  ]

  @Test(arguments: threads)
  func `numbers of posts are no part of what they say`(_ example: Example<[String]>) {
    #expect(lines(map(of: example.text)) == example.expected)
  }
}

/// What an article calls itself, or says it is about, before it starts.
@Suite struct HeaderTests {
  private static let body =
    "\n\nThe pool should open. First, many have time. Second, it is warm.\n"

  static let titles: [Example<String?>] = [
    Example("a heading", "# Sunday opening", "Sunday opening"),
    Example("front matter", "---\ntitle: \"Sunday opening\"\nlang: en\n---", "Sunday opening"),
    Example(
      "front matter before a heading", "---\ntitle: Sunday\n---\n\n# Sunday opening", "Sunday"),
    Example(
      "front matter without a title", "---\nlang: en\n---\n\n# Sunday opening", "Sunday opening"),
    Example("a mail", "From: Ann\nSubject: Sunday opening", "Sunday opening"),
    Example("an answer", "From: Ann\nSubject: Re: AW: Sunday opening", "Sunday opening"),
    Example(
      "a memorandum", "MEMORANDUM\n\nTo: The Board\nFrom: Ann\nSubject: Sunday opening",
      "Sunday opening"),
    Example("a letter", "Dear Ms Hill,\n\nRe: Sunday opening", "Sunday opening"),
    Example("an empty subject", "From: Ann\nSubject:", nil),
    Example("a salutation", "Dear Ms Hill,", nil),
    Example("a part of the text, and no title", "1. Introduction\n\n", nil),
    Example("a part of the text that is marked", "## Summary\n\n", nil),
  ]

  @Test(arguments: titles)
  func `the title is the header's, the subject or the heading`(_ example: Example<String?>) {
    let map = map(of: example.text + Self.body)
    #expect(map.title?.string == example.expected)
    #expect(
      lines(map) == ["The pool should open", "  +1 many have time", "  +2 it is warm"])
  }

  @Test func `a signature is no title`() {
    let map = map(of: "Dear Sir,\n\n" + Self.body + "\n\nYours faithfully,\nJane Miller")
    #expect(map.title == nil)
    #expect(lines(map) == ["The pool should open", "  +1 many have time", "  +2 it is warm"])
  }

  @Test func `a German memorandum is about its subject`() {
    let map = map(
      of: """
        VERMERK

        An: Stadtrat
        Von: Bäderamt
        Betreff: Öffnung am Sonntag

        Das Bad sollte sonntags öffnen. Erstens haben dann viele Zeit. Zweitens ist es warm.
        """)
    #expect(map.title?.string == "Öffnung am Sonntag")
    #expect(lines(map).first == "Das Bad sollte sonntags öffnen")
  }

  @Test func `lines with labels are no header`() {
    let map = map(of: "Thesis: The pool should open.\nReason: Many have time.\nReason: It is warm.")
    #expect(map.title == nil)
    #expect(lines(map) == ["The pool should open", "  + Many have time", "  + It is warm"])
  }
}
