// SPDX-License-Identifier: MIT

/// What a name looks like in plain Latin letters; `nil` for one in ASCII, which looks like itself.
///
/// It knows the Greek and Cyrillic letters that look like Latin ones in most type, full-width
/// letters, and letters that nobody can see. Digits that look like letters (`1` and `l`) it does
/// not: names have them on purpose. Names that differ only in how accents are composed have equal
/// skeletons, as Swift compares strings so.
func skeleton(of name: String) -> String? {
  guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
  var skeleton = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    switch scalar.value {
    case 0x200C, 0x200D, 0x2060, 0xFEFF:
      continue
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF10...0xFF19:
      skeleton.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    default:
      skeleton.append(lookalikes[scalar] ?? scalar)
    }
  }
  return String(skeleton)
}

private let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
  let pairs: [(foreign: String, latin: String)] = [
    // Cyrillic
    ("авеорсухѕіјһԁԛԝ", "aBeopcyxsijhdqw"),
    ("АВЕЅІЈКМНОРСТУХҮԚԜ", "ABESIJKMHOPCTYXYQW"),
    // Greek
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ("ανορικυγ", "avopikuy"),
  ]
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (foreign, latin) in pairs {
    for (letter, lookalike) in zip(foreign.unicodeScalars, latin.unicodeScalars) {
      table[letter] = lookalike
    }
  }
  return table
}()
