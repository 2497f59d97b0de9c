// SPDX-License-Identifier: MIT

@_exported public import ArgmapComparison
@_exported public import ArgmapDOT
@_exported public import ArgmapModel
@_exported public import ArgmapNotation
@_exported public import ArgmapOutline
@_exported public import ArgmapPage
@_exported public import ArgmapRevision
@_exported public import ArgmapSource
@_exported public import ArgmapText
@_exported public import ArgmapValidation
@_exported public import ArgmapXML
