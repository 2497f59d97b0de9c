// SPDX-License-Identifier: MIT

internal import ArgmapSource

extension MapInput {
  /// What of the file is not on the map, so that writing the map anew would lose it.
  var losses: [Diagnostic] { findings.filter { $0.severity == .error || $0.code.isLoss } }
}

extension Console {
  /// Says why a map is not written anew; in full with `--quiet` too, as it is why the job is not done.
  func refuse(_ input: MapInput, _ name: String, _ what: String) {
    var loud = self
    loud.quiet = false
    loud.print(input.losses, in: input.texts)
    loud.print(
      Failure(
        "\(name): \(what): something in it would be lost",
        help: ["mend or remove what is told above; 'argmap fix --unsafe' does what can be done"]))
  }
}

extension Diagnostic.Code {
  /// Whether it tells of something in a file that a map can't keep, though nothing is wrong with it.
  fileprivate var isLoss: Bool { rawValue == "xml/processing-instruction" }
}
