// Finds statements by their words: the others fade.

const searchBox = make("input", {
  type: "search",
  class: "search",
  placeholder: `${words.search} ( / )`,
  "aria-label": words.search,
});
const foundCount = make("span", { class: "found", role: "status" });
let found = [];
let foundAt = -1;

/** Words as they are compared: without case, accents, and the shapes of quotes and dashes. */
function foldWords(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, "-").toLowerCase();
}

function search() {
  const wanted = foldWords(searchBox.value.trim());
  for (const element of document.querySelectorAll(".hit")) element.classList.remove("hit");
  found = wanted === "" ? [] : places.filter((place) => matches(place, wanted));
  foundAt = -1;
  document.documentElement.classList.toggle("searching", wanted !== "");
  foundCount.textContent = wanted === "" ? "" : words.found(found.length);
  for (const place of found) for (const face of facesOf(place)) face.classList.add("hit");
  markWords(wanted);
}

function matches(place, wanted) {
  if (place.full !== place) return false;
  place.folded ??= foldWords(`${place.label} ${place.text}`);
  return place.folded.includes(wanted);
}

/** Marks the words themselves, where the browser can do so without touching the page. */
function markWords(wanted) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("found");
  if (wanted.length < 2) return;
  const ranges = [];
  const roots = [textPane, outlinePane, ...views.map((view) => view.canvas)];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && ranges.length < 2000) addRanges(walker.currentNode, wanted, ranges);
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function addRanges(node, wanted, ranges) {
  const text = foldWords(node.data);
  // Where folding changes the length, places in the one are not places in the other.
  if (text.length !== node.data.length) return;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    ranges.push(range);
  }
}

function goToFound(direction) {
  if (found.length === 0) return;
  foundAt = (foundAt + direction + found.length) % found.length;
  choose(found[foundAt], "search");
  for (const face of facesOf(found[foundAt])) face.classList.add("hit");
  foundCount.textContent = `${foundAt + 1} / ${found.length}`;
}

function endSearch() {
  if (searchBox.value === "") return false;
  searchBox.value = "";
  search();
  return true;
}

function listenToSearch() {
  searchBox.addEventListener("input", search);
  searchBox.addEventListener("keydown", (event) => {
    if (event.key === "Enter") goToFound(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") leaveSearch();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function leaveSearch() {
  endSearch();
  activeView()?.frame.focus({ preventScroll: true });
}
