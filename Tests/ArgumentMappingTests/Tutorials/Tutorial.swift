// SPDX-License-Identifier: MIT

/// What runs the code that a tutorial of the DocC catalogue lists, and keeps what it prints.
///
/// The code stands in an extension, so that its `print` is the one below. What stands between
/// `// listing` and `// end` is a listing of the page; what a step prints is the block after it.
final class Tutorial {
  /// What each step has printed; nothing for steps that print nothing.
  private(set) var outputs: [String] = []

  /// Files that the page shows, by name.
  private(set) var files: [String: String] = [:]

  private var printed = ""

  /// Prints as Swift does, for the page.
  func print(_ items: Any...) {
    printed += items.map { "\($0)" }.joined(separator: " ") + "\n"
  }

  /// Ends a step; empty lines at the end of what it has printed are not shown.
  func step() {
    while printed.hasSuffix("\n\n") { printed.removeLast() }
    if !printed.isEmpty { outputs.append(printed) }
    printed = ""
  }

  /// Keeps a file for the page.
  func keep(_ text: String, as name: String) { files[name] = text }
}
