// SPDX-License-Identifier: MIT

/// The SHA-256 hash function (FIPS 180-4), which ties a map to the bytes of its article.
///
/// Written here because everything that offers it on every platform brings Foundation or a large
/// C library; see docs/decisions/0004-own-sha-256.md.
public enum SHA256 {
  /// A SHA-256 digest.
  public struct Digest: Sendable, Hashable, CustomStringConvertible {
    let words: [UInt32]

    /// The digest as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
    public var description: String {
      let digits = Array("0123456789abcdef".utf8)
      let text = words.flatMap { word in
        stride(from: 28, through: 0, by: -4).map { digits[Int(word >> UInt32($0) & 0xF)] }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The digest of some bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func digest(of bytes: [UInt8]) -> Digest {
    let whole = bytes.count / 64 * 64
    // The padding: a one bit, zeros, and the length in bits, up to a multiple of 64 bytes.
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state = initialState
    state.withUnsafeMutableBufferPointer { state in
      constants.withUnsafeBufferPointer { constants in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
          let workspace = Workspace(state: state, constants: constants, schedule: schedule)
          bytes.withUnsafeBytes { workspace.compress($0, upTo: whole) }
          tail.withUnsafeBytes { workspace.compress($0, upTo: tail.count) }
        }
      }
    }
    return Digest(words: state)
  }

  private static let initialState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// The numbers that compressing works on, in memory of their own.
private struct Workspace {
  let state: UnsafeMutableBufferPointer<UInt32>
  let constants: UnsafeBufferPointer<UInt32>
  let schedule: UnsafeMutableBufferPointer<UInt32>

  /// Takes in the bytes before an offset, which must be a multiple of 64.
  func compress(_ bytes: UnsafeRawBufferPointer, upTo end: Int) {
    for start in stride(from: 0, to: end, by: 64) {
      expand(bytes, from: start)
      compress()
    }
  }

  /// Makes 64 words of the 16 words of a block.
  private func expand(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    for t in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: start + 4 * t, as: UInt32.self)
      schedule[t] = UInt32(bigEndian: word)
    }
    for t in 16..<64 {
      let x = schedule[t - 15]
      let y = schedule[t - 2]
      let s0 = rotated(x ^ rotated(x, 11), 7) ^ x >> 3
      let s1 = rotated(y ^ rotated(y, 2), 17) ^ y >> 10
      schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
    }
  }

  private func compress() {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var bc = b ^ c
    // Eight rounds at a time, so that the variables change their roles instead of their values.
    for t in stride(from: 0, to: 64, by: 8) {
      round(t, a, b, c, &d, e, f, g, &h, &bc)
      round(t + 1, h, a, b, &c, d, e, f, &g, &bc)
      round(t + 2, g, h, a, &b, c, d, e, &f, &bc)
      round(t + 3, f, g, h, &a, b, c, d, &e, &bc)
      round(t + 4, e, f, g, &h, a, b, c, &d, &bc)
      round(t + 5, d, e, f, &g, h, a, b, &c, &bc)
      round(t + 6, c, d, e, &f, g, h, a, &b, &bc)
      round(t + 7, b, c, d, &e, f, g, h, &a, &bc)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private func round(
    _ t: Int, _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ bc: inout UInt32
  ) {
    // Rotations within rotations: they add up, and there are fewer steps.
    let s1 = rotated(e ^ rotated(e ^ rotated(e, 14), 5), 6)
    let choice = g ^ (e & (f ^ g))
    let t1 = h &+ s1 &+ choice &+ constants[t] &+ schedule[t]
    let s0 = rotated(a ^ rotated(a ^ rotated(a, 9), 11), 2)
    // The majority of a, b and c; the next round's b and c are this one's a and b.
    let ab = a ^ b
    let majority = b ^ (ab & bc)
    bc = ab
    d &+= t1
    h = t1 &+ s0 &+ majority
  }

  @inline(__always)
  private func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word &>> by | word &<< (32 &- by)
  }
}
