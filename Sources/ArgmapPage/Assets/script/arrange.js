// Turns places into a picture's measures: columns, boxes, the points at which steps are drawn.

const gaps = { column: 80, sibling: 12, argument: 3, family: 9, tree: 20, envelope: 7, step: 34 };

/** Boxes with their places for a list of places in reading order, whose boxes were measured. */
function arrange(list, measures) {
  const nodes = new Map();
  const top = { kids: [], level: -2, size: 0, middle: 0, place: null };
  for (const place of list) nodes.set(place, { place, kids: [], size: 0, middle: 0, pad: 0, level: 0 });
  for (const place of list) (nodes.get(place.parent) ?? top).kids.push(nodes.get(place));
  const stand = leadUpshot(top, nodes);
  const order = inOrder(top);
  for (const node of order) if (node.place) measure(node, measures);
  tidy(order);
  return positions(order, measures, stand);
}

/** A conclusion that the thesis alone leads to stands before it, and the reference is left out. */
function leadUpshot(top, nodes) {
  const stand = new Map();
  for (const node of top.kids) {
    const reference = node.kids.length === 1 ? node.kids[0].place : null;
    if (!reference || reference.kind !== "again" || reference.step.premises.length > 1) continue;
    const root = nodes.get(reference.full);
    if (!root || root === node || reference.full.parent || stand.size > 0) continue;
    if (root.kids.some((kid) => kid.place.full === node.place)) continue;
    node.kids = [root];
    stand.set(reference, reference.full);
    top.kids.splice(top.kids.indexOf(root), 1);
    break;
  }
  return stand;
}

function inOrder(top) {
  const order = [];
  const pending = [top];
  while (pending.length > 0) {
    const node = pending.pop();
    order.push(node);
    for (let at = node.kids.length - 1; at >= 0; at -= 1) {
      node.kids[at].level = node.level + 1;
      pending.push(node.kids[at]);
    }
  }
  return order;
}

/** A box with the room round it: more where a group or another argument begins. */
function measure(node, measures) {
  const { step, parent } = node.place;
  const isFirst = !step || step.premises[0] === node.place;
  const isLast = !step || step.premises[step.premises.length - 1] === node.place;
  const edge = step && step.premises.length > 1 ? gaps.envelope : 0;
  const room = (isEdge, isOuter) => gaps.sibling / 2 + (isEdge ? edge + gaps.argument : 0)
    + (!parent ? gaps.tree : isOuter ? gaps.family : 0);
  node.pad = room(isFirst, parent?.kids[0] === node.place);
  node.middle = node.pad + measures.get(node.place).height / 2;
  node.size = node.pad + measures.get(node.place).height
    + room(isLast, parent?.kids[parent.kids.length - 1] === node.place);
}

function positions(order, measures, stand) {
  const widths = new Map();
  let least = Infinity;
  let hasLoose = false;
  for (const node of order) {
    if (!node.place) continue;
    const width = measures.get(node.place).width;
    widths.set(node.level, Math.max(widths.get(node.level) ?? 0, width));
    least = Math.min(least, node.top);
    if (node.place.step && node.level === -1) hasLoose = true;
  }
  const lefts = new Map();
  let left = hasLoose ? gaps.column : 0;
  for (const level of [...widths.keys()].sort((a, b) => a - b)) {
    lefts.set(level, left);
    left += widths.get(level) + gaps.column;
  }
  const boxes = new Map();
  let height = 0;
  for (const node of order) {
    if (!node.place) continue;
    const box = {
      x: lefts.get(node.level),
      y: node.top - least + node.pad,
      ...measures.get(node.place),
    };
    boxes.set(node.place, box);
    height = Math.max(height, box.y + box.height);
  }
  for (const [reference, full] of stand) boxes.set(reference, boxes.get(full));
  return { boxes, width: Math.max(left - gaps.column, 0), height, stand };
}

/** The steps of an arrangement with the points through which their lines go. */
function stepPoints(arrangement, shownSteps) {
  const points = new Map();
  const attacked = new Set();
  for (const step of shownSteps) if (step.u !== undefined) attacked.add(steps[step.u]);
  for (const step of shownSteps) {
    const boxes = step.premises.map((place) => arrangement.boxes.get(place)).filter(Boolean);
    if (boxes.length === 0) continue;
    const first = boxes[0];
    const last = boxes[boxes.length - 1];
    const isLinked = step.premises.length > 1;
    // What bears on a step starts nearer to its boxes, so that its line goes clear of the steps.
    const inset = step.u === undefined ? gaps.step : gaps.step - 17;
    points.set(step, {
      x: first.x - inset,
      y: isLinked ? (first.y + last.y + last.height) / 2 : first.y + first.height / 2,
      boxes,
      isLinked,
      hasPoint: isLinked || attacked.has(step),
    });
  }
  return points;
}
