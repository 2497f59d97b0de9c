// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser

/// `argmap store list`: which maps a store has.
struct StoreListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", _superCommandName: "argmap store",
    abstract: "List the maps of a store, by their ids.",
    discussion: """
      argmap store list maps.db
      argmap store list maps.db --min-arguments 5 --lang en
      argmap store list maps.db --json
      """)

  @OptionGroup var options: StoreOptions

  @OptionGroup(title: "Which maps") var maps: StoreFilterOptions

  @OptionGroup var form: StoreReportOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let library = try options.open(.reading)
    let output = try form.output(of: options.store)
    try output.write { write in
      var report = StoreListReport(isJSON: form.json)
      try forEachPage(
        of: { after, most throws(LibraryError) in
          try library.list(maps.filter, after: after, atMost: most)
        }, options, id: \.id
      ) { try write(report.bytes(of: $0)) }
      try write(report.end)
    }
  }
}

/// Takes what a store has page by page, so that it is never all in memory.
func forEachPage<Element>(
  of page: (_ after: String?, _ most: Int) throws(LibraryError) -> [Element],
  _ options: StoreOptions, size: Int = 200, id: (Element) -> String,
  _ body: ([Element]) throws -> Void
) throws {
  var after: String?
  while true {
    let elements = try options.reporting { () throws(LibraryError) in try page(after, size) }
    if let last = elements.last { after = id(last) }
    if !elements.isEmpty { try body(elements) }
    if elements.count < size { return }
  }
}
