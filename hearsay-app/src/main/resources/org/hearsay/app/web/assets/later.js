// Puts in what takes longer than the page: a part of another page of the room. Without a script, its link leads there.
const after = (seconds) => new Promise((go) => setTimeout(go, 1000 * seconds));

async function put(place) {
  const status = document.createElement("span");
  status.role = "status";
  status.className = "faint";
  for (;;) {
    const answer = await fetch(place.dataset.later, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.getElementById(place.dataset.part);
    if (answer.ok && part) {
      place.replaceWith(document.adoptNode(part));
      return;
    }
    if (answer.status !== 503) return;
    // It is still being put together: how far that is stands beside the link meanwhile.
    place.append(" ", status);
    status.textContent = page.querySelector("main p")?.textContent ?? "";
    await after(Number(answer.headers.get("Retry-After")) || 2);
  }
}

for (const place of document.querySelectorAll("[data-later]")) put(place);
