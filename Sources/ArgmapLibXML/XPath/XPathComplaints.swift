// SPDX-License-Identifier: MIT

internal import CLibXML2

/// What libxml2 had to say about an expression: a code and a place, as its versions don't agree on
/// words.
final class XPathComplaints {
  private var first: (code: Int32, offset: Int)?

  var isEmpty: Bool { first == nil }

  /// Keeps the first, which is the cause of the others.
  func add(code: Int32, offset: Int32) {
    first = first ?? (code - Int32(XML_XPATH_EXPRESSION_OK.rawValue), Int(offset))
  }

  var failure: XPathFailure {
    guard let first else { return .expression("it can't be evaluated") }
    guard first.code != Int32(XPATH_OP_LIMIT_EXCEEDED.rawValue) else { return .tooManySteps }
    guard let words = Self.words[first.code] else {
      return .expression("it is no XPath 1.0 from byte \(first.offset + 1) on")
    }
    return .expression(words)
  }

  private static let words: [Int32: String] = Dictionary(
    uniqueKeysWithValues: [
      (XPATH_UNFINISHED_LITERAL_ERROR, "a quotation mark is missing"),
      (XPATH_START_LITERAL_ERROR, "a string must stand in quotation marks"),
      (XPATH_UNDEF_VARIABLE_ERROR, "there are no variables"),
      (XPATH_VARIABLE_REF_ERROR, "there are no variables"),
      (XPATH_UNCLOSED_ERROR, "a bracket is not closed"),
      (XPATH_UNKNOWN_FUNC_ERROR, "it calls a function that XPath 1.0 does not have"),
      (XPATH_INVALID_ARITY, "a function is called with too many or too few values"),
      (XPATH_INVALID_TYPE, "a value is of the wrong type"),
      (XPATH_INVALID_OPERAND, "a value is of the wrong type"),
      (XPATH_UNDEF_PREFIX_ERROR, "it has a prefix that stands for no namespace"),
      (XPATH_RECURSION_LIMIT_EXCEEDED, "too much is nested in it"),
      (XPATH_MEMORY_ERROR, "it takes more memory than there is"),
    ].map { (Int32($0.0.rawValue), $0.1) })
}
