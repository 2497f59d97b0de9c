// The parts of the page: text and outline take turns at the left, on a phone the map does too.

const isNarrow = matchMedia("(max-width: 760px)");
const paneNames = ["text", "outline", "map"];
const tabs = new Map();

/** Shows a part. */
function showPane(name) {
  if (name === "map" && !isNarrow.matches) return;
  const root = document.documentElement;
  root.dataset.pane = name;
  if (name !== "map") root.dataset.left = name;
  for (const [other, tab] of tabs) {
    tab.setAttribute("aria-selected", String(other === name));
    tab.tabIndex = other === name ? 0 : -1;
  }
  if (name === "map" && chosen.place) activeView()?.reveal(chosen.place);
}

function makeTabs() {
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": words.why });
  list.setAttribute("aria-label", `${words.text}, ${words.outline}`);
  for (const name of paneNames) {
    const tab = make("button", {
      type: "button",
      role: "tab",
      id: `page:tab-${name}`,
      class: `tab-${name}`,
      "aria-controls": `page:${name}`,
      text: words[name],
    });
    tab.addEventListener("click", () => showPane(name));
    tabs.set(name, tab);
    list.append(tab);
  }
  list.addEventListener("keydown", moveInTabs);
  for (const [name, pane] of [["text", textPane], ["outline", outlinePane]]) {
    pane.setAttribute("role", "tabpanel");
    pane.setAttribute("aria-labelledby", `page:tab-${name}`);
    pane.removeAttribute("aria-label");
  }
  return list;
}

function moveInTabs(event) {
  const shown = paneNames.filter((name) => name !== "map" || isNarrow.matches);
  const index = shown.indexOf(document.documentElement.dataset.pane);
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!move) return;
  const name = shown[(index + move + shown.length) % shown.length];
  showPane(name);
  tabs.get(name).focus();
  event.preventDefault();
  event.stopPropagation();
}
