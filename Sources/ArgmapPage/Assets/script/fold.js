// Folds branches away, in the map and in the outline at once.

/** A map of more places than `most` is opened down to the depth at which `shown` are to be seen. */
const folding = { most: 250, shown: 90 };

function foldLargeMaps() {
  for (const map of maps) {
    if (map.end - map.first <= folding.most) continue;
    const counts = [];
    for (const { depth } of placesOf(map)) counts[depth] = (counts[depth] ?? 0) + 1;
    let deepest = 0;
    let shown = counts[0];
    while (shown + counts[deepest + 1] <= folding.shown) shown += counts[deepest += 1];
    for (const place of placesOf(map)) {
      place.isFolded = place.kids.length > 0 && place.depth >= Math.max(deepest, 1);
    }
  }
}

function placesOf(map) {
  return places.slice(map.first, map.end);
}

function toggleFold(place) {
  if (place.kids.length === 0) return;
  setFolds([place], !place.isFolded, place);
  say(place.isFolded ? words.hidden(countBelow(place)) : words.unfolded);
}

/** Folds or unfolds places; `anchor` stays where it is on the screen. */
function setFolds(list, isFolded, anchor) {
  const changed = list.filter((place) => place.isFolded !== isFolded && place.kids.length > 0);
  if (changed.length === 0) return;
  for (const place of changed) place.isFolded = isFolded;
  for (const view of views) {
    if (changed.some((place) => maps[place.map] === view.map)) updateRound(view, anchor);
  }
  updateTree();
  relight();
}

function updateRound(view, anchor) {
  const before = view.arrangement.boxes.get(anchor);
  view.update();
  const after = view.arrangement.boxes.get(anchor);
  if (!before || !after) return;
  const [dx, dy] = [before.x - after.x, before.y - after.y];
  view.move(view.x + dx * view.scale, view.y + dy * view.scale);
}

/** Unfolds what hides a place. */
function openPathTo(place) {
  const above = [];
  for (let at = place.parent; at; at = at.parent) above.push(at);
  setFolds(above, false, above[above.length - 1]);
}

/** Unfolds everything, or folds everything when nothing is folded. */
function toggleAll() {
  const branches = places.filter((place) => place.kids.length > 0 && place.depth >= 1);
  const isAnyFolded = places.some((place) => place.isFolded);
  if (isAnyFolded) setFolds(places, false);
  else setFolds(branches, true);
  for (const view of views) view.fit();
  showFoldButton();
}

function showFoldButton() {
  foldButton.textContent = places.some((place) => place.isFolded) ? words.unfold : words.fold;
}
