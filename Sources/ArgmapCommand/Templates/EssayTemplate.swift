// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A claim with three reasons, their evidence, and an objection that is answered.
func essayTemplate(title: String) -> ArgumentMap {
  ArgumentMap(title: title, language: "en") {
    fillingIn()
    Conclusion("The thesis: what you claim, in one sentence that can be true or false.") {
      Extra.comment(" Each <argument> is a reason that counts by itself. ")
      Supporting {
        Premise("The first reason for the thesis.") {
          Supporting {
            Extra.comment(" Evidence: a fact, a figure, a case, a source. ")
            Premise("What shows that the first reason is true.")
          }
        }
      }
      Supporting {
        Extra.comment(" Two premises in one <argument> are needed together. ")
        Premise("The second reason for the thesis.")
        Unstated("What has to hold for the second reason to lead to the thesis.")
      }
      Supporting {
        Premise("The third reason for the thesis.") {
          Supporting { Premise("What shows that the third reason is true.") }
        }
      }
      Objecting {
        Extra.comment(" The best thing that can be said against the thesis. ")
        Premise("The strongest objection to the thesis.") {
          Objecting {
            Extra.comment(" Your answer: an <objection> to the objection. ")
            Premise("Why the objection does not hold, or does not weigh enough.")
          }
        }
      }
    }
  }
}
