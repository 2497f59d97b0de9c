// SPDX-License-Identifier: MIT

/// Why a map can't be changed as asked; the map is as it was.
public enum EditError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The map uses the name and does not define it, so there is nothing to change.
  case undefined(String)
  /// Another part of the map has the name.
  case nameTaken(NCName)
  /// The map refers to the name without defining it: a part of that name would be taken for what is
  /// meant there.
  case nameReferredTo(NCName)
  /// The statement would be a reason for itself, by itself or through others.
  case supportsItself(NCName)
  /// The argument would bear on itself, by itself or through others.
  case bearsOnItself(NCName)
  /// The statement is a premise of the argument already.
  case alreadyPremise(NCName, of: NCName)
  /// The statement is no premise of the argument.
  case notPremise(NCName, of: NCName)
  /// The argument has no other premise, and can't be without one.
  case onlyPremise(NCName, of: NCName)
  /// Two arguments differ in what they bear on, or in whether they are for or against it.
  case notConvergent(NCName, NCName)
  /// A part was to be put together with itself.
  case samePart(NCName)
  /// What the article says at the statement's place is not known without the article.
  case wordsUnknown(NCName)
  /// The argument is no item of an enumeration.
  case notAnItem(NCName)
  /// An ordinal is a whole number from 1.
  case badOrdinal(Int)

  /// The reason in words: a clause without a full stop.
  public var description: String {
    switch self {
    case .undefined(let name): "the map refers to '\(name)', but does not define it"
    case .nameTaken(let name): "the map has a part named '\(name)' already"
    case .nameReferredTo(let name):
      "the map refers to '\(name)' without defining it, and would mean the new part by it"
    case .supportsItself(let name): "'\(name)' would be a reason for itself"
    case .bearsOnItself(let name): "'\(name)' would bear on itself"
    case .alreadyPremise(let name, let argument):
      "'\(name)' is a premise of '\(argument)' already"
    case .notPremise(let name, let argument): "'\(name)' is no premise of '\(argument)'"
    case .onlyPremise(let name, let argument): "'\(name)' is the only premise of '\(argument)'"
    case .notConvergent(let name, let other):
      "'\(name)' and '\(other)' don't speak for, or against, the same thing"
    case .samePart(let name): "'\(name)' is the same part"
    case .wordsUnknown(let name):
      "what the article says at the place of '\(name)' is not known without the article"
    case .notAnItem(let name): "'\(name)' is no item of an enumeration"
    case .badOrdinal(let ordinal): "\(ordinal) is no ordinal, expected a whole number from 1"
    }
  }
}
