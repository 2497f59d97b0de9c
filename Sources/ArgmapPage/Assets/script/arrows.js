// Draws envelopes, lines and heads. Lines run from premises to what they bear on.

/** Draws everything but the boxes into an SVG element. */
function drawArrows(svg, arrangement) {
  svg.replaceChildren();
  const shown = new Set();
  for (const place of arrangement.boxes.keys()) if (place.step) shown.add(place.step);
  const points = stepPoints(arrangement, shown);
  const envelopes = draw("g", {});
  const lines = draw("g", {});
  const signs = draw("g", {});
  const busy = portsInUse(shown);
  for (const [step, point] of points) {
    const group = draw("g", { class: `step ${step.r}`, "data-step": step.number });
    const sign = draw("g", { class: `sign ${step.r}`, "data-step": step.number });
    if (point.isLinked) envelopes.append(envelope(point));
    const end = endOf(step, arrangement, points, busy);
    const from = point.hasPoint || point.isLinked ? null : point.boxes[0];
    if (!from) for (const box of point.boxes) group.append(lineTo(box, point));
    if (end) {
      const start = from ? { x: from.x, y: from.y + from.height / 2 } : { x: point.x, y: point.y };
      group.append(draw("path", { class: "line", d: end.curve(start) }), head(step.r, end));
    }
    if (point.hasPoint) drawPoint(sign, point);
    lines.append(group);
    signs.append(sign);
  }
  svg.append(envelopes, lines, signs);
  svg.setAttribute("width", arrangement.width);
  svg.setAttribute("height", arrangement.height);
}

function envelope({ boxes }) {
  const { envelope: pad } = gaps;
  const last = boxes[boxes.length - 1];
  return draw("rect", {
    class: "envelope",
    x: boxes[0].x - pad,
    y: boxes[0].y - pad,
    width: Math.max(...boxes.map((box) => box.width)) + 2 * pad,
    height: last.y + last.height - boxes[0].y + 2 * pad,
    rx: 10,
  });
}

function lineTo(box, point) {
  const y = box.y + box.height / 2;
  const middle = (box.x + point.x) / 2;
  return draw("path", {
    class: "line",
    d: `M${box.x},${y}C${middle},${y} ${middle},${point.y} ${point.x},${point.y}`,
  });
}

function drawPoint(group, { x, y, isLinked }) {
  const radius = isLinked ? 8 : 4;
  group.append(draw("circle", { cx: x, cy: y, r: radius }));
  if (isLinked) group.append(draw("path", { class: "plus", d: `M${x - 4},${y}h8M${x},${y - 4}v8` }));
}

/** The relations that end at each place, so that their heads don't hide each other. */
function portsInUse(shown) {
  const busy = new Map();
  for (const step of shown) {
    const target = targetOf(step);
    if (!target) continue;
    if (!busy.has(target)) busy.set(target, new Set());
    busy.get(target).add(step.r);
  }
  return busy;
}

/** Where the line of a step ends, and the curve that leads there. */
function endOf(step, arrangement, points, busy) {
  if (step.u !== undefined) return endOnStep(step, points);
  const box = arrangement.boxes.get(targetOf(step));
  if (!box) return null;
  const kinds = ["support", "attack", "concession", "undercut"]
    .filter((kind) => busy.get(targetOf(step)).has(kind));
  const y = box.y + box.height / 2 + (kinds.indexOf(step.r) - (kinds.length - 1) / 2) * 15;
  const tip = { x: box.x + box.width, y, turn: 0 };
  const stop = tip.x + headLength[step.r];
  return {
    ...tip,
    curve(start) {
      const reach = Math.min((start.x - stop) * 0.55, 40);
      const bend = stop + reach;
      return `M${start.x},${start.y}C${start.x - reach},${start.y} ${bend},${y} ${stop},${y}`;
    },
  };
}

/** The step that is attacked or backed is met from below or above, each a little aside. */
function endOnStep(step, points) {
  const [target, own] = [points.get(steps[step.u]), points.get(step)];
  if (!target || target === own) return null;
  const side = own.y >= target.y ? 1 : -1;
  const x = target.x + (!target.isLinked ? 0 : step.r === "support" ? -7 : 5);
  const y = target.y + side * (target.isLinked ? 9 : 5);
  const stop = y + side * headLength[step.r];
  return {
    x,
    y,
    turn: side * 90,
    curve: (start) =>
      `M${start.x},${start.y}C${(start.x + x) / 2},${start.y} ${x},${(start.y + stop) / 2} ${x},${stop}`,
  };
}

const headLength = { support: 11, attack: 2, concession: 11, undercut: 13 };

const headShapes = {
  support: "M0,0L12,-6L12,6Z",
  attack: "M2,-8V8",
  concession: "M1,0L12,-6L12,6Z",
  undercut: "M0,0L7,-5L14,0L7,5Z",
};

function head(relation, { x, y, turn }) {
  return draw("path", {
    class: "head",
    d: headShapes[relation],
    transform: `translate(${x} ${y}) rotate(${turn})`,
  });
}
