// SPDX-License-Identifier: MIT

public import ArgmapDOT
public import ArgmapModel
internal import ArgmapOutline

extension ArgumentMap {
  /// The map as an SVG picture, drawn without any other program.
  ///
  /// The boxes are where ``DOTOptions/Engine/tidy`` puts them, as a tree, whatever the options ask for;
  /// and it is one picture of the whole, not split into arguments. Those who hear it get the map in
  /// words, of more than 100 statements the thesis alone. For what Graphviz draws, give
  /// ``dot(options:paragraphs:)`` to its program. Same map and options, same bytes.
  ///
  /// - Complexity: O(*n*) in the statements with their words, the arguments and the premises.
  public func svg(
    options: DOTOptions = DOTOptions(), paragraphs: ParagraphNumbers = .none
  ) -> String {
    var options = options
    options.splitsArguments = false
    let drawings = MapDrawings(self, options: options, paragraphs: paragraphs)
    var bytes: [UInt8] = []
    for part in drawings.parts {
      drawings.drawing(of: part, engine: .tidy)
        .writeSVG(description: pictureDescription(paragraphs: paragraphs), styleSheet: "") {
          bytes += $0
        }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
