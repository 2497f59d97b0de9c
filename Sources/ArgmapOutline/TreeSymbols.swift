// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The signs of a tree.
struct TreeSymbols {
  var branch: String
  var lastBranch: String
  /// What stands below a branch while it goes on, and when it has ended.
  var guide: String
  var blank: String
  var bracketTop: String
  var bracket: String
  var bracketBottom: String
  var thesis: String
  var conclusion: String
  var alone: String
  var support: String
  var attack: String
  var concession: String
  var undercut: String
  var paragraph: String
  var separator: String
  var ellipsis: String

  /// The signs for terminals that show Unicode.
  static let unicode = TreeSymbols(
    branch: "├─ ",
    lastBranch: "└─ ",
    guide: "│    ",
    blank: "     ",
    bracketTop: "┌",
    bracket: "│",
    bracketBottom: "└",
    thesis: "■",
    conclusion: "□",
    alone: "•",
    support: "▲",
    attack: "▼",
    concession: "△",
    undercut: "◆",
    paragraph: "¶",
    separator: " · ",
    ellipsis: "…"
  )

  /// The signs for all others.
  static let ascii = TreeSymbols(
    branch: "|- ",
    lastBranch: "`- ",
    guide: "|    ",
    blank: "     ",
    bracketTop: "/",
    bracket: "|",
    bracketBottom: "\\",
    thesis: "#",
    conclusion: "=",
    alone: "*",
    support: "+",
    attack: "-",
    concession: "~",
    undercut: "x",
    paragraph: "p",
    separator: ", ",
    ellipsis: "..."
  )

  /// The same signs with less room between levels.
  func narrowed() -> TreeSymbols {
    var symbols = self
    symbols.branch = String(branch.prefix(1))
    symbols.lastBranch = String(lastBranch.prefix(1))
    symbols.guide = String(guide.prefix(3))
    symbols.blank = String(blank.prefix(3))
    return symbols
  }
}

extension ArgumentRelation {
  /// Its sign in a tree.
  func symbol(_ symbols: TreeSymbols) -> String {
    switch self {
    case .support: symbols.support
    case .attack: symbols.attack
    case .concession: symbols.concession
    case .undercut: symbols.undercut
    }
  }

  /// What the symbol means.
  var meaning: String {
    switch self {
    case .support: "supports"
    case .attack: "objects to"
    case .concession: "concession"
    case .undercut: "undercuts a step"
    }
  }

  /// The colour of the symbol.
  var color: TerminalColor {
    switch self {
    case .support: .cyan
    case .attack: .red
    case .concession: .yellow
    case .undercut: .magenta
    }
  }
}

/// How words are made to stand out, as ANSI escape sequences (ECMA-48, SGR).
enum TerminalColor: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case yellow = "33"
  case magenta = "35"
  case cyan = "36"
}
