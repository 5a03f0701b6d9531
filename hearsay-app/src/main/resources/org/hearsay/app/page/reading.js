
// Lights up every part of the attribution under the pointer or the focus. The chain itself is shown by the style sheet.
(() => {
  const light = (on) => (event) => {
    const shown = event.target.closest?.("[data-show]");
    for (const id of shown ? shown.dataset.show.split(" ") : []) {
      for (const part of document.querySelectorAll(`[data-of~="${id}"]`)) part.classList.toggle("lit", on);
    }
  };
  for (const type of ["mouseover", "focusin"]) document.addEventListener(type, light(true));
  for (const type of ["mouseout", "focusout"]) document.addEventListener(type, light(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.activeElement?.blur();
  });
})();
