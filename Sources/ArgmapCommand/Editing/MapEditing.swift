// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import SystemPackage

/// A map that is being changed, with what its parts are called on the command line.
struct MapEditing {
  var map: ArgumentMap
  /// Where the parts stood in the file before the change.
  private let input: MapInput
  private let name: FileName

  init(_ input: MapInput, _ name: FileName) {
    map = input.map
    self.input = input
    self.name = name
  }

  /// The statement or argument of a name.
  func part(_ name: String) throws(Failure) -> Argument.Target {
    if let part = map.part(named: name) { return part }
    let names = map.statements.map(\.name.string) + map.arguments.map(\.name.string)
    throw unknown(name, "part", among: names)
  }

  /// The statement of a name.
  func statement(_ name: String) throws(Failure) -> Statement.ID {
    switch map.part(named: name) {
    case .statement(let id): return id
    case .argument: throw failure("'\(name)' is an argument, expected a statement", about: name)
    case nil: throw unknown(name, "statement", among: map.statements.map(\.name.string))
    }
  }

  /// The argument of a name.
  func argument(_ name: String) throws(Failure) -> Argument.ID {
    switch map.part(named: name) {
    case .argument(let id): return id
    case .statement: throw failure("'\(name)' is a statement, expected an argument", about: name)
    case nil: throw unknown(name, "argument", among: map.arguments.map(\.name.string))
    }
  }

  /// The enumeration of a name, if there is one.
  func enumeration(_ name: String) -> ArgumentMap.Enumeration.ID? {
    map.enumerations.firstIndex { $0.name == NCName(name) }
      .map { ArgumentMap.Enumeration.ID(rawValue: Int32($0)) }
  }

  /// Makes a change, or says at which line of the file it can't be made.
  mutating func make<Result>(
    _ change: (inout ArgumentMap) throws(EditError) -> Result
  ) throws(Failure) -> Result {
    do throws(EditError) {
      return try change(&map)
    } catch {
      throw failure(error.description, about: error.subject, help: error.help)
    }
  }

  /// Why something can't be done, with the place in the file of the part that it is about.
  func failure(_ message: String, about name: String?, help: [String] = []) -> Failure {
    let part: MapPart? = name.flatMap { input.map.part(named: $0) }.map {
      switch $0 {
      case .statement(let id): .statement(id)
      case .argument(let id): .argument(id)
      }
    }
    let place = part.flatMap { input.places?[$0] }.map { tag in
      ":\(input.file.lineColumn(ofUTF8: tag.lowerBound))"
    }
    return Failure("\(self.name.inputName)\(place ?? ""): \(message)", help: help)
  }

  private func unknown(_ wanted: String, _ kind: String, among names: [String]) -> Failure {
    let article = kind == "argument" ? "an" : "a"
    let similar = nearest(to: wanted, among: names).map { ["did you mean '\($0)'?"] }
    return Failure(
      "\(name.inputName): there is no \(kind) '\(wanted)', expected the name of \(article) \(kind)",
      help: similar ?? ["names are the values of 'id' in the file"])
  }

  /// The articles of the map, those given or where it points to, as far as they are those it was made
  /// from.
  func articles(_ given: ArticleOptions) throws -> ArgumentMap.Articles {
    let texts = try given.source.map { try readText($0).value }
    return ArticleFinder(mapFile: name).articles(of: input, given: texts).value.filter { id, text in
      guard map.sources.indices.contains(Int(id.rawValue)) else { return false }
      return map.sources[Int(id.rawValue)].sha256.map { $0 == text.checksum.description } ?? true
    }
  }
}

extension EditError {
  /// The name of the part to look at.
  fileprivate var subject: String? {
    switch self {
    case .undefined, .badOrdinal: nil
    case .nameTaken(let name), .nameReferredTo(let name), .supportsItself(let name),
      .bearsOnItself(let name), .alreadyPremise(let name, _), .notPremise(let name, _),
      .onlyPremise(let name, _), .notConvergent(let name, _), .samePart(let name),
      .wordsUnknown(let name), .notAnItem(let name):
      name.string
    }
  }

  /// What to do about it.
  fileprivate var help: [String] {
    switch self {
    case .onlyPremise(_, let argument): ["remove the argument: argmap edit MAP remove \(argument)"]
    case .notConvergent(let name, let other): ["move '\(other)' to what '\(name)' bears on first"]
    case .wordsUnknown: ["put the article where the map's 'href' says, or name it with '--source'"]
    case .nameReferredTo(let name): ["choose another name, or mend what refers to '\(name)'"]
    case .undefined, .nameTaken, .supportsItself, .bearsOnItself, .alreadyPremise, .notPremise,
      .samePart, .notAnItem, .badOrdinal:
      []
    }
  }
}
