// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A recommendation with the criteria, the options that were turned down, and the risks.
func memoTemplate(title: String) -> ArgumentMap {
  ArgumentMap(title: title, language: "en") {
    fillingIn()
    Conclusion(
      "The recommendation: who should do what, by when.", name: "recommendation",
      label: "Recommendation"
    ) {
      Supporting(name: "need") {
        Extra.comment(" Why something has to be done at all. ")
        Premise("The problem, and what it costs.", name: "problem") {
          Supporting(name: "figures") {
            Premise("The figures that show the problem.", name: "figure1")
          }
        }
        Premise("The recommended course solves the problem.", name: "remedy") {
          Supporting(name: "experience") {
            Premise("Where the recommended course has worked before.", name: "precedent")
          }
        }
      }
      Supporting(name: "choice") {
        Extra.comment(" Why this course and no other: the options that were turned down. ")
        Premise("The first alternative costs more, takes longer or does less.", name: "option1")
        Premise("So does the second alternative.", name: "option2")
        Unstated("There is no further alternative.", name: "complete")
      }
      Objecting(name: "risk") {
        Extra.comment(" The risk that the reader will ask about, with what will be done about it. ")
        Premise("What may go wrong with the recommended course.", name: "risk1") {
          Objecting(name: "mitigation") {
            Premise("What keeps the risk small.", name: "safeguard1")
          }
        }
      }
      Conceding(name: "cost") {
        Extra.comment(" What it costs, said openly. ")
        Premise("What the recommended course costs.", name: "price")
      }
    }
    Upshot("The next step, once the recommendation is accepted.", name: "next", label: "Next step")
  }
}
