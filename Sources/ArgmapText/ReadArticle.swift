// SPDX-License-Identifier: MIT

public import ArgmapModel
public import ArgmapSource

/// Reads an article: finds its numbered arguments, its thesis, and what bears on them.
public func readArticle(_ article: SourceText) -> Diagnosed<ArgumentMap> {
  Diagnosed(ArgumentMap())
}
