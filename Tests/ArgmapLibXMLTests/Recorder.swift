// SPDX-License-Identifier: MIT

import ArgmapLibXML
import ArgmapSource

/// What a document gives, one line an event, with what stands at its place.
func record(_ text: String, limits: XMLLimits = XMLLimits()) -> (
  events: [String], reading: XMLReading
) {
  let source = SourceText(name: "a.xml", text: text)
  var events: [String] = []
  let reading = readXML(source, limits: limits) { event, content in
    switch event {
    case .start(let range):
      let tag = content.tag(at: range)
      let parts =
        [tag.name.qualified + "{\(tag.name.namespace)}"]
        + tag.declarations.map { "xmlns:\($0.prefix)=\($0.namespace)" }
        + tag.attributes.map { "\($0.name.qualified){\($0.name.namespace)}=\($0.value)" }
      events.append("start \(parts.joined(separator: " ")) at \(source[tag.range])")
    case .end(let range): events.append("end at \(source[range])")
    case .text(let isBlank, let range):
      events.append("\(isBlank ? "blank" : "text") \(content.words) at \(source[range])")
    case .comment(let range): events.append("comment \(content.words) at \(source[range])")
    }
    return .next
  }
  return (events, reading)
}
