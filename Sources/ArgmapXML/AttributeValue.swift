// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// The value of an attribute of format 1, read as its type.
struct AttributeValue {
  let attribute: MapAttribute
  /// A whole number, the number of a name among the references, or that of words among the words.
  var number = 0
  var degree: Degree?
}

extension MapDecoder {
  /// The value of an attribute; `nil` when it is not of its type.
  mutating func read(
    _ written: UnsafeBufferPointer<UInt8>, as attribute: MapAttribute, on element: MapElement
  ) -> AttributeValue? {
    let bytes = trimmed(written)
    var value = AttributeValue(attribute: attribute)
    switch ElementRule.kind(of: attribute, on: element) {
    case .name:
      guard isName(bytes) else { return nil }
      value.number = Int(references.number(of: bytes))
    case .offset:
      guard let number = wholeNumber(bytes) else { return nil }
      value.number = number
    case .count:
      guard let number = wholeNumber(bytes), number > 0 else { return nil }
      value.number = number
    case .degree:
      guard let degree = Degree(bytes) else { return nil }
      value.degree = degree
    case let kind:
      value.number = valueWords.number(of: bytes)
      guard kind.accepts(valueWords.string(value.number)) else { return nil }
      if attribute == .href { value.number = valueWords.number(of: written) }
    }
    return value
  }

  private func value(_ attribute: MapAttribute, of frame: DecoderFrame) -> AttributeValue? {
    guard frame.present.contains(MapAttribute.Set(attribute)) else { return nil }
    var at = frame.firstValue
    while at < values.count {
      if values[at].attribute == attribute { return values[at] }
      at += 1
    }
    return nil
  }

  func has(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Bool {
    frame.present.contains(MapAttribute.Set(attribute))
  }

  /// The words of an attribute as they stand in the file.
  func string(_ attribute: MapAttribute, _ frame: DecoderFrame) -> String? {
    value(attribute, of: frame).map { valueWords.string($0.number) }
  }

  func words(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Prose? {
    value(attribute, of: frame).flatMap { valueWords.prose($0.number) }
  }

  /// Words that every such element has: what is missing has been told of.
  func neededWords(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Prose {
    words(attribute, frame) ?? "unknown"
  }

  func number(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Int? {
    value(attribute, of: frame)?.number
  }

  func degree(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Degree? {
    value(attribute, of: frame)?.degree
  }

  /// The number of a name among the references.
  func name(_ attribute: MapAttribute, _ frame: DecoderFrame) -> Int32? {
    value(attribute, of: frame).map { Int32($0.number) }
  }
}

/// Whether bytes are a name; most names are ASCII.
private func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = bytes.first else { return false }
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      continue
    case 0x80...: return NCName(String(decoding: bytes, as: UTF8.self)) != nil
    default: return false
    }
  }
  return first >= UInt8(ascii: "A")
}
