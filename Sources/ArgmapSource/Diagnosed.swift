// SPDX-License-Identifier: MIT

/// What could be made of an input, and everything there is to say about the rest.
///
/// Reading in argmap never fails: it gives a value and the findings that explain why the value is
/// not all that the author meant.
public struct Diagnosed<Value> {
  /// What could be read.
  public var value: Value

  /// What there is to tell the author, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// A value with what there is to say about it.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether a finding says that the value must not be used as it is.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
extension Diagnosed: Equatable where Value: Equatable {}
extension Diagnosed: Hashable where Value: Hashable {}
