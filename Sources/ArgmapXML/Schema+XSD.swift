// SPDX-License-Identifier: MIT

extension Schema {
  /// schemas/argument-map.xsd, put here by scripts/schemas.
  static let xsdText = ##"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!--
      The argument-map format 1. What people read and edit; .rng and .xsd are made from it (trang).
      Written so that XSD 1.0 can say exactly the same: no choice between an attribute and
      content, one content model per element name and parent. What neither can say is in the
      comments and is checked by argmap itself.
    -->
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="urn:argmap:map:1" xmlns:map="urn:argmap:map:1">
      <xs:simpleType name="Id">
        <xs:restriction base="xs:NCName"/>
      </xs:simpleType>
      <!--
        one id space for the whole file; `ref`s resolve (argmap checks)
        Whole numbers end where every reader can still hold them exactly.
      -->
      <xs:simpleType name="Offset">
        <xs:restriction base="xs:nonNegativeInteger">
          <xs:maxInclusive value="9007199254740991"/>
        </xs:restriction>
      </xs:simpleType>
      <!-- code points; start < end <= length (argmap checks) -->
      <xs:simpleType name="Count">
        <xs:restriction base="xs:positiveInteger">
          <xs:maxInclusive value="9007199254740991"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Degree">
        <xs:restriction base="xs:decimal">
          <xs:minInclusive value="0"/>
          <xs:maxInclusive value="1"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="Name">
        <xs:restriction base="xs:token">
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:element name="argument-map">
        <xs:complexType>
          <xs:sequence>
            <xs:element minOccurs="0" ref="map:title"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:author"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:source"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:enumeration"/>
            <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:conclusion"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:statement"/>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="argument">
                <xs:complexType>
                  <xs:complexContent>
                    <xs:extension base="map:Inference">
                      <xs:attributeGroup ref="map:Target"/>
                    </xs:extension>
                  </xs:complexContent>
                </xs:complexType>
              </xs:element>
              <xs:element name="objection">
                <xs:complexType>
                  <xs:complexContent>
                    <xs:extension base="map:Inference">
                      <xs:attributeGroup ref="map:Target"/>
                      <xs:attributeGroup ref="map:Concession"/>
                    </xs:extension>
                  </xs:complexContent>
                </xs:complexType>
              </xs:element>
            </xs:choice>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:relation"/>
          </xs:sequence>
          <xs:attribute name="version" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:pattern value="1\.(0|[1-9][0-9]{0,8})"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="thesis" type="map:Id"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="title">
        <xs:complexType mixed="true">
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="author" type="map:Name"/>
      <xs:element name="conclusion" type="map:Statement"/>
      <xs:element name="statement">
        <xs:complexType>
          <xs:complexContent>
            <xs:extension base="map:Statement">
              <xs:attribute name="context">
                <xs:simpleType>
                  <xs:restriction base="xs:token">
                    <xs:enumeration value="true"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
            </xs:extension>
          </xs:complexContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="source">
        <xs:complexType>
          <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          <xs:attribute name="id" use="required" type="map:Id"/>
          <xs:attribute name="href" type="map:Name"/>
          <xs:attribute name="length" type="map:Offset"/>
          <xs:attribute name="sha256">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:pattern value="[0-9a-f]{64}"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="enumeration">
        <xs:complexType>
          <xs:sequence>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:cue"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:span"/>
            <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          </xs:sequence>
          <xs:attribute name="id" use="required" type="map:Id"/>
          <xs:attribute name="kind">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="arguments"/>
                <xs:enumeration value="steps"/>
                <xs:enumeration value="list"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="announced" type="map:Count"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="relation">
        <xs:complexType>
          <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          <xs:attribute name="type" use="required" type="map:Name"/>
          <xs:attribute name="from" use="required" type="map:Id"/>
          <xs:attribute name="to" use="required" type="map:Id"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:complexType name="Statement">
        <xs:sequence>
          <xs:element ref="map:text"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:cue"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:span"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:attribution"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:restatement"/>
          <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:Reason"/>
        </xs:sequence>
        <xs:attribute name="id" use="required" type="map:Id"/>
        <xs:attribute name="implicit">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="true"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attributeGroup ref="map:Item"/>
        <xs:attributeGroup ref="map:Common"/>
      </xs:complexType>
      <xs:complexType name="Inference">
        <xs:sequence>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:cue"/>
          <xs:element minOccurs="0" ref="map:alternative"/>
          <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:Premise"/>
          <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:Reason"/>
        </xs:sequence>
        <xs:attribute name="id" use="required" type="map:Id"/>
        <xs:attributeGroup ref="map:Item"/>
        <xs:attributeGroup ref="map:Common"/>
        <xs:attribute name="scheme" type="map:Name"/>
        <xs:attribute name="strength" type="map:Degree"/>
      </xs:complexType>
      <!-- no premise: a draft (argmap reports it) -->
      <xs:element name="Premise" abstract="true"/>
      <xs:element name="premise" substitutionGroup="map:Premise">
        <xs:complexType>
          <xs:complexContent>
            <xs:extension base="map:Statement">
              <xs:attributeGroup ref="map:Role"/>
            </xs:extension>
          </xs:complexContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="premise-ref" substitutionGroup="map:Premise">
        <xs:complexType>
          <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          <xs:attribute name="ref" use="required" type="map:Id"/>
          <xs:attributeGroup ref="map:Role"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="Reason" abstract="true" type="map:Inference"/>
      <xs:element name="argument" substitutionGroup="map:Reason"/>
      <xs:element name="objection" substitutionGroup="map:Reason">
        <xs:complexType>
          <xs:complexContent>
            <xs:extension base="map:Inference">
              <xs:attributeGroup ref="map:Concession"/>
            </xs:extension>
          </xs:complexContent>
        </xs:complexType>
      </xs:element>
      <xs:element name="text">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="map:Name">
              <xs:attributeGroup ref="map:Foreign"/>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
      <!-- white space folds -->
      <xs:element name="span">
        <xs:complexType mixed="true">
          <xs:attributeGroup ref="map:At"/>
        </xs:complexType>
      </xs:element>
      <!-- empty: these words are the text; several: its parts, in order -->
      <xs:element name="cue">
        <xs:complexType mixed="true">
          <xs:attribute name="rule" use="required" type="map:Name"/>
          <xs:attribute name="confidence" type="map:Degree"/>
          <xs:attributeGroup ref="map:At"/>
        </xs:complexType>
      </xs:element>
      <xs:attributeGroup name="At">
        <xs:attribute name="source" type="map:Id"/>
        <xs:attribute name="start" use="required" type="map:Offset"/>
        <xs:attribute name="end" use="required" type="map:Offset"/>
        <xs:attributeGroup ref="map:Foreign"/>
      </xs:attributeGroup>
      <xs:element name="restatement">
        <xs:complexType>
          <xs:sequence>
            <xs:element ref="map:text"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:cue"/>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:span"/>
            <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          </xs:sequence>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="attribution">
        <xs:complexType>
          <xs:sequence>
            <xs:element minOccurs="0" maxOccurs="unbounded" ref="map:span"/>
            <xs:group minOccurs="0" maxOccurs="unbounded" ref="map:Extra"/>
          </xs:sequence>
          <xs:attribute name="to" use="required" type="map:Name"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="alternative">
        <xs:complexType>
          <xs:attributeGroup ref="map:Target"/>
          <xs:attribute name="stance" use="required">
            <xs:simpleType>
              <xs:restriction base="xs:token">
                <xs:enumeration value="supports"/>
                <xs:enumeration value="attacks"/>
              </xs:restriction>
            </xs:simpleType>
          </xs:attribute>
          <xs:attribute name="rule" use="required" type="map:Name"/>
          <xs:attribute name="confidence" type="map:Degree"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:attributeGroup name="Item">
        <xs:attribute name="enumeration" type="map:Id"/>
        <xs:attribute name="ordinal" type="map:Count"/>
      </xs:attributeGroup>
      <!-- both or neither (argmap checks) -->
      <xs:attributeGroup name="Common">
        <xs:attribute name="label" type="map:Name"/>
        <xs:attribute name="confidence" type="map:Degree"/>
        <xs:attributeGroup ref="map:Foreign"/>
      </xs:attributeGroup>
      <xs:attributeGroup name="Role">
        <xs:attribute name="role" type="map:Name"/>
      </xs:attributeGroup>
      <xs:attributeGroup name="Target">
        <xs:attribute name="target" use="required" type="map:Id"/>
      </xs:attributeGroup>
      <xs:attributeGroup name="Concession">
        <xs:attribute name="concession">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:enumeration value="true"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:attributeGroup>
      <xs:group name="Extra">
        <xs:choice>
          <xs:element ref="map:note"/>
          <xs:element ref="map:tag"/>
          <xs:element ref="map:suppress"/>
          <xs:group ref="map:ForeignElement"/>
        </xs:choice>
      </xs:group>
      <xs:element name="note">
        <xs:complexType mixed="true">
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="tag" type="map:Name"/>
      <xs:element name="suppress">
        <xs:complexType mixed="true">
          <xs:attribute name="code" use="required" type="map:Name"/>
          <xs:attributeGroup ref="map:Foreign"/>
        </xs:complexType>
      </xs:element>
      <!--
        a diagnostic not wanted here, and why
        xml:lang counts as foreign for the grammar: ##other takes xml:* anyway, and an XSD that declares it
        must import a second file. argmap checks its value. XSD gives xsi:type and xsi:nil a meaning: refuse them.
      -->
      <xs:attributeGroup name="Foreign">
        <xs:anyAttribute namespace="##other" processContents="skip"/>
      </xs:attributeGroup>
      <xs:group name="ForeignElement">
        <xs:sequence>
          <xs:any namespace="##other" processContents="skip"/>
        </xs:sequence>
      </xs:group>
      <xs:group name="Anything">
        <xs:sequence>
          <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
        </xs:sequence>
      </xs:group>
      <xs:attributeGroup name="Anything">
        <xs:anyAttribute processContents="skip"/>
      </xs:attributeGroup>
    </xs:schema>

    """##
}
