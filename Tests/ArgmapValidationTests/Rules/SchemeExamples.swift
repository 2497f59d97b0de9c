// SPDX-License-Identifier: MIT

import ArgmapModel
import Testing

extension Example {
  static let schemes: [[Self]] = [
    unknownScheme, missingRole, unknownRole, repeatedRole, openQuestion,
  ]

  /// An argument of a scheme whose premises play some roles.
  private static func argued(
    _ scheme: Prose,
    _ roles: Prose?...,
    and change: (inout ArgumentMap, Argument.ID) -> Void = { _, _ in }
  ) -> ArgumentMap {
    draft { map in
      let thesis = map.conclude("t")
      let premises = roles.indices.map { map.state(NCName("s\($0)") ?? "s") }
      let argument = map.support(thesis, "a1", with: premises) {
        $0.scheme = scheme
        for position in roles.indices { $0.premises[position].role = roles[position] }
      }
      change(&map, argument)
    }
  }

  private static let unknownScheme: [Self] = [
    .bad(
      "a misspelt name",
      "warning scheme/unknown: expert opinoin",
      in: argued("expert opinoin", "expertise")
    ),
    .bad("a name of nothing", "warning scheme/unknown: moonshine", in: argued("moonshine", nil)),
    .good(
      "names in other clothes",
      in: draft { map in
        let thesis = map.conclude("t")
        let schemes: [Prose] = [
          "Argument from Expert Opinion", "position-to-know", "APPEAL TO FEAR", "causal",
        ]
        for (position, scheme) in schemes.enumerated() {
          map.support(
            thesis, NCName("a\(position)") ?? "a", with: [map.state(NCName("s\(position)") ?? "s")]
          ) { $0.scheme = scheme }
        }
      }
    ),
    .good("a name of one's own", in: argued("school:moonshine", "moon")),
  ]

  private static let missingRole: [Self] = [
    .bad(
      "an expert who says nothing",
      "warning scheme/missing-role: expert opinion",
      in: argued("expert opinion", "expertise", nil)
    ),
    .good(
      "both, and none that may be left unsaid",
      in: argued("expert opinion", "Assertion", "expertise")),
    .good("no roles at all", in: argued("expert opinion", nil)),
  ]

  private static let unknownRole: [Self] = [
    .bad(
      "a misspelt role",
      "warning scheme/unknown-role: <statement id=\"s2\">",
      in: argued("expert opinion", "assertion", "expertise", "expertice")
    ),
    .good("roles of one's own", in: argued("own:expert opinion", "expertice")),
  ]

  private static let repeatedRole: [Self] = [
    .bad(
      "two assertions",
      "warning scheme/repeated-role: <statement id=\"s2\">",
      in: argued("expert opinion", "assertion", "expertise", "assertion")
    ),
    .good("two cases of a generalisation", in: argued("example", "case", "case")),
  ]

  private static let openQuestion: [Self] = [
    .bad(
      "a sign, and nothing about other causes",
      "note scheme/open-question: sign",
      in: argued("sign", "finding", "sign")
    ).asking("scheme/open-question"),
    .bad(
      "a sign whose role nobody plays",
      "note scheme/open-question: sign",
      in: argued("sign", "finding") { map, argument in
        map.argue(.attacks, .argument(argument), "o1", [map.state("s9")]) {
          $0.label = "other cause"
        }
      }
    ).asking("scheme/open-question"),
    .good(
      "a sign, and an objection that names another cause",
      in: argued("sign", "finding", "sign") { map, argument in
        map.argue(.attacks, .argument(argument), "o1", [map.state("s9")]) {
          $0.premises[0].role = "Other Cause"
        }
      }
    ).asking("scheme/open-question"),
  ]
}

@Suite struct `Rules about schemes` {
  @Test(arguments: Example.schemes.flatMap { $0 })
  func `arguments fit the schemes they name`(_ example: Example) { example.check() }
}
