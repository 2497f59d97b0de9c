// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapValidation

/// What SARIF says about a rule, taken from the page of its code.
func sarifRule(_ code: Diagnostic.Code) -> JSON {
  var members: [JSON.Member] = [
    .init("id", .string(code.rawValue)),
    // The pages have no fixed address; the name is one for ever, and the page stands below.
    .init("helpUri", .string("urn:argmap:diagnostic:\(code)")),
    .init("properties", .object([.init("tags", .array([.string(String(code.family))]))])),
  ]
  guard let page = diagnosticPage(for: code) else { return .object(members) }
  let sections = page.split(separator: "\n\n").map {
    $0.split(separator: "\n").joined(separator: " ")
  }
  // The heading, the severity, what it is, why it matters.
  let what = sections.dropFirst(2).first.map(plain) ?? ""
  let why = sections.first { $0.hasPrefix(whyMark) }
    .map { plain(String($0.dropFirst(whyMark.count))) }
  members += [
    .init("shortDescription", text(what)),
    .init("fullDescription", text([what, why].compactMap(\.self).joined(separator: " "))),
    .init(
      "help",
      .object([
        .init("text", .string(plain(page))), .init("markdown", .string(page)),
      ])),
  ]
  return .object(members)
}

private let whyMark = "**Why it matters:** "

private func text(_ text: String) -> JSON { .object([.init("text", .string(text))]) }

/// Words without the marks of Markdown that the pages use.
private func plain(_ markdown: String) -> String {
  markdown.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.hasPrefix("```") }
    .map { $0.hasPrefix("## ") ? $0.dropFirst(3) : $0 }
    .joined(separator: "\n")
    .replacing("**", with: "").replacing("`", with: "")
}
