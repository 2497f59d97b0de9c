// SPDX-License-Identifier: MIT

extension Schema {
  /// schemas/argument-map.rnc, put here by scripts/schemas.
  static let rncText = ##"""
    # The argument-map format 1. What people read and edit; .rng and .xsd are made from it (trang).
    # Written so that XSD 1.0 can say exactly the same: no choice between an attribute and
    # content, one content model per element name and parent. What neither can say is in the
    # comments and is checked by argmap itself.
    default namespace map = "urn:argmap:map:1"
    namespace local = ""
    namespace xsi = "http://www.w3.org/2001/XMLSchema-instance"
    datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"

    Id = xsd:NCName                    # one id space for the whole file; `ref`s resolve (argmap checks)
    # Whole numbers end where every reader can still hold them exactly.
    Offset = xsd:nonNegativeInteger { maxInclusive = "9007199254740991" }    # code points; start < end <= length (argmap checks)
    Count = xsd:positiveInteger { maxInclusive = "9007199254740991" }
    Degree = xsd:decimal { minInclusive = "0" maxInclusive = "1" }
    Name = xsd:token { minLength = "1" }

    start = element argument-map {
      attribute version { xsd:token { pattern = "1\.(0|[1-9][0-9]{0,8})" } },
      attribute thesis { Id }?,                          # a conclusion of this file
      Foreign,
      element title { Foreign, text }?,
      element author { Name }*,
      Source*, Enumeration*, Extra*,
      element conclusion { Statement }*,                 # roots, in the map's order
      element statement { attribute context { "true" }?, Statement }*,   # background; on no path to a root; or cut for depth
      (element argument { Target, Inference }            # attached to an argument by id: cycles, cuts
       | element objection { Target, Concession, Inference })*,
      Relation*
    }

    Source = element source {
      attribute id { Id },
      attribute href { Name }?,                          # a relative reference as URIs have: from the map's folder, with /
      attribute length { Offset }?,
      attribute sha256 { xsd:token { pattern = "[0-9a-f]{64}" } }?,
      Foreign, Extra*
    }
    Enumeration = element enumeration {
      attribute id { Id },
      attribute kind { "arguments" | "steps" | "list" }?,  # default arguments
      attribute announced { Count }?,
      Foreign, Cue*, Span*, Extra*
    }
    Relation = element relation {
      attribute type { Name },                           # rephrases entails contrary contradictory preferred-to …
      attribute from { Id }, attribute to { Id }, Foreign, Extra*
    }

    Statement =
      attribute id { Id },
      attribute implicit { "true" }?,                    # then no span (argmap checks)
      Item, Common,
      Text, Cue*, Span*, Attribution*, Restatement*, Extra*, Reason*
    Inference =
      attribute id { Id },
      Item, Common,
      attribute scheme { Name }?, attribute strength { Degree }?,
      Cue*, Alternative?, Extra*, Premise*, Reason*      # no premise: a draft (argmap reports it)

    Premise = element premise { Role, Statement }
            | element premise-ref { attribute ref { Id }, Role, Foreign, Extra* }
    Reason  = element argument { Inference }
            | element objection { Concession, Inference }

    Text = element text { Foreign, Name }               # white space folds
    Span = element span { At, text }                     # empty: these words are the text; several: its parts, in order
    Cue  = element cue { attribute rule { Name }, attribute confidence { Degree }?, At, text }
    At   = attribute source { Id }?, attribute start { Offset }, attribute end { Offset }, Foreign
    Restatement = element restatement { Foreign, Text, Cue*, Span* , Extra* }
    Attribution = element attribution { attribute to { Name }, Foreign, Span*, Extra* }

    Alternative = element alternative {                  # the runner-up of the decision
      Target, attribute stance { "supports" | "attacks" }, attribute rule { Name }, attribute confidence { Degree }?, Foreign
    }
    Item = attribute enumeration { Id }?, attribute ordinal { Count }?   # both or neither (argmap checks)
    Common = attribute label { Name }?, attribute confidence { Degree }?, Foreign
    Role = attribute role { Name }?
    Target = attribute target { Id }
    Concession = attribute concession { "true" }?

    Extra = element note { Foreign, text } | element tag { Name } | Suppress | ForeignElement
    Suppress = element suppress { attribute code { Name }, Foreign, text }   # a diagnostic not wanted here, and why
    # xml:lang counts as foreign for the grammar: ##other takes xml:* anyway, and an XSD that declares it
    # must import a second file. argmap checks its value. XSD gives xsi:type and xsi:nil a meaning: refuse them.
    Foreign = attribute * - (local:* | map:* | xsi:type | xsi:nil) { text }*
    ForeignElement = element * - (local:* | map:*) { Anything }
    Anything = (attribute * { text } | text | element * { Anything })*

    """##
}
