// Puts the parts together and listens.

let views = [];
let lastView = null;
const foldButton = make("button", { type: "button", class: "fold-all" });

/** The map that keys and buttons speak to: the last one that was touched. */
function activeView() {
  return lastView ?? views[0];
}

function makeToolbar() {
  const button = (text, label, action, name = "icon") => {
    const element = make("button", { type: "button", class: name, text, "aria-label": label, title: label });
    element.addEventListener("click", action);
    return element;
  };
  foldButton.addEventListener("click", toggleAll);
  themeButton.addEventListener("click", nextTheme);
  return make("div", { class: "toolbar" }, [
    makeTabs(),
    make("div", { class: "finder", role: "search" }, [searchBox, foundCount]),
    make("div", { class: "zoom", role: "group", "aria-label": words.map }, [
      button("−", words.zoomOut, () => activeView()?.zoom(1 / 1.2)),
      button(words.fit, words.fitLong, () => { for (const view of views) view.fit(); }, "fit"),
      button("+", words.zoomIn, () => activeView()?.zoom(1.2)),
    ]),
    foldButton,
    themeButton,
    button("?", words.help, openHelp, "icon help-button"),
  ]);
}

function makeMapPane() {
  views = maps.filter((map) => map.end > map.first).map((map) => new MapView(map));
  const frames = views.map((view) => {
    const name = maps.length > 1
      ? make("p", { class: "map-name" }, [make("b", { text: view.map.letter }), ` ${view.map.name}`])
      : null;
    return make("div", { class: "map-part" }, [name, view.frame]);
  });
  return make("section", { class: "map", id: "page:map", "aria-label": words.map }, frames);
}

function listenToPlaces() {
  const placeOf = (element) => {
    const face = element.closest?.("[data-place]");
    return face ? places[face.dataset.place] : placeAt(element);
  };
  document.addEventListener("pointerover", (event) => pointAt(placeOf(event.target)));
  document.addEventListener("pointerleave", () => pointAt(null));
  textPane.addEventListener("click", (event) => {
    const place = placeAt(event.target);
    if (!place) return;
    event.preventDefault();
    choose(place, "text");
  });
  outlinePane.addEventListener("click", (event) => {
    const place = placeOf(event.target);
    if (!place) return;
    if (event.target.closest(".para")) {
      event.preventDefault();
      choose(place, "outline");
      showWords(place);
    } else if (event.target.closest(".twist")) toggleFold(place);
    else {
      event.preventDefault();
      goToLine(event.target.closest("a") ? place.full : place);
    }
  });
  for (const view of views) listenToBoxes(view, placeOf);
}

function listenToBoxes(view, placeOf) {
  view.frame.addEventListener("pointerdown", () => { lastView = view; });
  view.frame.addEventListener("focus", () => { lastView = view; });
  view.frame.addEventListener("click", (event) => {
    const place = placeOf(event.target);
    const step = event.target.closest("[data-step]");
    if (place && event.target.closest(".chip")) toggleFold(place);
    else if (place) choose(place.kind === "again" && chosen.place === place ? place.full : place, "map");
    else if (step) chooseStep(steps[step.dataset.step]);
    else choose(null, "map");
  });
  letPointersMove(view);
}

function start() {
  readModel();
  readMarks();
  foldLargeMaps();
  const root = document.documentElement;
  root.classList.add("live");
  if (maps.length > 1) root.classList.add("compared");
  setTheme("auto");
  const main = document.querySelector("main");
  const left = make("div", { class: "left" });
  main.prepend(left);
  left.append(textPane, outlinePane, whyPanel);
  main.append(makeMapPane());
  document.querySelector("header").append(makeToolbar());
  makeHelp();
  document.body.append(makeFooter(), speaker, helpDialog, sheets);
  readTree();
  updateTree();
  showPane(textPane.querySelector("article") ? "text" : "outline");
  showWhy();
  for (const view of views) view.update();
  for (const view of views) view.fit();
  showFoldButton();
  listenToSearch();
  listenToKeys();
  listenToPlaces();
  listenToPrinter();
  addEventListener("hashchange", followAddress);
  isNarrow.addEventListener("change", () => {
    showPane(root.dataset.left);
    for (const view of views) view.fit();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    for (const view of views) view.fit();
  });
  followAddress();
  // For measurements: how long it took.
  root.dataset.ready = Math.round(performance.now());
}

start();
