// SPDX-License-Identifier: MIT

extension Schema {
  /// schemas/argument-map.rng, put here by scripts/schemas.
  static let rngText = ##"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!--
      The argument-map format 1. What people read and edit; .rng and .xsd are made from it (trang).
      Written so that XSD 1.0 can say exactly the same: no choice between an attribute and
      content, one content model per element name and parent. What neither can say is in the
      comments and is checked by argmap itself.
    -->
    <grammar ns="urn:argmap:map:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <define name="Id">
        <data type="NCName"/>
      </define>
      <!--
        one id space for the whole file; `ref`s resolve (argmap checks)
        Whole numbers end where every reader can still hold them exactly.
      -->
      <define name="Offset">
        <data type="nonNegativeInteger">
          <param name="maxInclusive">9007199254740991</param>
        </data>
      </define>
      <!-- code points; start < end <= length (argmap checks) -->
      <define name="Count">
        <data type="positiveInteger">
          <param name="maxInclusive">9007199254740991</param>
        </data>
      </define>
      <define name="Degree">
        <data type="decimal">
          <param name="minInclusive">0</param>
          <param name="maxInclusive">1</param>
        </data>
      </define>
      <define name="Name">
        <data type="token">
          <param name="minLength">1</param>
        </data>
      </define>
      <start>
        <element name="argument-map">
          <attribute name="version">
            <data type="token">
              <param name="pattern">1\.(0|[1-9][0-9]{0,8})</param>
            </data>
          </attribute>
          <optional>
            <attribute name="thesis">
              <ref name="Id"/>
            </attribute>
          </optional>
          <!-- a conclusion of this file -->
          <ref name="Foreign"/>
          <optional>
            <element name="title">
              <ref name="Foreign"/>
              <text/>
            </element>
          </optional>
          <zeroOrMore>
            <element name="author">
              <ref name="Name"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Source"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Enumeration"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
          <zeroOrMore>
            <element name="conclusion">
              <ref name="Statement"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <!-- roots, in the map's order -->
            <element name="statement">
              <optional>
                <attribute name="context">
                  <value>true</value>
                </attribute>
              </optional>
              <ref name="Statement"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <!-- background; on no path to a root; or cut for depth -->
            <choice>
              <element name="argument">
                <ref name="Target"/>
                <ref name="Inference"/>
              </element>
              <!-- attached to an argument by id: cycles, cuts -->
              <element name="objection">
                <ref name="Target"/>
                <ref name="Concession"/>
                <ref name="Inference"/>
              </element>
            </choice>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Relation"/>
          </zeroOrMore>
        </element>
      </start>
      <define name="Source">
        <element name="source">
          <attribute name="id">
            <ref name="Id"/>
          </attribute>
          <optional>
            <attribute name="href">
              <ref name="Name"/>
            </attribute>
          </optional>
          <optional>
            <!-- a relative reference as URIs have: from the map's folder, with / -->
            <attribute name="length">
              <ref name="Offset"/>
            </attribute>
          </optional>
          <optional>
            <attribute name="sha256">
              <data type="token">
                <param name="pattern">[0-9a-f]{64}</param>
              </data>
            </attribute>
          </optional>
          <ref name="Foreign"/>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
        </element>
      </define>
      <define name="Enumeration">
        <element name="enumeration">
          <attribute name="id">
            <ref name="Id"/>
          </attribute>
          <optional>
            <attribute name="kind">
              <choice>
                <value>arguments</value>
                <value>steps</value>
                <value>list</value>
              </choice>
            </attribute>
          </optional>
          <optional>
            <!-- default arguments -->
            <attribute name="announced">
              <ref name="Count"/>
            </attribute>
          </optional>
          <ref name="Foreign"/>
          <zeroOrMore>
            <ref name="Cue"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Span"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
        </element>
      </define>
      <define name="Relation">
        <element name="relation">
          <attribute name="type">
            <ref name="Name"/>
          </attribute>
          <!-- rephrases entails contrary contradictory preferred-to … -->
          <attribute name="from">
            <ref name="Id"/>
          </attribute>
          <attribute name="to">
            <ref name="Id"/>
          </attribute>
          <ref name="Foreign"/>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
        </element>
      </define>
      <define name="Statement">
        <attribute name="id">
          <ref name="Id"/>
        </attribute>
        <optional>
          <attribute name="implicit">
            <value>true</value>
          </attribute>
        </optional>
        <!-- then no span (argmap checks) -->
        <ref name="Item"/>
        <ref name="Common"/>
        <ref name="Text"/>
        <zeroOrMore>
          <ref name="Cue"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Span"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Attribution"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Restatement"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Extra"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Reason"/>
        </zeroOrMore>
      </define>
      <define name="Inference">
        <attribute name="id">
          <ref name="Id"/>
        </attribute>
        <ref name="Item"/>
        <ref name="Common"/>
        <optional>
          <attribute name="scheme">
            <ref name="Name"/>
          </attribute>
        </optional>
        <optional>
          <attribute name="strength">
            <ref name="Degree"/>
          </attribute>
        </optional>
        <zeroOrMore>
          <ref name="Cue"/>
        </zeroOrMore>
        <optional>
          <ref name="Alternative"/>
        </optional>
        <zeroOrMore>
          <ref name="Extra"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Premise"/>
        </zeroOrMore>
        <zeroOrMore>
          <ref name="Reason"/>
        </zeroOrMore>
      </define>
      <!-- no premise: a draft (argmap reports it) -->
      <define name="Premise">
        <choice>
          <element name="premise">
            <ref name="Role"/>
            <ref name="Statement"/>
          </element>
          <element name="premise-ref">
            <attribute name="ref">
              <ref name="Id"/>
            </attribute>
            <ref name="Role"/>
            <ref name="Foreign"/>
            <zeroOrMore>
              <ref name="Extra"/>
            </zeroOrMore>
          </element>
        </choice>
      </define>
      <define name="Reason">
        <choice>
          <element name="argument">
            <ref name="Inference"/>
          </element>
          <element name="objection">
            <ref name="Concession"/>
            <ref name="Inference"/>
          </element>
        </choice>
      </define>
      <define name="Text">
        <element name="text">
          <ref name="Foreign"/>
          <ref name="Name"/>
        </element>
      </define>
      <!-- white space folds -->
      <define name="Span">
        <element name="span">
          <ref name="At"/>
          <text/>
        </element>
      </define>
      <!-- empty: these words are the text; several: its parts, in order -->
      <define name="Cue">
        <element name="cue">
          <attribute name="rule">
            <ref name="Name"/>
          </attribute>
          <optional>
            <attribute name="confidence">
              <ref name="Degree"/>
            </attribute>
          </optional>
          <ref name="At"/>
          <text/>
        </element>
      </define>
      <define name="At">
        <optional>
          <attribute name="source">
            <ref name="Id"/>
          </attribute>
        </optional>
        <attribute name="start">
          <ref name="Offset"/>
        </attribute>
        <attribute name="end">
          <ref name="Offset"/>
        </attribute>
        <ref name="Foreign"/>
      </define>
      <define name="Restatement">
        <element name="restatement">
          <ref name="Foreign"/>
          <ref name="Text"/>
          <zeroOrMore>
            <ref name="Cue"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Span"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
        </element>
      </define>
      <define name="Attribution">
        <element name="attribution">
          <attribute name="to">
            <ref name="Name"/>
          </attribute>
          <ref name="Foreign"/>
          <zeroOrMore>
            <ref name="Span"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="Extra"/>
          </zeroOrMore>
        </element>
      </define>
      <define name="Alternative">
        <element name="alternative">
          <!-- the runner-up of the decision -->
          <ref name="Target"/>
          <attribute name="stance">
            <choice>
              <value>supports</value>
              <value>attacks</value>
            </choice>
          </attribute>
          <attribute name="rule">
            <ref name="Name"/>
          </attribute>
          <optional>
            <attribute name="confidence">
              <ref name="Degree"/>
            </attribute>
          </optional>
          <ref name="Foreign"/>
        </element>
      </define>
      <define name="Item">
        <optional>
          <attribute name="enumeration">
            <ref name="Id"/>
          </attribute>
        </optional>
        <optional>
          <attribute name="ordinal">
            <ref name="Count"/>
          </attribute>
        </optional>
      </define>
      <!-- both or neither (argmap checks) -->
      <define name="Common">
        <optional>
          <attribute name="label">
            <ref name="Name"/>
          </attribute>
        </optional>
        <optional>
          <attribute name="confidence">
            <ref name="Degree"/>
          </attribute>
        </optional>
        <ref name="Foreign"/>
      </define>
      <define name="Role">
        <optional>
          <attribute name="role">
            <ref name="Name"/>
          </attribute>
        </optional>
      </define>
      <define name="Target">
        <attribute name="target">
          <ref name="Id"/>
        </attribute>
      </define>
      <define name="Concession">
        <optional>
          <attribute name="concession">
            <value>true</value>
          </attribute>
        </optional>
      </define>
      <define name="Extra">
        <choice>
          <element name="note">
            <ref name="Foreign"/>
            <text/>
          </element>
          <element name="tag">
            <ref name="Name"/>
          </element>
          <ref name="Suppress"/>
          <ref name="ForeignElement"/>
        </choice>
      </define>
      <define name="Suppress">
        <element name="suppress">
          <attribute name="code">
            <ref name="Name"/>
          </attribute>
          <ref name="Foreign"/>
          <text/>
        </element>
      </define>
      <!--
        a diagnostic not wanted here, and why
        xml:lang counts as foreign for the grammar: ##other takes xml:* anyway, and an XSD that declares it
        must import a second file. argmap checks its value. XSD gives xsi:type and xsi:nil a meaning: refuse them.
      -->
      <define name="Foreign">
        <zeroOrMore>
          <attribute>
            <anyName>
              <except>
                <nsName ns=""/>
                <nsName/>
                <name>xsi:type</name>
                <name>xsi:nil</name>
              </except>
            </anyName>
          </attribute>
        </zeroOrMore>
      </define>
      <define name="ForeignElement">
        <element>
          <anyName>
            <except>
              <nsName ns=""/>
              <nsName/>
            </except>
          </anyName>
          <ref name="Anything"/>
        </element>
      </define>
      <define name="Anything">
        <zeroOrMore>
          <choice>
            <attribute>
              <anyName/>
            </attribute>
            <text/>
            <element>
              <anyName/>
              <ref name="Anything"/>
            </element>
          </choice>
        </zeroOrMore>
      </define>
    </grammar>

    """##
}
