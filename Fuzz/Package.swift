// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

// What `scripts/fuzz` runs: programs for libFuzzer, which has their `main`. They use the library as
// any program does, and stop when it breaks one of its laws.
let targets = ["ReadXML", "RoundTripXML", "ReadArticle", "ReadOutline", "Draw", "Revise"]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "argmap", path: "..")],
  targets: [
    .target(
      name: "FuzzSupport", dependencies: [.product(name: "ArgumentMapping", package: "argmap")])
  ]
    + targets.map {
      .executableTarget(
        name: $0,
        dependencies: ["FuzzSupport", .product(name: "ArgumentMapping", package: "argmap")])
    }
)
