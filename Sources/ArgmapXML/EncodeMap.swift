// SPDX-License-Identifier: MIT

public import ArgmapModel

extension ArgumentMap {
  /// The map as canonical XML in format 1.
  public func xml() -> [UInt8] { [] }
}
