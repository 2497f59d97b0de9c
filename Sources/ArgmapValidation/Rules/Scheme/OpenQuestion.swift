// SPDX-License-Identifier: MIT

internal import ArgmapModel
package import ArgmapSource

extension Diagnostic.Code {
  /// A critical question of a scheme is neither answered nor raised.
  package static let openQuestion = Self("scheme/open-question")
}

extension Rule {
  /// A premise of its role answers it, or an argument or objection on the step that has its name as
  /// label or role.
  static let openQuestion = Self(.openQuestion, in: [.analysis]) { context, findings in
    context.forEachScheme { id, scheme in
      let open = scheme.questions.filter { !context.isAddressed($0, of: id) }
      guard !open.isEmpty else { return }
      findings.add(.note, at: .argument(id), attribute: "scheme") {
        Finding(
          "what answers the questions that '\(scheme.name)' leaves open in "
            + "\(context.name(of: .argument(id)))?",
          notes: open.map { question in
            Diagnostic.Note("'\(question.name)': \(question.asks)")
          }
        )
      }
    }
  }
}

extension ValidationContext {
  /// Whether a premise answers a question, or something on the step raises or answers it.
  fileprivate func isAddressed(_ question: Scheme.Question, of id: Argument.ID) -> Bool {
    let key = Scheme.key(question.name)
    let roles = map[id].premises.compactMap { $0.role.map { Scheme.key($0.string) } }
    if case .premise(let role) = question.kind, roles.contains(Scheme.key(role)) { return true }
    if roles.contains(key) { return true }
    return index.arguments(on: id).contains { other in
      let names = [map[other].label] + map[other].premises.map(\.role)
      return names.contains { $0.map { Scheme.key($0.string) } == key }
    }
  }
}
