// SPDX-License-Identifier: MIT

package import ArgmapSource
internal import CLibXML2

/// A document as a tree, of which XPath expressions can be asked.
///
/// Nothing is fetched, no entity is replaced, and a document with a document type is refused before
/// libxml2 sees it.
@safe package struct XPathDocument: ~Copyable {
  private let pointer: xmlDocPtr
  private let limits: XPathLimits
  /// Where the start tags begin, in their order, which is that of the elements.
  private let tags: [Int]

  /// Reads a document that is known to keep the limits of ``XMLLimits``.
  ///
  /// - Complexity: O(*n*) in its bytes, of which some ten times as many are taken.
  package init(_ source: SourceText, limits: XPathLimits = XPathLimits()) throws(XPathFailure) {
    LibXML.start
    guard source.utf8.count <= limits.documentBytes,
      let length = Int32(exactly: source.utf8.count)
    else { throw .tooLong }
    var tags: [Int] = []
    var scanner = MarkupScanner(source.utf8, from: 0)
    while let token = scanner.next() {
      switch token.kind {
      case .start: tags.append(token.range.lowerBound)
      case .declaration: throw .unreadable
      case .end, .comment, .cdata, .instruction: break
      }
    }
    // The limits of the reader take the place of those that this option lifts.
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_HUGE.rawValue
        | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue)
    let document: xmlDocPtr? = unsafe source.utf8.withUnsafeBytes { bytes in
      unsafe xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, nil, "UTF-8", options)
    }
    guard let document = unsafe document else { throw .unreadable }
    unsafe pointer = unsafe document
    self.limits = limits
    self.tags = tags
  }

  deinit { unsafe xmlFreeDoc(pointer) }

  /// What an expression selects, which may use the prefixes of some namespaces.
  package borrowing func select(
    _ expression: String, namespaces: [(prefix: String, uri: String)]
  ) throws(XPathFailure) -> XPathResult {
    if let breach = XPathLimits.breach(of: expression) { throw .expression(breach) }
    guard let context = unsafe xmlXPathNewContext(pointer) else { throw .unreadable }
    defer { unsafe xmlXPathFreeContext(context) }
    for (prefix, uri) in namespaces { unsafe xmlXPathRegisterNs(context, prefix, uri) }
    unsafe argmap_xpath_limit_steps(context, UInt(limits.steps))
    let complaints = XPathComplaints()
    unsafe argmap_xpath_report_to(
      context,
      { target, error in
        guard let target = unsafe target, let error = unsafe error else { return }
        let complaints =
          unsafe Unmanaged<XPathComplaints>.fromOpaque(target).takeUnretainedValue()
        let found = unsafe UnsafePointer(error).pointee
        complaints.add(code: unsafe found.code, offset: unsafe found.int1)
      },
      Unmanaged.passUnretained(complaints).toOpaque())
    let result = unsafe withExtendedLifetime(complaints) {
      unsafe argmap_xpath_evaluate(expression, context)
    }
    guard let result = unsafe result else { throw complaints.failure }
    defer { unsafe xmlXPathFreeObject(result) }
    guard complaints.isEmpty else { throw complaints.failure }
    guard unsafe result.pointee.type == XPATH_NODESET else {
      guard let text = unsafe xmlXPathCastToString(result) else { throw .unreadable }
      defer { unsafe argmap_xml_free(text) }
      return .value(unsafe String(cString: text))
    }
    guard let set = unsafe result.pointee.nodesetval else { return .nodes([]) }
    return .nodes(unsafe nodes(of: set))
  }

  /// The nodes of a set in the order of the document.
  private borrowing func nodes(of set: xmlNodeSetPtr) -> [XPathNode] {
    // The addresses of the elements that are, or have, what was selected.
    var places: [UInt: Int] = [:]
    var found: [(owner: UInt, node: XPathNode)] = []
    for index in 0..<Int(unsafe set.pointee.nodeNr) {
      guard let node = unsafe set.pointee.nodeTab[index] else { continue }
      let (owner, described) = unsafe Self.described(node)
      if let owner = unsafe owner { places[UInt(bitPattern: owner)] = 0 }
      found.append((UInt(bitPattern: owner), described))
    }
    unsafe walk { element, number in
      let address = UInt(bitPattern: element)
      if places[address] != nil, number < tags.count { places[address] = tags[number] }
    }
    for at in found.indices { found[at].node.offset = places[found[at].owner] ?? 0 }
    // Stable: what belongs to one element stays as libxml2 has it.
    return found.map(\.node).sorted { $0.offset < $1.offset }
  }

  /// Visits the elements of the document in their order, with their number; no recursion.
  private borrowing func walk(_ visit: (xmlNodePtr, Int) -> Void) {
    var number = 0
    var at = unsafe xmlDocGetRootElement(pointer)
    while let node = unsafe at {
      if unsafe node.pointee.type == XML_ELEMENT_NODE {
        unsafe visit(node, number)
        number += 1
      }
      if unsafe node.pointee.type == XML_ELEMENT_NODE, let child = unsafe node.pointee.children {
        unsafe at = unsafe child
        continue
      }
      var up: xmlNodePtr? = unsafe node
      while let here = unsafe up, unsafe here.pointee.next == nil {
        unsafe up = unsafe here.pointee.parent
        if let parent = unsafe up, unsafe parent.pointee.type != XML_ELEMENT_NODE {
          unsafe up = nil
        }
      }
      unsafe at = unsafe up?.pointee.next
    }
  }

  /// A node in our words, and the element that it is or belongs to.
  private static func described(_ node: xmlNodePtr) -> (owner: xmlNodePtr?, XPathNode) {
    var owner: xmlNodePtr?
    let kind: XPathNode.Kind
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      kind = .element
      unsafe owner = unsafe node
    case XML_ATTRIBUTE_NODE:
      kind = .attribute
      unsafe owner = unsafe node.pointee.parent
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      kind = .text
      unsafe owner = unsafe node.pointee.parent
    case XML_COMMENT_NODE:
      kind = .comment
      unsafe owner = unsafe node.pointee.parent
    case XML_PI_NODE:
      kind = .other
      unsafe owner = unsafe node.pointee.parent
    default:
      // A namespace is another structure, of which only the type may be looked at.
      return (nil, XPathNode(kind: .other, name: "", id: nil, offset: 0, text: ""))
    }
    if let element = unsafe owner, unsafe element.pointee.type != XML_ELEMENT_NODE {
      unsafe owner = nil
    }
    let content = unsafe xmlNodeGetContent(node)
    defer { if let content = unsafe content { unsafe argmap_xml_free(content) } }
    return unsafe (
      owner,
      XPathNode(
        kind: kind, name: name(of: node), id: owner.flatMap { unsafe id(of: $0) }, offset: 0,
        text: content.map { unsafe String(cString: $0) } ?? "")
    )
  }

  private static func name(of node: xmlNodePtr) -> String {
    guard unsafe node.pointee.type == XML_ELEMENT_NODE || node.pointee.type == XML_ATTRIBUTE_NODE,
      let name = unsafe node.pointee.name
    else { return "" }
    let local = unsafe String(cString: name)
    guard let prefix = unsafe node.pointee.ns?.pointee.prefix else { return local }
    return unsafe "\(String(cString: prefix)):\(local)"
  }

  private static func id(of element: xmlNodePtr) -> String? {
    guard let value = unsafe xmlGetNoNsProp(element, "id") else { return nil }
    defer { unsafe argmap_xml_free(value) }
    return unsafe String(cString: value)
  }
}
