// Goes from statement to statement of a document, or of a list: which one is current stands in the address.
const entries = [...document.querySelectorAll(".who li[data-of], .stepped > [data-of]")];
let at = -1;

function choose(entry, focus) {
  at = entries.indexOf(entry);
  for (const other of entries) other.classList.toggle("current", other === entry);
  const name = entry.dataset.of;
  history.replaceState(null, "", `#${name}`);
  beside(entry.querySelector(":scope > .in-original a"));
  const list = entry.closest(".who");
  if (!list) {
    entry.scrollIntoView({ block: "nearest" });
    if (focus) entry.focus({ preventScroll: true });
    return;
  }
  const place = document.getElementById(name);
  place?.nextElementSibling?.scrollIntoView({ block: "center" });
  if (getComputedStyle(list).position === "sticky") list.scrollTop = entry.offsetTop - list.clientHeight / 3;
  if (focus) entry.querySelector("a").focus({ preventScroll: true });
}

// Turns the original that stands beside the text to the same place. What is in the frame may be from nowhere, and is only led on.
function beside(link) {
  const frame = document.querySelector("iframe[name=original]");
  if (!frame || !link || frame.dataset.at === link.href) return;
  frame.dataset.at = link.href;
  frame.contentWindow.location.replace(link.href);
}

function named(hash) {
  const name = decodeURIComponent(hash.slice(1)).replace(/-entry$/, "");
  return entries.find((entry) => entry.dataset.of === name);
}

for (const button of document.querySelectorAll("[data-step]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = Math.min(Math.max(at + Number(button.dataset.step), 0), entries.length - 1);
    choose(entries[next], true);
  });
}

function follow() {
  const entry = named(location.hash);
  if (entry) choose(entry, true);
  else document.getElementById("place")?.scrollIntoView({ block: "center" });
}

window.addEventListener("hashchange", follow);
follow();
