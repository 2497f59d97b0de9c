// Makes elements. Words only ever get in as text, never as markup.

/** An element with properties (`class`, `text`, or attributes) and children. */
function make(name, properties = {}, children = []) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "text") element.textContent = value;
    else if (key === "class") element.className = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** An SVG element with attributes. */
function draw(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Brings an element into view within the box that scrolls it, and nothing else. */
function scrollWithin(scroller, element) {
  const outer = scroller.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (outer.height === 0) return;
  const isSeen = inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24;
  if (isSeen) return;
  const middle = inner.top - outer.top - (outer.height - Math.min(inner.height, outer.height)) / 2;
  scroller.scrollBy({ top: middle, behavior: isCalm.matches ? "auto" : "smooth" });
}

/** Whether the reader wants no movement. */
const isCalm = matchMedia("(prefers-reduced-motion: reduce)");

const speaker = make("div", { class: "spoken", role: "status", "aria-live": "polite" });

/** Says something to those who listen. */
function say(text) {
  speaker.textContent = text;
}
