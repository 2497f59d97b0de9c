// The outline as an ARIA tree: one stop for Tab, arrows within, letters go to a line.

const outlinePane = document.querySelector(".outlines");
/** The line of each map to which Tab leads. */
const treeStops = [];
const typed = { letters: "", at: 0 };

function readTree() {
  const lists = document.querySelectorAll(".outline");
  lists.forEach((list, index) => {
    list.setAttribute("role", "tree");
    const name = maps.length > 1 ? words.mapName(maps[index].letter, maps[index].name) : words.outline;
    list.setAttribute("aria-label", name);
  });
  for (const place of places) {
    const { line } = place;
    line.setAttribute("role", "treeitem");
    line.setAttribute("aria-level", place.depth + 1);
    line.setAttribute("aria-selected", "false");
    line.tabIndex = -1;
    line.dataset.place = place.number;
    for (const link of line.querySelectorAll("a")) link.tabIndex = -1;
    place.kids.forEach((kid, index) => setPosition(kid, index, place.kids.length));
    if (place.kids.length > 0) line.prepend(make("span", { class: "twist", "aria-hidden": "true" }));
  }
  for (const map of maps) {
    const tops = placesOf(map).filter((place) => !place.parent);
    tops.forEach((top, index) => setPosition(top, index, tops.length));
  }
  for (const map of maps) if (map.end > map.first) noteTreeStop(places[map.first]);
  outlinePane.addEventListener("keydown", moveInTree);
}

function setPosition(place, index, count) {
  place.line.setAttribute("aria-posinset", index + 1);
  place.line.setAttribute("aria-setsize", count);
}

/** Shows in the outline what is folded. */
function updateTree() {
  for (const map of maps) {
    const visible = new Set(visiblePlaces(map));
    for (const place of placesOf(map)) {
      place.line.hidden = !visible.has(place);
      if (place.kids.length > 0) place.line.setAttribute("aria-expanded", String(!place.isFolded));
    }
  }
  for (const stop of treeStops) if (stop?.line.hidden) noteTreeStop(places[maps[stop.map].first]);
}

/** Makes a line the one to which Tab leads: what was chosen last, or else the first. */
function noteTreeStop(place) {
  const old = treeStops[place.map];
  if (old) old.line.tabIndex = -1;
  treeStops[place.map] = place;
  place.line.tabIndex = 0;
}

function goToLine(place) {
  if (!place) return;
  choose(place, "outline");
  place.line.focus({ preventScroll: true });
  scrollWithin(outlinePane, place.line);
}

function moveInTree(event) {
  const place = places[event.target.dataset?.place];
  if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
  const visible = visiblePlaces(maps[place.map]);
  const index = visible.indexOf(place);
  const isOpen = place.kids.length > 0 && !place.isFolded;
  switch (event.key) {
    case "ArrowDown": goToLine(visible[index + 1]); break;
    case "ArrowUp": goToLine(visible[index - 1]); break;
    case "ArrowRight":
      if (isOpen) goToLine(place.kids[0]);
      else toggleFold(place);
      break;
    case "ArrowLeft":
      if (isOpen) toggleFold(place);
      else goToLine(place.parent);
      break;
    case "Home": goToLine(visible[0]); break;
    case "End": goToLine(visible[visible.length - 1]); break;
    case " ": toggleFold(place); break;
    case "Enter": showWords(place); break;
    case "*": setFolds(place.parent ? place.parent.kids : [place], false, place); break;
    default:
      if (event.key.length > 1 || event.key === "/" || event.key === "?") return;
      goToLine(typedLine(event.key, visible, index));
  }
  event.preventDefault();
  event.stopPropagation();
}

/** The next line that starts with the letters typed just now, by its label or its words. */
function typedLine(key, visible, index) {
  const now = performance.now();
  typed.letters = now - typed.at < 700 ? typed.letters + key : key;
  typed.at = now;
  const wanted = foldWords(typed.letters);
  const start = typed.letters.length > 1 ? index : index + 1;
  const order = [...visible.slice(start), ...visible.slice(0, start)];
  return order.find((place) =>
    foldWords(place.label).startsWith(wanted) || foldWords(place.text).startsWith(wanted));
}
