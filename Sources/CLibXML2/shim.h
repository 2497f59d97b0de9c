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

// The version that runs, which may be newer than the headers. (A macro-like global in C.)
static inline const char *argmap_xml_runtime_version(void) { return xmlParserVersion; }

#endif
