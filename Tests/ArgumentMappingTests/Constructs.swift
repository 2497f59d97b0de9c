// SPDX-License-Identifier: MIT

import ArgumentMapping

/// A map that shows one construct of the builder, with the golden file of what it writes.
struct Construct: Sendable, CustomStringConvertible {
  var description: String
  var built: Diagnosed<ArgumentMap>

  private init(_ name: String, _ built: Diagnosed<ArgumentMap>) {
    description = name
    self.built = built
  }

  static let article = SourceText(
    name: "bridge.txt",
    text: """
      “Close it”, says the mayor. There are two reasons to close the bridge: First, the
      bridge is old, and its steel is tired. Second, nobody needs it any more, because the
      new road is shorter. Some, it is true, like the view. One more winter will break
      it. So the town should save its money.
      """)

  static let all: [Construct] = [
    Construct("empty", buildMap {}),
    Construct(
      "head",
      buildMap(title: "The bridge", authors: ["A. Author", "B. Author"], language: "en") {
        From(article, name: "letter", href: "bridge.txt")
        Noted("Drawn for a test.")
        Tagged("bridge", "town")
        Suppressing("structure/no-thesis", because: "there is none")
        Extra.comment(" a comment ")
      }),
    Construct(
      "linked-and-convergent",
      buildMap(title: "Linked and convergent") {
        Conclusion("The bridge should be closed.") {
          Supporting {
            Premise("It is old.")
            Premise("What is old should be closed.")
          }
          Supporting { Premise("Nobody needs it.") }
        }
      }),
    Construct(
      "objections",
      buildMap(title: "Rebuttal, undercut, backing, concession") {
        Conclusion("The bridge should be closed.") {
          Supporting {
            Premise("It is old.") {
              Objecting {
                Premise("It was mended last year.") { Objecting { Premise("In part.") } }
              }
            }
            Objecting {
              Premise("Old bridges can be strong.")
              Objecting { Premise("This one can't.") }
            }
            Supporting { Premise("Age makes steel tired.") }
          }
          Conceding { Premise("People like the view.") }
          Objecting(name: "detour") { Premise("The other way is long.") }
        }
      }),
    Construct(
      "unstated-and-attributed",
      buildMap(title: "Unstated and attributed") {
        Conclusion("The bridge should be closed.", isImplicit: true) {
          Supporting {
            Premise("It is old.") { Attributed(to: "The mayor") }
            Unstated("What is old should be closed.") {
              Supporting { Premise("Old things break.") }
            }
          }
        }
      }),
    Construct(
      "scheme-roles-degrees",
      buildMap(title: "Schemes") {
        Conclusion("The bridge is unsafe.", label: "unsafe", confidence: 0.9) {
          Supporting(
            label: "the engineer", scheme: "expert-opinion", strength: 0.8, confidence: 0.75
          ) {
            Premise("The engineer knows bridges.", role: "expertise")
            Premise("The engineer says that it is unsafe.", role: "assertion", confidence: 1.0)
            Noted("She was asked in May.")
            Tagged("engineer")
          }
        }
      }),
    Construct(
      "shared-premise",
      buildMap(title: "Shared", thesis: "close") {
        Conclusion("The mayor was right.", name: "mayor") {
          Supporting { Reference("old", role: "reason") }
        }
        Conclusion("The bridge should be closed.", name: "close") {
          Supporting(name: "age") { Premise("It is old.", name: "old") }
          Supporting { Reference("mayor") }
        }
        Relating("mayor", to: "age", as: "rephrases")
      }),
    Construct(
      "upshot-and-background",
      buildMap(title: "Upshots") {
        Upshot("The town saves money.")
        Conclusion("The bridge should be closed.") {
          Supporting { Premise("It is old.") }
        }
        Upshot("The road gets busier.", name: "busy") {
          Supporting { Premise("Cars have to go somewhere.") }
        }
        Background("It was built in 1921.")
        Background("It is painted green.")
      }),
    Construct(
      "items",
      buildMap(title: "Items") {
        From(article)
        Enumeration("reasons", announced: 2, quoting: "two reasons")
        Enumeration("steps", kind: .steps)
        Conclusion("The bridge should be closed.", quoting: "close the bridge") {
          Supporting(2, of: "reasons") {
            Signalled(by: "Second,", rule: "enumeration.word", confidence: 0.95)
            Premise(quoting: "nobody needs it any more") {
              Supporting {
                Signalled(by: "because", rule: "premise.because")
                Premise(quoting: "the new road is shorter")
              }
            }
          }
          Supporting(1) {
            Premise(quoting: "the bridge is old")
            Premise(quoting: "its steel is tired")
          }
          Supporting(1) { Premise(quoting: "One more winter will break it") }
          Supporting { Premise("Everybody says so.") }
        }
        Background("Put up a sign.", item: 1, of: "steps")
        Background("Put up a fence.", item: 2, of: "steps")
      }),
    Construct(
      "items-without-an-enumeration",
      buildMap(title: "An enumeration is made") {
        Conclusion("The bridge should be closed.") {
          Supporting(1) { Premise("It is old.") }
          Supporting(2) { Premise("Nobody needs it.") }
        }
      }),
    Construct(
      "quotations",
      buildMap(title: "Quotations") {
        From(article, href: "bridge.txt")
        From(SourceText(name: "note.txt", text: "The bridge is old."), name: "note")
        Conclusion(
          "The bridge should be closed.", quoting: "\"close it\"", "close the bridge"
        ) {
          Restated(quoting: "So the town should save its money")
          Restated("Money should be saved.", quoting: "save its money")
          Attributed(to: "The mayor", quoting: "says the mayor")
          Supporting {
            Premise("THE BRIDGE IS OLD", quoting: "the bridge is old")
            Premise("It is old.", quoting: Quotation("The bridge is old", in: "note"))
            Premise(quoting: Quotation("bridge", occurrence: 2))
          }
        }
      }),
    Construct("control-flow", controlFlow(["One.", "Two."], isSure: false)),
    Construct("deep", deep(14)),
  ]

  private static func controlFlow(
    _ reasons: [String], isSure: Bool
  ) -> Diagnosed<ArgumentMap> {
    let doubt: String? = "It is beautiful."
    return buildMap(title: "Control flow") {
      Conclusion("The bridge should be closed.") {
        for (number, reason) in zip(1..., reasons) {
          Supporting(number) { Premise(reason) }
        }
        if isSure {
          Noted("Sure.")
        } else {
          Noted("Not sure.")
        }
        if let doubt { Conceding { Premise(doubt) } }
        if reasons.isEmpty { Noted("No reasons.") }
        switch reasons.count {
        case 0: Tagged("none")
        case 1: Tagged("one")
        default: Tagged("several")
        }
        evidence(["A witness.", "A picture."])
      }
    }
  }

  @StatementBuilder private static func evidence(
    _ texts: [String]
  ) -> Block<StatementBuilder> {
    Supporting {
      for text in texts { Premise(text) }
    }
  }

  /// A chain whose names would be too long.
  private static func deep(_ depth: Int) -> Diagnosed<ArgumentMap> {
    var premise = Premise("The last of the reasons.")
    for number in (1...depth).reversed() {
      let below = premise
      premise = Premise("Reason number \(number).") { Supporting { below } }
    }
    let first = premise
    return buildMap(title: "Deep") { Conclusion("It is so.") { Supporting { first } } }
  }
}
