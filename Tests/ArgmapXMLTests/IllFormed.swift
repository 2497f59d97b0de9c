// SPDX-License-Identifier: MIT

/// Documents that break one rule each of XML 1.0 (fifth edition) or Namespaces in XML 1.0, in the
/// order of the productions.
enum IllFormed {
  /// What `@` stands for.
  static let emptyMap = "<argument-map xmlns='urn:argmap:map:1' version='1.0'/>"

  /// Whole documents: [1] document, [22]–[27] prolog, [32] standalone, [80]–[81] encoding.
  static let documents = [
    // [1], [27], [39]: one root, nothing but comments, instructions and space round it
    "", " \n\t ", "words", "<?xml version='1.0'?>", "<!-- only a comment -->", "@@", "@<b/>",
    "@words", "words@", "@&#32;", "@&amp;", "@<![CDATA[]]>", "<![CDATA[]]>@", "@</b>", "</b>@",
    "&#32;@", "@]]>",
    // [23]–[26]: the declaration, its order, its version
    " <?xml version='1.0'?>@", "\n<?xml version='1.0'?>@", "<!----><?xml version='1.0'?>@",
    "@<?xml version='1.0'?>", "<?xml version='1.0'?><?xml version='1.0'?>@", "<?xml?>@",
    "<?xml ?>@", "<?xml encoding='UTF-8'?>@", "<?xml version='1.0' version='1.0'?>@",
    "<?xml encoding='UTF-8' version='1.0'?>@", "<?xml version=1.0?>@", "<?xml version='1.0\"?>@",
    "<?xml version='1.0'>@", "<?xml version='1.0'? >@", "<?xml version='1.0'encoding='UTF-8'?>@",
    "<?xml version='1'?>@", "<?xml version=''?>@", "<?xml version='1.0' extra='1'?>@",
    "<?XML version='1.0'?>@", "<?Xml version='1.0'?>@", "< ?xml version='1.0'?>@",
    // [32]: standalone
    "<?xml version='1.0' standalone='maybe'?>@", "<?xml version='1.0' standalone='YES'?>@",
    "<?xml version='1.0' standalone=''?>@",
    "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>@",
    // [80], [81]: the name of an encoding
    "<?xml version='1.0' encoding=''?>@", "<?xml version='1.0' encoding='-utf-8'?>@",
    "<?xml version='1.0' encoding='utf 8'?>@", "<?xml version='1.0' encoding='8utf'?>@",
    "<?xml version='1.0' encoding=UTF-8?>@",
    // [28]: a declaration of the document type in the wrong place or case
    "@<!DOCTYPE a>", "<!doctype a>@", "<!DOCTYPE a><!DOCTYPE a>@", "<!ELEMENT a ANY>@",
    // [39], [40], [42]: a root that does not end, or not as it began
    "<a", "<a>", "<a></A>", "<a></a", "<a/", "< a/>", "<a></ a>", "<a><b></a></b>", "<a></a b='c'>",
    "<a / >", "<a/ >", "</a>", "<a></a></a>", "<a><b></a>", "<>", "</>", "<a></>",
    // What is cut off
    "@<!--", "@<!-- a --", "@<?a", "@<?a ?", "<?a @", "<!-- @", "<a b", "<a b=", "<a b='",
    "<a b='c'",
    "<a>&", "<a>&am", "<a>&#1", "<a><![CDATA[", "<a><![CDATA[x]]", "<a><!", "<a><", "<a></",
    // Namespaces: the root's own name
    "<a:argument-map/>", "<:a/>", "<a:/>", "<a:b:c xmlns:a='urn:a'/>",
    // Namespaces, 3: reserved prefixes and names
    "<a xmlns:xml='urn:a'/>", "<a xmlns:xmlns='urn:a'/>", "<a xmlns:b=''/>",
    "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns:b='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:b='http://www.w3.org/2000/xmlns/'/>",
    "<xmlns:a/>",
  ]

  /// What can't stand inside an element.
  static let contents = [
    // [2]: characters
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "<!--\u{1}-->",
    "<![CDATA[\u{1}]]>", "<?a \u{1}?>", "<a b='\u{1}'/>",
    // [4], [5]: names
    "<1/>", "<-a/>", "<.a/>", "<a,b/>", "<a!/>", "<a\u{D7}/>", "<\u{300}a/>", "<a 1='b'/>",
    "<a -b='c'/>",
    "<a b!='c'/>", "<?1?>", "<? a?>", "<??>", "<a\u{2029}/>", "<a;/>", "<a\u{B4}b/>", "<a$/>",
    // [10], [25], [41]: attributes
    "<a b/>", "<a b=/>", "<a b=c/>", "<a b='c/>", "<a b='c\"/>", "<a b=\u{201C}c\u{201D}/>",
    "<a b='c'd='e'/>", "<a b='c' b='d'/>", "<a b=\"c\" b='c'/>", "<a b='<'/>", "<a b='&'/>",
    "<a b='&c'/>", "<a b='&c;'/>", "<a b='&#;'/>", "<a 'b'/>", "<a ='b'/>", "<a b=='c'/>",
    "<a,b='c'/>", "<a b='c',d='e'/>", "<a/b='c'>", "<a b='c'\u{A0}d='e'/>",
    // [14]: words
    "]]>", "a]]>b", "<a>]]></a>", "&", "a & b", "AT&T", "a < b", "<", "&;", "& amp;", "&amp ;",
    // [15]: comments
    "<!-- -- -->", "<!--->", "<!-->", "<!---->-->x<", "<!-- a --->", "<! -- a -->", "<!- a -->",
    "<!--a--b-->", "<!-- a ->", "<!--", "<!-- a",
    // [16], [17]: instructions
    "<?xml?>", "<?XML?>", "<?xMl a?>", "<?xml version='1.0'?>", "<?a", "<?a >", "<?a:b", "<?a'b'?>",
    // [18]–[21]: CDATA
    "<![CDATA [a]]>", "<![cdata[a]]>", "<! [CDATA[a]]>", "<![CDATA[a]]", "<![CDATA[a]>",
    "<![CDATA[a]] >",
    "<![CDATA[a]]>]]>", "<![INCLUDE[a]]>", "<![a]]>",
    // [43]: tags across each other
    "<a><b></a></b>", "<a>", "</a>", "<a></A>", "<a></b>", "<a/></a>", "<a></a/>", "<a></a b='c'>",
    "<!ELEMENT a ANY>", "<!ENTITY a 'b'>", "<!DOCTYPE a>",
    // [66]: references to characters
    "&#0;", "&#1;", "&#xB;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#xFFFF;", "&#x110000;",
    "&#4294967361;", "&#18446744073709551681;", "&#-65;", "&#+65;", "&#;", "&#x;", "&#X41;",
    "&#65", "&# 65;", "&#6 5;", "&#x4G;", "&#A;", "&#1.5;",
    // [68]: entities that nobody declared
    "&nbsp;", "&eacute;", "&AMP;", "&LT;", "&a.b;", "&1;", "%a;&b;",
    // Namespaces, [7]–[12]: prefixes
    "<a:b/>", "<a:b xmlns:A='urn:a'/>", "<a b:c='d'/>", "<f:a:b/>", "<f:/>", "<:a/>", "<f:1/>",
    "<a f:b:c='d'/>", "<a :b='c'/>", "<a b:='c'/>", "<f:a></a>", "<f:a></g:a>",
    "<a xmlns:g='urn:g'/><g:b/>", "<a xmlns:g='urn:g'></a><b g:c='d'/>",
    // Namespaces, 3, 5, 6.3: declarations
    "<a xmlns:b=''/>", "<a xmlns:xml='urn:x'/>", "<a xmlns:xmlns='urn:x'/>",
    "<a xmlns:g='urn:f' f:b='1' g:b='2'/>", "<a xmlns:b='urn:1' xmlns:b='urn:2'/>",
    "<a xmlns='urn:1' xmlns='urn:2'/>", "<a xmlns:b='http://www.w3.org/2000/xmlns/'/>",
    "<a xmlns:b='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns:f:g='urn:x'/>",
    "<a xmlns:='urn:x'/>", "<a xmlns:1='urn:x'/>",
  ]

  /// Bytes that stand for no character in UTF-8: overlong, surrogates, too large, torn, alone.
  static let bytes: [(String, [UInt8])] = [
    ("overlong NUL", [0xC0, 0x80]), ("overlong <", [0xC0, 0xBC]),
    ("overlong / of 3", [0xE0, 0x80, 0xAF]),
    ("overlong / of 4", [0xF0, 0x80, 0x80, 0xAF]), ("first surrogate", [0xED, 0xA0, 0x80]),
    ("last surrogate", [0xED, 0xBF, 0xBF]),
    ("pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
    ("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80]),
    ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]), ("FE FF", [0xFE, 0xFF]), ("FF", [0xFF]),
    ("continuation alone", [0x80]), ("continuation missing", [0xE2, 0x82, 0x78]),
    ("Latin-1 é", [0xE9, 0x20]),
  ]

  /// What XML allows, and argmap refuses to read from anybody.
  static let refusedByPolicy = [
    "<!DOCTYPE argument-map>@", "<!DOCTYPE argument-map SYSTEM 'x.dtd'>@",
    "<!DOCTYPE argument-map [<!ENTITY a 'b'>]>@",
    "<?xml version='1.0'?><!-- x --><!DOCTYPE a [ ]>@",
    "<!DOCTYPE a PUBLIC '-//X//Y' 'http://127.0.0.1:9/x'>@",
  ]

  /// Where xmllint judges otherwise, by the document's name, and why.
  static let differences: [String: String] = [:]
}

/// Documents that come close to breaking a rule and don't.
enum WellFormed {
  static let documents = [
    "@", "\n\t @ \r\n", "\u{FEFF}@", "<!-- a -->@<!-- b -->", "<?xml version='1.0'?>@",
    "<?xml version = \"1.0\" encoding='utf-8' standalone='no' ?>\n@", "@\n<!-- - - -->\n",
    "<?xml version='1.0' standalone=\"yes\"?><!---->@",
    "<!-- <!DOCTYPE a> &b; <c -->@",
    "<argument-map\nxmlns =\n'urn:argmap:map:1' version= \"1.0\"\t/>",
    "<argument-map xmlns='urn:argmap:map:1' version='1.0'></argument-map >",
    "<m:argument-map xmlns:m='urn:argmap:map:1' version='1.0'/>",
  ]

  static let contents = [
    "\u{9}\u{A}\u{D}", "\u{7F}", "\u{85}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10FFFF}",
    "\u{1FFFE}",
    "<a.b-c_d1\u{B7}/>", "<_/>", "<é/>", "<日本/>", "<a b='>'/>", "<a b='\"'/>", "<a b=\"'\"/>",
    "<a b='&lt;&amp;&#60;'/>", "<a b = 'c'/>", "<a\nb='c'\n/>", "]]", "]>", "] ]>", "]]&gt;", ">",
    "'\"",
    "&lt;&gt;&amp;&apos;&quot;", "&#65;&#x41;&#x10FFFF;&#9;&#xD;", "&#x0000000041;", "&#0065;",
    "<!---->",
    "<!-- - -->", "<!-- ]]> & < -->", "<![CDATA[]]>", "<![CDATA[<a>&b;]]]]>",
    "<![CDATA[]]]]><![CDATA[>]]>",
    "<a></a\n>", "<f:a f:b='c' b='d'/>", "<a xmlns='urn:a'><b xmlns=''/></a>",
    "<a xmlns:g='urn:f' f:b='1' g:c='2'/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
    "<a xml:lang='en' xml:space='preserve'/>", "<g:a xmlns:g='urn:g'><g:b xmlns:g='urn:h'/></g:a>",
  ]

  static let bytes: [(String, [UInt8])] = [
    ("é in two bytes", [0xC3, 0xA9]), ("last of three bytes", [0xEF, 0xBF, 0xBD]),
    ("first of four bytes", [0xF0, 0x90, 0x80, 0x80]),
    ("mark of order inside", [0xEF, 0xBB, 0xBF]),
  ]
}
