// SPDX-License-Identifier: MIT

package import ArgmapSource

/// One thing that is checked: a code, and how it is found.
package struct Rule: Sendable {
  /// The code of all its findings.
  package let code: Diagnostic.Code

  /// The profiles in which it is asked.
  package let profiles: Set<Profile>

  /// Looks at the whole map and adds what it finds.
  package let check: @Sendable (ValidationContext, inout Findings) -> Void

  init(
    _ code: Diagnostic.Code,
    in profiles: Set<Profile> = [.default, .analysis, .teaching],
    check: @escaping @Sendable (ValidationContext, inout Findings) -> Void
  ) {
    self.code = code
    self.profiles = profiles
    self.check = check
  }

  /// Every rule, by family.
  package static let all: [Self] =
    references + structures + dialectics + schemes + values + enumerations + provenance
    + styles + inferences + teaching + suppressions

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

  /// The last of them asks what all others have done, so they come last.
  private static let suppressions: [Self] = [
    unknownSuppression,
    suppressionWithoutReason,
    unusedSuppression,
  ]
}
