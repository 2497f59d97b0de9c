// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map in standard form as a LaTeX document, for pdfLaTeX, LuaLaTeX and XeLaTeX.
  ///
  /// It needs the packages iftex and amssymb, and fontspec where it is not pdfLaTeX. No words of the
  /// map become commands. What pdfLaTeX has no character for is set as its code point.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func latexStandardForm(paragraphs: ParagraphNumbers = .none) -> String {
    var form = LaTeXStandardForm(self, paragraphs)
    return form.written()
  }
}

/// Standard form on its way to LaTeX.
private struct LaTeXStandardForm {
  private let map: ArgumentMap
  private let lines: [StandardFormLines.Line]
  private var text = LaTeXStandardForm.preamble
  private var isInBlock = false

  private static let preamble = #"""
    % Compile with pdflatex, lualatex or xelatex. To put it into a document of yours, copy what stands
    % before and what stands between \begin{document} and \end{document}.
    \documentclass{article}
    \usepackage{iftex}
    \usepackage{amssymb}
    \ifPDFTeX
      \usepackage[T1]{fontenc}
      \usepackage[utf8]{inputenc}
      \usepackage{textcomp}
      \IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
      % What the fonts lack is set as its code point, instead of an error.
      \makeatletter
      \def\argcodepoint#1:#2\relax{\fbox{\tiny\expandafter\UTFviii@hexcodepoint
        \expandafter{\the\numexpr\decode@UTFviii#2\relax}}}
      \def\UTFviii@undefined@err#1{\expandafter\argcodepoint\string#1\relax}
      \makeatother
    \else
      \usepackage{fontspec}
    \fi
    \newenvironment{standardform}
      {\begin{list}{}{\setlength{\leftmargin}{4.5em}\setlength{\labelwidth}{4em}%
        \setlength{\labelsep}{0.5em}\setlength{\itemsep}{0pt}\setlength{\parsep}{2pt}%
        \renewcommand{\makelabel}[1]{\hfill##1}}}
      {\end{list}}
    \newcommand{\argpremise}[1]{\item[#1]}
    \newcommand{\argbar}[1]{\item[]\rule[0.5ex]{8em}{0.4pt}\enspace{\small #1}}
    \newcommand{\argconclusion}[1]{\item[$\therefore$ #1]}
    \newcommand{\argplace}[1]{\hspace{0.5em plus 0.2em}{\small\P\,#1}}
    \newcommand{\argremark}[1]{\hspace{0.5em plus 0.2em}{\small[#1]}}

    """#

  init(_ map: ArgumentMap, _ paragraphs: ParagraphNumbers) {
    self.map = map
    lines = StandardFormLines.lines(of: map, paragraphs, ellipsis: "…")
  }

  mutating func written() -> String {
    text += "\n\\begin{document}\n"
    if let title = map.title { text += "\\section*{\(escaped(title.string))}\n" }
    if !map.authors.isEmpty {
      text += "\\noindent \(escaped(map.authors.map(\.string).joined(separator: ", ")))\n"
    }
    if lines.isEmpty { text += "\\noindent The map is empty.\n" }
    for line in lines { write(line) }
    endBlock()
    text += "\\end{document}\n"
    return text
  }

  private mutating func write(_ line: StandardFormLines.Line) {
    switch line {
    case .heading(let words):
      endBlock()
      text += "\n\\subsection*{\(escaped(words))}\n"
    case .gap: endBlock()
    case .premise(let statement): write(statement, "\\argpremise")
    case .bar(let words):
      startBlock()
      text += "  \\argbar{\(escaped(words))}\n"
    case .conclusion(let statement): write(statement, "\\argconclusion")
    }
  }

  private mutating func write(_ statement: StandardFormLines.Numbered, _ command: String) {
    startBlock()
    let number = statement.number.map { "(\($0))" } ?? "--"
    text += "  \(command){\(number)} \(escaped(statement.text))"
    for remark in statement.remarks { text += "\\argremark{\(escaped(remark))}" }
    if let paragraph = statement.paragraph { text += "\\argplace{\(paragraph)}" }
    text += "\n"
  }

  private mutating func startBlock() {
    if !isInBlock { text += "\\begin{standardform}\n" }
    isInBlock = true
  }

  private mutating func endBlock() {
    if isInBlock { text += "\\end{standardform}\n" }
    isInBlock = false
  }

  private func escaped(_ words: String) -> String { LaTeXText.escaped(words) }
}
