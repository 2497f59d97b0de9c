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
  package static let all: [Self] = [
    duplicateName,
    duplicatePremise,
    thesisNotAConclusion,
    unknownEnumeration,
    unknownSource,
    unknownStatement,
    unknownTarget,
    unknownThesis,
    wrongKind,

    argumentOnItself,
    circularSupport,
    concessionNotObjection,
    contextInUse,
    contradictoryStance,
    duplicateArgument,
    missingPremise,
    noConclusion,
    selfAttack,
    selfSupport,
    unconnectedConclusion,
    unusedStatement,

    badLanguageTag,
    halfItem,
    implicitWithSpan,
    mixedQuotations,

    announcedCount,
    duplicateOrdinal,
    emptyEnumeration,
    lateStart,
    missingOrdinal,
    outOfOrder,

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
}
