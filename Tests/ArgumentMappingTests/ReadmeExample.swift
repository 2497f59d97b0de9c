// SPDX-License-Identifier: MIT

import ArgumentMapping

/// What stands under "In Swift" in README.md, line by line.
func readmeExample(_ text: String, print: (Any...) -> Void) {
  let article = SourceText(name: "bridge.txt", text: text)
  let read = readArticle(article)
  for finding in read.diagnostics { print(finding.severity, finding.message) }

  let map = read.value
  if let thesis = map.thesis { print("concludes that", map[thesis].text) }
  print(map.tree())

  let file = SourceText.decoding(map.xml(), name: "bridge.xml").value
  let again = decodeMap(file).value.map
  let problems = diagnose(again, articles: [ArgumentMap.Source.ID(rawValue: 0): article])
  print(problems.count, "problems;", again.dot().utf8.count, "bytes of DOT")
}
