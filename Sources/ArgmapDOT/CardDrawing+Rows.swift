// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension CardDrawing {
  /// Writes a card, at least as high as the others beside it.
  mutating func writeCard(_ number: Int, height: Int?) {
    let card = cards.cards[number]
    let style = style(of: card)
    tree.dot.write("  ")
    tree.dot.write(quoted: drawing.names[card.argument], prefix: "=")
    tree.dot.write(" [id=")
    tree.dot.write(quoted: drawing.names[card.argument], prefix: "c-")
    tree.dot.write(", class=\"card ")
    tree.dot.write(style.name)
    tree.dot.write("\", margin=\"0.06,0.04\", color=\"")
    tree.dot.write(plain: style.colors.line)
    tree.dot.write("\", fillcolor=\"")
    tree.dot.write(plain: style.colors.fill)
    tree.dot.write("\", penwidth=1.8")
    if style.isDashed { tree.dot.write(", style=\"filled,rounded,dashed\"") }
    if let height {
      tree.dot.write(", labelloc=t, height=")
      tree.dot.write(tenths: height * 10 / 72)
    }
    tree.dot.write(", tooltip=\"")
    tree.dot.write(tooltip: drawing.words.tooltip(of: card.argument))
    switch drawing.options.labels {
    case .html: writeTable(number, style)
    case .plain: writeLines(number, style)
    }
    tree.dot.write("];\n")
  }

  private func style(of card: Cards.Card) -> BoxStyle {
    let first = drawing.map.arguments[card.argument.index].premises.first?.statement
    var role = first.map { drawing.presentation.role(of: $0) } ?? .premise
    switch role {
    // A conclusion that is drawn elsewhere in its own way is a reason here.
    case .thesis, .upshot, .conclusion: role = .claim
    default: break
    }
    var style = BoxStyle(role, drawing.theme, textWidth: drawing.options.textWidth)
    style.tenths = 120
    style.isBold = true
    style.width = drawing.options.textWidth
    return style
  }

  private mutating func writeTable(_ number: Int, _ style: BoxStyle) {
    let card = cards.cards[number]
    tree.dot.write("\", label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" ")
    tree.dot.write("CELLPADDING=\"3\">")
    var row = 0
    let premises = drawing.map.arguments[card.argument.index].premises
    if premises.isEmpty {
      tree.dot.write("<TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\"><I>no premises</I></TD></TR>")
    }
    for premise in premises {
      tree.dot.write("<TR>")
      if row > 0 { writeSign("+", rows: 1, drawing.theme[relation(of: card.argument)]) }
      writeCell(
        premise.statement, in: card.argument, row: row, style, spans: row == 0,
        isHome: cards.homes[premise.statement] == .row(row, card: number))
      tree.dot.write("</TR>")
      row += 1
    }
    var rowStyle = BoxStyle(.premise, drawing.theme, textWidth: drawing.options.textWidth)
    rowStyle.width = drawing.options.textWidth - Self.signWidth
    for argument in card.reasons {
      let premises = drawing.map.arguments[argument.index].premises
      for (position, premise) in premises.enumerated() {
        tree.dot.write("<TR>")
        if position == 0 {
          writeSign(
            premises.count > 1 ? "+" : "•", rows: premises.count, drawing.theme.support)
        }
        writeCell(
          premise.statement, in: argument, row: row, rowStyle, spans: false,
          isHome: cards.homes[premise.statement] == .row(row, card: number))
        tree.dot.write("</TR>")
        row += 1
      }
      if premises.isEmpty { row += 1 }
    }
    tree.dot.write("</TABLE>>")
  }

  func relation(of id: Argument.ID) -> ArgumentRelation {
    ArgumentRelation(drawing.map.arguments[id.index])
  }

  private mutating func writeSign(_ sign: StaticString, rows: Int, _ color: String) {
    tree.dot.write("<TD WIDTH=\"14\" ROWSPAN=\"")
    tree.dot.write(rows)
    tree.dot.write("\"><FONT POINT-SIZE=\"13\" COLOR=\"")
    tree.dot.write(plain: color)
    tree.dot.write("\"><B>")
    tree.dot.write(sign)
    tree.dot.write("</B></FONT></TD>")
  }

  private mutating func writeCell(
    _ id: Statement.ID, in argument: Argument.ID, row: Int, _ style: BoxStyle, spans: Bool,
    isHome: Bool
  ) {
    let name = drawing.names[id]
    let words = text(of: id)
    let direction = direction(of: words)
    tree.dot.write(
      direction == .leftToRight
        ? "<TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" PORT=\"r"
        : "<TD ALIGN=\"RIGHT\" BALIGN=\"RIGHT\" PORT=\"r")
    tree.dot.write(row)
    tree.dot.write("\"")
    if spans { tree.dot.write(" COLSPAN=\"2\"") }
    if !style.isBold {
      tree.dot.write(" BGCOLOR=\"")
      tree.dot.write(plain: drawing.theme.premise.fill)
      tree.dot.write("\"")
    }
    tree.dot.write(" WIDTH=\"")
    tree.dot.write(style.width)
    tree.dot.write("\"")
    if isHome, id.isResolved {
      tree.dot.write(" ID=\"n-")
      tree.dot.write(html: name)
      tree.dot.write("\"")
    }
    tree.dot.write(" HREF=\"#n-")
    tree.dot.write(html: name)
    tree.dot.write("\" TARGET=\"_self\" TITLE=\"")
    tree.dot.write(plain: drawing.presentation.label(of: id).filter { !"<>&\"\\".contains($0) })
    tree.dot.write("\"><FONT POINT-SIZE=\"9\" COLOR=\"")
    tree.dot.write(plain: style.colors.header)
    tree.dot.write("\"><B>")
    writeLines(
      header(of: id, in: argument, isHome: isHome), style.width, BoxStyle.headerTenths,
      isBold: true, .leftToRight, ends: direction)
    tree.dot.write("</B></FONT>")
    tree.dot.writeLineEnd(direction, .html)
    let isItalic = !id.isResolved || drawing.map.statements[id.index].isImplicit
    if style.tenths != 110 || style.colors.text != drawing.theme.text {
      tree.dot.write("<FONT POINT-SIZE=\"")
      tree.dot.write(tenths: style.tenths)
      tree.dot.write("\" COLOR=\"")
      tree.dot.write(plain: style.colors.text)
      tree.dot.write("\">")
    } else {
      tree.dot.write("<FONT>")
    }
    if style.isBold { tree.dot.write("<B>") }
    if isItalic { tree.dot.write("<I>") }
    writeLines(words, style.width, style.tenths, isBold: style.isBold, direction, ends: direction)
    tree.dot.writeLineEnd(direction, .html)
    if isItalic { tree.dot.write("</I>") }
    if style.isBold { tree.dot.write("</B>") }
    tree.dot.write("</FONT>")
    if isHome, let hidden = drawing.selection.hidden[id] {
      tree.dot.write("<FONT COLOR=\"")
      tree.dot.write(plain: style.colors.muted)
      tree.dot.write("\">… ")
      tree.dot.write(hidden)
      tree.dot.write(" more<BR ALIGN=\"LEFT\"/></FONT>")
    }
    tree.dot.write("</TD>")
  }

  /// The same as plain text: a line for the header of each statement, and its words.
  private mutating func writeLines(_ number: Int, _ style: BoxStyle) {
    let card = cards.cards[number]
    tree.dot.write("\", label=\"")
    var row = 0
    for argument in [card.argument] + card.reasons {
      for (position, premise) in drawing.map.arguments[argument.index].premises.enumerated() {
        if row > 0 { tree.dot.write(position > 0 ? "+ " : "• ") }
        let isHome = cards.homes[premise.statement] == .row(row, card: number)
        tree.dot.write(
          tooltip: header(of: premise.statement, in: argument, isHome: isHome))
        tree.dot.write("\\l")
        let words = text(of: premise.statement)
        let direction = direction(of: words)
        writeLines(words, style.width, 110, isBold: false, direction, ends: direction)
        tree.dot.writeLineEnd(direction, .plain)
        if isHome, let hidden = drawing.selection.hidden[premise.statement] {
          tree.dot.write("… ")
          tree.dot.write(hidden)
          tree.dot.write(" more\\l")
        }
        row += 1
      }
    }
    tree.dot.write("\"")
  }

  private func header(of id: Statement.ID, in argument: Argument.ID, isHome: Bool) -> String {
    guard id.isResolved else { return "NOT DEFINED IN THIS MAP" }
    guard isHome else { return "\(drawing.presentation.label(of: id)) · drawn elsewhere" }
    let right = drawing.words.rightHeader(of: id)
    let header = drawing.words.header(of: id, in: argument)
    return right.isEmpty || drawing.map.statements[id.index].isImplicit
      ? header : "\(header) · \(right)"
  }

  private func text(of id: Statement.ID) -> String {
    id.isResolved ? drawing.map.statements[id.index].text.string : drawing.map.name(of: id)
  }

  private func direction(of words: String) -> TextDirection {
    var words = words
    return words.withUTF8 { TextDirection(of: $0) }
  }

  /// Writes all lines but for the end of the last one; `ends` is the side where they are aligned.
  private mutating func writeLines(
    _ words: String, _ width: Int, _ tenths: Int, isBold: Bool, _ direction: TextDirection,
    ends: TextDirection
  ) {
    var words = words
    words.withUTF8 { words in
      tree.breaker.wrap(words, width: width, tenths: tenths, isBold: isBold)
      for (number, line) in tree.breaker.lines.enumerated() {
        if number > 0 { tree.dot.writeLineEnd(ends, drawing.options.labels) }
        tree.dot.write(
          line: UnsafeBufferPointer(rebasing: words[line]), direction, drawing.options.labels)
      }
    }
  }

  /// About how high a card becomes, in points.
  func height(of number: Int) -> Int {
    let card = cards.cards[number]
    var breaker = LineBreaker()
    var height = 100
    for argument in [card.argument] + card.reasons {
      for (position, premise) in drawing.map.arguments[argument.index].premises.enumerated() {
        var words = text(of: premise.statement)
        let isTitle = argument == card.argument
        let width = drawing.options.textWidth - (isTitle && position == 0 ? 0 : Self.signWidth)
        words.withUTF8 {
          breaker.wrap($0, width: width, tenths: isTitle ? 120 : 110, isBold: isTitle)
        }
        height += 198 + breaker.lines.count * (isTitle ? 120 : 110)
      }
    }
    return height / 10
  }
}
