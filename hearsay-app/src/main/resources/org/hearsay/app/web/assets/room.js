// What every page of the reading room has: keys, their sheet, and the word that forms must bear.
const formKey = document.querySelector("meta[name=form-key]")?.content ?? "";
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Form-Key"] = formKey;
});

// A key is bound by whatever it acts on: data-key="j", with data-key-label for the sheet. Of several the last counts, so that a
// page goes before what stands around it; below data-each, only within what is current.
function bound(letter) {
  return [...document.querySelectorAll(`[data-key="${CSS.escape(letter)}"]`)].findLast((element) => {
    const each = element.closest("[data-each]");
    return !element.hidden && (!each || each.parentElement.matches(".current"));
  });
}

const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) event.target.blur();
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  const element = bound(event.key);
  if (!element) return;
  event.preventDefault();
  if (element.matches("input, textarea")) return element.focus();
  element.click();
  if (element.matches("summary")) element.parentElement.querySelector("textarea, input:not([type=hidden])")?.focus();
});

// What came in place of the page is where one is now.
document.addEventListener("htmx:afterSettle", () => document.querySelector("#page [data-focus]")?.focus({ preventScroll: true }));

function sheet() {
  const dialog = document.getElementById("keys");
  const rows = new Map();
  for (const e of document.querySelectorAll("[data-key][data-key-label]")) {
    if (!e.hidden) rows.set(e.dataset.key, e.dataset.keyLabel);
  }
  dialog.querySelector("dl").replaceChildren(
    ...[...rows].flatMap(([letter, label]) => {
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

// On paper nothing can be opened: what is folded is printed open, but for forms.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("main details:not([open], .edit)")) {
    folded.open = true;
    addEventListener("afterprint", () => { folded.open = false; }, { once: true });
  }
});
