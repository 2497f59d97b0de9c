// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  struct Mistake: CustomTestStringConvertible {
    var arguments: String
    var says: String
    var testDescription: String { arguments }
  }

  static let mistakes = [
    Mistake(arguments: "rendr map.xml", says: "a similar command exists: 'render'"),
    Mistake(arguments: "frobnicate", says: "run 'argmap help' for all commands"),
    Mistake(arguments: "render --to sgv a.txt", says: "a similar one exists: 'svg'"),
    Mistake(arguments: "parse --to xlm a.txt", says: "a similar one exists: 'xml'"),
    Mistake(arguments: "validate --report jsno a.xml", says: "a similar one exists: 'json'"),
    Mistake(arguments: "validate --fail-on eror a.xml", says: "a similar one exists: 'error'"),
    Mistake(arguments: "schema xds", says: "a similar one exists: 'xsd'"),
    Mistake(arguments: "explain text/binry", says: "a similar one exists: 'text/binary'"),
    Mistake(arguments: "explain binary", says: "a similar one exists: 'text/binary'"),
    Mistake(
      arguments: "explain circlar-support", says: "one exists: 'structure/circular-support'"),
    Mistake(arguments: "explain premise.becuse", says: "a similar one exists: 'premise.because'"),
    Mistake(arguments: "explain becuse", says: "a similar one exists: 'premise.because'"),
    Mistake(arguments: "explain frobnicate", says: "run 'argmap explain --list'"),
    Mistake(arguments: "explain a.xml#", says: "expected a name behind '#'"),
    Mistake(arguments: "explain text/binary --json", says: "maps and rules"),
    Mistake(arguments: "explain --list text/binary", says: "leave out 'text/binary'"),
    Mistake(arguments: "parse a.txt --explain -o -", says: "name a file for the map"),
    Mistake(arguments: "parse a.txt --explain --to tree", says: "name a file for the map"),
    Mistake(arguments: "parse a.txt --title ' '", says: "expected words"),
    Mistake(arguments: "render --timout 3 a.txt", says: "'--timeout'"),
    Mistake(arguments: "render --timeout 0 a.txt", says: "found 0"),
    Mistake(arguments: "show --width 3 a.txt", says: "found 3"),
    Mistake(arguments: "parse a.txt -o a.svg", says: "argmap render"),
    Mistake(arguments: "render a.txt -o a.docx", says: "--to dot|svg|png|pdf"),
    Mistake(arguments: "convert --to mermiad a.txt", says: "a similar one exists: 'mermaid'"),
    Mistake(
      arguments: "convert --to csv --table relatons a.txt", says: "one exists: 'relations'"),
    Mistake(arguments: "stat a.xml", says: "a similar command exists: 'stats'"),
    Mistake(arguments: "validate --limit txt=4 a.xml", says: "a similar one exists: 'text'"),
    Mistake(arguments: "validate --limit text=0 a.xml", says: "a number from 1 on"),
    Mistake(arguments: "validate --select strcture a.xml", says: "one exists: 'structure'"),
    Mistake(
      arguments: "validate --ignore structure,self-suport a.xml",
      says: "one exists: 'structure/self-support'"),
    Mistake(arguments: "validate --select , a.xml", says: "expected a code or family"),
    Mistake(arguments: "validate --select zzzzzz a.xml", says: "argmap explain --list"),
    Mistake(arguments: "validate --profile analysys a.xml", says: "one exists: 'analysis'"),
    Mistake(arguments: "validate --statistics --report json a.xml", says: "leave out '--report"),
    Mistake(arguments: "validate --config a.toml --no-config a.xml", says: "use one of them"),
    Mistake(arguments: "fix - --source -", says: "read once only"),
    Mistake(arguments: "fmt - -", says: "read once only"),
    Mistake(arguments: "fmt --chek a.xml", says: "'--check'"),
    Mistake(arguments: "validate - --source -", says: "read once only"),
    Mistake(arguments: "parse - -", says: "read once only"),
    Mistake(arguments: "validate --output a.txt a.xml", says: "--report"),
    Mistake(arguments: "find a.xml", says: "something to look for"),
    Mistake(arguments: "find --text ' ' a.xml", says: "expected words"),
    Mistake(arguments: "find --regex '(' a.xml", says: "no regular expression"),
    Mistake(arguments: "find --kind premiss a.xml", says: "a similar one exists: 'premise'"),
    Mistake(arguments: "find --from s a.xml", says: "'--from' and '--to' together"),
    Mistake(arguments: "find --cycles --tag x a.xml", says: "no other thing to look for"),
    Mistake(arguments: "find --cycles --components a.xml", says: "'--cycles' goes with no other"),
    Mistake(arguments: "find --cycles --paths 0 a.xml", says: "found 0"),
    Mistake(arguments: "find --cycles --timeout 0 a.xml", says: "found 0"),
    Mistake(arguments: "find --text x - -", says: "read once only"),
    Mistake(arguments: "evaluate a.xml --assume s=inn", says: "a similar one exists: 'in'"),
    Mistake(arguments: "evaluate - -", says: "read once only"),
    Mistake(arguments: "evaluat a.xml", says: "a similar command exists: 'evaluate'"),
    Mistake(arguments: "store lits a.db", says: "a similar one exists: 'list'"),
    Mistake(arguments: "store a.db", says: "run 'argmap store --help'"),
    Mistake(arguments: "store list", says: "'<store>'"),
    Mistake(arguments: "store list -", says: "a store is a file"),
    Mistake(arguments: "store list a.db --timeout 100000", says: "found 100000"),
    Mistake(arguments: "store add a.db - -", says: "read once only"),
    Mistake(arguments: "store add a.db - --jobs 0", says: "found 0"),
    Mistake(arguments: "store search a.db", says: "'<words>"),
    Mistake(arguments: "store search a.db '*'", says: "expected words"),
    Mistake(arguments: "store search a.db x --most 0", says: "found 0"),
    Mistake(arguments: "store search a.db x --role premisse", says: "one exists: 'premise'"),
    Mistake(arguments: "store export a.db", says: "add '--out-dir FOLDER' or '--to ndjson'"),
    Mistake(arguments: "store export a.db x y", says: "add '--out-dir FOLDER'"),
    Mistake(arguments: "store export a.db x --id y", says: "not both"),
    Mistake(arguments: "store export a.db x -o a --out-dir b", says: "use one of them"),
    Mistake(arguments: "store export a.db --to ndjso", says: "one exists: 'ndjson'"),
    Mistake(arguments: "store remove a.db", says: "'<ids>"),
    Mistake(arguments: "compare a.xml", says: "'<map>'"),
    Mistake(arguments: "compare - -", says: "read once only"),
    Mistake(arguments: "compare . a.xml", says: "two files or two folders"),
    Mistake(arguments: "compare a.xml b.xml --overlap 60", says: "'exact', '75', '50'"),
    Mistake(arguments: "compare a.xml b.xml --fail-under 2", says: "found 2"),
    Mistake(arguments: "compare a.xml b.xml --report jsno", says: "a similar one exists: 'json'"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in the command line is told with what was meant`(_ mistake: Mistake)
    async throws
  {
    let folder = try TemporaryFolder()
    let run = try await folder.shell("argmap " + mistake.arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: "))
    #expect(run.errors.contains(mistake.says), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: [
    "", "parse", "validate", "render", "show", "fix", "fmt", "compare", "schema", "explain",
    "config", "find", "evaluate", "batch", "edit", "new", "diff", "merge", "stats", "convert",
    "page", "store", "store add", "store list", "store search", "store export", "store remove",
    "store stats", "store check",
  ])
  func `help starts with examples`(_ command: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await folder.shell("argmap \(command) --help")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let example = try #require(run.text.range(of: "\nargmap \(command)"))
    let usage = try #require(run.text.range(of: "USAGE:"))
    #expect(example.lowerBound < usage.lowerBound)
    #expect(run.text.split(separator: "\n").count <= 50)
  }

  @Test(arguments: ["validate", "fix", "fmt", "config"])
  func `the help is as recorded`(_ command: String) async throws {
    let run = try await TemporaryFolder().shell("argmap \(command) --help")
    try expectGolden(run.text, TestSupport.folder("Golden").appending(path: "help-\(command).txt"))
  }

  @Test func `the version is one line that names libxml2`() async throws {
    let run = try await TemporaryFolder().argmap("--version")
    #expect(run.status == 0)
    #expect(
      run.text.wholeMatch(of: /argmap 0\.1\.0 \(libxml2 2\.[0-9.]+, map format 1\.0\)\n/) != nil)
  }

  @Test(arguments: [
    "validate --version", "validate gone.xml --version", "edit --version",
    "edit gone.xml reword --version",
  ])
  func `every command tells the version`(_ arguments: String) async throws {
    let folder = try TemporaryFolder()
    let run = try await folder.shell("argmap " + arguments)
    #expect(run.status == 0)
    #expect(run.text == (try await folder.argmap("--version").text))
  }

  @Test(arguments: ["validate", "edit", "render"])
  func `help is the same, whichever way it is asked for`(_ command: String) async throws {
    let folder = try TemporaryFolder()
    let help = try await folder.argmap(command, "--help")
    for other in ["\(command) -h", "help \(command)", "\(command) gone.xml --help"] {
      let run = try await folder.shell("argmap " + other)
      #expect(run.status == 0)
      #expect(run.text == help.text, "argmap \(other)")
    }
  }

  @Test func `a command gives the completions of all`() async throws {
    let folder = try TemporaryFolder()
    let whole = try await folder.argmap("--generate-completion-script", "bash")
    let named = try await folder.argmap("validate", "--generate-completion-script", "bash")
    #expect(whole.text.contains("_argmap_validate"))
    #expect(named.text == whole.text)
  }

  @Test(arguments: ["rnc", "rng", "xsd"])
  func `the schemas are those of the repository`(_ language: String) async throws {
    let run = try await TemporaryFolder().argmap("schema", language)
    #expect(run.status == 0)
    #expect(run.text.contains("argument-map"))
  }

  @Test func `quiet leaves errors only`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("The bridge must go. Nobody needs it.", to: "article.txt")
    let loud = try await folder.argmap("parse", "article.txt")
    let quiet = try await folder.argmap("parse", "article.txt", "--quiet")
    #expect(loud.errors.contains("warning["))
    #expect(quiet.errors.isEmpty)
    #expect(loud.output == quiet.output)
  }

  @Test func `colours come only when asked for`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "article.txt")
    func errors(_ color: String?, _ environment: [String: String?]) async throws -> String {
      let option = color.map { ["--color", $0] } ?? ["--quiet"]
      return try await folder.argmap(
        "parse", "article.txt", option[0], option.count > 1 ? option[1] : "--ascii",
        environment: environment
      ).errors
    }
    #expect(try await errors("always", ["NO_COLOR": "1"]).contains("\u{1B}["))
    #expect(try await errors(nil, ["NO_COLOR": nil, "CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
    #expect(try await !errors(nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
    #expect(try await !errors(nil, ["NO_COLOR": nil]).contains("\u{1B}["))
    #expect(
      try await !errors("never", ["NO_COLOR": nil, "CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
  }
}
