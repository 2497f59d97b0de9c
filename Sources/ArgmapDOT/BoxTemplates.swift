// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The DOT around the words of boxes, which is the same in all boxes of a part.
struct BoxTemplates {
  /// The DOT around the words of one kind of box.
  struct Template {
    var style: BoxStyle
    /// The width for the words of the right header.
    var rightWidth: Int
    /// Up to the left header.
    var start: [UInt8] = []
    /// Between the two headers.
    var middle: [UInt8] = []
    /// Before the words of the right header.
    var right: [UInt8] = []
    /// Between the headers and the text.
    var text: [UInt8] = []
    /// The same for a text that runs from right to left.
    var mirroredText: [UInt8] = []
    /// From the text to the tooltip.
    var end: [UInt8] = []
  }

  private let templates: [Template]

  /// The width of the cell for a paragraph's number, and for "not in text".
  private static let paragraphWidth = 26
  private static let unstatedWidth = 56

  init(_ theme: DrawingTheme, _ options: DOTOptions) {
    templates = Presentation.Role.allCases.flatMap { role in
      [false, true].map { isImplicit in
        let style = BoxStyle(role, theme, textWidth: options.textWidth)
        return Self.template(style, isImplicit: isImplicit, theme, options)
      }
    }
  }

  subscript(role: Presentation.Role, isImplicit: Bool) -> Template {
    templates[2 * role.number + (isImplicit ? 1 : 0)]
  }

  static func template(
    _ style: BoxStyle, isImplicit: Bool, _ theme: DrawingTheme, _ options: DOTOptions
  ) -> Template {
    var template = Template(
      style: style, rightWidth: isImplicit ? Self.unstatedWidth : Self.paragraphWidth)
    let isPlain = options.labels == .plain
    template.start = bytes {
      $0.write(", class=\"")
      $0.write(style.name)
      $0.write(isImplicit ? " implicit\", label=" : "\", label=")
      guard !isPlain else { return $0.write("\"") }
      $0.write("<")
      $0.write(
        "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\"><TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" VALIGN=\"TOP\" WIDTH=\""
      )
      $0.write(style.width - template.rightWidth)
      $0.write("\"><FONT POINT-SIZE=\"9\" COLOR=\"")
      $0.write(plain: style.colors.header)
      $0.write("\"><B>")
    }
    template.middle = bytes {
      guard !isPlain else { return }
      $0.write("</B></FONT></TD><TD ALIGN=\"RIGHT\" VALIGN=\"TOP\" WIDTH=\"")
      $0.write(template.rightWidth)
      $0.write("\">")
    }
    template.right = bytes {
      guard !isPlain else { return $0.write("  ") }
      $0.write("<FONT POINT-SIZE=\"9\" COLOR=\"")
      $0.write(plain: style.colors.muted)
      $0.write("\">")
    }
    // What the node's own defaults say need not be said again.
    let needsFont = style.tenths != 110 || style.colors.text != theme.text
    func text(_ cell: StaticString) -> [UInt8] {
      bytes {
        guard !isPlain else { return $0.write("\\l") }
        $0.write("</TD></TR><TR><TD COLSPAN=\"2\" ")
        $0.write(cell)
        if needsFont {
          $0.write("<FONT POINT-SIZE=\"")
          $0.write(tenths: style.tenths)
          $0.write("\" COLOR=\"")
          $0.write(plain: style.colors.text)
          $0.write("\">")
        }
        if style.isBold { $0.write("<B>") }
        if isImplicit { $0.write("<I>") }
      }
    }
    template.text = text("ALIGN=\"LEFT\" BALIGN=\"LEFT\">")
    template.mirroredText = text("ALIGN=\"RIGHT\" BALIGN=\"RIGHT\">")
    template.end = bytes {
      if isPlain {
        $0.write("\"")
        if style.tenths != 110 {
          $0.write(", fontsize=")
          $0.write(tenths: style.tenths)
        }
        if style.colors.text != theme.text {
          $0.write(", fontcolor=\"")
          $0.write(plain: style.colors.text)
          $0.write("\"")
        }
      } else {
        if isImplicit { $0.write("</I>") }
        if style.isBold { $0.write("</B>") }
        $0.write(needsFont ? "</FONT></TD></TR></TABLE>>" : "</TD></TR></TABLE>>")
      }
      if style.colors.line != theme.premise.line {
        $0.write(", color=\"")
        $0.write(plain: style.colors.line)
        $0.write("\"")
      }
      if style.colors.fill != theme.premise.fill {
        $0.write(", fillcolor=\"")
        $0.write(plain: style.colors.fill)
        $0.write("\"")
      }
      if style.pen != 10 {
        $0.write(", penwidth=")
        $0.write(tenths: style.pen)
      }
      if style.isDouble { $0.write(", peripheries=2") }
      if isImplicit || style.isDashed { $0.write(", style=\"filled,rounded,dashed\"") }
      $0.write(", tooltip=\"")
    }
    return template
  }

  private static func bytes(_ write: (inout DOTWriter) -> Void) -> [UInt8] {
    var writer = DOTWriter()
    write(&writer)
    return writer.take()
  }
}

extension Presentation.Role {
  /// Its index among all cases.
  fileprivate var number: Int {
    switch self {
    case .thesis: 0
    case .upshot: 1
    case .conclusion: 2
    case .claim: 3
    case .premise: 4
    case .concession: 5
    case .objection: 6
    case .undercut: 7
    case .view: 8
    case .statement: 9
    case .background: 10
    }
  }
}
