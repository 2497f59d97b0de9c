// The keyboard: how one moves in the map, and what single keys do everywhere.

const settings = { singleKeys: true };

function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || helpDialog.open) return;
    if (event.target.matches("input, textarea, select")) return;
    const inMap = event.target.closest(".frame") !== null;
    const done = inMap && (moveInMap(event) || goOn(event)) || doKey(event);
    if (done) event.preventDefault();
  });
}

function moveInMap(event) {
  const view = activeView();
  const place = chosen.place;
  const isHere = place && maps[place.map] === view.map;
  const first = places[view.map.first];
  const visible = visiblePlaces(view.map);
  switch (event.key) {
    case "ArrowLeft": return goToBox(isHere ? leftOf(place, view) : first);
    case "ArrowRight": return goToBox(isHere ? rightOf(place, view) : first);
    case "ArrowUp": return goToBox(isHere ? alongColumn(place, visible, -1) : first);
    case "ArrowDown": return goToBox(isHere ? alongColumn(place, visible, 1) : first);
    case "Home": return goToBox(first);
    case "End": return goToBox(visible[visible.length - 1]);
    case " ":
      if (isHere) toggleFold(place);
      return true;
    case "Enter":
      if (isHere) showWords(place);
      return true;
    default: return false;
  }
}

/** On and back through the whole map, one by one. */
function goOn(event) {
  if (!settings.singleKeys || (event.key !== "j" && event.key !== "k")) return false;
  const visible = visiblePlaces(activeView().map);
  const index = chosen.place ? visible.indexOf(chosen.place) : -1;
  return goToBox(visible[event.key === "j" ? index + 1 : Math.max(index - 1, 0)]);
}

function goToBox(place) {
  if (place) {
    choose(place, "keys");
    activeView().reveal(place);
  }
  return true;
}

/** What a place bears on; a conclusion that stands before its thesis is left of it. */
function leftOf(place, view) {
  if (place.parent) return place.parent;
  for (const [reference, full] of view.arrangement.stand) {
    if (full === place) return reference.parent;
  }
  return null;
}

function rightOf(place, view) {
  if (place.isFolded) toggleFold(place);
  const [first] = place.kids;
  return view.arrangement.stand.get(first) ?? first;
}

/** The next place of the same depth, up or down. */
function alongColumn(place, visible, direction) {
  let index = visible.indexOf(place) + direction;
  while (visible[index] && visible[index].depth !== place.depth) index += direction;
  return visible[index];
}

/** Shows where the text says it, and stays on the keyboard there. */
function showWords(place) {
  showPane("text");
  scrollToWords(place);
}

function doKey(event) {
  const view = activeView();
  if (!view) return false;
  switch (event.key) {
    case "Escape":
      if (!endSearch()) choose(null, "keys");
      return true;
    case "/": searchBox.focus(); searchBox.select(); return true;
    case "?": openHelp(); return true;
    default:
  }
  if (!settings.singleKeys) return false;
  switch (event.key) {
    case "+": case "=": view.zoom(1.2); return true;
    case "-": case "−": view.zoom(1 / 1.2); return true;
    case "0": view.fit(); return true;
    case "f": view.fit(true); return true;
    case "e": toggleAll(); return true;
    case "o":
      showPane("outline");
      (chosen.place ?? treeStops[0])?.line.focus({ preventScroll: true });
      return true;
    case "m":
      showPane("map");
      view.frame.focus({ preventScroll: true });
      return true;
    case "t": nextTheme(); return true;
    default: return false;
  }
}
