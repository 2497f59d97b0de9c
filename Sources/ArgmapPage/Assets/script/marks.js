// The marks in the text: which words belong to which statement, and which words decided.

/** The pieces of the text that are the words of each cue. */
const cuePieces = new Map();

const textPane = document.querySelector(".text");

function readMarks() {
  for (const piece of textPane.querySelectorAll("[data-s], [data-c]")) {
    for (const number of numbersOf(piece, "s")) places[number].marks.push(piece);
    for (const number of numbersOf(piece, "c")) {
      if (!cuePieces.has(number)) cuePieces.set(number, []);
      cuePieces.get(number).push(piece);
    }
    // The outline is the way through the statements; the marks would be hundreds of stops.
    if (piece.href) piece.tabIndex = -1;
  }
  for (const number of textPane.querySelectorAll(".number")) number.tabIndex = -1;
  textPane.tabIndex = 0;
}

function numbersOf(element, name) {
  const list = element.dataset[name];
  return list ? list.split(" ").map(Number) : [];
}

/** The place whose words a piece of the text is, the innermost when there are several. */
function placeAt(element) {
  const piece = element.closest?.("[data-s]");
  return piece ? places[numbersOf(piece, "s")[0]] : null;
}

/** The pieces of the text that decided how a place was read. */
function reasonPieces(place) {
  // Where the place decided, the cue only marks its first word.
  const cues = [...(place.full.raw.c ?? []), ...(place.step?.c ?? [])]
    .filter((cue) => data.rules[data.cues[cue].r]?.[0] !== "place");
  return cues.flatMap((cue) => cuePieces.get(cue) ?? []);
}
