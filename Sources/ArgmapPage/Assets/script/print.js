// On paper the text comes first, then the map: on one sheet as long as that can be read, or else
// argument by argument.

const sheets = make("div", { class: "sheets", "aria-hidden": "true" });

/** A4 within its margins, in CSS pixels, and the scale at which words are still legible. */
const paper = { long: 1000, short: 670, edge: 6, legible: 0.6 };

function makeSheets() {
  sheets.replaceChildren();
  for (const view of views) {
    for (const list of partsFor(view)) sheets.append(makeSheet(list, view));
  }
}

/** The places for each sheet. */
function partsFor(view) {
  const visible = visiblePlaces(view.map);
  if (visible.length === 0) return [];
  if (scaleOf(view.arrangement) >= paper.legible) return [visible];
  const parts = [];
  const [before] = [...view.arrangement.stand];
  for (const top of visible.filter((place) => !place.parent)) {
    // The conclusion before the thesis goes with it.
    if (top === before?.[0].parent) continue;
    let part = top === before?.[1] ? [top, before[0].parent, before[0]] : [top];
    let isBegun = false;
    for (const argument of argumentsBelow(top, visible)) {
      const longer = [...part, ...argument];
      const isFull = isBegun
        && scaleOf(arrange(longer, view.measures)) < paper.legible;
      if (isFull) parts.push(part);
      part = isFull ? [top, ...argument] : longer;
      isBegun = true;
    }
    parts.push(part);
  }
  return parts;
}

/** What is below a place, cut where an argument of its own begins. */
function argumentsBelow(top, visible) {
  const lists = [];
  for (let at = visible.indexOf(top) + 1; visible[at]?.depth > top.depth; at += 1) {
    const place = visible[at];
    const isStart = place.parent === top && place.step.premises[0] === place
      && place.step.u === undefined;
    if (isStart || lists.length === 0) lists.push([]);
    lists[lists.length - 1].push(place);
  }
  return lists;
}

function scaleOf({ width, height }) {
  const upright = Math.min(paper.short / width, paper.long / height);
  const across = Math.min(paper.long / width, paper.short / height);
  return Math.min(Math.max(upright, across), 1);
}

function makeSheet(list, view) {
  const arrangement = arrange(list, view.measures);
  const svg = draw("svg", { class: "arrows" });
  drawArrows(svg, arrangement);
  const canvas = make("div", { class: "canvas" }, [svg]);
  for (const [place, at] of arrangement.boxes) {
    if (arrangement.stand.has(place)) continue;
    const box = makeBox(place);
    showFold(box, place);
    box.style.left = `${at.x}px`;
    box.style.top = `${at.y}px`;
    canvas.append(box);
  }
  const { width, height } = arrangement;
  const scale = scaleOf(arrangement);
  // Not a transform: pages break where the boxes are without it.
  canvas.style.zoom = scale;
  const isAcross = Math.min(paper.long / width, paper.short / height)
    > Math.min(paper.short / width, paper.long / height);
  const sheet = make("div", { class: isAcross ? "sheet across" : "sheet" }, [canvas]);
  sheet.style.width = `${width * scale + 2 * paper.edge}px`;
  sheet.style.height = `${height * scale + 2 * paper.edge}px`;
  return sheet;
}

function listenToPrinter() {
  addEventListener("beforeprint", makeSheets);
  addEventListener("afterprint", () => sheets.replaceChildren());
}
