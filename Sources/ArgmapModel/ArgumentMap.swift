// SPDX-License-Identifier: MIT

/// What an author concludes and why: statements, and the arguments between them.
///
/// A map holds whatever people draw, sound or not: shared premises, undercuts of undercuts, several
/// conclusions, circles, and names that nothing defines. What is wrong with it is the validator's
/// to say. Storage is flat; handles are indices, names are for files.
public struct ArgumentMap: Sendable, Hashable {
  /// The version of the format it was read from, such as `1.0`.
  public var version: FormatVersion
  /// What the map is about, as drawings and reports show it.
  public var title: Prose?
  /// The authors of the article.
  public var authors: [Prose]
  /// The language of the statements, as a BCP 47 tag.
  public var language: String?
  /// The articles that the spans point into.
  public var sources: [Source]
  /// The numbered series of the articles.
  public var enumerations: [Enumeration]
  /// The statements, in the order in which they came; ``Statement/ID`` is an index.
  ///
  /// A name that stands twice is kept, and is the validator's to tell.
  public internal(set) var statements: [Statement]
  /// The arguments and objections, in the order in which they came; ``Argument/ID`` is an index.
  public internal(set) var arguments: [Argument]
  /// Relations other than support and attack.
  public var relations: [Relation]
  /// The conclusions, in the author's order.
  public var roots: [Statement.ID]
  /// The main conclusion, one of the roots.
  public var thesis: Statement.ID?
  /// Names that the map uses and does not define.
  public internal(set) var unresolved: [String]
  /// Notes, tags and foreign elements.
  public var extras: [Extra]
  /// Attributes of other namespaces.
  public var attributes: [ForeignAttribute]
  /// Attributes of other namespaces on the title.
  public var titleAttributes: [ForeignAttribute]

  /// Makes a map without statements.
  public init(title: Prose? = nil, authors: [Prose] = [], language: String? = nil) {
    version = .current
    self.title = title
    self.authors = authors
    self.language = language
    sources = []
    enumerations = []
    statements = []
    arguments = []
    relations = []
    roots = []
    thesis = nil
    unresolved = []
    extras = []
    attributes = []
    titleAttributes = []
  }

  /// Makes room for so many statements and arguments in all, so that appending them moves nothing.
  public mutating func reserveCapacity(statements: Int, arguments: Int) {
    self.statements.reserveCapacity(statements)
    self.arguments.reserveCapacity(arguments)
  }

  /// Adds a statement behind the others; nothing of it is checked.
  ///
  /// - Returns: Its handle.
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func append(_ statement: consuming Statement) -> Statement.ID {
    statements.append(statement)
    return Statement.ID(statements.count - 1)
  }

  /// Adds an argument or objection behind the others; nothing of it is checked.
  ///
  /// - Returns: Its handle.
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func append(_ argument: consuming Argument) -> Argument.ID {
    arguments.append(argument)
    return Argument.ID(arguments.count - 1)
  }

  /// Adds statements; an empty map takes them without a copy.
  package mutating func append(contentsOf more: [Statement]) {
    if statements.isEmpty { statements = more } else { statements += more }
  }

  /// Adds arguments; an empty map takes them without a copy.
  package mutating func append(contentsOf more: [Argument]) {
    if arguments.isEmpty { arguments = more } else { arguments += more }
  }

  /// A handle for a name that the map does not define.
  public mutating func appendUnresolved(_ name: String) -> Statement.ID {
    unresolved.append(name)
    return Statement.ID(~(unresolved.count - 1))
  }

  /// The statement of a handle.
  ///
  /// - Precondition: The handle is of this map and resolved.
  public subscript(id: Statement.ID) -> Statement {
    @inlinable get { statements[Int(id.rawValue)] }
    set { statements[id.index] = newValue }
  }

  /// The argument of a handle.
  ///
  /// - Precondition: The handle is of this map.
  public subscript(id: Argument.ID) -> Argument {
    @inlinable get { arguments[Int(id.rawValue)] }
    set { arguments[id.index] = newValue }
  }

  /// The handles of all statements, in the map's order.
  public var statementIDs: some RandomAccessCollection<Statement.ID> {
    statements.indices.lazy.map { Statement.ID($0) }
  }

  /// The handles of all arguments, in the map's order.
  public var argumentIDs: some RandomAccessCollection<Argument.ID> {
    arguments.indices.lazy.map { Argument.ID($0) }
  }

  /// The name of a statement in files, defined or not.
  public func name(of id: Statement.ID) -> String {
    id.isResolved ? statements[id.index].name.string : unresolved[id.unresolvedIndex]
  }

  /// The name of what an argument supports or attacks, defined or not.
  public func name(of target: Argument.Target) -> String {
    switch target {
    case .statement(let id): name(of: id)
    case .argument(let id): arguments[id.index].name.string
    }
  }
}
