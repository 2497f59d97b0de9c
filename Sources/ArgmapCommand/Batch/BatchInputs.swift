// SPDX-License-Identifier: MIT

internal import ArgmapText

/// What `argmap batch` is to read, input by input, with how it is to be read.
final class BatchInputs: @unchecked Sendable {
  // One thread at a time uses it: that of the command until the work begins, that which reads from
  // then on.

  private var walk: InputWalk
  private var stream: (name: FileName, options: ReadingOptions)?
  private var returned: BatchItem?

  private let most: Int
  private let reading: ReadingControls
  private let output: POSIX.Identity?
  private var settings: ConfigurationFinder

  /// Reads what was named, then what a list names.
  ///
  /// The file of the records is no input even where it lies in a folder that is.
  init(
    _ names: [FileName], list: LineReader?, most: Int, output: POSIX.Identity?,
    reading: ReadingControls, settings: ConfigurationFinder
  ) {
    walk = InputWalk(names, list: list, .articles, mostOfLine: most + 1)
    self.most = most
    self.output = output
    self.reading = reading
    self.settings = settings
  }

  /// The next input; `nil` when there are no more.
  ///
  /// - Throws: A ``Failure`` when a list or a stream can't be read on.
  func next() throws(Failure) -> BatchItem? {
    if let item = returned {
      returned = nil
      return item
    }
    while let found = try walk.next() {
      if let item = item(of: found) { return item }
    }
    return nil
  }

  /// Gives the input that was given last once more.
  func giveAgain(_ item: BatchItem) { returned = item }

  private func item(of found: FoundInput) -> BatchItem? {
    switch found {
    case .file(let name, let status):
      if let output, status?.identity == output { return nil }
      let size = status?.kind == .file ? min(status?.size ?? 0, most) : 0
      return options(for: name) { .file(name, size: size, $0) }
    case .stream(let name):
      stream = nil
      let wrong = options(for: name) { options in
        stream = (name, options)
        return nil
      }
      if wrong != nil { walk.endStream() }
      return wrong
    case .line(let line):
      return stream.map { .record(line, stream: $0.name.inputName, $0.options) }
    case .unreadable(let name, let failure):
      return .unreadable(name, failure)
    }
  }

  /// Makes an item with how it is read, unless its argmap.toml is wrong: a map that was read in another
  /// way than was wanted is worse than none.
  private func options(
    for name: FileName, _ item: (ReadingOptions) -> BatchItem?
  ) -> BatchItem? {
    do throws(Failure) {
      let configuration = try settings.configuration(for: name)
      guard configuration.findings.isEmpty else {
        let told = MapFindings(
          name.inputName, configuration.findings, in: configuration.file.map { [$0] } ?? [])
        return .failed(told, nil)
      }
      return item(reading.options(configuration))
    } catch {
      return .unreadable(name, error)
    }
  }
}
