// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// What an outline says, before its parts have names and references are looked up.
struct OutlineDraft {
  var statements: [DraftStatement] = []
  var arguments: [DraftArgument] = []
  var relations: [DraftRelation] = []
  /// Tags, notes and restatements, of which a part may have very many.
  var remarks: [DraftTarget: [Remark]] = [:]
  var mapRemarks: [Extra] = []
  /// The order in which the parts are named.
  var steps: [NamingStep] = []

  enum Remark {
    case extra(Extra)
    case restatement(Prose)
  }
}

/// A statement that is written here, or the name of one.
enum DraftReference: Hashable {
  case here(Int)
  case named(NCName, Range<Int>)
}

/// What an argument bears on, or a relation or remark speaks of.
enum DraftTarget: Hashable {
  case statement(DraftReference)
  case argument(Int)
  /// Either, by name.
  case named(NCName, Range<Int>)
}

/// The number of an item in a series.
struct DraftItem {
  var ordinal: Int
  var series: NCName
  var place: Range<Int>
}

struct DraftStatement {
  var written: WrittenName?
  var item: DraftItem?
  /// All but the name and the series.
  var statement: Statement
  var isConclusion = false
  /// Where its item stands.
  var place: Range<Int>
}

struct DraftArgument {
  var written: WrittenName?
  var item: DraftItem?
  var target: DraftTarget
  /// All but the name, the series, the target and the premises.
  var argument: Argument
  var premises: [(statement: DraftReference, role: Prose?, place: Range<Int>)] = []
  /// Where its first item stands.
  var place: Range<Int>
}

struct DraftRelation {
  var type: Prose
  var from: DraftTarget
  var to: DraftTarget
  var notes: [Prose] = []
  var place: Range<Int>
}
