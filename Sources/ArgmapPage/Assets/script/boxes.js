// Makes the boxes of a map. They repeat the outline for the eye; those who listen have the outline.

/** The box of a place. */
function makeBox(place) {
  const isAgain = place.kind === "again";
  const label = isAgain ? `↪ ${place.full.label}` : place.label;
  const isOnly = /^[A-Z]$/.test(label) && ["upshot", "conclusion", "concession"].includes(place.kind);
  const name = label && place.kind !== "thesis" && !isOnly ? make("b", { text: label }) : null;
  const isNameLast = ["claim", "upshot", "conclusion", "statement"].includes(place.kind);
  const head = make("div", { class: "head" }, [
    isNameLast ? null : name,
    headWords(place),
    isNameLast ? name : null,
    tagOf(place),
    make("span", { class: "at", text: placeWords(place) }),
    place.kids.length > 0 ? make("span", { class: "chip" }) : null,
  ]);
  const source = place.full.line.querySelector(".words");
  const text = make("div", {
    class: "words",
    dir: "auto",
    lang: source?.getAttribute("lang"),
    text: place.text || place.full.text || place.relation,
  });
  const kind = place.isUnstated ? `${place.kind} implicit` : place.kind;
  const box = make("div", { class: `box ${kind}`, "data-place": place.number }, [head, text]);
  if (place.full.raw.b) box.classList.add(`cmp-${place.full.raw.b}`);
  return box;
}

function headWords(place) {
  const isBacking = place.kind === "premise" && place.step?.u !== undefined;
  if (place.kind === "premise" && !place.isUnstated && !isBacking) return null;
  const target = place.step?.does.match(/^(?:objects to|undercuts) (.*)$/)?.[1];
  const plain = isBacking ? words.backing : place.kind === "again" ? words.again : place.kindWords;
  const isShort = target && target.length < 14;
  const preposition = place.kind === "undercut" ? "of" : "to";
  return make("span", { class: "kind" }, [
    make("span", { text: plain }),
    isShort ? ` ${preposition} ${target}` : null,
  ]);
}

function tagOf(place) {
  const status = place.full.raw.b;
  if (!status || status === "both") return null;
  const { letter } = maps[place.map];
  const text = status === "only" ? words.tags.only(letter) : words.tags.otherwise;
  return make("span", { class: "tag", text });
}

function placeWords(place) {
  if (place.isUnstated) return words.notInText;
  return place.paragraph ? place.paragraph.textContent : "";
}

/** Shows on a box whether it is folded, and over how much. */
function showFold(box, place) {
  const chip = box.querySelector(".chip");
  if (!chip) return;
  chip.textContent = place.isFolded ? `+${countBelow(place)}` : "−";
  box.classList.toggle("folded", place.isFolded);
}
