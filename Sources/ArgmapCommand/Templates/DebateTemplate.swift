// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// A motion with a case for, a case against, and what each side answers.
func debateTemplate(title: String) -> ArgumentMap {
  ArgumentMap(title: title, language: "en") {
    fillingIn()
    Conclusion("The motion: what the house should do or believe.", name: "motion", label: "Motion")
    {
      Extra.comment(" The case for: each <argument> is one point of the proposition. ")
      Supporting(name: "for1") {
        Premise("The first point for the motion.", name: "pro1") {
          Supporting(name: "for1.1") {
            Premise("A case, a figure or a source that shows it.", name: "pro1.1")
          }
          Objecting(name: "reply1") {
            Extra.comment(" What the opposition answers to this point. ")
            Premise("What the opposition answers to that.", name: "con1r")
          }
        }
      }
      Supporting(name: "for2") {
        Premise("A second point, of another kind.", name: "pro2")
        Objecting(name: "reply2") {
          Extra.comment(
            " Granted that the point is true: an <objection> in the <argument> itself says why it\n"
              + "             does not lead to the motion. ")
          Premise("Why this, though true, does not speak for the motion.", name: "con2r")
        }
      }
      Objecting(name: "against1") {
        Extra.comment(" The case against: each <objection> is one point of the opposition. ")
        Premise("The strongest point of the opposition.", name: "con1") {
          Supporting(name: "against1.1") {
            Premise("What shows that the opposition is right there.", name: "con1.1")
          }
          Objecting(name: "reply3") {
            Premise("How the proposition meets this point.", name: "pro3r")
          }
        }
      }
      Conceding(name: "granted1") {
        Extra.comment(" What the proposition grants, and holds to be outweighed. ")
        Premise("What speaks against it and is granted.", name: "con2")
      }
    }
  }
}
