// SPDX-License-Identifier: MIT

import Foundation

/// Whether the long runs were asked for (`scripts/test --full`).
let isFullRun = ProcessInfo.processInfo.environment["ARGMAP_TEST_FULL"] != nil
