// Moves a map with mouse, pen, fingers and wheel.

/** Lets a view be dragged, scrolled and pinched. */
function letPointersMove(view) {
  const { frame } = view;
  const held = new Map();
  let isDragged = false;
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (held.size === 1) isDragged = false;
  });
  frame.addEventListener("pointermove", (event) => {
    const last = held.get(event.pointerId);
    if (!last) return;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    if (!isDragged && Math.hypot(dx, dy) < 4) return;
    if (!isDragged) frame.setPointerCapture(event.pointerId);
    isDragged = true;
    frame.classList.add("dragged");
    if (held.size === 2) pinch(view, held, event);
    else view.move(view.x + dx, view.y + dy);
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  const release = (event) => {
    held.delete(event.pointerId);
    frame.classList.remove("dragged");
  };
  frame.addEventListener("pointerup", release);
  frame.addEventListener("pointercancel", release);
  // The click that ends a drag is none.
  frame.addEventListener("click", (event) => {
    if (!isDragged) return;
    event.stopPropagation();
    isDragged = false;
  }, true);
  frame.addEventListener("wheel", (event) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? frame.clientHeight : 1;
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = frame.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * unit * 0.003);
      view.zoom(factor, event.clientX - left, event.clientY - top);
    } else {
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const down = event.shiftKey && event.deltaX === 0 ? 0 : event.deltaY;
      view.move(view.x - across * unit, view.y - down * unit);
    }
  }, { passive: false });
}

function pinch(view, held, event) {
  const [other] = [...held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
  const last = held.get(event.pointerId);
  const { left, top } = view.frame.getBoundingClientRect();
  const before = Math.hypot(last.x - other.x, last.y - other.y);
  const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
  view.zoom(now / Math.max(before, 1), other.x - left, other.y - top);
}
