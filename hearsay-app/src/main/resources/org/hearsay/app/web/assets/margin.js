// Draws in the margin how far each content reaches: one bar for each, contents inside contents further in. The list says the same.
const SVG = "http://www.w3.org/2000/svg";
const text = document.querySelector(".marked .text");
const LANE = 9;

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Where each attribution's content begins and ends, from its pieces: read all first, then draw, so that nothing is laid out twice.
function reaches() {
  const top = text.getBoundingClientRect().top;
  const reach = new Map();
  for (const piece of text.querySelectorAll(".con[data-of]")) {
    const box = piece.getBoundingClientRect();
    const names = piece.dataset.of.split(" ");
    const depth = depthOf(piece);
    for (const name of names) {
      const known = reach.get(name);
      if (!known) reach.set(name, { from: box.top - top, to: box.bottom - top, depth });
      else {
        known.from = Math.min(known.from, box.top - top);
        known.to = Math.max(known.to, box.bottom - top);
        known.depth = Math.min(known.depth, depth);
      }
    }
  }
  return reach;
}

function depthOf(piece) {
  return Number(/\bd(\d)\b/.exec(piece.className)?.[1] ?? 1);
}

// As much room as the bars need, before anything is measured: the text is set anew by it.
function makeRoom() {
  const deepest = Math.max(0, ...[...text.querySelectorAll(".con[data-of]")].map(depthOf));
  if (deepest) text.classList.add("with-margin", `m${deepest}`);
}

function draw() {
  text.querySelector(":scope > svg.margin")?.remove();
  const reach = reaches();
  if (!reach.size) return;
  const picture = element("svg", {
    class: "drawn margin", width: 4 * LANE + 2, height: Math.ceil(text.scrollHeight), "aria-hidden": "true", focusable: "false",
  });
  for (const [name, { from, to, depth }] of reach) {
    const x = 3 + (Math.min(depth, 4) - 1) * LANE;
    picture.append(element("path", {
      class: `bar l${Math.min(depth, 4)}`, "data-of": name, "data-show": name,
      d: `M${x + 5} ${from + 5}H${x}V${Math.max(from + 7, to - 5)}H${x + 5}`,
    }));
  }
  text.prepend(picture);
}

if (text) {
  makeRoom();
  let size = "";
  new ResizeObserver(() => {
    const now = `${text.clientWidth} ${text.clientHeight}`;
    if (now !== size) {
      size = now;
      requestAnimationFrame(draw);
    }
  }).observe(text);
}
