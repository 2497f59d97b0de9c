// SPDX-License-Identifier: MIT
package import ArgmapSource

package let documentedCodes: [Diagnostic.Code] = []
package func diagnosticPage(for code: Diagnostic.Code) -> String? { nil }
