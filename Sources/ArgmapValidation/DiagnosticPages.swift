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

  argmap says all it has to say, in the order of the file. Of findings with the same code and severity
  it tells the first 100 and how many more there are.

  The exit code says how it went:

  | code | meaning |
  | --- | --- |
  | 0 | nothing found at or above `--fail-on` (`error` if not given) |
  | 1 | something found at or above `--fail-on` |
  | 2 | the job could not be done: a file that can't be read or written, a missing program |
  | 64 | the command line is wrong |
  | 70 | a fault of argmap itself |

  A finding that is not wanted is suppressed where it stands, with a reason for the next reader. On an
  element it counts for that element and its spans, cues and references, not for what is nested in it;
  on the map's own element it counts everywhere.

  ```xml
  <argument id="a4">
    <suppress code="structure/missing-premise">the second half of the debate is not written yet</suppress>
  </argument>
  ```

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

  The article announces its arguments but does not say what they are arguments for.

  **Why it matters:** the thesis on the map is only a proposal: the words that announce the arguments.

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

  The file says that it has another encoding than the one it has.

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

  The file is longer than argmap reads (2 GiB).

  **Why it matters:** a file past its limits is more likely an accident or an attack than a map. Reading stops there;
  what was read before is kept.

  **Bad:**

  ```text
  a map of 3 GiB
  ```

  **Good:**

  ```text
  the map in two files
  ```

  **Remedy:** look for the mistake that made it so large; if the file is right, read it with
  `--limit NAME=N`, where NAME is the last part of the code.

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

  **Why it matters:** XML has no meaning behind such a place. What was read before it is kept.

  **Bad:**

  ```xml
  <text>Bread & salt are dear.</text>
  ```

  **Good:**

  ```xml
  <text>Bread &amp; salt are dear.</text>
  ```

  **Remedy:** correct the place; the message shows how for the frequent slips.

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
