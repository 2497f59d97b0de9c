// SPDX-License-Identifier: MIT

public import ArgmapSource

/// One thing that is checked: a code, and how it is found.
///
/// The library's own rules are values of this type, and so are those of a program of yours:
/// ``diagnose(_:articles:places:profile:adding:)`` asks both in one run. <doc:Writing-a-rule> makes one.
public struct Rule: Sendable {
  /// The code of all its findings.
  public let code: Diagnostic.Code

  /// The profiles in which it is asked.
  public let profiles: Set<Profile>

  /// Looks at the whole map and adds what it finds.
  package let check: @Sendable (ValidationContext, inout Findings) -> Void

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - code: The code of all its findings. Take a family that the library does not have, such as the
  ///     name of your house: the rule then stays apart from those of later versions.
  ///   - profiles: The profiles in which it is asked.
  ///   - check: Looks at the whole map and adds what it finds. Keep it linear in the map and without
  ///     recursion on its depth: maps have up to millions of statements, and chains as long.
  public init(
    _ code: Diagnostic.Code,
    in profiles: Set<Profile> = [.default, .analysis, .teaching],
    check: @escaping @Sendable (ValidationContext, inout Findings) -> Void
  ) {
    self.code = code
    self.profiles = profiles
    self.check = check
  }

  /// Every rule of the library, by family.
  package static let all = all(adding: [])

  /// Every rule of the library, and some of somebody else's.
  ///
  /// Those about suppressions come last, as they ask what all others have done.
  static func all(adding others: [Self]) -> [Self] {
    references + structures + dialectics + schemes + values + enumerations + provenance
      + styles + inferences + teaching + others + suppressions
  }

  private static let references: [Self] = [
    confusableName,
    duplicateName,
    duplicatePremise,
    thesisNotAConclusion,
    unknownEnumeration,
    unknownSource,
    unknownStatement,
    unknownTarget,
    unknownThesis,
    unusedSource,
    wrongKind,
  ]

  private static let structures: [Self] = [
    argumentOnItself,
    circularSupport,
    circularWording,
    concessionNotObjection,
    contextInUse,
    contradictoryStance,
    deepChain,
    duplicateArgument,
    duplicateStatement,
    manyReasons,
    missingPremise,
    nearDuplicate,
    noConclusion,
    noThesis,
    selfAttack,
    selfSupport,
    shortcut,
    supersetArgument,
    unconnectedConclusion,
    unconnectedStatement,
    unusedStatement,
  ]

  private static let dialectics: [Self] = [
    contradictoryPremises,
    duplicateRelation,
    mixedPolarity,
    ownObjection,
    relationOnItself,
    selfDefeating,
    standingDiffers,
    unansweredObjection,
  ]

  private static let schemes: [Self] = [
    missingRole,
    openQuestion,
    repeatedRole,
    unknownRole,
    unknownScheme,
  ]

  private static let values: [Self] = [
    badLanguageTag,
    dangerousLink,
    duplicateAuthor,
    duplicateTag,
    halfItem,
    implicitWithSpan,
    mixedQuotations,
    openConflict,
    unknownStanding,
  ]

  private static let enumerations: [Self] = [
    announcedCount,
    differentTargets,
    duplicateOrdinal,
    emptyEnumeration,
    lateStart,
    linkedItems,
    missingOrdinal,
    mixedStyle,
    outOfOrder,
    unconnectedItem,
  ]

  private static let provenance: [Self] = [
    checksumDiffers,
    cueDiffers,
    emptySpan,
    lengthDiffers,
    missingSource,
    overlappingSpans,
    paraphraseDrift,
    partsOutOfOrder,
    quotationDiffers,
    reversedSpan,
    spanCutsWord,
    spanMoved,
    spanOutOfRange,
    textDiffers,
    uncoveredSentences,
  ]

  private static let styles: [Self] = [
    duplicateLabel,
    hiddenCharacter,
    noTitle,
    shouting,
    unbalancedQuotes,
  ]

  private static let inferences: [Self] = [
    argumentInABox,
    causeFromCorrelation,
    contextDependent,
    generalFromOne,
    isOught,
    loneTerm,
    namelessAuthority,
    newTerm,
    noSharedTerm,
    notAStatement,
    oddNegation,
    reversedIndicator,
    singlePremise,
    strongerConclusion,
  ]

  private static let teaching: [Self] = [
    longStatement,
    noObjection,
    oneReason,
  ]

  /// The last of them is ``unusedSuppression``, which hears of those used by the other two.
  private static let suppressions: [Self] = [
    unknownSuppression,
    suppressionWithoutReason,
    unusedSuppression,
  ]
}
