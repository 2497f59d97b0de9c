// SPDX-License-Identifier: MIT

internal import ArgmapSource

/// The hash by which a Content-Security-Policy knows an inline script or style: `sha256-…`.
func contentHash(of text: String) -> String {
  var bits: UInt32 = 0
  var count = 0
  var encoded = ""
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  for digit in SHA256.digest(of: Array(text.utf8)).description {
    bits = bits << 4 | UInt32(digit.hexDigitValue ?? 0)
    count += 4
    while count >= 6 {
      count -= 6
      encoded.append(alphabet[Int(bits >> UInt32(count) & 63)])
    }
    bits &= (1 << UInt32(count)) - 1
  }
  // 256 bits leave four over.
  encoded.append(alphabet[Int(bits << UInt32(6 - count) & 63)])
  return "sha256-\(encoded)="
}
