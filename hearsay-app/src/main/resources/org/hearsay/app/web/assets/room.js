// What every page of the reading room has: keys, their sheet, and the word that forms must bear.
const formKey = document.querySelector("meta[name=form-key]")?.content ?? "";
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Form-Key"] = formKey;
});

// A key is bound by whatever it acts on: data-key="j", with data-key-label for the sheet. One that is not seen does nothing.
const keys = new Map([["?", { label: "These keys", act: () => sheet() }]]);

export function key(letter, label, act) {
  keys.set(letter, { label, act });
}

const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) event.target.blur();
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  const element = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  const bound = keys.get(event.key);
  if (!element && !bound) return;
  event.preventDefault();
  if (element) element.matches("input, textarea") ? element.focus() : element.click();
  else bound.act();
});

function sheet() {
  const dialog = document.getElementById("keys");
  const rows = [...document.querySelectorAll("[data-key][data-key-label]")].map((e) => [e.dataset.key, e.dataset.keyLabel]);
  for (const [letter, { label }] of keys) rows.push([letter, label]);
  dialog.querySelector("dl").replaceChildren(
    ...rows.flatMap(([letter, label]) => {
      const term = document.createElement("dt");
      const cap = document.createElement("kbd");
      cap.textContent = letter;
      term.append(cap);
      const told = document.createElement("dd");
      told.textContent = label;
      return [term, told];
    }),
  );
  dialog.showModal();
}

document.querySelector("[data-keys]")?.addEventListener("click", sheet);
key("g", "Documents", () => location.assign("/"));
key("/", "Search", () => {
  const field = document.getElementById("q");
  field ? field.focus() : location.assign("/search");
});
