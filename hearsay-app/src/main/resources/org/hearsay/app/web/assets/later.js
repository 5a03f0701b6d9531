// Puts in what takes longer than the page: a part of another page of the room. Without a script, its link leads there.
for (const place of document.querySelectorAll("[data-later]")) {
  const answer = await fetch(place.dataset.later, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.getElementById(place.dataset.part);
  if (answer.ok && part) place.replaceWith(document.adoptNode(part));
}
