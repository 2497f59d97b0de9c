// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A motion with a case for, a case against, and what each side answers.
func debateTemplate(title: String) -> ArgumentMap {
  ArgumentMap(title: title, language: "en") {
    fillingIn()
    Conclusion("The motion: what the house should do or believe.", name: "motion", label: "Motion") {
      Extra.comment(" The case for: each <argument> is one point of the proposition. ")
      Supporting(name: "for1") {
        Premise("The first point for the motion.", name: "pro1") {
          Supporting(name: "for1.1") {
            Premise("The evidence for the first point for the motion.", name: "pro1.1")
          }
          Objecting(name: "reply1") {
            Extra.comment(" What the opposition answers to this point. ")
            Premise("The answer to the first point for the motion.", name: "con1r")
          }
        }
      }
      Supporting(name: "for2") {
        Premise("The second point for the motion.", name: "pro2")
        Objecting(name: "reply2") {
          Extra.comment(
            " Granted that the point is true: an <objection> in the <argument> itself says why it\n"
              + "             does not lead to the motion. ")
          Premise("Why the second point, though true, does not speak for the motion.", name: "con2r")
        }
      }
      Extra.comment(" The case against: each <objection> is one point of the opposition. ")
      Objecting(name: "against1") {
        Premise("The first point against the motion.", name: "con1") {
          Supporting(name: "against1.1") {
            Premise("The evidence for the first point against the motion.", name: "con1.1")
          }
          Objecting(name: "reply3") {
            Premise("The answer to the first point against the motion.", name: "pro3r")
          }
        }
      }
      Conceding(name: "granted1") {
        Extra.comment(" What the proposition grants, and holds to be outweighed. ")
        Premise("The second point against the motion, which is granted.", name: "con2")
      }
    }
  }
}
