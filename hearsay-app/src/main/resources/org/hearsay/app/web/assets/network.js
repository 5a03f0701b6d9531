// Draws the table of who cites whom. What it shows is in the table, so that nothing depends on it.
import cytoscape from "./cytoscape.js";

const box = document.getElementById("network");
const rows = [...document.querySelectorAll("#bonds tbody tr")];
// Lets a name run its own way, with the dots where it is cut at its own end.
const APART = "\u2068";
const scheme = matchMedia("(prefers-color-scheme: dark)");

function elements() {
  const nodes = new Map();
  const edges = [];
  const node = (link) => {
    const name = link.textContent;
    if (!nodes.has(name)) nodes.set(name, { id: `n${nodes.size}`, name: APART + name, address: link.getAttribute("href"), times: 0 });
    return nodes.get(name);
  };
  for (const row of rows) {
    const [from, to] = [...row.querySelectorAll("td > a")].slice(0, 2).map(node);
    const times = Number(row.dataset.times);
    to.times += times;
    edges.push({ data: { source: from.id, target: to.id, times, inside: row.dataset.inside ? 1 : 0 } });
  }
  const all = [...nodes.values()];
  // The same beginning gives the same picture each time.
  return [
    ...all.map((data, i) => ({
      data: { ...data, cited: data.times ? 1 : 0 },
      position: { x: 400 + 300 * Math.cos((2 * Math.PI * i) / all.length), y: 300 + 220 * Math.sin((2 * Math.PI * i) / all.length) },
    })),
    ...edges,
  ];
}

function look() {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const most = Math.max(1, ...rows.map((row) => Number(row.dataset.times)));
  return [
    { selector: "node", style: {
      label: "data(name)", "font-size": 13, "font-family": "system-ui, Noto Sans, sans-serif", color: colour("--ink"),
      "background-color": colour("--line1"), width: (n) => 12 + 5 * Math.sqrt(n.data("times")), height: (n) => 12 + 5 * Math.sqrt(n.data("times")),
      "text-margin-y": -3, "min-zoomed-font-size": 6, "text-wrap": "ellipsis", "text-max-width": 150,
      "text-background-color": colour("--paper"), "text-background-opacity": 0.75, "text-background-padding": 1 } },
    { selector: "node[cited = 0]", style: { shape: "round-rectangle", "background-color": colour("--cue"), width: 14, height: 14 } },
    { selector: "edge", style: {
      width: (e) => 1 + (4 * e.data("times")) / most, "line-color": colour("--faint"), "line-opacity": 0.75, "target-arrow-color": colour("--faint"),
      "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": "bezier" } },
    { selector: "edge[inside = 1]", style: { "line-style": "dashed", "line-color": colour("--line2") } },
  ];
}

if (box && rows.length) {
  box.hidden = false;
  document.querySelector(".network-legend").hidden = false;
  const graph = cytoscape({
    container: box, elements: elements(), style: look(), maxZoom: 2.5, userZoomingEnabled: true,
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 70000, idealEdgeLength: () => 90, padding: 20,
      nodeDimensionsIncludeLabels: true, nodeOverlap: 60, componentSpacing: 60 },
  });
  graph.on("tap", "node", (event) => location.assign(event.target.data("address")));
  let width = box.clientWidth;
  new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    graph.resize();
    graph.fit(undefined, 20);
  }).observe(box);
  scheme.addEventListener("change", () => graph.style(look()));
}
