// SPDX-License-Identifier: MIT

import ArgmapValidation
import Foundation
import TestSupport
import Testing

@Suite struct `The catalogue of schemes` {
  private let schemes = Scheme.families.flatMap(\.schemes)

  @Test func `docs/schemes.md is made from it`() throws {
    try expectGolden(Scheme.page, repositoryFolder().appending(path: "docs/schemes.md"))
  }

  @Test func `each name and alias is of one scheme`() {
    for scheme in schemes {
      for name in [scheme.name] + scheme.aliases {
        #expect(Scheme.named(name) == scheme, "\(name)")
        #expect(Scheme.named("Argument from \(name.uppercased())") == scheme, "\(name)")
        #expect(!Scheme.isForeign(name))
      }
    }
    #expect(Scheme.named("") == nil)
    #expect(Scheme.named("argument from") == nil)
  }

  @Test func `each scheme has a premise that it needs, and roles and questions of different names`()
  {
    for scheme in schemes {
      #expect(scheme.roles.contains { $0.isNeeded }, "\(scheme.name)")
      #expect(Set(scheme.roles.map(\.name)).count == scheme.roles.count, "\(scheme.name)")
      #expect(Set(scheme.questions.map(\.name)).count == scheme.questions.count, "\(scheme.name)")
      #expect(!scheme.questions.isEmpty, "\(scheme.name)")
    }
  }

  @Test func `a question that a premise answers names a role`() {
    for scheme in schemes {
      for question in scheme.questions {
        guard case .premise(let role) = question.kind else { continue }
        #expect(scheme.roles.contains { $0.name == role }, "\(scheme.name): \(role)")
      }
      #expect(scheme.questions.allSatisfy { $0.asks.hasSuffix("?") }, "\(scheme.name)")
    }
  }
}
