// SPDX-License-Identifier: MIT

package import ArgmapModel
internal import ArgmapSource

/// A map to be merged, with the places of its parts if it was read from a file.
package struct MergeInput {
  let form: CanonicalForm
  private let places: MapPlaces?

  /// Takes a map in its canonical form.
  package init(_ map: ArgumentMap, places: MapPlaces? = nil) {
    form = map.canonicalForm()
    self.places = places
  }

  var map: ArgumentMap { form.map }

  /// Whether it says the same as a map in its canonical form.
  package func isSame(as map: ArgumentMap) -> Bool { form.map == map }

  /// Where a part of the canonical map stands in the file.
  func location(_ part: MapChange.Part, _ at: Int?) -> Diagnostic.Location? {
    guard let places else { return nil }
    guard let at else { return places.location(of: .map) }
    let place: MapPart =
      switch part {
      case .map: .map
      case .statement: .statement(form.statements[at])
      case .argument: .argument(form.arguments[at])
      case .source: .source(at)
      case .enumeration: .enumeration(at)
      case .relation: .relation(at)
      }
    return places.location(of: place)
  }
}
