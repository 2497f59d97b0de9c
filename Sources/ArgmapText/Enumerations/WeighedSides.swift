// SPDX-License-Identifier: MIT

internal import ArgmapModel

extension Article {
  /// Decides which of several announced enumerations argue for a thesis that closes the text, and which
  /// against it, by what the announcements say they are for or against.
  ///
  /// "There are arguments for keeping zoos. … There are also arguments for closing them. … In my view, zoos
  /// should be closed."
  ///
  /// - Complexity: O(*k*) in the enumerations.
  func weighSides(_ enumerations: inout Enumerations, _ thesis: Thesis) {
    let tops = enumerations.topArguments
    let announced = tops.compactMap { enumerations.series[$0].announcement }
    guard let stated = statedUnit(of: thesis), announced.count == tops.count, tops.count == 2,
      tops.allSatisfy({
        enumerations.series[$0].label == nil
          && enumerations.series[$0].items[0].enumerator.unit < stated
      }),
      !announced.contains(where: { $0.answers || $0.matter == 0 || $0.unit == stated }),
      announced.contains(where: \.opposes) || readings[announced[1].unit].has(.counter)
    else { return }
    // What neither the thesis nor its contrary speaks of has the side that the other has not.
    let sides = announced.map { announcement -> Series.Stance? in
      guard readings[stated].stems.contains(announcement.matter) else { return nil }
      return announcement.opposes ? .attacks : .supports
    }
    guard let one = sides[0] ?? sides[1].map({ $0 == .supports ? .attacks : .supports }),
      let other = sides[1] ?? sides[0].map({ $0 == .supports ? .attacks : .supports }),
      one != other
    else { return }
    for (index, side) in zip(tops, [one, other]) {
      enumerations.series[index].argues = side
      enumerations.series[index].introduction = nil
    }
  }
}
