// The panel that says what is chosen, where it stands, and why it was read so.

const whyBody = make("div", { class: "why-body" });
const whyPanel = make("section", { class: "why", "aria-label": words.why, tabindex: "0" }, [whyBody]);

function showWhy() {
  const { place, step } = chosen;
  whyPanel.classList.toggle("empty", !place && !step);
  if (place) whyBody.replaceChildren(...aboutPlace(place.full, place));
  else if (step) whyBody.replaceChildren(...aboutStep(step));
  else whyBody.replaceChildren(make("p", { class: "hint", text: words.whyHint }));
  whyPanel.scrollTop = 0;
}

function aboutPlace(place, as) {
  const { raw } = place;
  const rows = [];
  if (place.text) rows.push(row(words.keys.statement, [quoted(place.text, place)]));
  for (const each of [place, ...place.others]) {
    if (each.step) rows.push(row(words.keys.does, [bearing(each)]));
  }
  const spans = placeOf(raw.s, place.paragraph);
  if (spans) rows.push(row(words.keys.place, [spans]));
  if (raw.v) rows.push(row(words.keys.view, raw.v.join(", ")));
  for (const again of raw.x ?? []) {
    rows.push(row(words.keys.again, [quoted(again.w, place), ` (${rangesOf(again.s)})`]));
    rows.push(...reasonRows(again.c, []));
  }
  const step = as.step ?? place.step;
  rows.push(...reasonRows(raw.c, step?.c));
  rows.push(...restRows(raw, step));
  if (raw.b) rows.push(row(words.keys.compared, comparison(place)));
  return [heading(nameOf(place)), make("dl", {}, rows.flat())];
}

function aboutStep(step) {
  const premises = step.premises.map((premise) => linkTo(premise.full));
  const rows = [
    row(words.keys.premises, joined(premises, " + ")),
    row(words.keys.does, step.does),
    ...reasonRows([], step.c),
    ...restRows({}, step),
  ];
  return [heading(`${words.argument} ${step.l ?? step.n}`), make("dl", {}, rows.flat())];
}

function heading(text) {
  const close = make("button", { type: "button", class: "quiet", "aria-label": words.close, text: "×" });
  close.addEventListener("click", () => choose(null, "why"));
  return make("div", { class: "why-head" }, [make("h2", { text }), close]);
}

function row(key, value) {
  return [make("dt", { text: key }), make("dd", {}, Array.isArray(value) ? value : [value])];
}

function quoted(text, place) {
  const source = place.line.querySelector(".words");
  return make("span", { class: "words", dir: "auto", lang: source?.getAttribute("lang"), text });
}

/** What a place does as a premise, with links to what it is linked with and bears on. */
function bearing(place) {
  const { step } = place;
  const target = targetOf(step);
  const others = step.premises.filter((other) => other !== place).map((other) => linkTo(other.full));
  const does = target ? step.does.slice(0, step.does.lastIndexOf(" ") + 1) : step.does;
  const isThesis = target && step.does.endsWith("the thesis");
  return make("span", {}, [
    ...(others.length > 0 ? ["with ", ...joined(others, ", "), " "] : []),
    isThesis ? step.does.slice(0, -"the thesis".length) : does,
    target ? linkTo(target, isThesis ? "the thesis" : target.label || target.text) : null,
  ]);
}

function joined(parts, separator) {
  return parts.flatMap((part, index) => (index > 0 ? [separator, part] : [part]));
}

function linkTo(place, text = place.label || place.text) {
  if (!place.line.id) return make("span", { text });
  const link = make("a", { href: `#${encodeURIComponent(place.line.id)}`, text });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    choose(place, "why");
  });
  return link;
}

function placeOf(spans, paragraph) {
  if (!spans) return null;
  const ranges = rangesOf(spans);
  if (!paragraph) return make("span", { text: ranges });
  const link = make("a", { href: paragraph.getAttribute("href"), text: paragraph.textContent });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    showPane("text");
    if (chosen.place) scrollToWords(chosen.place);
  });
  return make("span", {}, [link, `, ${ranges}`]);
}

function rangesOf(spans) {
  const list = spans.map(([start, end, source]) => `${start}–${end}${source ? words.of(source) : ""}`);
  return words.characters(list.join(", "));
}

/** Each cue with its rule, and once what the rule means and what would change it. */
function reasonRows(own = [], inherited = []) {
  const rows = [];
  const told = new Set();
  for (const number of [...own, ...inherited]) {
    const cue = data.cues[number];
    const rule = data.rules[cue.r];
    const quote = rule?.[0] === "place" || !cue.w ? words.itsPlace : `“${cue.w}”`;
    const precision = cue.g === undefined ? null : ` · ${words.precision(cue.g)}`;
    const lead = make("span", { class: "cue-words", dir: "auto", text: quote });
    rows.push(row(words.keys.cue, [lead, " · ", make("code", { text: cue.r }), precision]));
    if (told.has(cue.r)) continue;
    told.add(cue.r);
    rows.push(row(words.keys.why, rule ? rule[1] : words.unknownRule));
    if (rule?.[2]) rows.push(row(words.keys.change, rule[2]));
  }
  return rows;
}

function restRows(raw, step) {
  const rows = [];
  const confidence = raw.g ?? step?.g;
  if (confidence !== undefined) rows.push(row(words.keys.confidence, gauge(confidence)));
  if (step?.z) {
    const precision = step.z.g === undefined ? "" : ` (${words.precision(step.z.g)})`;
    rows.push(row(words.keys.runnerUp, `${step.z.w} · ${step.z.r}${precision}`));
  }
  if (step?.h) rows.push(row(words.keys.scheme, step.h));
  if (step?.q !== undefined) rows.push(row(words.keys.strength, gauge(step.q)));
  for (const note of [...(raw.m ?? []), ...(step?.m ?? [])]) rows.push(row(words.keys.note, note));
  const tags = [...(raw.k ?? []), ...(step?.k ?? [])];
  if (tags.length > 0) rows.push(row(words.keys.tags, tags.join(", ")));
  const hasCue = Boolean(raw.c?.length || step?.c?.length);
  if (!hasCue) rows.push(row(words.keys.why, words.noReason));
  return rows;
}

/** A number from 0 to 1 with a bar that repeats it. */
function gauge(value) {
  const bar = make("span", { class: "bar", "aria-hidden": "true" }, [make("span")]);
  bar.firstChild.style.width = `${Math.round(value * 100)}%`;
  return [make("span", { text: String(value) }), bar];
}

function comparison(place) {
  const partner = partnerOf(place);
  const { letter } = maps[place.map];
  const what = words.compared[place.raw.b];
  const text = typeof what === "function" ? what(letter) : what;
  if (!partner) return [text];
  return [`${text}: `, linkTo(partner, `${maps[partner.map].letter} ${partner.label}`)];
}
