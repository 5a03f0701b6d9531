// Tells how far what this page waits for is, and goes on to the page once it is there. Ears are told seldom: each word would be read out.
const EARS = 20000;
const OFTEN = 1000;
let said = 0;

function tell(section, going) {
  const line = section.querySelector(".line");
  const bar = section.querySelector("progress");
  line.textContent = going.line;
  if (going.total) {
    bar.max = going.total;
    bar.value = going.done;
  } else bar.removeAttribute("value");
  if (Date.now() - said > EARS) {
    section.querySelector("[role=status]").textContent = going.line;
    said = Date.now();
  }
}

async function look() {
  const sections = [...document.querySelectorAll("[data-underway]")];
  if (!sections.length) return;
  try {
    const answer = await fetch("/api/v1/waiting", { headers: { Accept: "application/json" } });
    const { waiting } = answer.ok ? await answer.json() : { waiting: null };
    for (const section of waiting ? sections : []) {
      const going = waiting.find((each) => each.kind === section.dataset.underway);
      if (!going) return location.replace(section.dataset.address);
      tell(section, going);
    }
  } catch {
    // The room may be closed; it is asked again all the same.
  }
  setTimeout(look, OFTEN);
}

setTimeout(look, OFTEN);
