// Reads the maps: the data of the page joined with the lines of its outlines.

const data = JSON.parse(document.getElementById("page:data").textContent);

/** Every place on the page at which a statement is written, in reading order. */
const places = [];
/** Every argument, whatever it bears on. */
const steps = [];
/** The maps: the first and last of their places. */
const maps = [];

function readModel() {
  const lines = document.querySelectorAll(".outline > li");
  for (const map of data.maps) {
    const first = places.length;
    const open = [];
    for (const raw of map.places) {
      const place = readPlace(raw, lines[places.length], maps.length);
      place.parent = place.depth > 0 ? (open[place.depth - 1] ?? null) : null;
      open[place.depth] = place;
      if (place.parent) place.parent.kids.push(place);
      places.push(place);
    }
    for (const raw of map.arguments) {
      steps.push({ r: "support", ...raw, number: steps.length, premises: [] });
    }
    maps.push({ name: map.name, first, end: places.length, letter: "AB"[maps.length] });
  }
  for (const place of places) {
    place.step = place.raw.a === undefined ? null : steps[place.raw.a];
    if (place.step) {
      place.step.premises.push(place);
      place.step.does = place.line.querySelector("i").textContent;
    }
    place.full = place.raw.o === undefined ? place : places[place.raw.o];
    if (place.raw.o !== undefined) place.full.others.push(place);
  }
}

function readPlace(raw, line, map) {
  return {
    raw,
    line,
    map,
    number: places.length,
    depth: raw.d,
    kind: line.classList[0],
    label: line.querySelector("b")?.textContent ?? "",
    kindWords: line.querySelector(".kind").textContent,
    relation: line.querySelector(".rel")?.textContent ?? "",
    text: line.querySelector(".words")?.textContent ?? "",
    paragraph: line.querySelector(".para"),
    isUnstated: line.classList.contains("implicit"),
    parent: null,
    kids: [],
    others: [],
    marks: [],
    isFolded: false,
  };
}

/** The place that an argument bears on; null when it bears on an argument or on nothing known. */
function targetOf(step) {
  if (step.u !== undefined) return null;
  if (step.t !== undefined) return places[step.t];
  return step.premises[0]?.parent ?? null;
}

/** How many places are below one, in the order in which they are written. */
function countBelow(place) {
  let end = place.number + 1;
  while (end < maps[place.map].end && places[end].depth > place.depth) end += 1;
  return end - place.number - 1;
}

/** The places of a map that no fold hides. */
function visiblePlaces(map) {
  const visible = [];
  let number = map.first;
  while (number < map.end) {
    const place = places[number];
    visible.push(place);
    if (place.isFolded && place.kids.length > 0) number += countBelow(place);
    number += 1;
  }
  return visible;
}

/** What a place is called: a word and its label. */
function nameOf(place) {
  const label = place.kind === "thesis" ? "" : place.label;
  return label ? `${place.kindWords} ${label}` : place.kindWords;
}

/** A place in a sentence, for those who listen. */
function sentenceOf(place) {
  const relation = place.relation ? `, ${place.relation}` : "";
  const text = place.text || place.full.text;
  const below = place.kids.length === 0 ? "" : place.isFolded ? `, ${words.folded}` : "";
  return `${nameOf(place)}${relation}${below}: ${text}`;
}
