// SPDX-License-Identifier: MIT

/// The posts of a thread: "1/ A thread on …", "(2/6) First, …".
extension Passage {
  /// The tokens at the start of the paragraph that number it as a post.
  ///
  /// They number what was posted, not what is argued.
  func postMark() -> (count: Int, number: Int)? {
    let isBracketed = tokens[0].kind == .openBracket
    var at = isBracketed ? 1 : 0
    guard at + 1 < tokens.count, tokens[at].kind == .number else { return nil }
    let spelled = spelling(tokens[at]).split(separator: UInt8(ascii: "/"))
    guard let number = Int(String(decoding: spelled[0], as: UTF8.self)), number < 1000 else {
      return nil
    }
    at += 1
    if spelled.count == 1 {
      guard isSlash(tokens[at]) else { return nil }
      at += 1
    }
    if isBracketed {
      guard at < tokens.count, tokens[at].kind == .closeBracket else { return nil }
      at += 1
    }
    // "1/3 of all voters" counts something.
    guard at < tokens.count, !tokens[at].isWord || tokens[at].isCapitalised else { return nil }
    return (at, number)
  }

  private func isSlash(_ token: Token) -> Bool {
    token.length == 1 && utf8[token.start] == UInt8(ascii: "/")
  }
}
