// SPDX-License-Identifier: MIT

internal import ArgmapLibrary
internal import ArgumentParser
internal import SystemPackage

/// `argmap store export`: writes maps of a store as files again.
struct StoreExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", _superCommandName: "argmap store",
    abstract: "Write maps of a store: one, several in a folder, or records.",
    discussion: """
      argmap store export maps.db a1 -o a1.xml            one map
      argmap store export maps.db --out-dir maps          all, a file each
      argmap store export maps.db -o maps.ndjson          all, as records
      argmap store export maps.db --to ndjson --id 'texts/*' | jq .id

      The XML is the canonical form of what was put in, byte for byte. Without ids all maps are meant, \
      or those that the options name.
      """)

  @OptionGroup var options: StoreOptions

  @Argument(help: "The ids of maps.")
  var ids: [String] = []

  @OptionGroup(title: "Which maps, without ids") var maps: StoreFilterOptions

  @Option(
    help: ArgumentHelp(
      "Write xml, or ndjson: the records of 'argmap batch'. (default: by the extension of -o, else xml)",
      valueName: "format"),
    completion: .choices(of: StoreExportFormat.self), transform: choice)
  var to: StoreExportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here; '-' is standard output.", valueName: "file"))
  var output: FileName?

  @Option(
    help: ArgumentHelp("Write the map ID to FOLDER/ID.xml.", valueName: "folder"))
  var outDir: FileName?

  @OptionGroup var common: CommonOptions

  private var format: StoreExportFormat {
    if let to { return to }
    return output?.isRecords == true && outDir == nil ? .ndjson : .xml
  }

  func validate() throws {
    if !ids.isEmpty, maps.isGiven {
      throw ValidationError("maps are named by ids or chosen by options, not both")
    }
    if outDir != nil {
      if output != nil {
        throw ValidationError(
          "'--output' names one file and '--out-dir' a folder; use one of them")
      }
      if format == .ndjson {
        throw ValidationError("'--to ndjson' writes one file; name it with -o")
      }
    } else if format == .xml, ids.count != 1 {
      throw ValidationError(
        "several maps need a folder for their files, or go into one as records; "
          + "add '--out-dir FOLDER' or '--to ndjson'")
    }
  }

  func run() throws {
    let library = try options.open(.reading)
    let console = Console(common)
    var status = ExitStatus.success
    func takeEach(_ body: (MapFile) throws -> Void) throws {
      try forEachMap(of: library, body) { id in
        console.print(Failure("\(options.store.path.string): has no map '\(id)'"))
        status = .failure
      }
    }
    if let outDir {
      let folder = try ExportFolder(outDir)
      try takeEach { try folder.write($0) }
    } else {
      let output = Output(output)
      try output.check(against: [options.store])
      if format == .ndjson {
        try output.write { write in try takeEach { try write($0.record) } }
      } else {
        try takeEach { try output.write(Array($0.xml.utf8)) }
      }
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private func forEachMap(
    of library: any MapLibrary, _ body: (MapFile) throws -> Void, missing: (String) -> Void
  ) throws {
    guard ids.isEmpty else {
      for id in ids {
        var filter = MapFilter()
        filter.ids = [id]
        let files = try options.reporting { () throws(LibraryError) in
          try library.files(filter, after: nil, atMost: 1)
        }
        if let file = files.first { try body(file) } else { missing(id) }
      }
      return
    }
    try forEachPage(
      of: { after, most throws(LibraryError) in
        try library.files(maps.filter, after: after, atMost: most)
      }, options, size: 50, id: \.id
    ) { try $0.forEach(body) }
  }
}

/// What maps of a store can be written as.
enum StoreExportFormat: String, CaseIterable {
  case xml, ndjson
}

extension MapFile {
  /// The record that `argmap batch` writes of such a map.
  fileprivate var record: [UInt8] {
    var bytes = Array("{\"schema\":\"argmap.record/1\",\"id\":".utf8)
    JSON.quote(id.utf8, to: &bytes)
    bytes += ",\"map\":".utf8
    JSON.quote(xml.utf8, to: &bytes)
    bytes += ",\"diagnostics\":\(diagnostics),\"stats\":\(statistics)}\n".utf8
    return bytes
  }
}
