// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A claim with three reasons, their evidence, and an objection that is answered.
func essayTemplate(title: String) -> ArgumentMap {
  ArgumentMap(title: title, language: "en") {
    fillingIn()
    Conclusion("The thesis: what you claim, in one sentence that can be true or false.") {
      Extra.comment(" Each <argument> is a reason that counts by itself. ")
      Supporting {
        Premise("The first reason for the thesis.", name: "reason1") {
          Supporting(name: "for-reason1") {
            Extra.comment(" Evidence: a fact, a figure, a case, a source. ")
            Premise("What shows that the first reason is true.", name: "evidence1")
          }
        }
      }
      Supporting {
        Extra.comment(" Two premises in one <argument> are needed together. ")
        Premise("The second reason for the thesis.", name: "reason2")
        Unstated(
          "What has to hold for the second reason to lead to the thesis.", name: "assumption2")
      }
      Supporting {
        Premise("A third, independent reason.", name: "reason3") {
          Supporting(name: "for-reason3") {
            Premise("A source for the third reason.", name: "evidence3")
          }
        }
      }
      Objecting {
        Extra.comment(" The best thing that can be said against the thesis. ")
        Premise("The strongest objection that a reader will raise.", name: "objection") {
          Objecting(name: "against-objection") {
            Extra.comment(" Your answer: an <objection> to the objection. ")
            Premise("Why it does not hold, or does not weigh enough.", name: "reply")
          }
        }
      }
    }
  }
}
