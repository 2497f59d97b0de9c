// SPDX-License-Identifier: MIT
#ifndef ARGMAP_CLIBXML2_SHIM_H
#define ARGMAP_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU; its headers then clash with Foundation's own copy of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// The version that runs, which may be newer than the headers. (A macro-like global in C.)
static inline const char *argmap_xml_runtime_version(void) { return xmlParserVersion; }

// A global variable in C, which Swift would have anybody change.
static inline void argmap_xml_free(void *memory) { xmlFree(memory); }

// How far a parser has got. Since 2.14 it is marked as deprecated, which would be a warning in Swift;
// what is to replace it is not there in older versions, and both count the same for UTF-8.
static inline long argmap_xml_bytes_consumed(xmlParserCtxtPtr parser) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return xmlByteConsumed(parser);
#pragma GCC diagnostic pop
}

// Has errors of an XPath expression told to a handler.
static inline void argmap_xpath_report_to(xmlXPathContextPtr context, xmlStructuredErrorFunc handler,
                                          void *target) {
#if LIBXML_VERSION >= 21300
    xmlXPathSetErrorHandler(context, handler, target);
#else
    context->error = handler;
    context->userData = target;
#endif
}

static inline void argmap_xml_say_nothing(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

// Evaluates an XPath expression, and has libxml2 print nothing: it tells of some errors in that way
// too. What it prints with is a setting of the thread, which is put back to what it is by default.
static inline xmlXPathObjectPtr argmap_xpath_evaluate(const char *expression,
                                                      xmlXPathContextPtr context) {
    xmlSetGenericErrorFunc(NULL, argmap_xml_say_nothing);
    xmlXPathObjectPtr result = xmlXPathEvalExpression((const xmlChar *)expression, context);
    xmlSetGenericErrorFunc(NULL, NULL);
    return result;
}

// How many steps an XPath expression may take; versions before 2.9.11 know no such limit.
static inline void argmap_xpath_limit_steps(xmlXPathContextPtr context, unsigned long steps) {
#if LIBXML_VERSION >= 20911
    context->opLimit = steps;
#else
    (void)context;
    (void)steps;
#endif
}

#endif
