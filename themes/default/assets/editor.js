// The editor of a text. The form works without any of this: what follows keeps the text as it is
// typed, helps with marks, takes pictures and pasted documents, and shows the preview in place.
const form = document.querySelector("[data-editor]");
const text = form.elements.markdown;
const said = form.querySelector("[data-said]");
let dirty = false;
let sending = false;

document.querySelector("[data-focus]")?.focus();

// Marks. Inserting by command keeps the browser's own undo.
function put(words, from = text.selectionStart, to = text.selectionEnd) {
  text.focus();
  text.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, words)) text.setRangeText(words, from, to, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

function wrap(mark) {
  const { selectionStart: from, selectionEnd: to, value } = text;
  const inside = value.slice(from, to);
  const already = value.slice(from - mark.length, from) === mark && value.slice(to, to + mark.length) === mark;
  if (already) {
    put(inside, from - mark.length, to + mark.length);
    text.setSelectionRange(from - mark.length, to - mark.length);
  } else {
    put(mark + inside + mark);
    text.setSelectionRange(from + mark.length, to + mark.length);
  }
}

function mark(prefix) {
  const { selectionStart, selectionEnd, value } = text;
  const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const end = value.indexOf("\n", selectionEnd);
  const to = end < 0 ? value.length : end;
  const lines = value.slice(from, to).split("\n");
  const all = lines.every((line) => line.startsWith(prefix));
  const bare = (line) => line.replace(/^(#{1,6} |- |\d+\. |> )/, "");
  put(lines.map((line) => (all ? bare(line) : prefix + bare(line))).join("\n"), from, to);
}

function link() {
  const { selectionStart: from, selectionEnd: to, value } = text;
  const words = value.slice(from, to);
  put(`[${words}](https://)`);
  const at = words ? from + words.length + 3 : from + 1;
  text.setSelectionRange(at, words ? at + 8 : at);
}

function lastNote() {
  return Math.max(0, ...[...text.value.matchAll(/\[\^(\d+)\]/g)].map((m) => Number(m[1])));
}

function note() {
  const next = lastNote() + 1;
  put(`[^${next}]`, text.selectionEnd, text.selectionEnd);
  const end = text.value.length;
  put(`${text.value.endsWith("\n") ? "" : "\n"}\n[^${next}]: `, end, end);
}

const tools = form.querySelector("[data-tools]");
tools.hidden = false;
function use(button) {
  if (button.dataset.wrap) wrap(button.dataset.wrap);
  else if (button.dataset.line) mark(button.dataset.line);
  else if ("link" in button.dataset) link();
  else if ("note" in button.dataset) note();
  else form.elements.picture.click();
}
const buttons = [...tools.querySelectorAll("button")];
buttons.forEach((button, i) => {
  button.tabIndex = i ? -1 : 0;
  button.addEventListener("click", () => use(button));
});
tools.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const at = buttons.indexOf(document.activeElement);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
  next.focus();
});
form.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.isComposing) return;
  const key = event.key.toLowerCase();
  const tool = event.target === text && buttons.find((button) => button.dataset.key === key);
  if (tool) use(tool);
  else if (key === "s") form.requestSubmit(form.querySelector("[data-save]"));
  else if (key === "enter") preview();
  else return;
  event.preventDefault();
});

// The length, counted as the server counts.
const count = form.querySelector("[data-count]");
import(form.dataset.length).then(({ length }) => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const show = () => (count.textContent = count.dataset.sentence.replace("{0}", number.format(length(text.value).total)));
  text.addEventListener("input", show);
  show();
});

const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

// Keeping. Every 15 s the server is told that the text is open; what was typed goes along.
async function keep() {
  if (sending) return;
  sending = true;
  const body = new FormData(form);
  body.delete("picture");
  const typed = dirty;
  dirty = false;
  body.set("typed", typed ? "yes" : "no");
  try {
    const response = await fetch(form.dataset.draft, { method: "POST", body });
    if (!response.ok) throw new Error(response.status);
    tell(await response.json());
    if (typed) said.textContent = said.dataset.kept + " " + clock.format(new Date());
  } catch {
    dirty ||= typed;
    if (typed) said.textContent = said.dataset.unkept;
  }
  sending = false;
}

function tell({ newest, newestBy, others }) {
  const also = document.querySelector("[data-others]");
  also.hidden = !others.length;
  also.textContent = also.dataset.sentence.replace("{0}", others.join(document.documentElement.lang.startsWith("zh") ? "、" : ", "));
  const newer = document.querySelector("[data-newer]");
  newer.hidden = newest === Number(form.dataset.revision);
  newer.querySelector("span").textContent = newer.dataset.sentence.replace("{0}", newestBy).replace("{1}", newest);
}

let waiting;
form.addEventListener("input", (event) => {
  if (event.target.type === "file") return;
  dirty = true;
  clearTimeout(waiting);
  waiting = setTimeout(keep, 1500);
});
setInterval(keep, 15000);
keep();
form.addEventListener("submit", () => (dirty = false));
addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});

// The preview, in the frame below, drawn by the server.
const show = form.querySelector("[data-preview]");
function preview() {
  document.querySelector("[data-see]").hidden = false;
  const was = { action: form.action, target: form.target };
  form.action = show.dataset.preview;
  form.target = "preview";
  form.elements.picture.disabled = true;
  HTMLFormElement.prototype.submit.call(form);
  form.elements.picture.disabled = false;
  form.action = was.action;
  form.target = was.target;
  document.getElementById("preview").scrollIntoView({ block: "start" });
}
show.addEventListener("click", (event) => {
  event.preventDefault();
  preview();
});

// Pictures, pasted, dropped or chosen.
async function upload(file) {
  said.textContent = said.dataset.uploading;
  const body = new FormData();
  body.set("language", form.elements.language.value);
  body.set("alt", form.elements.alt.value);
  body.set("picture", file, file.name || "picture");
  try {
    const response = await fetch(form.dataset.upload, { method: "POST", body });
    if (!response.ok) {
      const problem = await response.text();
      const page = new DOMParser().parseFromString(problem, "text/html");
      throw new Error(page.querySelector("main p")?.textContent || said.dataset.failed);
    }
    const { markdown } = await response.json();
    const before = text.value.slice(0, text.selectionStart);
    put((before && !before.endsWith("\n\n") ? "\n\n" : "") + markdown + "\n\n");
    said.textContent = "";
    form.elements.alt.value = "";
  } catch (problem) {
    said.textContent = problem.message || said.dataset.failed;
  }
}
form.elements.picture.addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  await upload(file);
  event.target.value = "";
});
const pictures = (data) => [...(data?.files || [])].filter((file) => file.type.startsWith("image/"));
text.addEventListener("dragover", (event) => {
  if (![...event.dataTransfer.items].some((item) => item.kind === "file")) return;
  event.preventDefault();
  text.classList.add("over");
});
text.addEventListener("dragleave", () => text.classList.remove("over"));
text.addEventListener("drop", (event) => {
  text.classList.remove("over");
  const files = pictures(event.dataTransfer);
  if (!files.length) return;
  event.preventDefault();
  files.reduce((before, file) => before.then(() => upload(file)), Promise.resolve());
});

// Words go into the line, paragraphs between paragraphs; notes get the next free numbers and their
// words go to the end, where notes stand.
function insert(markdown, plain, [from, to]) {
  if (!markdown.trim().includes("\n") && !/^(#|>|- |\d+\. )/.test(markdown)) {
    const [, before, after] = plain.match(/^(\s?)[^]*?(\s?)$/);
    put(before.replace(/\s/, " ") + markdown.trim() + after.replace(/\s/, " "), from, to);
    return;
  }
  const highest = lastNote();
  const numbered = markdown.replace(/\[\^(\d+)\]/g, (_, n) => `[^${Number(n) + highest}]`);
  const notes = numbered.search(/^\[\^\d+\]: /m);
  const body = (notes < 0 ? numbered : numbered.slice(0, notes)).trim();
  const before = text.value.slice(0, from).trimEnd();
  const after = text.value.slice(to).trimStart();
  const head = before && "\n\n";
  put(head + body + (after ? "\n\n" : "\n"), before.length, text.value.length - after.length);
  const end = before.length + head.length + body.length;
  if (notes >= 0) {
    const all = text.value.trimEnd().length;
    put("\n\n" + numbered.slice(notes).trim() + "\n", all, text.value.length);
  }
  text.setSelectionRange(end, end);
}

// What is pasted from Word and the like comes as HTML; the server makes clean Markdown of it.
text.addEventListener("paste", (event) => {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  const files = pictures(event.clipboardData);
  if (!html && !files.length) return;
  event.preventDefault();
  if (html) paste(html, plain);
  else files.reduce((before, file) => before.then(() => upload(file)), Promise.resolve());
});
async function paste(html, plain) {
  const at = [text.selectionStart, text.selectionEnd];
  try {
    const response = await fetch(form.dataset.paste, {
      method: "POST", body: html, headers: { "Content-Type": "text/html;charset=UTF-8" },
    });
    if (!response.ok) throw new Error(response.status);
    const { title, markdown, notices } = await response.json();
    const fresh = !form.elements.title.value && !text.value.trim();
    if (title && fresh) form.elements.title.value = title;
    insert((title && !fresh ? `## ${title}\n\n` : "") + markdown, plain, at);
    said.textContent = notices.join(document.documentElement.lang.startsWith("zh") ? "" : " ");
  } catch {
    put(plain || new DOMParser().parseFromString(html, "text/html").body.textContent, ...at);
  }
}
