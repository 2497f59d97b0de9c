// SPDX-License-Identifier: MIT

internal import ArgmapLibXML
internal import ArgmapModel
internal import ArgmapSource
internal import ArgmapText
internal import ArgmapValidation

/// The settings that count for a file as TOML, with the origin of each in a comment.
func shownSettings(
  _ configuration: Configuration, _ controls: CheckControls, _ reading: LimitOptions,
  for file: FileName
) -> String {
  let name = configuration.file.map { printable($0.name) }
  var lines: [String] = [name.map { "# \($0)" } ?? "# no argmap.toml"]

  func add(_ key: String, _ value: String, isOption: Bool, line: Int?) {
    let origin =
      isOption ? "option" : line.map { "\(name ?? ""):\($0)" } ?? "default"
    let setting = "\(key) = \(value)"
    let gap = String(repeating: " ", count: max(1, 36 - setting.count))
    lines.append("\(setting)\(gap)# \(origin)")
  }
  func list(_ names: [String]) -> String { "[\(names.map(tomlQuoted).joined(separator: ", "))]" }

  lines += ["", "[validate]"]
  add(
    "profile",
    tomlQuoted((controls.profile ?? configuration.profile?.value ?? .default).rawValue),
    isOption: controls.profile != nil, line: configuration.profile?.line)
  let selected = controls.select.flatMap(\.names)
  add(
    "select", list(selected.isEmpty ? configuration.select?.value ?? [] : selected),
    isOption: !selected.isEmpty, line: configuration.select?.line)
  let ignored = controls.ignore.flatMap(\.names)
  add(
    "ignore", list(ignored.isEmpty ? configuration.ignore?.value ?? [] : ignored),
    isOption: !ignored.isEmpty, line: configuration.ignore?.line)
  add(
    "fail-on", tomlQuoted((configuration.failOn?.value ?? .error).rawValue), isOption: false,
    line: configuration.failOn?.line)
  add(
    "report", tomlQuoted((configuration.report?.value ?? .full).rawValue), isOption: false,
    line: configuration.report?.line)
  if !configuration.fileIgnores.isEmpty {
    lines += ["", "[validate.per-file-ignores]"]
    for ignores in configuration.fileIgnores {
      add(
        tomlQuoted(ignores.pattern.text), list(ignores.codes), isOption: false, line: ignores.line)
    }
  }

  lines += ["", "[limits]"]
  let limits = configuration.limits(reading)
  for (name, limit) in XMLLimits.names {
    add(
      name, String(limits[keyPath: limit]),
      isOption: reading.limit.contains { $0.name == name },
      line: configuration.limits.last { $0.value.name == name }?.line)
  }

  lines += ["", "[parse]"]
  add(
    "units", tomlQuoted((configuration.units?.value ?? .clauses).rawValue), isOption: false,
    line: configuration.units?.line)
  if let language = configuration.language {
    add("lang", tomlQuoted(language.value), isOption: false, line: language.line)
  } else {
    lines.append("# lang: told by the words           # default")
  }
  add(
    "min-confidence", "\(configuration.leastConfidence?.value.value ?? 0)", isOption: false,
    line: configuration.leastConfidence?.line)
  add(
    "keep-context", configuration.keepsContext?.value == true ? "true" : "false",
    isOption: false, line: configuration.keepsContext?.line)
  return lines.joined(separator: "\n") + "\n"
}
