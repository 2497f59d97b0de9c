// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// What `scripts/benchmark` measures beside the command: programs as users of the library write them.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "argmap", path: "..")],
  targets: [
    .target(name: "Measuring", swiftSettings: strict),
    .executableTarget(
      name: "library-benchmark",
      dependencies: ["Measuring", .product(name: "ArgumentMapping", package: "argmap")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "question-benchmark",
      dependencies: ["Measuring", .product(name: "ArgumentMapping", package: "argmap")],
      swiftSettings: strict
    ),
  ]
)
