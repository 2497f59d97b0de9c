// One statement or step is chosen at a time, another may be pointed at: all its faces light up.

const chosen = { place: null, step: null };
let pointed = null;
let lighted = [];
let hinted = [];

/** Chooses a place; `from` is where that was done, which then needs no scrolling. */
function choose(place, from) {
  chosen.place = place;
  chosen.step = null;
  if (place) openPathTo(place);
  relight();
  showWhy();
  if (place) noteTreeStop(place);
  writeAddress(place && place.full.line.id);
  if (!place) return;
  if (from !== "text") scrollToWords(place);
  if (from !== "outline") scrollWithin(outlinePane, place.line);
  for (const view of views) {
    if (from === "map" && view.map === maps[place.map]) continue;
    const shown = view.map === maps[place.map] ? place : partnerOf(place);
    if (shown) view.reveal(shown);
  }
  if (from !== "outline") say(sentenceOf(place));
}

/** Chooses the step of an argument. */
function chooseStep(step) {
  chosen.place = null;
  chosen.step = step;
  relight();
  showWhy();
  writeAddress(step.n);
  const premises = step.premises.map((place) => place.full.label).join(" + ");
  say(`${premises} ${step.does}`);
}

function scrollToWords(place) {
  const piece = place.full.marks[0] ?? reasonPieces(place)[0];
  if (piece) scrollWithin(textPane, piece);
}

/** The place on the other map that stands for one. */
function partnerOf(place) {
  const partner = place.full.raw.e;
  return partner === undefined ? null : places[partner];
}

/** Points at a place, or at nothing. */
function pointAt(place) {
  if (pointed === place) return;
  pointed = place;
  for (const element of hinted) element.classList.remove("lit");
  hinted = place ? facesOf(place) : [];
  for (const element of hinted) element.classList.add("lit");
}

/** Everything on the page that shows a place. */
function facesOf(place) {
  const faces = [...place.full.marks, place.line, place.full.line];
  for (const other of [place, partnerOf(place)]) {
    if (!other) continue;
    faces.push(other.line);
    for (const view of views) if (view.boxOf(other)) faces.push(view.boxOf(other));
  }
  return faces;
}

function relight() {
  for (const element of lighted) element.classList.remove("on", "reason");
  const { place, step } = chosen;
  const faces = place ? facesOf(place) : [];
  const reasons = place ? reasonPieces(place) : [];
  if (step) {
    for (const view of views) faces.push(...view.svg.querySelectorAll(`[data-step="${step.number}"]`));
    for (const premise of step.premises) faces.push(...facesOf(premise));
    for (const cue of step.c ?? []) reasons.push(...(cuePieces.get(cue) ?? []));
  }
  for (const element of faces) element.classList.add("on");
  for (const element of reasons) element.classList.add("reason");
  lighted = [...faces, ...reasons];
  for (const line of document.querySelectorAll('[role="treeitem"][aria-selected="true"]')) {
    line.setAttribute("aria-selected", "false");
  }
  place?.line.setAttribute("aria-selected", "true");
}

function writeAddress(name) {
  const address = name ? `#${encodeURIComponent(name)}` : location.pathname + location.search;
  // Some browsers refuse this for files that were opened from a disk.
  try { history.replaceState(null, "", address); } catch { return; }
}

/** Goes where the address says: to a statement, an argument or a paragraph. */
function followAddress() {
  let name = "";
  try { name = decodeURIComponent(location.hash.slice(1)); } catch { return false; }
  if (!name) return false;
  const place = places.find((place) => place.full === place && place.line.id === name)
    ?? places.find((place) => place.full === place && place.label === name);
  const step = place ? null : steps.find((step) => step.n === name || step.l === name);
  if (place) choose(place, "address");
  else if (step) chooseStep(step);
  else if (name.startsWith("p:")) showParagraph(name);
  else return false;
  return true;
}

function showParagraph(name) {
  const block = document.getElementById(name);
  if (!block) return;
  showPane("text");
  scrollWithin(textPane, block);
}
