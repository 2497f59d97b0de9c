// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapSource

/// What JUnit's report says about one map: a test case for each finding, or one that passed.
struct JUnitSuite {
  struct Case {
    enum Outcome {
      case passed
      /// Told, but not bad enough to fail.
      case told
      case failed
      case error
    }

    var name: String
    var outcome: Outcome
    var type: String
    var message: String
    var text: String
  }

  let name: String
  let cases: [Case]

  init(_ told: MapFindings, failOn: Threshold) {
    name = printable(told.map)
    let printer = DiagnosticPrinter(told.texts)
    guard !told.findings.isEmpty else {
      cases = [Case(name: "no findings", outcome: .passed, type: "", message: "", text: "")]
      return
    }
    cases = told.findings.map { finding in
      let place = finding.location.map { " at " + printer.place(of: $0) } ?? ""
      return Case(
        name: finding.code.rawValue + place,
        outcome: told.isFailure ? .error : failOn.isReached(by: finding) ? .failed : .told,
        type: finding.code.rawValue,
        message: printable(finding.message),
        text: printer.concise(finding)
          + remarks(on: finding).map { "  \(printable($0))\n" }.joined())
    }
  }

  func count(_ outcome: Case.Outcome) -> Int { cases.count { $0.outcome == outcome } }
}

/// The suites as one XML document in the form that JUnit's Ant task writes.
func junitReport(_ suites: [JUnitSuite]) -> String {
  var writer = XMLWriter()
  writer.start("testsuites")
  writer.attribute("name", "argmap validate")
  writer.attributeCounts(suites)
  for suite in suites {
    writer.start("testsuite")
    writer.attribute("name", suite.name)
    writer.attributeCounts([suite])
    for item in suite.cases { writer.write(item, in: suite) }
    writer.end()
  }
  writer.end()
  return String(decoding: writer.bytes, as: UTF8.self)
}

extension XMLWriter {
  fileprivate mutating func attributeCounts(_ suites: [JUnitSuite]) {
    attribute("tests", String(suites.reduce(0) { $0 + $1.cases.count }))
    attribute("failures", String(suites.reduce(0) { $0 + $1.count(.failed) }))
    attribute("errors", String(suites.reduce(0) { $0 + $1.count(.error) }))
    attribute("skipped", "0")
  }

  fileprivate mutating func write(_ item: JUnitSuite.Case, in suite: JUnitSuite) {
    start("testcase")
    attribute("classname", suite.name)
    attribute("name", item.name)
    switch item.outcome {
    case .passed: break
    case .told:
      start("system-out")
      text(item.text)
      end()
    case .failed, .error:
      start(item.outcome == .failed ? "failure" : "error")
      attribute("type", item.type)
      attribute("message", item.message)
      text(item.text)
      end()
    }
    end()
  }
}
