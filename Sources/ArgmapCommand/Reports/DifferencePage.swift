// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapRevision
internal import ArgmapSource

/// What differs between two maps, as one page that needs no other file, no script and no network.
func differencePage(_ maps: RevisedMaps) -> String {
  let title = "Differences between \(escaped(maps.old.name)) and \(escaped(maps.new.name))"
  let groups = maps.groups
  var body = "<h1>\(title)</h1>\n"
  if groups.isEmpty {
    body += "<p>Both maps say the same.</p>\n"
  } else {
    let counts = groups.map { group in
      "<li><a href=\"#\(group.kind.rawValue)\">\(group.changes.count) \(group.kind.counted)</a></li>"
    }
    body += "<nav aria-label=\"Kinds of changes\"><ul>\(counts.joined())</ul></nav>\n"
  }
  for (kind, changes) in groups {
    body += "<section id=\"\(kind.rawValue)\">\n<h2>\(kind.heading)</h2>\n<ul>\n"
    for change in changes { body += item(change, maps) }
    body += "</ul>\n</section>\n"
  }
  return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(title)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
}

private func item(_ change: MapChange, _ maps: RevisedMaps) -> String {
  let language =
    (maps.new.form.map.language ?? maps.old.form.map.language).map { " lang=\"\(escaped($0))\"" }
    ?? ""
  var html = "<li><p><code>\(escaped(change.title(arrow: "→")))</code> "
  if let words = change.rewording {
    html += "<span class=\"text\"\(language) dir=\"auto\">\(words.map(marked).joined())</span>"
  } else if let text = change.text {
    let isText = change.part == .statement || change.part == .argument
    html +=
      "<span class=\"text\"\(isText ? language + " dir=\"auto\"" : "")>\(escaped(text))</span>"
  }
  html += "</p>\n"
  if change.rewording == nil {
    let rows = values(change)
    if !rows.isEmpty { html += "<dl>\(rows)</dl>\n" }
  }
  let places = [
    place(maps.old.name, maps.oldPlace(of: change)),
    place(maps.new.name, maps.newPlace(of: change)),
  ].compactMap(\.self)
  if !places.isEmpty {
    html += "<p class=\"place\">\(places.joined(separator: " → "))</p>\n"
  }
  return html + "</li>\n"
}

private func values(_ change: MapChange) -> String {
  guard let labels = change.labels else { return "" }
  func row(_ label: String, _ words: [String], _ element: String) -> String {
    guard !words.isEmpty else { return "" }
    let said = words.map(escaped).joined(separator: "; ")
    return "<dt>\(label)</dt><dd><\(element)>\(said)</\(element)></dd>"
  }
  return row(labels.before, change.before, "del") + row(labels.after, change.after, "ins")
}

/// Marked words; what they are is said to those who hear the page, too.
private func marked(_ segment: WordSegment) -> String {
  let text = escaped(segment.text)
  return switch segment.kind {
  case .kept: text
  case .removed:
    "<del><span class=\"said\">[removed: </span>\(text)<span class=\"said\">]</span></del>"
  case .added: "<ins><span class=\"said\">[added: </span>\(text)<span class=\"said\">]</span></ins>"
  }
}

private func place(_ file: String, _ place: LineColumn?) -> String? {
  place.map { "\(escaped(file)):\($0.line):\($0.column)" }
}

/// Words in HTML, between tags or the quotes of an attribute; what can't stand there is U+FFFD.
private func escaped(_ text: String) -> String {
  var html = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": html.append(contentsOf: "&amp;".unicodeScalars)
    case "<": html.append(contentsOf: "&lt;".unicodeScalars)
    case ">": html.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": html.append(contentsOf: "&quot;".unicodeScalars)
    case _ where scalar.isUnprintable: html.append("\u{FFFD}")
    default: html.append(scalar)
    }
  }
  return String(html)
}

private let style = """
  :root { color-scheme: light dark; --ink: #1b1f24; --page: #fff; --quiet: #57606a; --line: #d0d7de;
    --gone: #82071e; --gone-back: #ffebe9; --new: #0b4a1f; --new-back: #dafbe1; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --page: #0d1117; --quiet: #9198a1;
    --line: #30363d; --gone: #ffb3ad; --gone-back: #3c1618; --new: #a6f0b6; --new-back: #10311b; } }
  body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
  main { max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid var(--line); }
  ul { list-style: none; padding: 0; } nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1rem; }
  section li { margin: 0 0 1rem; } p, dl { margin: .2rem 0; } a { color: inherit; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; } dd { margin: 0; }
  dt, .place { color: var(--quiet); } .place, code { font: .9rem ui-monospace, monospace; }
  del { color: var(--gone); background: var(--gone-back); }
  ins { color: var(--new); background: var(--new-back); text-decoration-thickness: 2px; }
  .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap; }
  """
