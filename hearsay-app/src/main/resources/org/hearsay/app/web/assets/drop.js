// Files that are dropped anywhere on a page are sent to the room, one after the other, and what becomes of each is told.
const panel = document.getElementById("sending");
const words = panel.dataset;
const formKey = document.querySelector("meta[name=form-key]")?.content ?? "";
const queue = [];
const read = new Map();
let busy = false;
let source = null;
let refreshing = 0;

// Where in this browser it stands that something is being read: a page that is loaded later, or in another tab, tells on.
const GOING = "hearsay-reading";

function make(tag, content) {
  const element = document.createElement(tag);
  if (content) element.textContent = content;
  return element;
}

function row(name) {
  const item = make("li");
  const told = make("bdi", name);
  const bar = make("progress");
  const state = make("span");
  const button = make("button", words.stop);
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `${words.sending} ${name}`);
  state.setAttribute("role", "status");
  button.type = "button";
  button.setAttribute("aria-label", `${words.stop} ${name}`);
  item.append(told, " ", bar, " ", state, " ", button);
  panel.querySelector("ul").append(item);
  panel.hidden = false;
  return { item, bar, state, button };
}

function add(file, name) {
  const sent = { file, name, ...row(name), request: null };
  sent.button.addEventListener("click", () => {
    if (sent.failed) return again(sent);
    if (sent.request) sent.request.abort();
    else queue.splice(queue.indexOf(sent), 1);
    sent.item.remove();
  });
  queue.push(sent);
  next();
}

function again(sent) {
  sent.failed = false;
  sent.state.textContent = "";
  sent.bar.hidden = false;
  sent.button.textContent = words.stop;
  queue.push(sent);
  next();
}

function next() {
  if (busy || !queue.length) return;
  busy = true;
  send(queue.shift());
}

function done() {
  busy = false;
  next();
}

function fail(sent, line) {
  sent.failed = true;
  sent.request = null;
  sent.bar.hidden = true;
  sent.state.textContent = line;
  sent.button.textContent = words.resend;
  sent.button.setAttribute("aria-label", `${words.resend} ${sent.name}`);
}

function answer(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return {};
  }
}

function send(sent) {
  const request = new XMLHttpRequest();
  sent.request = request;
  request.open("POST", `/add/file?name=${encodeURIComponent(sent.name)}`);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("X-Form-Key", formKey);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.upload.addEventListener("progress", (e) => (sent.bar.value = e.total ? e.loaded / e.total : 1));
  request.addEventListener("abort", done);
  request.addEventListener("error", () => {
    fail(sent, words.broken);
    done();
  });
  request.addEventListener("load", () => {
    const told = answer(request);
    if (request.status === 429) {
      // The room reads as fast as it can: this one comes again in a while.
      sent.request = null;
      queue.unshift(sent);
      return setTimeout(done, 2000);
    }
    if (request.status >= 300) fail(sent, told.detail ?? words.broken);
    else {
      sent.bar.hidden = true;
      sent.button.remove();
      read.set(told.id, sent);
      listen();
    }
    done();
  });
  request.send(sent.file);
}

const over = (state) => state === "added" || state === "failed" || state === "cancelled";

function listen() {
  refresh();
  if (source) return;
  localStorage.setItem(GOING, "1");
  source = new EventSource("/add/events");
  source.addEventListener("file", (event) => {
    const upload = JSON.parse(event.data);
    const sent = read.get(upload.id);
    refresh();
    if (!sent) return;
    sent.state.textContent = upload.line || words[upload.state];
    sent.item.dataset.state = upload.state;
    if (over(upload.state)) {
      read.delete(upload.id);
      quiet();
    }
  });
}

// A connection is held only as long as there is something to be told: a browser has few of them.
function quiet() {
  const list = document.getElementById("uploads");
  if (source && !read.size && list?.dataset.going !== "1") {
    source.close();
    source = null;
    localStorage.removeItem(GOING);
  }
}

function refresh() {
  if (!document.getElementById("uploads") || refreshing) return;
  refreshing = setTimeout(async () => {
    await window.htmx.ajax("GET", "/add", { target: "#uploads", select: "#uploads", swap: "outerHTML" });
    refreshing = 0;
    if (document.getElementById("uploads").dataset.going === "1") listen();
    else quiet();
  }, 300);
}

async function walk(entry, folder) {
  if (entry.isFile) return add(await new Promise((take, refuse) => entry.file(take, refuse)), folder + entry.name);
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((take, refuse) => reader.readEntries(take, refuse));
    if (!some.length) return;
    for (const each of some) await walk(each, `${folder}${entry.name}/`);
  }
}

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

document.addEventListener("dragover", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  document.body.classList.remove("dropping");
  for (const item of event.dataTransfer.items) {
    const entry = item.webkitGetAsEntry?.();
    if (entry) walk(entry, "");
    else if (item.getAsFile()) add(item.getAsFile(), item.getAsFile().name);
  }
});
document.querySelector("form.drop")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const input = event.target.querySelector("input[type=file]");
  for (const file of input.files) add(file, file.name);
  input.value = "";
});
window.addEventListener("beforeunload", (event) => {
  if (busy || queue.length) event.preventDefault();
});

// What was given from a page that is gone: its list is on the page for adding, elsewhere it is told here.
async function goOn() {
  const answer = await fetch("/api/v1/add", { headers: { Accept: "application/json" } });
  const files = answer.ok ? (await answer.json()).files.filter((file) => !over(file.state)) : [];
  if (!files.length) return localStorage.removeItem(GOING);
  for (const file of files.reverse()) {
    const told = row(file.name);
    told.bar.hidden = true;
    told.button.remove();
    told.state.textContent = words[file.state];
    read.set(file.id, told);
  }
  listen();
}

if (document.getElementById("uploads")?.dataset.going === "1") listen();
else if (localStorage.getItem(GOING) && !document.getElementById("uploads")) goOn();
