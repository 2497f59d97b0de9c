// The line at the foot of the page: the signs that occur, and the most useful keys.

function makeFooter() {
  const used = new Set(steps.filter((step) => step.premises.length > 0).map((step) => step.r));
  const signs = ["support", "attack", "concession", "undercut"].filter((name) => used.has(name));
  const items = signs.map((name) => sign(relationSign(name), words.relations[name]));
  if (steps.some((step) => step.premises.length > 1)) {
    items.splice(1, 0, sign(linkedSign(), words.linkedSign));
  }
  if (places.some((place) => place.isUnstated)) items.push(sign(unstatedSign(), words.unstated));
  return make("footer", {}, [
    make("ul", { class: "legend", "aria-label": words.legend }, items),
    make("p", { class: "hints" }, [
      ["←↑↓→", "move"], ["Space", "fold"], ["/", "search"], ["+ − 0", "zoom"], ["?", "all keys"],
    ].map(([keys, does]) => make("span", {}, [make("kbd", { text: keys }), ` ${does} `]))),
  ]);
}

function sign(picture, text) {
  return make("li", {}, [picture, text]);
}

function canvasFor(width) {
  return draw("svg", { width, height: 16, viewBox: `0 0 ${width} 16`, "aria-hidden": "true" });
}

function relationSign(name) {
  const svg = canvasFor(42);
  const group = draw("g", { class: `step ${name}` });
  group.append(
    draw("path", { class: "line", d: `M40,8H${2 + headLength[name]}` }),
    head(name, { x: 2, y: 8, turn: 0 }),
  );
  svg.append(group);
  return svg;
}

function linkedSign() {
  const svg = canvasFor(18);
  const group = draw("g", { class: "sign support" });
  drawPoint(group, { x: 9, y: 8, isLinked: true });
  svg.append(group);
  return svg;
}

function unstatedSign() {
  const svg = canvasFor(24);
  svg.append(draw("rect", { class: "unstated", x: 1.5, y: 2.5, width: 21, height: 11, rx: 3 }));
  return svg;
}
