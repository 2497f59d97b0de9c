// SPDX-License-Identifier: MIT

// Made by scripts/embed-docs from docs/diagnostics.md; change that and run it again.

/// The text of docs/diagnostics.md.
package let diagnosticPages = ###"""
  # Diagnostics

  What argmap says about articles and maps, code by code. `argmap explain CODE` prints the section of
  a code; `argmap explain` lists all codes. Codes are never renamed or given another meaning after a
  release.

  Each finding has a severity:

  - **error**: the map has no meaning there, or a program would read it wrongly. Don't use the result.
  - **warning**: the result can be used, but it is probably not what was meant.
  - **note**: worth knowing; nothing is wrong.

  Which questions are asked depends on the profile:

  - **interchange**: only what another program would stumble over, references and dangerous links.
  - **default**: all that is nearly always right when it speaks.
  - **analysis**: also what textbooks ask of an argument, worded as questions, as good arguments often
    fail them.
  - **teaching**: the default, and what a teacher would write beside a student's map.

  [validation.md](validation.md) lists the rules of each, and what was measured; [schemes.md](schemes.md)
  the argumentation schemes.

  argmap says all it has to say, in the order of the file. Of findings with the same code and severity
  it tells the first 100 and how many more there are.

  The exit code says how it went:

  | code | meaning |
  | --- | --- |
  | 0 | nothing found at or above `--fail-on` (`error` if not given) |
  | 1 | something found at or above `--fail-on` |
  | 2 | the job could not be done: a file that can't be read or written, a missing program, a wrong `argmap.toml` |
  | 64 | the command line is wrong |
  | 70 | a fault of argmap itself |

  `argmap validate --select` and `--ignore` choose findings by code or family, `--profile` a set of rules,
  and `argmap.toml` keeps the choice for a project (docs/configuration.md). A single finding that is not
  wanted is suppressed where it stands, with a reason for the next reader. On an
  element it counts for that element and its spans, cues and references, not for what is nested in it;
  on the map's own element it counts everywhere. The name of a family, such as `structure`, suppresses
  all its codes.

  ```xml
  <argument id="a4">
    <suppress code="structure/missing-premise">the second half of the debate is not written yet</suppress>
  </argument>
  ```

  ## building/bad-name

  **Severity:** error

  A program that builds a map gave a part a name that can't stand in a file.

  **Why it matters:** Names in XML have no blanks and don't begin with a digit. The part gets a name that
  argmap makes, so references to the name that was meant lead nowhere.

  **Bad:**

  ```swift
  Premise("It is old.", name: "1st reason")
  ```

  **Good:**

  ```swift
  Premise("It is old.", name: "first-reason")
  ```

  **Remedy:** begin the name with a letter or `_`, and use letters, digits, `.`, `-` and `_`.

  ## building/bad-number

  **Severity:** error

  A program that builds a map gave an item an ordinal, or an enumeration a number of items, below 1.

  **Why it matters:** Items are counted from 1. The number is left out, so the part is no item.

  **Bad:**

  ```swift
  for number in 0..<reasons.count { Supporting(number) { Premise(reasons[number]) } }
  ```

  **Good:**

  ```swift
  for (number, reason) in zip(1..., reasons) { Supporting(number) { Premise(reason) } }
  ```

  **Remedy:** give a whole number from 1, or none.

  ## building/empty-words

  **Severity:** error

  A program that builds a map gave a text, label, note or quotation without words.

  **Why it matters:** A box without words says nothing. A statement gets `…` in their place; anything else
  is left out.

  **Bad:**

  ```swift
  Premise("")
  ```

  **Good:**

  ```swift
  Premise("The bridge is old.")
  ```

  **Remedy:** write the words, or leave the part out.

  ## building/forbidden-character

  **Severity:** error

  A program that builds a map gave words with a character that no XML file can hold.

  **Why it matters:** Control characters come along when text is copied out of other programs. U+FFFD
  stands in the place of each.

  **Bad:**

  ```swift
  Premise("The bridge\u{8} is old.")
  ```

  **Good:**

  ```swift
  Premise("The bridge is old.")
  ```

  **Remedy:** take the character out of the words.

  ## building/quotation-not-found

  **Severity:** error

  The words that a program wants to quote are not in the article, or not at the place it asks for.

  **Why it matters:** A quotation ties the map to its article. Typography, letter case, punctuation and
  line ends make no difference; other words do. The statement stays without a place.

  **Bad:**

  ```swift
  Premise("The bridge is old.", quoting: "the old bridge")     // the article: "the bridge is old"
  ```

  **Good:**

  ```swift
  Premise("The bridge is old.", quoting: "the bridge is old")
  ```

  **Remedy:** quote the article's own words; the parts of one quotation in their order.

  ## building/quotation-repeated

  **Severity:** warning

  The words that a program wants to quote stand in the article more than once.

  **Why it matters:** The first place is taken, which may not be the one that was meant.

  **Bad:**

  ```swift
  Premise("The bridge is old.", quoting: "the bridge")
  ```

  **Good:**

  ```swift
  Premise("The bridge is old.", quoting: "the bridge is old")
  Premise("The bridge is old.", quoting: Quotation("the bridge", occurrence: 2))
  ```

  **Remedy:** quote more words, or say which of the places is meant.

  ## building/repeated-name

  **Severity:** error

  A program that builds a map gave the same name to two parts.

  **Why it matters:** A name stands for one part: references go to the first, and the second gets a name
  that argmap makes.

  **Bad:**

  ```swift
  Supporting { Premise("It is old.", name: "old") }
  Supporting { Premise("It is old.", name: "old") }
  ```

  **Good:**

  ```swift
  Supporting { Premise("It is old.", name: "old") }
  Supporting { Reference("old") }
  ```

  **Remedy:** refer to the first, or give the second another name.

  ## building/unknown-name

  **Severity:** error

  A program that builds a map refers to a statement, enumeration or source that the map does not have, or
  to a part of another kind.

  **Why it matters:** What is referred to is not known, so the reference leads nowhere. It may stand before
  or after what it refers to, but that has to have the name.

  **Bad:**

  ```swift
  Supporting { Premise("It is old.") }
  Supporting { Reference("old") }
  ```

  **Good:**

  ```swift
  Supporting { Premise("It is old.", name: "old") }
  Supporting { Reference("old") }
  ```

  **Remedy:** give the part that is meant its name, or declare it: `From(article)`, `Enumeration("e1")`.

  ## comparison/missing-counterpart

  **Severity:** warning

  A map in one of two folders has no map of the same path in the other.

  **Why it matters:** It is compared with an empty map, as what was not read was not found; so it
  lowers the figures of all maps together.

  **Bad:**

  ```
  gold/bridge.xml  gold/trams.xml
  maps/bridge.xml
  ```

  **Good:**

  ```
  gold/bridge.xml  gold/trams.xml
  maps/bridge.xml  maps/trams.xml
  ```

  **Remedy:** write the missing map, or give both the same path in their folders.

  ## comparison/no-spans

  **Severity:** warning

  One of two maps that are compared has no spans at all.

  **Why it matters:** Statements can't be told by their places then. They are aligned where their
  words are the same, so a statement that is worded otherwise counts as missing.

  **Bad:**

  ```xml
  <premise id="s1"><text>nobody needs it any more</text></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>nobody needs it any more</text><span start="104" end="128"/></premise>
  ```

  **Remedy:** give each statement the place of its words in the article.

  ## comparison/source-differs

  **Severity:** error when the articles have different lengths, warning when only their checksums
  differ

  Two maps that are compared say that they were made from different articles.

  **Why it matters:** Statements are told by their places. In another text, or in another version of
  the same text, the same words stand elsewhere.

  **Bad:**

  ```xml
  <source id="article" href="article.txt" length="3849"/>
  ```

  with a gold map that has

  ```xml
  <source id="article" href="draft.txt" length="3790"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt" length="3849"/>
  ```

  in both maps.

  **Remedy:** compare maps of the same file; when only line ends or a byte order mark were changed,
  make the map again from the file of the other one.

  ## config/bad-value

  **Severity:** error

  A setting in `argmap.toml` has a value that it can't have.

  **Why it matters:** The setting does not count, so the maps would be checked in another way than the
  project wants. Nothing passes until it is mended: the exit code is 2.

  **Bad:**

  ```toml
  [validate]
  fail-on = "warnings"
  ```

  **Good:**

  ```toml
  [validate]
  fail-on = "warning"
  ```

  **Remedy:** give it one of the values that the message names; docs/configuration.md explains them.

  ## config/syntax

  **Severity:** error

  `argmap.toml` is no TOML, so none of its settings count.

  **Why it matters:** Maps would be checked without the settings of the project. The exit code is 2.

  **Bad:**

  ```toml
  [validate]
  select = structure
  ```

  **Good:**

  ```toml
  [validate]
  select = ["structure"]
  ```

  **Remedy:** mend the marked place. Words stand in quotes, lists in brackets, and a key is defined once.

  ## config/unknown-key

  **Severity:** error

  A table or key of `argmap.toml` means nothing to argmap.

  **Why it matters:** A misspelt setting is one that does not count, and nobody notices. The exit code is
  2.

  **Bad:**

  ```toml
  [validate]
  failon = "warning"
  ```

  **Good:**

  ```toml
  [validate]
  fail-on = "warning"
  ```

  **Remedy:** write the key that the finding proposes, in the table where it belongs;
  docs/configuration.md lists them.

  ## dialectic/contradictory-premises

  **Severity:** warning

  An argument links two premises that a relation of the map calls contrary or contradictory.

  **Why it matters:** It can not have true premises. Who reduces an assumption to the absurd does that
  on purpose.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise><premise id="s2">…</premise></argument>
  …
  <relation type="contrary" from="s1" to="s2"/>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <objection id="o1"><premise id="s2">…</premise></objection>
  …
  <relation type="contrary" from="s1" to="s2"/>
  ```

  **Remedy:** check the relation, and which argument each premise belongs to; suppress it with a
  reason where the absurd is the point.

  ## dialectic/duplicate-relation

  **Severity:** warning

  A relation of the same type stands between the same ends twice.

  **Why it matters:** The second adds nothing. Contrary and contradictory are the same from either
  end.

  **Bad:**

  ```xml
  <relation type="contrary" from="s1" to="s2"/>
  <relation type="contrary" from="s2" to="s1"/>
  ```

  **Good:**

  ```xml
  <relation type="contrary" from="s1" to="s2"/>
  ```

  **Remedy:** remove one; `argmap fix` does.

  ## dialectic/mixed-polarity

  **Severity:** note, asked in the profile `analysis`

  A statement speaks both for the thesis and against it, by different ways.

  **Why it matters:** An objection to an objection speaks for the thesis, a reason for an objection
  against it. Dilemmas do both on purpose; more often a stance is wrong on one of the ways.

  **Bad:**

  ```xml
  <conclusion id="t">…
    <argument id="a1"><premise id="s1">…</premise></argument>
    <objection id="o1"><premise id="s2">…<argument id="a2"><premise-ref ref="s1"/></argument></premise></objection>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="t">…
    <argument id="a1"><premise id="s1">…</premise></argument>
    <objection id="o1"><premise id="s2">…<objection id="o2"><premise-ref ref="s1"/></objection></premise></objection>
  </conclusion>
  ```

  **Remedy:** follow both ways to the thesis and look for the argument that should be an objection, or
  the reverse.

  ## dialectic/own-objection

  **Severity:** note, asked in the profile `analysis`

  Premises that are attributed to one person speak for a statement and against it.

  **Why it matters:** People do change sides in a text, but more often an attribution reaches one
  sentence too far.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…<attribution to="the mayor"/></premise></argument>
  <objection id="o1"><premise id="s2">…<attribution to="the mayor"/></premise></objection>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1">…<attribution to="the mayor"/></premise></argument>
  <objection id="o1"><premise id="s2">…<attribution to="the council"/></premise></objection>
  ```

  **Remedy:** check in the source who says what.

  ## dialectic/relation-on-itself

  **Severity:** warning

  A relation leads from a statement or argument to itself.

  **Why it matters:** Nothing is contrary to itself, and what holds of everything needs no saying: one
  of the ends is wrong.

  **Bad:**

  ```xml
  <relation type="contrary" from="s1" to="s1"/>
  ```

  **Good:**

  ```xml
  <relation type="contrary" from="s1" to="s2"/>
  ```

  **Remedy:** name the end that is meant, or remove the relation.

  ## dialectic/self-defeating

  **Severity:** note

  An objection attacks a statement on which its own premise rests.

  **Why it matters:** If it succeeds it takes away its own ground. That is how an assumption is
  reduced to the absurd; otherwise a stance or a premise is wrong.

  **Bad:**

  ```xml
  <conclusion id="t">…<argument id="a1"><premise id="s1">…<objection id="o1"><premise-ref ref="t"/></objection></premise></argument></conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="t">…<argument id="a1"><premise id="s1">…<objection id="o1"><premise id="s2">…</premise></objection></premise></argument></conclusion>
  ```

  **Remedy:** check the premise of the objection; suppress it with a reason where the absurd is the
  point. On maps with very many objections in circles the search stops after a number of steps that
  grows with the map.

  ## dialectic/standing-differs

  **Severity:** error

  A statement, argument or objection does not stand as its tag says it should.

  **Why it matters:** The tag makes the map a test of itself: somebody changed what it says, or it never said what was meant.

  **Bad:**

  ```xml
  <conclusion id="t">
    <text>The bridge should be closed.</text>
    <tag>expect:in</tag>
    <argument id="a"><premise id="s"><text>Its steel is tired.</text></premise></argument>
    <objection id="o"><premise id="x"><text>People need it.</text></premise></objection>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="t">
    <text>The bridge should be closed.</text>
    <tag>expect:undecided</tag>
    <argument id="a"><premise id="s"><text>Its steel is tired.</text></premise></argument>
    <objection id="o"><premise id="x"><text>People need it.</text></premise></objection>
  </conclusion>
  ```

  **Remedy:** `argmap evaluate map.xml --why t` tells what decided it; change the map, or the tag.

  ## dialectic/unanswered-objection

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  An objection that is not conceded bears on a conclusion, and nothing attacks its premises or its
  step.

  **Why it matters:** Readers see that the author knows the objection and wonder what the author says
  to it.

  **Bad:**

  ```xml
  <objection id="o1"><premise id="s1">…</premise></objection>
  ```

  **Good:**

  ```xml
  <objection id="o1"><premise id="s1">…<objection id="o2">…</objection></premise></objection>
  ```

  **Remedy:** look for the answer in the text; mark what the author grants with `concession="true"`.

  ## enumeration/announced-count

  **Severity:** warning

  The author announces a number of items, and the map has another number of them.

  **Why it matters:** "Five reasons" of which four were found means that one was overlooked, or that
  another enumeration was mixed in. A gap in the numbers is told by `enumeration/missing-ordinal`
  instead.

  **Bad:**

  ```xml
  <enumeration id="e1" announced="3"/>
  …
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  ```

  **Good:**

  ```xml
  <enumeration id="e1" announced="3"/>
  …
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  <argument id="a3" enumeration="e1" ordinal="3">…</argument>
  ```

  **Remedy:** look in the article for the items that are missing or too many. When the author
  miscounted, keep what the article says and suppress the finding.

  ## enumeration/different-targets

  **Severity:** note, asked in the profile `analysis`

  Arguments of one enumeration support or attack different statements.

  **Why it matters:** "Three reasons" are reasons for one thing. A numbered item may still answer
  something else on the way.

  **Bad:**

  ```xml
  <enumeration id="e1" announced="2"/>
  <conclusion id="t">…
    <argument id="a1" enumeration="e1" ordinal="1"><premise id="s1">…
      <argument id="a2" enumeration="e1" ordinal="2">…</argument></premise></argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <enumeration id="e1" announced="2"/>
  <conclusion id="t">…
    <argument id="a1" enumeration="e1" ordinal="1">…</argument>
    <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  </conclusion>
  ```

  **Remedy:** move the item to what the others are for, or give the inner series an enumeration of its
  own.

  ## enumeration/duplicate-ordinal

  **Severity:** warning

  Two items of an enumeration have the same ordinal, and each has its own cue that numbers it in the
  article.

  **Why it matters:** Several arguments can make up one item, but then the article numbers only the
  first of them. Two cues mean two items, or items of two enumerations.

  **Bad:**

  ```xml
  <argument id="a2" enumeration="e1" ordinal="2">
    <cue rule="enumeration.word" start="125" end="132">Second,</cue>…
  </argument>
  <argument id="a3" enumeration="e1" ordinal="2">
    <cue rule="enumeration.word" start="190" end="196">Third,</cue>…
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a2" enumeration="e1" ordinal="2">
    <cue rule="enumeration.word" start="125" end="132">Second,</cue>…
  </argument>
  <argument id="a3" enumeration="e1" ordinal="3">
    <cue rule="enumeration.word" start="190" end="196">Third,</cue>…
  </argument>
  ```

  **Remedy:** correct one of the ordinals, or give a nested series an enumeration of its own.

  ## enumeration/empty

  **Severity:** warning

  No argument and no statement is an item of an enumeration of arguments. Enumerations of steps and
  lists may stand without: often all that they number is background.

  **Why it matters:** An enumeration says nothing without items: either they were not found, or they
  lost their mark.

  **Bad:**

  ```xml
  <enumeration id="e1" announced="5"/>
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <argument id="a1">…</argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <enumeration id="e1" announced="5"/>
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <argument id="a1" enumeration="e1" ordinal="1">…</argument>
    …
  </conclusion>
  ```

  **Remedy:** give the items `enumeration` and `ordinal`, or remove the enumeration.

  ## enumeration/late-start

  **Severity:** note

  The first item of the enumeration is not number 1.

  **Why it matters:** The beginning of the series may have been overlooked. It may also stand in
  another article, which is why this is a note.

  **Bad:**

  ```xml
  <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  <argument id="a3" enumeration="e1" ordinal="3">…</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  ```

  **Remedy:** look for the first item before the one that was found.

  ## enumeration/linked-items

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  One argument links premises that are different items of an enumeration of arguments.

  **Why it matters:** Numbered points mostly count one by one. Linked, the argument falls when one of
  them does.

  **Bad:**

  ```xml
  <argument id="a1">
    <premise id="s1" enumeration="e1" ordinal="1">…</premise>
    <premise id="s2" enumeration="e1" ordinal="2">…</premise>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1"><premise id="s1">…</premise></argument>
  <argument id="a2" enumeration="e1" ordinal="2"><premise id="s2">…</premise></argument>
  ```

  **Remedy:** make an argument of each, if each counts alone.

  ## enumeration/missing-ordinal

  **Severity:** warning

  The numbers of the items have a gap.

  **Why it matters:** First, second, fourth: the third was overlooked, or the author never wrote it.

  **Bad:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  <argument id="a3" enumeration="e1" ordinal="3">…</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  <argument id="a2" enumeration="e1" ordinal="2">…</argument>
  <argument id="a3" enumeration="e1" ordinal="3">…</argument>
  ```

  **Remedy:** look for the item in the article between its neighbours. When the author skipped it,
  suppress the finding.

  ## enumeration/mixed-style

  **Severity:** note, asked in the profile `analysis`

  The cues of an enumeration number some items in words and some in figures.

  **Why it matters:** Two ways of numbering in one text are often two series, one inside the other.

  **Bad:**

  ```
  First, … (2) … Third, …
  ```

  **Good:**

  ```
  First, … (1) … (2) … Second, …
  ```

  **Remedy:** check which items belong to which series.

  ## enumeration/out-of-order

  **Severity:** warning

  An item with a higher number stands before one with a lower number in the article, by the cues that
  number them.

  **Why it matters:** Authors number in the order in which they write. Ordinals that run against the
  text are usually exchanged, or a cue has the wrong place.

  **Bad:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="2">
    <cue rule="enumeration.word" start="76" end="82">First,</cue>…
  </argument>
  <argument id="a2" enumeration="e1" ordinal="1">
    <cue rule="enumeration.word" start="125" end="132">Second,</cue>…
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">
    <cue rule="enumeration.word" start="76" end="82">First,</cue>…
  </argument>
  <argument id="a2" enumeration="e1" ordinal="2">
    <cue rule="enumeration.word" start="125" end="132">Second,</cue>…
  </argument>
  ```

  **Remedy:** exchange the ordinals, or correct the places of the cues.

  ## enumeration/unconnected-item

  **Severity:** warning

  A statement is an item of an enumeration of arguments, but no argument uses it or is about it.

  **Why it matters:** What the author numbers as a reason is on the map as a reason for nothing.

  **Bad:**

  ```xml
  <enumeration id="e1"/>
  …
  <statement id="s2" enumeration="e1" ordinal="2">…</statement>
  ```

  **Good:**

  ```xml
  <enumeration id="e1"/>
  …
  <argument id="a2" enumeration="e1" ordinal="2"><premise id="s2">…</premise></argument>
  ```

  **Remedy:** make it the premise of an argument with that ordinal; of steps or things say
  `kind="steps"` or `kind="list"`.

  ## file/unreadable

  **Severity:** error

  A map can't be read: the file is missing, is a folder without maps, or may not be opened. Only reports
  for programs have this finding; people are told on standard error.

  **Why it matters:** A report without findings would look like a map without faults. The exit code is 2.

  **Bad:**

  ```text
  $ argmap validate maps/libary.xml --report concise
  maps/libary.xml: error[file/unreadable]: no such file or directory
  ```

  **Good:**

  ```text
  $ argmap validate maps/library.xml --report concise
  ```

  **Remedy:** correct the name, or the rights of the file.

  ## graphviz/font

  **Severity:** warning

  Graphviz has set the words of a PNG or PDF in a font whose letters are wider or narrower than
  Helvetica's, for which boxes have room.

  **Why it matters:** With wider letters, boxes grow over the heads of their arrows and over the frames
  of linked premises.

  **Bad:**

  ```text
  $ fc-match Helvetica
  DejaVuSans.ttf: "DejaVu Sans" "Book"
  $ argmap render map.xml -o map.png
  warning[graphviz/font]: there is no font as wide as Helvetica: 'DejaVu Sans' takes its place, and its letters don't fit the boxes
  ```

  **Good:**

  ```text
  $ fc-match Helvetica
  LiberationSans-Regular.ttf: "Liberation Sans" "Regular"
  $ argmap render map.xml -o map.png
  ```

  **Remedy:** install a font with Helvetica's widths (Liberation Sans, Nimbus Sans, Arial), or make an
  SVG, which is drawn with the fonts of whoever looks at it.

  ## graphviz/large-map

  **Severity:** note

  The map has more boxes than Graphviz's `dot` lays out in reasonable time, so argmap has placed them
  itself: statements of one depth in one column, each in the middle of what bears on it.

  **Why it matters:** Arrows that run across the tree, as those of shared premises do, are not led
  around boxes then, and cards are drawn as a tree. DOT that is placed is drawn by `neato -n2`;
  `dot` would lay it out anew.

  **Bad:**

  ```text
  $ argmap render large.xml -o large.dot
  note[graphviz/large-map]: 2400 boxes are more than 'dot' lays out in reasonable time, which is 1000; argmap has placed them itself
  $ dot -Tsvg large.dot
  ```

  **Good:**

  ```text
  $ argmap render large.xml -o large.svg
  $ argmap render large.xml --split argument -o large.svg
  ```

  **Remedy:** nothing, when the picture will do; else draw less of the map at once, with `--depth`,
  `--focus` or `--split argument`. `--engine dot` leaves the layout to `dot` whatever it takes.

  ## graphviz/warning

  **Severity:** warning

  Graphviz's `dot` drew the map but had something to say.

  **Why it matters:** A drawing that is scaled down or set in another font still says what the map
  says, but may be hard to read.

  **Bad:**

  ```text
  $ argmap render large.xml -o large.png
  warning[graphviz/warning]: 'dot' says: graph is too large for cairo-renderer bitmaps. Scaling by 0.4
  ```

  **Good:**

  ```text
  $ argmap render large.xml -o large.svg
  ```

  **Remedy:** follow the message: draw SVG or PDF when a picture is too large, install the font when
  one is missing.

  ## inference/argument-in-a-box

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  One statement has "because", "therefore" or their like in its midst.

  **Why it matters:** It holds a reason and what that is for, and nobody can attack one of them alone.

  **Bad:**

  ```
  the farmers are poor because they pay the toll
  ```

  **Good:**

  ```
  the farmers are poor
  └ they pay the toll
  ```

  **Remedy:** make two statements and the argument between them.

  ## inference/authority-without-source

  **Severity:** note, asked in the profile `analysis`

  A premise says that experts, studies or everybody know, and has no attribution.

  **Why it matters:** Who says so, and where, decides what it is worth.

  **Bad:**

  ```
  studies show that tolls hurt the poor
  ```

  **Good:**

  ```
  the county's survey of 1799 shows that tolls hurt the poor
  ```

  **Remedy:** look for the name in the source, and write it as an `<attribution>`.

  ## inference/cause-from-correlation

  **Severity:** note, asked in the profile `analysis`

  The conclusion says that one thing brings about another, and a premise that they come together.

  **Why it matters:** Chance, a third thing behind both, or the reverse order would show the same.

  **Bad:**

  ```
  tolls cause poverty
  └ tolls and poverty go together
  ```

  **Good:**

  ```
  tolls cause poverty
  └ farmers pay half of what they earn
  ```

  **Remedy:** ask what the author says to those three.

  ## inference/context-dependent

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A statement starts with a word that points back, such as "this" or "they".

  **Why it matters:** In its box nobody sees what the word stands for. Authors write so all the time,
  and spans keep their words.

  **Bad:**

  ```
  they pay most
  ```

  **Good:**

  ```
  the poor pay most
  ```

  **Remedy:** write what the word stands for into the text, and the words of the source into the span.

  ## inference/general-from-one

  **Severity:** note, asked in the profile `analysis`

  The premise gives one case, and the conclusion speaks of all.

  **Why it matters:** One case shows that something is possible.

  **Bad:**

  ```
  tolls always hurt
  └ for example, the bridge toll hurt
  ```

  **Good:**

  ```
  tolls can hurt
  └ for example, the bridge toll hurt
  ```

  **Remedy:** look for more cases, or for what makes this one typical.

  ## inference/is-ought

  **Severity:** note, asked in the profile `analysis`

  The conclusion says what ought to be, and no premise does.

  **Why it matters:** A value stands behind the step. It is mostly left unsaid because readers share
  it.

  **Bad:**

  ```
  the toll should go
  └ it hurts the poor
  ```

  **Good:**

  ```
  the toll should go
  ├ it hurts the poor
  └ what hurts the poor is wrong
  ```

  **Remedy:** write the value as a premise with `implicit="true"`, where it is worth a look.

  ## inference/lone-term

  **Severity:** note, asked in the profile `analysis`

  A premise among several has terms that neither the conclusion nor another premise has.

  **Why it matters:** Linked premises are said to hold together by shared terms. In measurements every
  gold argument with several premises fails this.

  **Bad:**

  ```
  lorries damage bridges
  ├ lorries are heavy
  └ heavy things damage wood
  ```

  **Good:**

  ```
  lorries damage bridges
  ├ lorries are heavy
  └ heavy lorries damage bridges
  ```

  **Remedy:** ask which unstated premise ties it to the rest.

  ## inference/new-term

  **Severity:** note, asked in the profile `analysis`

  The conclusion shares terms with its premises, and has others that no premise has.

  **Why it matters:** Textbooks ask for each term of the conclusion in a premise. In measurements
  nearly all gold arguments fail this, so it is of use only for arguments that are to be spelled out
  in full.

  **Bad:**

  ```
  lorries damage the bridge
  └ lorries are heavy
  ```

  **Good:**

  ```
  lorries damage the bridge
  ├ lorries are heavy
  └ what is heavy damages the bridge
  ```

  **Remedy:** ask which unstated premise brings the term in.

  ## inference/no-shared-term

  **Severity:** note, asked in the profile `analysis`

  Premises and conclusion have no term in common.

  **Why it matters:** Something unsaid links them, mostly a synonym or a pronoun. In measurements half
  of all gold arguments fail this.

  **Bad:**

  ```
  the toll is wrong
  └ nobody asked the farmers
  ```

  **Good:**

  ```
  the toll is wrong
  └ a toll that nobody agreed to was brought in
  ```

  **Remedy:** ask what links them.

  ## inference/not-a-statement

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A statement is a question, or starts as a request.

  **Why it matters:** What can be true or false can be argued for. A rhetorical question has an answer
  that can.

  **Bad:**

  ```
  who gains by the toll?
  ```

  **Good:**

  ```
  nobody gains by the toll
  ```

  **Remedy:** write what the author means to say, and the words of the source into the span.

  ## inference/odd-negation

  **Severity:** note, asked in the profile `analysis`

  The only premise has most words in common with what it supports, and one negation more or less.

  **Why it matters:** It says nearly the contrary: perhaps it is an objection, or a "not" got lost.

  **Bad:**

  ```
  the toll hurts farmers
  └ the toll does not hurt farmers
  ```

  **Good:**

  ```
  the toll hurts farmers
  ✗ the toll does not hurt farmers
  ```

  **Remedy:** check the stance and the words against the source.

  ## inference/reversed-indicator

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A premise that nothing supports starts with "therefore" or its like, or a conclusion that supports
  nothing with "because".

  **Why it matters:** The words say that the argument goes the other way.

  **Bad:**

  ```
  the toll is wrong
  └ therefore the poor pay most
  ```

  **Good:**

  ```
  the poor pay most
  └ because the toll is wrong
  ```

  **Remedy:** turn the argument round, if the source says so.

  ## inference/single-premise

  **Severity:** note, asked in the profile `analysis`

  An argument has one premise only.

  **Why it matters:** Some textbooks ask for two linked premises at least. In measurements 94 of 100
  gold arguments have one.

  **Bad:**

  ```
  the toll is wrong
  └ it hurts the poor
  ```

  **Good:**

  ```
  the toll is wrong
  ├ it hurts the poor
  └ what hurts the poor is wrong
  ```

  **Remedy:** ask what else it takes for granted.

  ## inference/stronger-conclusion

  **Severity:** note, asked in the profile `analysis`

  The conclusion says "all" or "must", and each premise "some" or "may".

  **Why it matters:** The step says more than the premises bear.

  **Bad:**

  ```
  all tolls hurt
  └ some tolls hurt
  ```

  **Good:**

  ```
  some tolls hurt
  └ the bridge toll hurts
  ```

  **Remedy:** weaken the conclusion, or look for the premise that is missing.

  ## merge/changed-twice

  **Severity:** error

  `argmap merge` found that both sides changed the same thing of a part, such as the label of an
  argument, the place of a statement or the title of the map, and not in the same way.

  **Why it matters:** Only one of the two can stand. The merged map has what ours says; what theirs
  says stands in a note on the part.

  **Bad:**

  ```
  ours    <argument id="a1" label="Old steel">
  theirs  <argument id="a1" label="Tired steel">
  ```

  **Good:**

  ```
  ours    <argument id="a1" label="Tired steel">
  theirs  <argument id="a1" label="Tired steel">
  ```

  **Remedy:** choose one of the two, then delete the note that starts with "Merge conflict".

  ## merge/circle

  **Severity:** error

  Changes of both sides, each sound by itself, make statements support each other in a circle.

  **Why it matters:** Neither side could see it coming, and nothing in the circle is supported by
  anything but itself.

  **Bad:**

  ```
  ours    puts "the bridge is closed" under "nobody crosses the river"
  theirs  puts "nobody crosses the river" under "the bridge is closed"
  ```

  **Good:**

  ```
  ours    puts "the bridge is closed" under "nobody crosses the river"
  theirs  leaves both where they are
  ```

  **Remedy:** take out one of the arguments of the circle, then delete the note that starts with
  "Merge conflict".

  ## merge/moved-twice

  **Severity:** error

  Both sides moved a statement or an argument, to different places.

  **Why it matters:** An argument has one target: the merged map follows ours, and a note on the
  argument says where theirs has it. A statement that was moved into two arguments stands in both, so
  one of them says more than anybody meant.

  **Bad:**

  ```
  ours    moves the objection from "the toll is fair" to "the toll is needed"
  theirs  moves the objection from "the toll is fair" to "the toll is legal"
  ```

  **Good:**

  ```
  ours    moves the objection from "the toll is fair" to "the toll is needed"
  theirs  leaves it where it is, and rewords it
  ```

  **Remedy:** choose a place, then delete the note that starts with "Merge conflict".

  ## merge/removed-and-changed

  **Severity:** error

  One side removed a part which the other one changed, or on which it hung something new.

  **Why it matters:** To remove it would lose work, and to keep it would ignore a decision. The merged
  map keeps it, with all that was removed together with it, and a note says so. That is so even with
  `--ours` and `--theirs`.

  **Bad:**

  ```
  ours    removes the premise "its steel is tired"
  theirs  gives a reason for it: "the inspection of May found cracks"
  ```

  **Good:**

  ```
  ours    removes the premise "its steel is tired"
  theirs  does not touch it
  ```

  **Remedy:** keep it, or remove it with what hangs on it; then delete the note that starts with
  "Merge conflict".

  ## merge/reworded-twice

  **Severity:** error

  Both sides reworded the same statement, and not in the same way.

  **Why it matters:** The merged map has the words of ours; those of theirs and the old ones stand in a
  note on the statement. Both may have mended something.

  **Bad:**

  ```
  before  The bridge is old.
  ours    The bridge is eighty years old.
  theirs  The bridge is old, and so is its steel.
  ```

  **Good:**

  ```
  before  The bridge is old.
  ours    The bridge is eighty years old.
  theirs  The bridge is old.
  ```

  **Remedy:** word the statement so that it says what both wanted, then delete the note that starts
  with "Merge conflict".

  ## merge/turned-and-changed

  **Severity:** error

  One side turned a support into an objection, or back, and the other side changed what the argument
  bears on, or granted it.

  **Why it matters:** What was meant of the argument as it was need not be meant of the turned one. The
  merged map has what ours says, and a note on the argument what theirs says.

  **Bad:**

  ```
  ours    turns "few people cross it" into an objection to "the bridge should be mended"
  theirs  moves it, as a support, to "the bridge should be closed"
  ```

  **Good:**

  ```
  ours    turns "few people cross it" into an objection to "the bridge should be mended"
  theirs  rewords it
  ```

  **Remedy:** decide what the argument supports or attacks, then delete the note that starts with
  "Merge conflict".

  ## merge/two-theses

  **Severity:** error

  Both sides chose another thesis, and not the same.

  **Why it matters:** A map has one main conclusion. The merged map has that of ours; a note on the map
  names that of theirs. Both statements are conclusions of the map.

  **Bad:**

  ```
  before  thesis="t1"
  ours    thesis="t2"
  theirs  thesis="t3"
  ```

  **Good:**

  ```
  before  thesis="t1"
  ours    thesis="t2"
  theirs  thesis="t1"
  ```

  **Remedy:** choose the thesis, then delete the note that starts with "Merge conflict".

  ## outline/bad-name

  **Severity:** error

  What stands in brackets in an outline can't be a name.

  **Why it matters:** Names have no blanks and don't begin with a digit. A title of several words becomes a name by
  itself, but words in quotation marks are taken as they are, and empty brackets or signs alone give none.
  The part gets a name that argmap makes.

  **Bad:**

  ```
  ["1st reason"] The bridge is old.
  ```

  **Good:**

  ```
  [first-reason] The bridge is old.
  ```

  **Remedy:** begin the name with a letter or `_`, and use letters, digits, `.`, `-` and `_`; or write a title.

  ## outline/bad-relation

  **Severity:** error

  A line with `<>` in an outline is not a type and two names.

  **Why it matters:** A relation holds between two parts of the map. What is not named can't be found, so the line is
  left out.

  **Bad:**

  ```
  <> contradictory [open]
  ```

  **Good:**

  ```
  <> contradictory [open] [closed]
  ```

  **Remedy:** write the type and two names: statements in `[` and `]`, arguments in `<` and `>`.

  ## outline/bad-value

  **Severity:** error

  A value in an outline is missing, is of the wrong kind, or stands twice.

  **Why it matters:** What can't be read is left out: a confidence that is no number says nothing.

  **Bad:**

  ```
  The bridge is old. {confidence: high}
  ```

  **Good:**

  ```
  The bridge is old. {confidence: 0.9}
  ```

  **Remedy:** write what the help line expects; docs/outline.md lists the attributes with their values.

  ## outline/empty-item

  **Severity:** error

  An item of an outline has no words.

  **Why it matters:** A sign alone says that something bears on the line above, but not what. An argument stays
  without premises; another item is left out.

  **Bad:**

  ```
  The bridge should be closed.
    +
  ```

  **Good:**

  ```
  The bridge should be closed.
    + It is old.
  ```

  **Remedy:** write the statement, or the name of one in brackets, or take the line out.

  ## outline/forbidden-character

  **Severity:** warning

  An outline has a control character that XML does not allow.

  **Why it matters:** Such characters can't stand in the file of a map. U+FFFD takes its place.

  **Bad:**

  ```
  The bridge is^H old.
  ```

  **Good:**

  ```
  The bridge is old.
  ```

  **Remedy:** take out the character (here a backspace, shown as `^H`).

  ## outline/incomplete-standard-form

  **Severity:** error

  A standard form in an outline lacks premises above a line, or a conclusion below it.

  **Why it matters:** The line of hyphens stands for a step: what is above it supports what is below. With one half
  missing there is no argument; the statements are kept and bear on nothing.

  **Bad:**

  ```
  (1) The bridge is old.
  (2) Old bridges are dangerous.
  ```

  **Good:**

  ```
  (1) The bridge is old.
  (2) Old bridges are dangerous.
  ----
  (3) The bridge is dangerous.
  ```

  **Remedy:** write the premises, a line of three or more hyphens, and the conclusion.

  ## outline/misplaced-attribute

  **Severity:** error

  An attribute of an outline stands where it says nothing.

  **Why it matters:** What is said of an argument stands in front of the words, what is said of a statement behind
  them. An attribute in the wrong place is left out, and in the middle of a sentence it is read as words.

  **Bad:**

  ```
  The bridge should be closed.
    + {unstated} It is old.
  ```

  **Good:**

  ```
  The bridge should be closed.
    + It is old. {unstated}
  ```

  **Remedy:** move it to where the help line says.

  ## outline/misplaced-marker

  **Severity:** warning

  A sign of an outline stands where it means nothing: `*` or `<>` that is indented, a heading below
  the head, the name of an argument without a standard form.

  **Why it matters:** The words are kept, but not where the indentation seems to put them.

  **Bad:**

  ```
  The bridge should be closed.
    * It was built in 1901.
  ```

  **Good:**

  ```
  The bridge should be closed.

  * It was built in 1901.
  ```

  **Remedy:** write it at the margin, or with the sign for what it is: `+`, `-`, `:`.

  ## outline/mixed-indentation

  **Severity:** warning

  Some lines of an outline are indented with spaces and some with tabs.

  **Why it matters:** Indentation says what bears on what. A tab counts as four spaces, and an editor may show it
  as more or less.

  **Bad:**

  ```
  The bridge should be closed.
    + It is old.
  	+ It was built in 1901.
  ```

  **Good:**

  ```
  The bridge should be closed.
    + It is old.
      + It was built in 1901.
  ```

  **Remedy:** indent all lines with spaces.

  ## outline/nothing-above

  **Severity:** error

  An item of an outline has nothing above it to bear on.

  **Why it matters:** `+`, `-` and `~` bear on the nearest line above that is less indented, `_` and `^` on the step of
  a premise, `&` goes with a `+` or its like just above at the same indentation, and `=` is about a statement.
  The words are kept as a statement that bears on nothing.

  **Bad:**

  ```
  The bridge should be closed.
  + It is old.
  ```

  **Good:**

  ```
  The bridge should be closed.
    + It is old.
  ```

  **Remedy:** indent the line below what it bears on, or name that: `+ {on: name} …`.

  ## outline/repeated-name

  **Severity:** error

  Two parts of an outline have the same name.

  **Why it matters:** A name stands for one part: references go to the first, and the second gets a name that argmap
  makes.

  **Bad:**

  ```
  [old] The bridge is old.

  It should be closed.
    + [old] The bridge is old.
  ```

  **Good:**

  ```
  [old] The bridge is old.

  It should be closed.
    + [old]
  ```

  **Remedy:** refer to the first by its name alone, or give the second another name.

  ## outline/unclosed-bracket

  **Severity:** error

  A bracket, angle bracket or brace in an outline is not closed.

  **Why it matters:** It is read as a word, so a name or an attribute is lost.

  **Bad:**

  ```
  [old The bridge is old.
  ```

  **Good:**

  ```
  [old] The bridge is old.
  ```

  **Remedy:** close it, or write `\[`, `\<` or `\{` for the sign itself.

  ## outline/unknown-attribute

  **Severity:** error

  An outline has an attribute that nothing knows.

  **Why it matters:** It is left out. Braces at the end of a sentence are always read as attributes.

  **Bad:**

  ```
  The bridge is old. {confidense: 0.9}
  ```

  **Good:**

  ```
  The bridge is old. {confidence: 0.9}
  ```

  **Remedy:** write the attribute as docs/outline.md does, or `\{` where the brace belongs to the words.

  ## outline/unknown-head-line

  **Severity:** warning

  A line above the first item of an outline looks like a line of the head and is none.

  **Why it matters:** It is read as a conclusion, the first one, and so as the thesis.

  **Bad:**

  ```
  autor: A. Author

  The bridge should be closed.
  ```

  **Good:**

  ```
  author: A. Author

  The bridge should be closed.
  ```

  **Remedy:** write `author:`, `language:`, `tag:` or `thesis:`; if it is a conclusion, write `\:` for the colon.

  ## outline/unknown-name

  **Severity:** error

  An outline refers to a name that no part has, or to an argument where a statement is expected.

  **Why it matters:** The reference leads nowhere. It may stand before or after what it refers to, but that has to have
  the name.

  **Bad:**

  ```
  The bridge should be closed.
    + [old]

  * The bridge is old.
  ```

  **Good:**

  ```
  The bridge should be closed.
    + [old]

  * [old] The bridge is old.
  ```

  **Remedy:** give the part that is meant its name.

  ## outline/unsupported-marker

  **Severity:** error

  An outline has a sign of Argdown that outlines lack: `+>`, `->`, `_>`, `><`.

  **Why it matters:** In an outline what bears on something stands below it. The words are kept as a statement that
  bears on nothing.

  **Bad:**

  ```
  The bridge is old.
    +> It should be closed.
  ```

  **Good:**

  ```
  It should be closed.
    + The bridge is old.
  ```

  **Remedy:** write it the other way round; for `><` write `<> contradictory [one] [other]` at the margin.

  ## provenance/checksum-differs

  **Severity:** error

  The article has another checksum than the one the map was made from.

  **Why it matters:** One changed character shifts every place after it, so all quotations may be
  wrong even where they still look right. The finding says how many of them are still in the article;
  those that are not have a finding each, unless next to none is.

  **Bad:**

  ```xml
  <!-- article.txt has been edited since -->
  <source id="article" href="article.txt" sha256="d75c425ded72…"/>
  ```

  **Good:**

  ```xml
  <!-- sha256sum article.txt prints the same digits -->
  <source id="article" href="article.txt" sha256="0b1f5a6d2c9e…"/>
  ```

  **Remedy:** tie the map to the article with `argmap rebase`, or restore the article. Mind programs
  that change line ends: an article is compared byte by byte.

  ## provenance/cue-differs

  **Severity:** error; warning when only the typography differs

  A cue quotes other words than those at its place in the article.

  **Why it matters:** A cue is the reason for a reading. Words that the article does not have there
  are no reason.

  **Bad:**

  ```xml
  <!-- the article says "because" there -->
  <cue rule="premise.because" start="163" end="170">since</cue>
  ```

  **Good:**

  ```xml
  <cue rule="premise.because" start="163" end="170">because</cue>
  ```

  **Remedy:** correct `start` and `end`, or copy the words from the article. The finding says where
  they, or the words most like them, stand instead.

  ## provenance/empty-span

  **Severity:** error

  A span or cue starts and ends at the same character.

  **Why it matters:** A place without a character quotes nothing, and nothing can be shown there.

  **Bad:**

  ```xml
  <span start="40" end="40"/>
  ```

  **Good:**

  ```xml
  <span start="40" end="74"/>
  ```

  **Remedy:** set `end` to the offset after the last character, counted in Unicode code points from 0.
  A statement that the article does not make has no span but `implicit="true"`.

  ## provenance/length-differs

  **Severity:** error

  The article has another number of characters than the map says.

  **Why it matters:** It is another article, or another version of it. When the map has a checksum and
  that is right, only the number in the map is wrong.

  **Bad:**

  ```xml
  <!-- article.txt has 304 characters -->
  <source id="article" href="article.txt" length="3849"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt" length="304"/>
  ```

  **Remedy:** tie the map to the article with `argmap rebase`, or restore the article. Length is
  counted in Unicode code points after a byte order mark.

  ## provenance/missing-source

  **Severity:** error

  The map has spans or cues, but names no source.

  **Why it matters:** Places can not be looked up without the article they are places of.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="thesis">
    <conclusion id="thesis">
      <text>The library should open on Sundays</text>
      <span start="40" end="74"/>
    </conclusion>
  </argument-map>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="thesis">
    <source id="article" href="article.txt"/>
    <conclusion id="thesis">
      <text>The library should open on Sundays</text>
      <span start="40" end="74"/>
    </conclusion>
  </argument-map>
  ```

  **Remedy:** add the source, or remove the places.

  ## provenance/not-placed

  **Severity:** error

  `argmap rebase` did not find the words of a span or cue in the edited article, or can not be sure
  that it is they; or next to nothing of a map is in an article.

  **Why it matters:** A quotation that the article no longer has proves nothing. Its place in the map
  is left as it was.

  **Bad:**

  ```xml
  <!-- the article now says "people who work have no other free day for it" -->
  <span start="83" end="123">people who work have no other day for it</span>
  ```

  **Good:**

  ```xml
  <span start="83" end="128">people who work have no other free day for it</span>
  ```

  **Remedy:** look at the place that the finding shows. `argmap rebase --likely` takes the likeliest
  place and quotes the words there; what has gone from the article may have to go from the map. Spans
  without words (of enumerations and attributions) are found when the article as it was is at hand:
  `--old FILE`. See docs/rebasing.md.

  ## provenance/overlapping-spans

  **Severity:** warning; note when one lies within the other

  Two statements quote words that they share.

  **Why it matters:** A word that stands in two boxes is counted twice, and it is not clear which of
  them an argument means. A statement within another may be meant: the whole and a part of it.

  **Bad:**

  ```xml
  <premise id="s1">
    <text>the building is heated anyway because the archive</text>
    <span start="133" end="183">the building is heated anyway, because the archive</span>
  </premise>
  <premise id="s2">
    <text>the archive needs it</text>
    <span start="172" end="192"/>
  </premise>
  ```

  **Good:**

  ```xml
  <premise id="s1">
    <text>the building is heated anyway</text>
    <span start="133" end="162"/>
  </premise>
  <premise id="s2">
    <text>the archive needs it</text>
    <span start="172" end="192"/>
  </premise>
  ```

  **Remedy:** give each statement words of its own, or make one statement of the two.

  ## provenance/paraphrase-drift

  **Severity:** note

  A statement words its quotation anew, and a negation, a number, a modal verb or a quantifier is lost
  or added. Asked in the profile `analysis` only, of English and German.

  **Why it matters:** A lost "not" turns an argument round, and "may" is not "must". Often the better
  wording is right: then the answer is yes.

  **Bad:**

  ```xml
  <text>The lane harms the shops.</text>
  <span start="10" end="43">the lane does not harm the shops</span>
  ```

  **Good:**

  ```xml
  <text>The lane does not harm the shops.</text>
  <span start="10" end="43">the lane does not harm the shops</span>
  ```

  **Remedy:** compare the two, and correct the text if it says another thing.

  ## provenance/parts-out-of-order

  **Severity:** warning

  The spans of a statement or restatement overlap, go backwards or point into different sources.

  **Why it matters:** The spans of one statement are the parts of one quotation, in the order of the
  article, with words left out between them. Another order makes a sentence that the author did not
  write.

  **Bad:**

  ```xml
  <text>is heated anyway the building</text>
  <span start="146" end="162"/>
  <span start="133" end="145"/>
  ```

  **Good:**

  ```xml
  <text>the building is heated anyway</text>
  <span start="133" end="145"/>
  <span start="146" end="162"/>
  ```

  **Remedy:** put the spans in the order of the article. A second place that says the same is a
  `restatement`.

  ## provenance/quotation-differs

  **Severity:** error; warning when only the typography differs

  A span quotes other words than those at its place in the article.

  **Why it matters:** A quotation is the proof that the author said it. Runs of white space count as
  one space; quotation marks, dashes and the like count as typography.

  **Bad:**

  ```xml
  <!-- the article says "people who work have no other day for it" there -->
  <span start="83" end="123">people who work have no free day for it</span>
  ```

  **Good:**

  ```xml
  <span start="83" end="123">people who work have no other day for it</span>
  ```

  **Remedy:** correct `start` and `end`, or copy the words from the article. The finding says where
  they, or the words most like them, stand instead.

  ## provenance/reversed-span

  **Severity:** error

  A span or cue ends before it starts.

  **Why it matters:** There is no such place, and guessing which of the two is wrong could quote
  anything.

  **Bad:**

  ```xml
  <span start="74" end="40"/>
  ```

  **Good:**

  ```xml
  <span start="40" end="74"/>
  ```

  **Remedy:** exchange `start` and `end` if that was meant, or look the place up again.

  ## provenance/source-not-found

  **Severity:** warning

  The article that a map names in `href` can't be read.

  **Why it matters:** Without the article no quotation can be checked.

  **Bad:**

  ```xml
  <source id="article" href="no-such-file.txt"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt"/>
  ```

  **Remedy:** name the article with `--source FILE`, or mend `href`, which is relative to the folder of
  the map, with `/` between folders and `%20` for a space.

  ## provenance/source-refused

  **Severity:** warning

  A map names a file that argmap does not read on the map's word: an absolute path, an address,
  something that is no ordinary file, or a file outside the map's folder and the working folder that
  is not the one whose `sha256` the map states.

  **Why it matters:** A map may come from anyone. What it quotes must not show what stands in other
  files of the reader.

  **Bad:**

  ```xml
  <source id="article" href="/etc/hostname"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="../articles/library.txt" length="74"
    sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"/>
  ```

  **Remedy:** if the file is the article, name it with `--source FILE`.

  ## provenance/span-cuts-word

  **Severity:** warning

  A span or cue starts or ends within a word of the article.

  **Why it matters:** Offsets that are off by a few characters are mostly wrong all over the file, and
  half a word is not what the author said.

  **Bad:**

  ```xml
  <!-- the article says "the archive needs it" -->
  <span start="173" end="192">he archive needs it</span>
  ```

  **Good:**

  ```xml
  <span start="172" end="192">the archive needs it</span>
  ```

  **Remedy:** correct `start` and `end`; the finding says where the words begin and end.

  ## provenance/span-moved

  **Severity:** warning

  The words of a span or cue are not at its place, but certainly stand elsewhere in the article: they
  are long enough to be known again and stand there once.

  **Why it matters:** The quotation is right and its place is not. In an article that has been edited,
  `provenance/checksum-differs` counts such places, and this finding is not given for each.

  **Bad:**

  ```xml
  <span start="80" end="120">people who work have no other day for it</span>
  ```

  **Good:**

  ```xml
  <span start="83" end="123">people who work have no other day for it</span>
  ```

  **Remedy:** write the `start` and `end` that the finding gives; `argmap rebase` does it for a whole
  map.

  ## provenance/span-out-of-range

  **Severity:** error

  A span or cue reaches past the end of its source, as the article or, without it, `length` gives it.

  **Why it matters:** There are no words to quote. Often the offsets are counted in bytes or UTF-16
  units, which are more than the code points that maps count.

  **Bad:**

  ```xml
  <source id="article" href="article.txt" length="304"/>
  …
  <span start="282" end="311"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt" length="304"/>
  …
  <span start="280" end="302"/>
  ```

  **Remedy:** count in Unicode code points of the text after a byte order mark, CR LF as two.

  ## provenance/text-differs

  **Severity:** error; warning when only the typography differs

  All spans of a statement or restatement are empty, and its text is not what stands there.

  **Why it matters:** Empty spans say that the text is the article's own words. Runs of white space
  count as one space, and final punctuation may be in the one and not in the other.

  **Bad:**

  ```xml
  <!-- the article says "the town can afford it" there -->
  <text>The town is able to pay.</text>
  <span start="280" end="302"/>
  ```

  **Good:**

  ```xml
  <text>The town is able to pay.</text>
  <span start="280" end="302">the town can afford it</span>
  ```

  **Remedy:** write the article's words into each span, and the text may be worded freely; or make the
  text the words of the article.

  ## provenance/uncovered-sentences

  **Severity:** note

  Sentences of the article are on no statement of the map. Asked in the profile `analysis` only, once
  for each article.

  **Why it matters:** An argument may have been overlooked. Much of an article is no argument, though:
  a story, a date, a polite phrase.

  **Bad:**

  ```text
  The tax should go. It hurts the poor. It costs more than it brings. (two of them are on the map)
  ```

  **Good:**

  ```text
  The tax should go. It hurts the poor. It costs more than it brings. (all are on the map)
  ```

  **Remedy:** read the sentences that the finding shows. What is background can be kept as
  `<statement context="true">`.

  ## reading/announced-count

  **Severity:** warning

  The article announces a number of items, and another number of them was found.

  **Why it matters:** an item may have been overlooked: it may open with words that argmap does not take
  for a number. Items are never invented to fit the count.

  **Bad:**

  ```text
  The tax is wrong for three reasons. First, it hurts the poor. Second, it is costly.
  ```

  **Good:**

  ```text
  The tax is wrong for two reasons. First, it hurts the poor. Second, it is costly.
  ```

  **Remedy:** number the missing item in the article, or add it to the map by hand.

  ## reading/implicit-thesis

  **Severity:** note

  The article gives its arguments but does not say what they are arguments for.

  **Why it matters:** the thesis on the map is only a proposal: the words that announce the arguments, a title or a question that names the issue, or none of the article's words at all.

  **Bad:**

  ```text
  There are two reasons. First, the tax hurts the poor. Second, it is costly.
  ```

  **Good:**

  ```text
  The tax should be lifted. First, it hurts the poor. Second, it is costly.
  ```

  **Remedy:** state the thesis in the map: change the text of the implicit statement.

  ## reading/lost-blank

  **Severity:** note

  Two words stand together as if a blank had been lost between them. They were read as two words.

  **Why it matters:** copies of web pages lose blanks. The quotation on the map keeps the article's
  spelling.

  **Bad:**

  ```text
  The minister visitedMoscow in January.
  ```

  **Good:**

  ```text
  The minister visited Moscow in January.
  ```

  **Remedy:** correct the article and read it again; or leave it, if the spelling is meant.

  ## reading/missing-ordinal

  **Severity:** warning

  An enumeration skips a number.

  **Why it matters:** the item with that number may have been overlooked, or the author miscounted.

  **Bad:**

  ```text
  The tax is wrong. First, it hurts the poor. Third, it is costly.
  ```

  **Good:**

  ```text
  The tax is wrong. First, it hurts the poor. Second, it is costly.
  ```

  **Remedy:** look between the two items for the one that is missing, and number it.

  ## reading/no-enumeration

  **Severity:** warning

  The article numbers no arguments. The map rests on connectives such as *because* and *but* alone.

  **Why it matters:** the map has the best candidate for a thesis and what seems to bear on it, but less
  of it is sure.

  **Bad:**

  ```text
  The tax should be lifted. It hurts the poor. It is costly to collect.
  ```

  **Good:**

  ```text
  The tax should be lifted. First, it hurts the poor. Second, it is costly to collect.
  ```

  **Remedy:** check the thesis first, then what bears on it.

  ## reading/not-arguments

  **Severity:** note

  An enumeration seems to number steps, provisions, facts or things, not arguments.

  **Why it matters:** it is kept on the map as an enumeration, without arguments.

  **Bad:**

  ```text
  How it works. First, record a video. Second, ask another person for advice.
  ```

  **Good:**

  ```text
  Recording helps. First, it shows mistakes. Second, it makes them easy to discuss.
  ```

  **Remedy:** none is needed. If they are arguments after all, say so where they are announced ("for two
  reasons").

  ## reading/nothing-to-read

  **Severity:** error

  The article has no words.

  **Why it matters:** there is nothing to map, so no map is written.

  **Bad:**

  ```text
  * * *
  ```

  **Good:**

  ```text
  The tax should be lifted, because it hurts the poor.
  ```

  **Remedy:** check that the right file was given.

  ## reading/orphan-ordinal

  **Severity:** warning

  Something numbers an item, but no other item goes with it.

  **Why it matters:** one item is no enumeration, so the sentence was read like any other. The next item
  may open with words that argmap does not take for a number.

  **Bad:**

  ```text
  The tax is wrong. First, it hurts the poor. It is costly as well.
  ```

  **Good:**

  ```text
  The tax is wrong. First, it hurts the poor. Second, it is costly as well.
  ```

  **Remedy:** number all items that belong together.

  ## reading/unknown-language

  **Severity:** warning

  Too few words of the article belong to a language that argmap can read, or `--lang` names another
  one. The article was read as English all the same.

  **Why it matters:** what numbers arguments and what links them is told by words. In another language
  most of them are missed, and the map has little more than the first sentence.

  **Bad:**

  ```text
  Mosta ei pitäisi sulkea. Ensiksi se on uusi. Toiseksi moni tarvitsee sitä joka päivä. Kolmanneksi
  tunneli on liian kapea kaikille autoille, ja sen korjaus maksaa enemmän kuin uusi silta maksaisi. Siksi
  kaupungin on parempi odottaa vielä muutama vuosi ja kerätä rahaa.
  ```

  **Good:**

  ```text
  The bridge should not be closed. First, it is new. Second, many need it every day. Third, the tunnel
  is too narrow for all cars, and to mend it costs more than a new bridge would. The town had better wait
  for some more years and save.
  ```

  **Remedy:** if the article is in a language that argmap reads, say so with `--lang`; `argmap parse
  --help` lists them. docs/languages.md says how to add one.

  ## record/bad-member

  **Severity:** error

  A record that `argmap batch` reads has no `id` or no `text`, has one of them twice, or has something else
  there than a string (an `id` may be a whole number as well).

  **Why it matters:** There is nothing to read, or the map could not be told from others. The record of the
  output has no map; all others are made.

  **Bad:**

  ```json
  {"id": "a1", "body": "First, it is cheap. Second, it is near."}
  ```

  **Good:**

  ```json
  {"id": "a1", "text": "First, it is cheap. Second, it is near."}
  ```

  **Remedy:** rename the members where the records are made; members of other names are passed over. A
  number of more than 64 bits is written as a string.

  ## record/not-json

  **Severity:** error

  A line that `argmap batch` reads is no JSON object, or is not UTF-8.

  **Why it matters:** Each line is a record of its own, so nothing is known of this one, not even its id. The
  record of the output has no map; all others are made.

  **Bad:**

  ```json
  {"id": "a1", "text": "First, it is cheap.
  Second, it is near."}
  ```

  **Good:**

  ```json
  {"id": "a1", "text": "First, it is cheap.\nSecond, it is near."}
  ```

  **Remedy:** write each record on a line of its own, with line ends in texts as `\n`. Half a character as
  `\ud83d` alone, control characters, and more than 64 brackets in one another are refused as well. A file
  that is one list of records becomes lines with `jq -c '.[]'`.

  ## record/not-prose

  **Severity:** error

  A text that `argmap batch` was to read as an article begins as XML does.

  **Why it matters:** Tags would be read as words. The record of the output has no map; all others are
  made.

  **Bad:**

  ```json
  {"id": "a1", "text": "<p>First, it is cheap. Second, it is near.</p>"}
  ```

  **Good:**

  ```json
  {"id": "a1", "text": "First, it is cheap. Second, it is near."}
  ```

  **Remedy:** take the tags out. Maps need not be read again: `argmap validate` checks them, `argmap stats`
  counts what is in them.

  ## record/too-large

  **Severity:** error

  A file or a line that `argmap batch` reads has more bytes than `--max-bytes` allows: 16,777,216 if it
  is not given.

  **Why it matters:** Among many texts a large one is mostly something else, and would need memory that
  others need. The record of the output has no map; all others are made.

  **Bad:**

  ```text
  $ printf '{"id": "a1", "text": "First, it is cheap."}\n' | argmap batch --max-bytes 20
  ```

  **Good:**

  ```text
  $ printf '{"id": "a1", "text": "First, it is cheap."}\n' | argmap batch
  ```

  **Remedy:** cut it up where one article ends and the next begins, or allow more with `--max-bytes`.

  ## reference/confusable-name

  **Severity:** warning

  A name looks like another one, but has letters of another script in it.

  **Why it matters:** A person who types the name they see refers to something else. argmap knows the
  Greek and Cyrillic letters that look like Latin ones, full-width letters, and joiners that can't be
  seen; accents that are composed differently count as equal. It doesn't compare digits with letters,
  nor other scripts.

  **Bad:**

  ```xml
  <premise id="s1">…</premise>
  <premise id="ѕ1">…</premise>
  ```

  **Good:**

  ```xml
  <premise id="s1">…</premise>
  <premise id="s2">…</premise>
  ```

  **Remedy:** write names in the letters of one script. Where nothing refers to the name, `argmap fix
  --unsafe` gives it another.

  ## reference/duplicate-name

  **Severity:** error

  Two statements, arguments, enumerations or sources have the same name.

  **Why it matters:** A name stands for one thing in the whole file. Which of two a reference means
  can not be known.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1"><text>People have no other day.</text></premise></argument>
  <argument id="a2"><premise id="s1"><text>The building is heated.</text></premise></argument>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1"><text>People have no other day.</text></premise></argument>
  <argument id="a2"><premise id="s2"><text>The building is heated.</text></premise></argument>
  ```

  **Remedy:** rename one of the two, and the references that mean it.

  ## reference/duplicate-premise

  **Severity:** warning

  An argument has the same statement as a premise twice.

  **Why it matters:** Premises are needed together; the second time adds nothing, and probably another
  statement was meant.

  **Bad:**

  ```xml
  <argument id="a4">
    <premise-ref ref="s2.1"/>
    <premise-ref ref="s2.1"/>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a4">
    <premise-ref ref="s2.1"/>
    <premise-ref ref="s5"/>
  </argument>
  ```

  **Remedy:** remove the second, or name the statement that was meant.

  ## reference/thesis-not-a-conclusion

  **Severity:** error

  The thesis is a statement of the map, but not one of its conclusions.

  **Why it matters:** The thesis is the main conclusion: it stands at the top of the map, as a
  `conclusion` element.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="s1">
    <conclusion id="c1">
      <text>The library should open on Sundays.</text>
      <argument id="a1"><premise id="s1">…</premise></argument>
    </conclusion>
  </argument-map>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="c1">
    <conclusion id="c1">
      <text>The library should open on Sundays.</text>
      <argument id="a1"><premise id="s1">…</premise></argument>
    </conclusion>
  </argument-map>
  ```

  **Remedy:** name the conclusion that is meant; or write the statement as a `conclusion`, and as a
  `premise-ref` where it is used.

  ## reference/unknown-enumeration

  **Severity:** error

  An argument or statement is an item of an enumeration that the map does not define.

  **Why it matters:** Without its enumeration an item can not be counted or put in order.

  **Bad:**

  ```xml
  <enumeration id="e1"/>
  …
  <argument id="a3" enumeration="e2" ordinal="3">…</argument>
  ```

  **Good:**

  ```xml
  <enumeration id="e1"/>
  …
  <argument id="a3" enumeration="e1" ordinal="3">…</argument>
  ```

  **Remedy:** correct the name, or define the enumeration.

  ## reference/unknown-source

  **Severity:** error

  A span or cue points into a source that the map does not define.

  **Why it matters:** Its place can not be looked up.

  **Bad:**

  ```xml
  <source id="article" href="article.txt"/>
  …
  <span source="articel" start="40" end="74"/>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt"/>
  …
  <span source="article" start="40" end="74"/>
  ```

  **Remedy:** correct the name, or leave `source` out: then it is the first source.

  ## reference/unknown-statement

  **Severity:** error

  A premise refers to a statement that the map does not define.

  **Why it matters:** The argument lacks a premise, and what it shows can not be judged.

  **Bad:**

  ```xml
  <argument id="a4">
    <premise-ref ref="s9"/>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a4">
    <premise-ref ref="s2"/>
  </argument>
  ```

  **Remedy:** correct the name, or write the statement here as a `premise`.

  ## reference/unknown-target

  **Severity:** error

  An argument, objection, alternative or relation bears on something that the map does not define.

  **Why it matters:** It hangs in the air: nobody can see what it is a reason for.

  **Bad:**

  ```xml
  <argument id="a4" target="s9">
    <premise-ref ref="s5"/>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a4" target="s2">
    <premise-ref ref="s5"/>
  </argument>
  ```

  **Remedy:** correct the name, or nest the argument in what it bears on.

  ## reference/unknown-thesis

  **Severity:** error

  The map names a thesis that it does not define.

  **Why it matters:** Readers and programs start from the thesis.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="theses">
    <conclusion id="thesis">…</conclusion>
  </argument-map>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="thesis">
    <conclusion id="thesis">…</conclusion>
  </argument-map>
  ```

  **Remedy:** correct the name. A map in which nothing is argued has no thesis.

  ## reference/unused-source

  **Severity:** note

  The map names several sources, and no span or cue lies in this one.

  **Why it matters:** It was probably forgotten when its statements went, or the spans lack their
  `source`, and point into the first one.

  **Bad:**

  ```xml
  <source id="article" href="article.txt"/>
  <source id="reply" href="reply.txt"/>
  …
  <premise id="s1"><text>tolls are old</text><span start="0" end="13"/></premise>
  ```

  **Good:**

  ```xml
  <source id="article" href="article.txt"/>
  <source id="reply" href="reply.txt"/>
  …
  <premise id="s1"><text>tolls are old</text><span source="reply" start="0" end="13"/></premise>
  ```

  **Remedy:** remove the source, or write `source` into the spans that lie in it.

  ## reference/wrong-kind

  **Severity:** error

  A name stands for something else than its place asks for, such as an argument where a premise is
  expected.

  **Why it matters:** Only statements are premises, items belong to enumerations, and places to
  sources. Anything else can not be drawn or judged.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <argument id="a4">
    <premise-ref ref="a1"/>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <argument id="a4">
    <premise-ref ref="s1"/>
  </argument>
  ```

  **Remedy:** name the part that is meant, often the premise or the target of the argument.

  ## schema/bad-value

  **Severity:** error

  The value of an attribute or an element is not of its type: an ordinal that is no positive number,
  a confidence outside 0 to 1, a name that is no XML name.

  **Why it matters:** the value means nothing, so it is left out when the map is read.

  **Bad:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="0">
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">
  ```

  **Remedy:** write a value as the message asks for.

  ## schema/missing-attribute

  **Severity:** error

  An element lacks an attribute that it must have.

  **Why it matters:** without it the element can't be named, found or placed.

  **Bad:**

  ```xml
  <premise><text>It hurts the poor.</text></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>It hurts the poor.</text></premise>
  ```

  **Remedy:** add the attribute.

  ## schema/missing-element

  **Severity:** error

  An element lacks one that must stand in it; most often a statement lacks its `text`.

  **Why it matters:** a statement that says nothing is no statement. It is read with `…` for its words.

  **Bad:**

  ```xml
  <premise id="s1"><span start="3" end="9"/></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>It hurts.</text><span start="3" end="9"/></premise>
  ```

  **Remedy:** add the element where the message says.

  ## schema/unexpected-attribute

  **Severity:** error; a warning in a map of a later minor version

  An element has an attribute that it can't have.

  **Why it matters:** a misspelt attribute says nothing, and what it was meant to say is missing.

  **Bad:**

  ```xml
  <objection id="o1" concesion="true">
  ```

  **Good:**

  ```xml
  <objection id="o1" concession="true">
  ```

  **Remedy:** correct or remove it. Attributes of another namespace may stand anywhere.

  ## schema/unexpected-element

  **Severity:** error; a warning in a map of a later minor version

  An element stands where it can't: misspelt, in the wrong order, or in the wrong place.

  **Why it matters:** what stands in it may not be read as it was meant.

  **Bad:**

  ```xml
  <premis id="s1"><text>It hurts the poor.</text></premis>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>It hurts the poor.</text></premise>
  ```

  **Remedy:** rename or move it; the message says what can stand there.

  ## schema/unexpected-text

  **Severity:** error

  Words stand where only elements can.

  **Why it matters:** they belong to no statement, so they are not on the map.

  **Bad:**

  ```xml
  <argument id="a1">It hurts the poor.</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1"><text>It hurts the poor.</text></premise></argument>
  ```

  **Remedy:** put the words into a statement or a `note`.

  ## schema/unusable

  **Severity:** error

  The schema that maps are checked with could not be used.

  **Why it matters:** the map was read without being checked against the grammar. This is a fault of argmap or of the
  libxml2 that it runs with.

  **Bad:**

  ```text
  argmap validate map.xml     (with a libxml2 that was built without schemas)
  ```

  **Good:**

  ```text
  argmap --version            (says which libxml2 runs)
  ```

  **Remedy:** install a libxml2 with schema support, and report it if that doesn't help.

  ## scheme/missing-role

  **Severity:** warning

  Some premises of an argument play roles of its scheme, but none plays one that the scheme needs.

  **Why it matters:** The argument is incomplete: what nobody says can not be weighed. Of an argument
  whose premises have no roles nothing is said, nor of roles that are often left unsaid.

  **Bad:**

  ```xml
  <argument id="a1" scheme="expert opinion">
    <premise id="s1" role="expertise">…</premise>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" scheme="expert opinion">
    <premise id="s1" role="expertise">…</premise>
    <premise id="s2" role="assertion">…</premise>
  </argument>
  ```

  **Remedy:** give the premise its role, or add it with `implicit="true"`.

  ## scheme/open-question

  **Severity:** note, asked in the profile `analysis`

  Critical questions of the scheme of an argument are neither answered nor raised.

  **Why it matters:** They are what an opponent would ask. A premise of the role in question answers
  one; so does an argument or objection on the step whose label, or whose premise's role, is the name
  of the question. docs/schemes.md lists them.

  **Bad:**

  ```xml
  <argument id="a1" scheme="sign">…</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" scheme="sign">…
    <objection id="o1" label="other cause"><premise id="s2">…</premise></objection>
  </argument>
  ```

  **Remedy:** ask them; put on the map what the text says to them.

  ## scheme/repeated-role

  **Severity:** warning

  Two premises of an argument play the same role of its scheme.

  **Why it matters:** It is two arguments, or one of the roles is wrong. Roles such as the cases of a
  generalisation are for several premises.

  **Bad:**

  ```xml
  <argument id="a1" scheme="expert opinion">
    <premise id="s1" role="assertion">…</premise>
    <premise id="s2" role="assertion">…</premise>
  </argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" scheme="expert opinion">
    <premise id="s1" role="expertise">…</premise>
    <premise id="s2" role="assertion">…</premise>
  </argument>
  ```

  **Remedy:** give one another role, or make two arguments.

  ## scheme/unknown

  **Severity:** warning

  An argument names a scheme that is not in the catalogue of docs/schemes.md.

  **Why it matters:** Its roles and critical questions can not be checked. Case, hyphens and "argument
  from" in front count for nothing.

  **Bad:**

  ```xml
  <argument id="a1" scheme="expert opinoin">…</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" scheme="expert opinion">…</argument>
  <argument id="a2" scheme="school:balance">…</argument>
  ```

  **Remedy:** write a name of the catalogue, or a prefix with a colon before one of your own.

  ## scheme/unknown-role

  **Severity:** warning

  A premise plays a role that the scheme of its argument does not have.

  **Why it matters:** The scheme says what its premises do; docs/schemes.md lists the roles.

  **Bad:**

  ```xml
  <argument id="a1" scheme="sign"><premise id="s1" role="symptom">…</premise></argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" scheme="sign"><premise id="s1" role="finding">…</premise></argument>
  ```

  **Remedy:** write a role of the scheme, or another scheme.

  ## structure/argument-on-itself

  **Severity:** error

  Arguments on arguments come back to where they started.

  **Why it matters:** An argument may support or attack the step of another argument, but at the end
  of the chain there must be a statement that is argued for.

  **Bad:**

  ```xml
  <argument id="a4" target="o4"><premise-ref ref="s5"/></argument>
  <objection id="o4" target="a4"><premise-ref ref="s3"/></objection>
  ```

  **Good:**

  ```xml
  <argument id="a4" target="s1"><premise-ref ref="s5"/></argument>
  <objection id="o4" target="a4"><premise-ref ref="s3"/></objection>
  ```

  **Remedy:** give one of them a statement as its target.

  ## structure/circular-support

  **Severity:** error

  Statements support each other in a circle.

  **Why it matters:** What rests on itself rests on nothing: a reader who doubts one of the statements
  finds no reason anywhere in the circle. One short circle is told of each group of statements that
  lead to each other.

  **Bad:**

  ```xml
  <conclusion id="thesis">
    <text>The book is true.</text>
    <argument id="a1">
      <premise id="s1">
        <text>Its author never errs.</text>
        <argument id="a2"><premise-ref ref="thesis"/></argument>
      </premise>
    </argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="thesis">
    <text>The book is true.</text>
    <argument id="a1">
      <premise id="s1">
        <text>Its author never errs.</text>
        <argument id="a2">
          <premise id="s2"><text>Every other book by the author has stood the test.</text></premise>
        </argument>
      </premise>
    </argument>
  </conclusion>
  ```

  **Remedy:** remove the argument that the author does not make. When the author does argue in a
  circle, suppress the finding at one of its statements.

  ## structure/circular-wording

  **Severity:** warning

  A statement is a reason, directly or through others, for a statement of the same wording.

  **Why it matters:** That is a circle under two names: what is to be shown is taken for granted.
  Case, the kind of quotation marks and dashes, and punctuation at the ends count for nothing.

  **Bad:**

  ```xml
  <conclusion id="t"><text>The toll is wrong</text>
    <argument id="a1"><premise id="s1"><text>the toll is wrong.</text></premise></argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="t"><text>The toll is wrong</text>
    <argument id="a1"><premise id="s1"><text>nobody voted for it</text></premise></argument>
  </conclusion>
  ```

  **Remedy:** write the reason that the author gives; where the author only says it again, make the
  premise a `<restatement>`.

  ## structure/concession-not-objection

  **Severity:** error

  An argument that supports is marked as a concession.

  **Why it matters:** A concession grants something that speaks against the conclusion. In files only
  an `objection` can have the mark, so this is found in maps made by programs.

  **Bad:**

  ```swift
  Argument(name: "a1", stance: .supports, target: thesis, premises: [p], isConcession: true)
  ```

  **Good:**

  ```swift
  Argument(name: "o1", stance: .attacks, target: thesis, premises: [p], isConcession: true)
  ```

  **Remedy:** make it an objection, or take the mark away.

  ## structure/context-in-use

  **Severity:** warning

  A statement marked as background is a conclusion, or leads to one through arguments.

  **Why it matters:** Background is what the map keeps beside its arguments. Tools leave it out, and
  would leave a reason out with it.

  **Bad:**

  ```xml
  <argument id="a4"><premise-ref ref="b1"/></argument>
  …
  <statement id="b1" context="true"><text>The library is old.</text></statement>
  ```

  **Good:**

  ```xml
  <argument id="a4">
    <premise id="b1"><text>The library is old.</text></premise>
  </argument>
  ```

  **Remedy:** take the mark away and write the statement where it is used, or remove the premise.

  ## structure/contradictory-stance

  **Severity:** warning

  The same premises support a statement or argument and attack it.

  **Why it matters:** They can do both only together with different further premises. Alone, one of
  the two is a slip.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <objection id="o1"><premise-ref ref="s1"/></objection>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <objection id="o1">
    <premise-ref ref="s1"/>
    <premise id="s2"><text>What helps today harms tomorrow.</text></premise>
  </objection>
  ```

  **Remedy:** remove one of the two, or add the premise that makes the difference.

  ## structure/deep-chain

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  The deepest statement stands more than twelve arguments below its conclusion.

  **Why it matters:** Nobody keeps so many steps in mind, and a doubt about one of them is a doubt
  about all above.

  **Bad:**

  ```
  s13 → s12 → … → s1 → thesis
  ```

  **Good:**

  ```
  s4 → s3 → s2 → s1 → thesis
  ```

  **Remedy:** look for steps that only say again what the step before said.

  ## structure/duplicate-argument

  **Severity:** warning

  Two arguments have the same premises and the same target, and both support or both attack it.

  **Why it matters:** A reason counts once, however often the author gives it. Convergent arguments
  are counted as independent.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <argument id="a4"><premise-ref ref="s1"/></argument>
  ```

  **Good:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  ```

  **Remedy:** remove one of the two. Other words for the same statement are a `restatement`.

  ## structure/duplicate-statement

  **Severity:** warning

  Two statements say the same in the same words, and nobody is named who says one of them.

  **Why it matters:** A statement is on a map once, however often it is used: arguments on one of the
  two are missing on the other. Case, the kind of quotation marks and dashes, and punctuation at the
  ends count for nothing.

  **Bad:**

  ```xml
  <premise id="s1"><text>the bridge is old</text></premise>
  …
  <premise id="s2"><text>The bridge is old.</text></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>the bridge is old</text></premise>
  …
  <premise-ref ref="s1"/>
  ```

  **Remedy:** keep one and refer to it; the place of the other becomes a `<restatement>` of the first.
  Where two people say it, name them with `<attribution>`.

  ## structure/many-reasons

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  More than nine arguments support one statement.

  **Why it matters:** Nobody keeps so many reasons in mind; most can be put in groups under what they
  have in common.

  **Bad:**

  ```
  thesis ← a1, a2, a3, a4, a5, a6, a7, a8, a9, a10
  ```

  **Good:**

  ```
  thesis ← "it costs too much" ← a1, a2, a3, a4, a5
  thesis ← "it does not work" ← a6, a7, a8, a9, a10
  ```

  **Remedy:** put reasons of one kind under a statement that they support together, if the author
  would agree.

  ## structure/missing-premise

  **Severity:** error

  An argument or objection has no premise.

  **Why it matters:** An argument without a premise gives no reason; it is a draft.

  **Bad:**

  ```xml
  <argument id="a4"/>
  ```

  **Good:**

  ```xml
  <argument id="a4">
    <premise id="s6"><text>The archive needs heating anyway.</text></premise>
  </argument>
  ```

  **Remedy:** add the premise, or remove the argument. In a draft, suppress the finding with a word on
  what is to come.

  ## structure/near-duplicate

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  Two statements share at least 60 of 100 of their pairs of neighbouring words.

  **Why it matters:** One may be a restatement of the other, or both a slip of copying. Different
  statements of that likeness are rare, but form letters and laws are full of them.

  **Bad:**

  ```xml
  <premise id="s1"><text>the bridge at the mill is closed to lorries at night</text></premise>
  …
  <premise id="s2"><text>the bridge at the mill is closed to lorries all night</text></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1">
    <text>the bridge at the mill is closed to lorries at night</text>
    <restatement><text>the bridge at the mill is closed to lorries all night</text></restatement>
  </premise>
  ```

  **Remedy:** make one a `<restatement>` of the other, if it is one.

  ## structure/no-conclusion

  **Severity:** warning

  The map has arguments for something that is neither background nor the view of others, but no
  conclusion.

  **Why it matters:** Without a conclusion nobody can say what the arguments are for, and a drawing
  has no top.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0">
    <statement id="s1">
      <text>The library should open on Sundays.</text>
      <argument id="a1">…</argument>
    </statement>
  </argument-map>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="s1">
    <conclusion id="s1">
      <text>The library should open on Sundays.</text>
      <argument id="a1">…</argument>
    </conclusion>
  </argument-map>
  ```

  **Remedy:** write the statement that is to be shown as a `conclusion`, and name it as the thesis.

  ## structure/no-thesis

  **Severity:** note

  The map has arguments and conclusions, but does not say which conclusion is the thesis.

  **Why it matters:** Outlines and drawings start with the thesis, and several questions are about it.

  **Bad:**

  ```xml
  <argument-map version="1.0" xmlns="urn:argmap:map:1">
    <conclusion id="t">…</conclusion>
  ```

  **Good:**

  ```xml
  <argument-map version="1.0" xmlns="urn:argmap:map:1" thesis="t">
    <conclusion id="t">…</conclusion>
  ```

  **Remedy:** name the main conclusion with `thesis`. With one conclusion, `argmap fix --unsafe` does.

  ## structure/self-attack

  **Severity:** warning

  A statement is an objection to itself.

  **Why it matters:** Outside of paradoxes nothing speaks against itself; usually a reference names
  the wrong statement.

  **Bad:**

  ```xml
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <objection id="o1"><premise-ref ref="thesis"/></objection>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <objection id="o1"><premise-ref ref="s4"/></objection>
  </conclusion>
  ```

  **Remedy:** refer to the statement that is meant.

  ## structure/self-support

  **Severity:** error

  A statement is a premise for itself, directly or by backing an argument for it.

  **Why it matters:** What is to be shown is no reason for itself.

  **Bad:**

  ```xml
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <argument id="a1"><premise-ref ref="thesis"/></argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="thesis">
    <text>The library should open on Sundays.</text>
    <argument id="a1"><premise-ref ref="s1"/></argument>
  </conclusion>
  ```

  **Remedy:** remove the premise, or refer to the statement that is meant.

  ## structure/shortcut

  **Severity:** note, asked in the profile `analysis`

  A statement supports something directly, and also through one other statement.

  **Why it matters:** It may count twice. Some authors do use a fact for both; often one of the two
  ways is left over from an earlier reading.

  **Bad:**

  ```xml
  <conclusion id="t">…
    <argument id="a1"><premise id="s1">…</premise></argument>
    <argument id="a2"><premise id="s2">…<argument id="a3"><premise-ref ref="s1"/></argument></premise></argument>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="t">…
    <argument id="a2"><premise id="s2">…<argument id="a3"><premise id="s1">…</premise></argument></premise></argument>
  </conclusion>
  ```

  **Remedy:** remove the argument that the author does not make.

  ## structure/superset-argument

  **Severity:** note, asked in the profile `analysis`

  An argument has all premises of another one, and more, for the same target.

  **Why it matters:** If the fewer premises suffice, the others say nothing; if not, the smaller
  argument is incomplete. Two schemes may still use the same premise.

  **Bad:**

  ```xml
  <argument id="a1"><premise id="s1">…</premise></argument>
  <argument id="a2"><premise-ref ref="s1"/><premise id="s2">…</premise></argument>
  ```

  **Good:**

  ```xml
  <argument id="a2"><premise id="s1">…</premise><premise id="s2">…</premise></argument>
  ```

  **Remedy:** keep the one that the author makes.

  ## structure/unconnected-conclusion

  **Severity:** warning

  No argument connects a conclusion with the thesis, in whichever direction.

  **Why it matters:** A further conclusion of an article is drawn from the thesis, leads to it, or
  shares a reason with it. One that does none of these belongs to another map, or its argument was
  overlooked. A map of several theses names none of them as the thesis, and is not checked.

  **Bad:**

  ```xml
  <conclusion id="thesis"><text>The library should open on Sundays.</text>…</conclusion>
  <conclusion id="upshot">
    <text>The council should pay for it.</text>
  </conclusion>
  ```

  **Good:**

  ```xml
  <conclusion id="thesis"><text>The library should open on Sundays.</text>…</conclusion>
  <conclusion id="upshot">
    <text>The council should pay for it.</text>
    <argument id="u1"><premise-ref ref="thesis"/></argument>
  </conclusion>
  ```

  **Remedy:** add the argument between them, or write a map for each.

  ## structure/unconnected-statement

  **Severity:** note

  A statement has arguments on it, but no argument leads from it to a conclusion.

  **Why it matters:** The author argues for it to some end. Background, the views of others, items of
  enumerations and statements in relations are left alone.

  **Bad:**

  ```xml
  <conclusion id="t">…</conclusion>
  <statement id="s9">…<argument id="a9">…</argument></statement>
  ```

  **Good:**

  ```xml
  <conclusion id="t">…
    <argument id="a8"><premise id="s9">…<argument id="a9">…</argument></premise></argument>
  </conclusion>
  ```

  **Remedy:** make it a premise of what it is for, a `<conclusion>`, or background with
  `context="true"`.

  ## structure/unused-statement

  **Severity:** warning

  A statement is in no argument, is no conclusion, no background, no item of an enumeration, and
  nobody's view.

  **Why it matters:** It says nothing about what the author argues, so it was probably to be a premise
  of something.

  **Bad:**

  ```xml
  <statement id="s6"><text>The library is old.</text></statement>
  ```

  **Good:**

  ```xml
  <statement id="s6" context="true"><text>The library is old.</text></statement>
  ```

  **Remedy:** use it as a premise, or mark it as background.

  ## style/duplicate-label

  **Severity:** warning

  Two statements or arguments have the same label, case aside.

  **Why it matters:** Labels are how people refer to the parts of a drawing.

  **Bad:**

  ```xml
  <premise id="s1" label="Toll">…</premise>
  <premise id="s2" label="toll">…</premise>
  ```

  **Good:**

  ```xml
  <premise id="s1" label="Toll">…</premise>
  <premise id="s2" label="Poor pay">…</premise>
  ```

  **Remedy:** write another label for one of the two.

  ## style/hidden-character

  **Severity:** warning

  The text of a statement has a character that nobody sees: a control, a blank without width, a mark
  that turns the reading order, a tag.

  **Why it matters:** Two texts that look equal differ, searches fail, and with turned order a text
  says something else than one reads. Joiners between letters of scripts that need them, and tags in
  flags, are no such characters.

  **Bad:**

  ```xml
  <text>the toll&#x200B;s are old</text>
  ```

  **Good:**

  ```xml
  <text>the tolls are old</text>
  ```

  **Remedy:** take it out; where it stands in the text as itself, `argmap fix --unsafe` does.

  ## style/no-title

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  The map has no title.

  **Why it matters:** Lists of maps and drawings show it.

  **Bad:**

  ```xml
  <argument-map version="1.0" xmlns="urn:argmap:map:1">
  ```

  **Good:**

  ```xml
  <argument-map version="1.0" xmlns="urn:argmap:map:1">
    <title>The toll</title>
  ```

  **Remedy:** write one.

  ## style/shouting

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A statement of at least 16 letters is written in capitals.

  **Why it matters:** Capitals are harder to read, and say nothing that words do not.

  **Bad:**

  ```xml
  <text>THE TOLL MUST GO NOW</text>
  ```

  **Good:**

  ```xml
  <text>The toll must go now</text>
  ```

  **Remedy:** write it in small letters; the span keeps the words of the source.

  ## style/unbalanced-quotes

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A text opens a quotation that it does not close, or the reverse.

  **Why it matters:** Where it ends decides who says what. A statement that is a part of a longer
  quotation has its other mark elsewhere.

  **Bad:**

  ```xml
  <text>he said "nobody pays</text>
  ```

  **Good:**

  ```xml
  <text>he said "nobody pays"</text>
  ```

  **Remedy:** add the mark in the text and quote the source in the span.

  ## suppression/no-reason

  **Severity:** note, asked in the profiles `analysis` and `teaching`

  A `<suppress>` says nothing about why.

  **Why it matters:** The next reader can not tell whether it still holds.

  **Bad:**

  ```xml
  <suppress code="structure/missing-premise"/>
  ```

  **Good:**

  ```xml
  <suppress code="structure/missing-premise">the second half is not written yet</suppress>
  ```

  **Remedy:** write the reason.

  ## suppression/unknown-code

  **Severity:** warning

  A `<suppress>` names something that is neither a code nor a family of codes.

  **Why it matters:** It suppresses nothing, and nobody notices.

  **Bad:**

  ```xml
  <suppress code="structure/mising-premise">a draft</suppress>
  ```

  **Good:**

  ```xml
  <suppress code="structure/missing-premise">a draft</suppress>
  ```

  **Remedy:** write the code as findings show it, or the family before its slash.

  ## suppression/unused

  **Severity:** note

  A `<suppress>` keeps no finding back.

  **Why it matters:** What it was for has gone; the next finding of that code would be kept back
  unseen. Codes that the profile does not ask, and provenance without the articles, are left alone.

  **Bad:**

  ```xml
  <premise id="s1">…<suppress code="structure/self-attack">irony</suppress></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1">…</premise>
  ```

  **Remedy:** remove it; `argmap fix` does.

  ## teaching/long-statement

  **Severity:** note, asked in the profile `teaching`

  A statement has more than forty words.

  **Why it matters:** It mostly says several things, and readers agree with one of them only.

  **Bad:**

  ```
  the toll, which was brought in by the council in 1790 when … and which …
  ```

  **Good:**

  ```
  the toll is old
  ```

  **Remedy:** split it, or say it in fewer words; the span keeps the words of the source.

  ## teaching/no-objection

  **Severity:** note, asked in the profile `teaching`

  No objection is on the map.

  **Why it matters:** To see what others would say, and to answer it, makes an argument stronger.

  **Bad:**

  ```
  the toll is wrong
  └ it hurts the poor
  ```

  **Good:**

  ```
  the toll is wrong
  ├ it hurts the poor
  ✗ it pays for the bridge
    ✗ the bridge has been paid for
  ```

  **Remedy:** ask somebody who disagrees.

  ## teaching/one-reason

  **Severity:** note, asked in the profile `teaching`

  A conclusion rests on one argument only.

  **Why it matters:** When that one falls, nothing is left.

  **Bad:**

  ```
  the toll is wrong
  └ it hurts the poor
  ```

  **Good:**

  ```
  the toll is wrong
  ├ it hurts the poor
  └ the law does not allow it
  ```

  **Remedy:** look for a second, independent reason.

  ## text/binary

  **Severity:** error

  A file has NUL bytes and is not marked as UTF-16, so it is no text.

  **Why it matters:** Nothing can be read from it. Most often it is a document of a word processor, a
  picture, or UTF-16 without a byte order mark.

  **Bad:**

  ```text
  argmap parse library.docx
  ```

  **Good:**

  ```text
  argmap parse library.txt
  ```

  **Remedy:** save the article as plain text in UTF-8.

  ## text/invalid-utf-16

  **Severity:** warning in an article, error in a map

  A file that starts as UTF-16 ends in the middle of a unit, or has half of a surrogate pair. Each
  invalid part is read as U+FFFD, the replacement character.

  **Why it matters:** What the author wrote there is lost. Usually the file was cut.

  **Bad:**

  ```text
  FF FE 41 00 3D D8     (A, and the first half of an emoji)
  ```

  **Good:**

  ```text
  FF FE 41 00 3D D8 00 DE
  ```

  **Remedy:** get the whole file again, and save it as UTF-8.

  ## text/invalid-utf-8

  **Severity:** warning in an article, error in a map

  A file is not UTF-8 throughout. Each invalid part is read as U+FFFD, the replacement character.

  **Why it matters:** What the author wrote there is lost, and the statement that holds it shows a
  question mark. Places are counted as if each invalid part were one character.

  **Bad:**

  ```text
  Caf\xE9s stay open on Sundays.      (é as Windows and Latin-1 write it)
  ```

  **Good:**

  ```text
  Caf\xC3\xA9s stay open on Sundays.  (é as UTF-8 writes it)
  ```

  **Remedy:** save the file as UTF-8. From Windows: `iconv -f windows-1252 -t utf-8 old.txt >
  new.txt`.

  ## value/bad-language-tag

  **Severity:** warning

  A value of `xml:lang` is not shaped like a language tag (BCP 47).

  **Why it matters:** Browsers, screen readers and spell checkers do not understand it.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" xml:lang="en_US">
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0" xml:lang="en-US">
  ```

  **Remedy:** write a language of two or three letters, and a region, script or variant after hyphens
  if needed: `en`, `de-CH`, `zh-Hant`.

  ## value/dangerous-link

  **Severity:** error

  A link has an address that starts with `javascript:`, `vbscript:`, `data:` or `file:`.

  **Why it matters:** A page made of the map would run code or open a file where it is read. Links are
  the `href` of sources, and attributes called `href`, `src`, `action`, `formaction` or `data` in
  other namespaces; blanks before the scheme, and line ends and tabs in it, are read as browsers read
  them.

  **Bad:**

  ```xml
  <premise id="s1" xlink:href="javascript:alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink">…</premise>
  ```

  **Good:**

  ```xml
  <premise id="s1" xlink:href="https://example.org/" xmlns:xlink="http://www.w3.org/1999/xlink">…</premise>
  ```

  **Remedy:** link to a web address or a path.

  ## value/duplicate-author

  **Severity:** warning

  An author is named twice, case aside.

  **Why it matters:** Whoever cites the map cites a person twice.

  **Bad:**

  ```xml
  <author>Ada Moll</author>
  <author>Ada Moll</author>
  ```

  **Good:**

  ```xml
  <author>Ada Moll</author>
  ```

  **Remedy:** remove one; `argmap fix` does.

  ## value/duplicate-tag

  **Severity:** warning

  A part of the map has the same tag twice.

  **Why it matters:** The second adds nothing.

  **Bad:**

  ```xml
  <premise id="s1"><text>…</text><tag>law</tag><tag>law</tag></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>…</text><tag>law</tag></premise>
  ```

  **Remedy:** remove one; `argmap fix` does.

  ## value/half-item

  **Severity:** error

  An argument or statement has an `ordinal` without an `enumeration`, or the reverse.

  **Why it matters:** Only both together say which item of what it is.

  **Bad:**

  ```xml
  <argument id="a1" enumeration="e1">…</argument>
  ```

  **Good:**

  ```xml
  <argument id="a1" enumeration="e1" ordinal="1">…</argument>
  ```

  **Remedy:** add the other, or remove the one.

  ## value/implicit-with-span

  **Severity:** error

  A statement is marked as implicit, but has a place in the article.

  **Why it matters:** Implicit means that the article does not say it and the wording is proposed. A
  place says the contrary.

  **Bad:**

  ```xml
  <premise id="s5" implicit="true">
    <text>The town can afford it.</text>
    <span start="280" end="302"/>
  </premise>
  ```

  **Good:**

  ```xml
  <premise id="s5">
    <text>The town can afford it.</text>
    <span start="280" end="302">the town can afford it</span>
  </premise>
  ```

  **Remedy:** remove the mark or the span. A `cue` may say which words suggested the statement.

  ## value/mixed-quotations

  **Severity:** error

  Some spans of a statement or restatement hold the words of their place, and some are empty.

  **Why it matters:** When all are empty, the text is the quotation; when all are filled, each is a
  quotation and the text may be worded freely. A mixture says neither.

  **Bad:**

  ```xml
  <text>The building is heated anyway.</text>
  <span start="133" end="145">the building</span>
  <span start="146" end="162"/>
  ```

  **Good:**

  ```xml
  <text>The building is heated anyway.</text>
  <span start="133" end="145">the building</span>
  <span start="146" end="162">is heated anyway</span>
  ```

  **Remedy:** fill all spans or none.

  ## value/open-conflict

  **Severity:** warning

  A note that `argmap merge` left where two sides contradict each other is still there.

  **Why it matters:** The map reads well as it is, with what ours said, though nobody has decided.

  **Bad:**

  ```xml
  <premise id="s2">
    <text>It is cheaper than a bridge.</text>
    <note>Merge conflict: text: theirs has “It is cheap to run.”; before: “It is cheap.”</note>
  </premise>
  ```

  **Good:**

  ```xml
  <premise id="s2">
    <text>It is cheap to run.</text>
  </premise>
  ```

  **Remedy:** choose what the map is to say, then delete the note.

  ## value/unknown-standing

  **Severity:** warning

  A tag begins with `expect:` and names no standing, or is on something that has none.

  **Why it matters:** Nothing is checked, though it looks as if something were.

  **Bad:**

  ```xml
  <premise id="s1"><text>…</text><tag>expect:inn</tag></premise>
  ```

  **Good:**

  ```xml
  <premise id="s1"><text>…</text><tag>expect:in</tag></premise>
  ```

  **Remedy:** write `expect:in`, `expect:out` or `expect:undecided`, on a statement, an argument or an objection.

  ## xml/doctype

  **Severity:** error

  The file has a document type declaration. argmap never reads one.

  **Why it matters:** declarations can make a small file grow without end or fetch other files.

  **Bad:**

  ```xml
  <!DOCTYPE argument-map>
  <argument-map xmlns="urn:argmap:map:1" version="1.0"/>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0"/>
  ```

  **Remedy:** remove the declaration, and write entities out as characters.

  ## xml/encoding

  **Severity:** error

  The file says that it has another encoding than the one it has: `ISO-8859-1`, say, or `UTF-16` in a file that is
  UTF-8.

  **Why it matters:** argmap reads UTF-8, and UTF-16 with a byte order mark. Another encoding would be read as other
  words.

  **Bad:**

  ```xml
  <?xml version="1.0" encoding="ISO-8859-1"?>
  ```

  **Good:**

  ```xml
  <?xml version="1.0" encoding="UTF-8"?>
  ```

  **Remedy:** save the file as UTF-8 (`iconv -f latin1 -t utf-8 old.xml > new.xml`) and correct the declaration.

  ## xml/limit-attributes

  **Severity:** error

  A tag has more attributes than argmap reads (1,024).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```xml
  <premise id="s1" x:a1="" x:a2="" …>
  ```

  **Good:**

  ```xml
  <premise id="s1" x:a1="">
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/limit-bytes

  **Severity:** error

  The file is longer than `--limit bytes` allows; argmap reads no file beyond 1 GiB.

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```text
  a map of 300 MB, read with --limit bytes=200000000
  ```

  **Good:**

  ```text
  the map in two files
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, raise `--limit bytes`, or give it in
  parts.

  ## xml/limit-depth

  **Severity:** error

  Elements are nested deeper than argmap reads (255).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```xml
  <x:a><x:a><x:a> …
  ```

  **Good:**

  ```xml
  <argument target="s50" id="a51">…</argument>
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/limit-elements

  **Severity:** error

  The file has more elements than argmap reads (50 million).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```text
  a map of 60 million elements
  ```

  **Good:**

  ```text
  the map in two files
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/limit-findings

  **Severity:** error

  There are more findings than argmap tells one by one (1,000).

  **Why it matters:** the rest is only counted. Often they all have one cause.

  **Bad:**

  ```text
  a file with 5,000 misspelt elements
  ```

  **Good:**

  ```text
  the file with the spelling corrected throughout
  ```

  **Remedy:** correct the first ones and check again.

  ## xml/limit-namespaces

  **Severity:** error

  More namespaces are declared at one place than argmap reads (1,024).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```xml
  <premise xmlns:a1="…" xmlns:a2="…" …>
  ```

  **Good:**

  ```xml
  <premise xmlns:a1="…">
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/limit-tag

  **Severity:** error

  A tag is longer than argmap reads (64 KiB).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```xml
  <premise id="s1" label="… 70,000 characters …">
  ```

  **Good:**

  ```xml
  <premise id="s1" label="a short name">
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/limit-text

  **Severity:** error

  A piece of text is longer than argmap reads (1 MiB).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```xml
  <text>… two million characters …</text>
  ```

  **Good:**

  ```xml
  <text>one sentence</text>
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

  ## xml/newer-version

  **Severity:** warning

  The map is of a later minor version of the format than this argmap knows.

  **Why it matters:** what that version added can't be understood. What is known is read as usual.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.7">
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0">
  ```

  **Remedy:** use a newer argmap.

  ## xml/not-a-map

  **Severity:** error

  The file is XML, but its root element is not that of an argument map.

  **Why it matters:** it is some other document, or the namespace is misspelt.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map" version="1.0"/>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0"/>
  ```

  **Remedy:** check that the right file was given; correct the namespace.

  ## xml/not-well-formed

  **Severity:** error

  The file breaks the rules of XML itself: a tag that isn't closed, a bare `&`, an attribute without
  quotation marks.

  **Why it matters:** no other program reads such a file. argmap reads it as if each slip were mended, and
  checks the rest of it in the same run, so that all there is to mend is told at once. Of a missing end tag it
  can only guess the place; the finding says where the element is read to end.

  **Bad:**

  ```xml
  <text>Bread & salt are dear.</text>
  ```

  **Good:**

  ```xml
  <text>Bread &amp; salt are dear.</text>
  ```

  Of the two sides of a merge that Git left unfinished (`<<<<<<<`), the first is read.

  **Remedy:** correct the place as the message says. The fix that comes with it mends the slip: a safe one changes
  nothing that the map says; one that is not safe (where an end tag goes, which of two attributes counts) wants a
  look.

  ## xml/not-xml

  **Severity:** error

  The file is no XML at all: plain text, JSON, a web page.

  **Why it matters:** only maps can be validated. Articles are read with `argmap parse`.

  **Bad:**

  ```sh
  argmap validate article.txt
  ```

  **Good:**

  ```sh
  argmap parse article.txt -o map.xml
  argmap validate map.xml
  ```

  **Remedy:** give a map, or make one from the article first.

  ## xml/processing-instruction

  **Severity:** warning

  The file has a processing instruction, which argmap does not keep.

  **Why it matters:** it is lost when the map is written again.

  **Bad:**

  ```xml
  <?xml-stylesheet href="map.css"?>
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0"/>
  ```

  **Remedy:** remove it, or keep it in the program that needs it.

  ## xml/unsupported-version

  **Severity:** error

  The map is of another major version of the format than this argmap reads.

  **Why it matters:** its elements may mean something else.

  **Bad:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="2.0">
  ```

  **Good:**

  ```xml
  <argument-map xmlns="urn:argmap:map:1" version="1.0">
  ```

  **Remedy:** use an argmap that reads this version.

  """###
