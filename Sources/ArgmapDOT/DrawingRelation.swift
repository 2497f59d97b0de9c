// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What an arrow means.
enum DrawingRelation {
  case support
  case attack
  case concession
  case undercut

  init(_ argument: Argument) {
    guard argument.stance == .attacks else {
      self = .support
      return
    }
    if argument.isConcession {
      self = .concession
    } else if case .argument = argument.target {
      self = .undercut
    } else {
      self = .attack
    }
  }
}
