// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// One section a target with its test target, lowest tier first. A module uses lower tiers only
// (docs/architecture.md).
let package = Package(
  name: "argmap",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ArgumentMapping", targets: ["ArgumentMapping"]),
    .executable(name: "argmap", targets: ["argmap"]),
    .executable(name: "argmap-store", targets: ["argmap-store"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    // For tests: golden files, markers in texts, the repository's folders.
    .target(
      name: "TestSupport",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),

    // Tier 0
    .target(name: "ArgmapSource", swiftSettings: strict),
    .testTarget(
      name: "ArgmapSourceTests",
      dependencies: ["ArgmapSource", "TestSupport"],
      swiftSettings: strict
    ),

    // Tier 1
    .target(
      name: "ArgmapModel",
      dependencies: ["ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapModelTests",
      dependencies: ["ArgmapModel", "ArgmapSource", "TestSupport"],
      swiftSettings: strict
    ),

    // Tier 2
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(
      name: "ArgmapLibXML",
      dependencies: ["ArgmapSource", "CLibXML2"],
      swiftSettings: strict + [.strictMemorySafety()]
    ),
    .testTarget(
      name: "ArgmapLibXMLTests",
      dependencies: ["ArgmapLibXML", "ArgmapSource", "TestSupport"],
      swiftSettings: strict
    ),

    // Tier 3
    .target(
      name: "ArgmapText",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapTextTests",
      dependencies: ["ArgmapModel", "ArgmapSource", "ArgmapText", "TestSupport"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapXML",
      dependencies: ["ArgmapLibXML", "ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapXMLTests",
      dependencies: ["ArgmapLibXML", "ArgmapModel", "ArgmapSource", "ArgmapXML", "TestSupport"],
      exclude: ["Golden", "Grammar"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapValidation",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapValidationTests",
      dependencies: [
        "ArgmapModel", "ArgmapSource", "ArgmapValidation", "ArgmapXML", "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapDOT",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapDOTTests",
      dependencies: ["ArgmapDOT", "ArgmapModel", "ArgmapSource", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapOutline",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapOutlineTests",
      dependencies: ["ArgmapModel", "ArgmapOutline", "ArgmapSource", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),

    .target(
      name: "ArgmapNotation",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapNotationTests",
      dependencies: ["ArgmapModel", "ArgmapNotation", "ArgmapSource", "ArgmapXML", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapPage",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      exclude: ["Assets"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapPageTests",
      dependencies: ["ArgmapModel", "ArgmapPage", "ArgmapSource", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),

    .target(
      name: "ArgmapComparison",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapComparisonTests",
      dependencies: ["ArgmapComparison", "ArgmapModel", "ArgmapSource", "TestSupport"],
      swiftSettings: strict
    ),

    .target(
      name: "ArgmapRevision",
      dependencies: ["ArgmapModel", "ArgmapSource"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapRevisionTests",
      dependencies: ["ArgmapModel", "ArgmapRevision", "ArgmapSource", "TestSupport"],
      swiftSettings: strict
    ),

    // Tier 4
    .target(
      name: "ArgumentMapping",
      dependencies: [
        "ArgmapComparison", "ArgmapDOT", "ArgmapModel", "ArgmapNotation", "ArgmapOutline",
        "ArgmapPage", "ArgmapRevision", "ArgmapSource", "ArgmapText", "ArgmapValidation",
        "ArgmapXML",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgumentMappingTests",
      dependencies: ["ArgumentMapping", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: strict
    ),
    // A library of maps: what the command asks of it, and what it is made of.
    .target(
      name: "ArgmapLibrary",
      dependencies: ["ArgmapModel", "ArgmapOutline", "ArgmapSource", "ArgmapXML"],
      swiftSettings: strict
    ),
    .target(
      name: "ArgmapStore",
      dependencies: ["ArgmapLibrary", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict
    ),
    // What Swift's module of the C library lacks.
    .systemLibrary(name: "CLinux"),
    .target(
      name: "ArgmapCommand",
      dependencies: [
        "ArgmapComparison", "ArgmapDOT", "ArgmapLibXML", "ArgmapLibrary", "ArgmapModel",
        "ArgmapNotation", "ArgmapOutline", "ArgmapPage", "ArgmapRevision", "ArgmapSource",
        "ArgmapText", "ArgmapValidation", "ArgmapXML", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArgmapCommandTests",
      dependencies: [
        "ArgmapCommand", "ArgmapSource", "TestSupport", "argmap", "argmap-store",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Golden", "Rules", "Slips"],
      swiftSettings: strict
    ),
    .executableTarget(name: "argmap", dependencies: ["ArgmapCommand"], swiftSettings: strict),

    // A program of its own, as the package of SQLite brings Foundation, which starts slowly.
    .executableTarget(
      name: "argmap-store",
      dependencies: ["ArgmapCommand", "ArgmapStore"],
      swiftSettings: strict
    ),
  ]
)
