// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

// What `scripts/benchmark questions` measures: a program as users of the library write it.
let package = Package(
  name: "question-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "argmap", path: "../../..")],
  targets: [
    .executableTarget(
      name: "question-benchmark",
      dependencies: [.product(name: "ArgumentMapping", package: "argmap")]
    )
  ]
)
