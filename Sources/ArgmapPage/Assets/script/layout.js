// Finds a place for each box: the tidy tree of A. van der Ploeg, "Drawing Non-layered Tidy Trees in
// Linear Time" (2014), on its side. No function calls itself, however deep the tree is.

/** Sets `top` of each node of a tree, given in reading order with `size`, `middle`, `level`, `kids`. */
function tidy(nodes) {
  for (const node of nodes) {
    Object.assign(node, { prelim: 0, mod: 0, shift: 0, change: 0, leftSum: 0, rightSum: 0 });
    Object.assign(node, { leftThread: null, rightThread: null, leftEnd: node, rightEnd: node });
  }
  for (let at = nodes.length - 1; at >= 0; at -= 1) placeKids(nodes[at]);
  const sums = new Map([[nodes[0], 0]]);
  for (const node of nodes) {
    const sum = sums.get(node) + node.mod;
    node.top = node.prelim + sum;
    spreadKids(node);
    for (const kid of node.kids) sums.set(kid, sum);
  }
}

function placeKids(node) {
  const { kids } = node;
  if (kids.length === 0) return;
  let lows = { level: kids[0].leftEnd.level, index: 0, next: null };
  for (let index = 1; index < kids.length; index += 1) {
    const level = kids[index].rightEnd.level;
    separate(node, index, lows);
    lows = withLow(level, index, lows);
  }
  const [first, last] = [kids[0], kids[kids.length - 1]];
  const middles = [first, last].map((kid) => kid.prelim + kid.mod + kid.middle);
  node.prelim = (middles[0] + middles[1]) / 2 - node.middle;
  node.leftEnd = first.leftEnd;
  node.leftSum = first.leftSum;
  node.rightEnd = last.rightEnd;
  node.rightSum = last.rightSum;
}

/** Moves a subtree down until it clears the contour of those before it. */
function separate(node, index, lows) {
  const { kids } = node;
  let right = kids[index - 1];
  let rightSum = right.mod;
  let left = kids[index];
  let leftSum = left.mod;
  while (right && left) {
    if (right.level > lows.level && lows.next) lows = lows.next;
    const distance = rightSum + right.prelim + right.size - (leftSum + left.prelim);
    if (distance > 0) {
      leftSum += distance;
      moveKid(node, index, lows.index, distance);
    }
    const [rightLevel, leftLevel] = [right.level, left.level];
    if (rightLevel <= leftLevel) {
      right = right.kids.length > 0 ? right.kids[right.kids.length - 1] : right.rightThread;
      if (right) rightSum += right.mod;
    }
    if (rightLevel >= leftLevel) {
      left = left.kids.length > 0 ? left.kids[0] : left.leftThread;
      if (left) leftSum += left.mod;
    }
  }
  if (!right && left) threadLeft(kids[0], kids[index], left, leftSum);
  else if (right && !left) threadRight(kids[index], kids[index - 1], right, rightSum);
}

function moveKid(node, index, since, distance) {
  const { kids } = node;
  const kid = kids[index];
  kid.mod += distance;
  kid.leftSum += distance;
  kid.rightSum += distance;
  if (since === index - 1) return;
  // Those between share the gap.
  const parts = index - since;
  kids[since + 1].shift += distance / parts;
  kid.shift -= distance / parts;
  kid.change -= distance - distance / parts;
}

function threadLeft(first, kid, contour, sum) {
  const end = first.leftEnd;
  end.leftThread = contour;
  const difference = sum - contour.mod - first.leftSum;
  end.mod += difference;
  end.prelim -= difference;
  first.leftEnd = kid.leftEnd;
  first.leftSum = kid.leftSum;
}

function threadRight(kid, before, contour, sum) {
  const end = kid.rightEnd;
  end.rightThread = contour;
  const difference = sum - contour.mod - kid.rightSum;
  end.mod += difference;
  end.prelim -= difference;
  kid.rightEnd = before.rightEnd;
  kid.rightSum = before.rightSum;
}

function spreadKids(node) {
  let move = 0;
  let sum = 0;
  for (const kid of node.kids) {
    move += kid.shift;
    sum += move + kid.change;
    kid.mod += sum;
  }
}

/** The subtrees by how deep they reach, so that the one which is in the way is known at once. */
function withLow(level, index, lows) {
  while (lows && level >= lows.level) lows = lows.next;
  return { level, index, next: lows };
}
