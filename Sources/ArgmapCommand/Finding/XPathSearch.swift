// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapSource

/// What an XPath expression selects in map files.
struct XPathSearch {
  /// The prefix of argmap's namespace in expressions.
  static let namespaces = [(prefix: "m", uri: "urn:argmap:map:1")]

  let expression: String

  func found(in file: SourceText) throws(Failure) -> [Found] {
    do throws(XPathFailure) {
      let document = try XPathDocument(file)
      switch try document.select(expression, namespaces: Self.namespaces) {
      case .nodes(let nodes): return nodes.map(found)
      case .value(let text): return [Found(kind: .value, text: text)]
      }
    } catch {
      throw Failure("\(file.name): \(reason(error))", help: help(error))
    }
  }

  private func found(_ node: XPathNode) -> Found {
    let kind: Found.Kind? =
      switch node.kind {
      case .element: .element
      case .attribute: .attribute
      case .text: .text
      case .comment: .comment
      case .other: nil
      }
    let words = node.text.split { $0.isWhitespace }.joined(separator: " ")
    return Found(kind: kind ?? .value, offset: node.offset, id: node.id, text: words)
  }

  private func reason(_ failure: XPathFailure) -> String {
    switch failure {
    case .expression(let message): "cannot evaluate '\(expression)': \(message)"
    case .tooManySteps: "'\(expression)' takes too many steps"
    case .unreadable: "XPath needs well-formed XML without a document type"
    case .tooLong: "too long for XPath, which takes \(XPathLimits().documentBytes >> 20) MiB"
    }
  }

  private func help(_ failure: XPathFailure) -> [String] {
    switch failure {
    case .expression: ["elements need their prefix, as in '//m:premise[@implicit]/m:text'"]
    case .tooManySteps: ["name the way to what is looked for instead of '//'"]
    case .unreadable, .tooLong: []
    }
  }
}
