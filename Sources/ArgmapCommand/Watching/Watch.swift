// SPDX-License-Identifier: MIT

internal import ArgmapModel
internal import ArgmapSource
internal import ArgumentParser
internal import SystemPackage

/// Does a command's work, and with `--watch` does it again for each input that changes, for ever.
///
/// What was written stays until there is something better: while a map has errors, its last good
/// result is kept. A signal ends the process as it does without `--watch` (``Interruption``).
final class Watch {
  private let isOn: Bool
  private let console: Console
  /// What each input was read from, the file itself first.
  private var reads: [FileName: [FilePath]] = [:]
  /// The inputs of which there is a result.
  private var written: Set<FileName> = []

  /// Editors write a file in several steps; this long nothing may happen before it is read.
  private static let quiet = Duration.milliseconds(80)
  /// Who writes all the time does not put off the work for ever.
  private static let longest = Duration.seconds(1)

  init(_ options: WatchOptions, _ console: Console) {
    isOn = options.watch
    self.console = console
  }

  /// Notes what an input was read from, and says whether its result is to be written.
  ///
  /// The result may take a second map, which is watched with the first.
  func accepts(
    _ input: MapInput, from file: FileName, with other: (file: FileName, input: MapInput)? = nil
  ) -> Bool {
    reads[file] = [file.path] + input.articlePaths(besides: file)
    if let other {
      reads[file, default: []] += [other.file.path] + other.input.articlePaths(besides: other.file)
    }
    let inputs = [input] + (other.map { [$0.input] } ?? [])
    guard !inputs.contains(where: \.isUnusable) else { return false }
    guard isOn, inputs.contains(where: { $0.status != .success }), written.contains(file) else {
      written.insert(file)
      return true
    }
    console.remark("\(file.inputName): has errors, the last good result is kept")
    return false
  }

  /// Does the work for each input, as ``forEach(_:_:startingWith:_:finally:)`` does; with `--watch`
  /// does not return.
  func forEach(
    _ files: [FileName], _ work: (FileName) throws -> ExitStatus
  ) throws {
    guard isOn else { return try ArgmapCommand.forEach(files, console, work) }
    var events = folderEvents()
    // Marks are taken before the work: what changes meanwhile is seen afterwards.
    var marks = marks(of: files)
    watchFolders(of: files, &events)
    for file in files { try run(work, file, isFirst: true) }
    marks.merge(self.marks(of: files)) { old, _ in old }
    watchFolders(of: files, &events)
    console.remark("watching \(files.count == 1 ? files[0].inputName : "\(files.count) files")")
    while true {
      guard events.wait(atMost: nil) else { continue }
      waitForQuiet(&events)
      let now = self.marks(of: files)
      let changed = files.filter { file in
        // A file that is gone is about to come back, or there is nothing to do.
        now[file.path] ?? nil != nil
          && paths(of: file).contains { (now[$0] ?? nil) != (marks[$0] ?? nil) }
      }
      marks.merge(now) { _, new in new }
      guard !changed.isEmpty else { continue }
      for file in changed { try run(work, file, isFirst: false) }
      // Articles that a map names only now.
      marks.merge(self.marks(of: changed)) { old, _ in old }
      watchFolders(of: files, &events)
    }
  }

  private func run(
    _ work: (FileName) throws -> ExitStatus, _ file: FileName, isFirst: Bool
  ) throws {
    let start = ContinuousClock.now
    do {
      let status = try work(file)
      guard !isFirst, status == .success else { return }
      let hundredths = Int((ContinuousClock.now - start) / .milliseconds(10))
      let rest = hundredths % 100
      console.remark(
        "\(file.inputName): written again in \(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s")
    } catch let failure as Failure {
      console.print(failure)
    }
  }

  private func waitForQuiet(_ events: inout any FolderEvents) {
    let end = ContinuousClock.now + Self.longest
    while ContinuousClock.now < end {
      let before = ContinuousClock.now
      guard events.wait(atMost: Self.quiet), ContinuousClock.now - before < Self.quiet else {
        return
      }
    }
  }

  private func paths(of file: FileName) -> [FilePath] { reads[file] ?? [file.path] }

  private func marks(of files: [FileName]) -> [FilePath: FileMark?] {
    var marks: [FilePath: FileMark?] = [:]
    for file in files {
      for path in paths(of: file) { marks.updateValue(FileMark(path), forKey: path) }
    }
    return marks
  }

  /// Watches the folders in which files may be put in the place of those that were read, and those
  /// to which links lead.
  private func watchFolders(of files: [FileName], _ events: inout any FolderEvents) {
    var folders: Set<FilePath> = []
    for path in files.flatMap(paths) {
      folders.insert(FileName(path).folder)
      if let real = try? POSIX.realPath(path) { folders.insert(FileName(real).folder) }
    }
    events.watch(folders)
  }
}

extension MapInput {
  /// The files of the articles that a map was read with, and of those that it names in its own folder
  /// and that aren't there.
  fileprivate func articlePaths(besides file: FileName) -> [FilePath] {
    var paths = articles.values.map { FilePath($0.name) }.filter { $0 != file.path }
    for source in map.sources {
      guard let href = source.href, !href.utf8.contains(0) else { continue }
      let path = ArgmapCommand.path(ofReference: href)
      guard path.isRelative, path.components.count == 1 else { continue }
      paths.append(file.folder == FilePath(".") ? path : file.folder.pushing(path))
    }
    return Array(Set(paths)).sorted { $0.string < $1.string }
  }
}
