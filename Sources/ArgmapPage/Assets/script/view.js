// A map on the screen: which boxes are there, where they stand, and which part of it is seen.

const scales = { least: 0.08, legible: 0.62, most: 3 };

class MapView {
  constructor(map) {
    this.map = map;
    this.svg = draw("svg", { class: "arrows" });
    this.canvas = make("div", { class: "canvas", "aria-hidden": "true" }, [this.svg]);
    this.frame = make("div", {
      class: "frame",
      tabindex: "0",
      role: "application",
      "aria-label": maps.length > 1 ? `${map.letter}: ${words.mapLabel}` : words.mapLabel,
    }, [this.canvas]);
    this.boxes = new Map();
    this.measures = new Map();
    this.scale = 1;
    this.x = 0;
    this.y = 0;
  }

  /** Makes the boxes that are missing, and puts all where they belong. */
  update() {
    const visible = visiblePlaces(this.map);
    const isNew = visible.filter((place) => !this.boxes.has(place));
    for (const place of isNew) this.boxes.set(place, makeBox(place));
    this.canvas.append(...isNew.map((place) => this.boxes.get(place)));
    // Written first and read after, so that the browser lays out once.
    for (const place of visible) this.boxes.get(place).hidden = false;
    for (const place of isNew) {
      const box = this.boxes.get(place);
      this.measures.set(place, { width: box.offsetWidth, height: box.offsetHeight });
    }
    this.arrangement = arrange(visible, this.measures);
    for (const [place, box] of this.boxes) {
      const at = this.arrangement.stand.has(place) ? null : this.arrangement.boxes.get(place);
      box.hidden = !at;
      if (!at) continue;
      box.style.left = `${at.x}px`;
      box.style.top = `${at.y}px`;
      showFold(box, place);
    }
    drawArrows(this.svg, this.arrangement);
  }

  /** The box that shows a place, which may be that of the statement it refers to. */
  boxOf(place) {
    const box = this.boxes.get(place);
    return box && !box.hidden ? box : this.boxes.get(place.full);
  }

  move(x, y, scale = this.scale) {
    this.x = x;
    this.y = y;
    this.scale = Math.min(Math.max(scale, scales.least), scales.most);
    this.canvas.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
  }

  /** Fits the width, as long as words stay legible; `whole` fits the height too, whatever comes. */
  fit(whole = false) {
    const { width, height } = this.arrangement;
    const [across, down] = [this.frame.clientWidth, this.frame.clientHeight];
    if (across === 0 || width === 0) return;
    const byWidth = (across - 48) / width;
    const both = Math.min(byWidth, (down - 48) / height);
    const scale = whole
      ? Math.min(both, 1.2)
      : Math.min(Math.max(both, Math.min(byWidth, 0.85), scales.legible), 1.2);
    this.scale = Math.max(scale, scales.least);
    const first = this.arrangement.boxes.get(places[this.map.first]);
    const x = this.start(width, across, first.x, first.width);
    const y = this.start(height, down, first.y, first.height);
    this.move(x, y, this.scale);
  }

  /** Where a map starts along one side: in the middle or at the edge, but so that its thesis shows. */
  start(size, room, at, length) {
    const margin = 24;
    const whole = size * this.scale;
    if (whole <= room - 2 * margin) return (room - whole) / 2;
    const [start, end] = [at * this.scale, (at + length) * this.scale];
    if ((start + end) / 2 <= room * 0.7 && end + 2 * margin <= room) return margin;
    return Math.min(margin, Math.max(room / 2 - (start + end) / 2, room - whole - margin));
  }

  /** Zooms round a point of the frame. */
  zoom(factor, x = this.frame.clientWidth / 2, y = this.frame.clientHeight / 2) {
    const scale = Math.min(Math.max(this.scale * factor, scales.least), scales.most);
    const ratio = scale / this.scale;
    this.move(x - (x - this.x) * ratio, y - (y - this.y) * ratio, scale);
  }

  /** Moves as little as shows a place. */
  reveal(place) {
    const box = this.arrangement.boxes.get(place) ?? this.arrangement.boxes.get(place.full);
    if (!box) return;
    const [across, down] = [this.frame.clientWidth, this.frame.clientHeight];
    const margin = Math.min(40, across / 12);
    const near = (at, size, room, offset) => {
      const start = at * this.scale + offset;
      const end = (at + size) * this.scale + offset;
      if (end - start > room - 2 * margin || start < margin) return offset + margin - start;
      return end > room - margin ? offset + room - margin - end : offset;
    };
    this.glide(near(box.x, box.width, across, this.x), near(box.y, box.height, down, this.y));
  }

  glide(x, y) {
    if (!isCalm.matches) {
      this.canvas.classList.add("gliding");
      setTimeout(() => this.canvas.classList.remove("gliding"), 220);
    }
    this.move(x, y);
  }
}
