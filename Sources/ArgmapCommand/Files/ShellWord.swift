// SPDX-License-Identifier: MIT

/// A word as it has to be typed in a POSIX shell to arrive as it is.
package func shellWord(_ word: String) -> String {
  let plain: (Unicode.Scalar) -> Bool = { scalar in
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-", "+", ",", ":", "@", "%": true
    default: scalar.value >= 0xA0 && scalar.properties.isAlphabetic
    }
  }
  guard word.isEmpty || word.hasPrefix("-") || !word.unicodeScalars.allSatisfy(plain) else {
    return word
  }
  // A file whose name begins with a hyphen would be taken for an option.
  let word = word.hasPrefix("-") ? "./" + word : word
  guard !word.unicodeScalars.allSatisfy(plain) else { return word }
  return "'" + word.replacing("'", with: "'\\''") + "'"
}
