// The order of an issue by drag and drop and by Alt with the arrow keys. Without this script the
// arrows beside each piece do the same. What is sent is one move ("this one behind that one"), so
// that two editors who move different pieces both get their way.
{
const table = document.querySelector("[data-order]");
const said = document.querySelector("[data-order-said]");

const rows = () => [...table.querySelectorAll("tr[data-entry]")];
const bodyOf = (row) => row.closest("tbody");
const before = (row) => {
  const other = row.previousElementSibling;
  return other && other.dataset.entry ? other : null;
};

function say(text) {
  said.textContent = text;
  said.hidden = false;
}

function renumber() {
  rows().forEach((row, i) => (row.querySelector("[data-number]").textContent = i + 1));
}

let queue = Promise.resolve();

function send(row) {
  renumber();
  const place = rows().indexOf(row) + 1;
  const form = new URLSearchParams({
    section: bodyOf(row).dataset.section,
    after: before(row)?.dataset.entry ?? "",
  });
  const address = `${table.dataset.order}/entries/${row.dataset.entry}/place`;
  queue = queue.then(async () => {
    try {
      const answer = await fetch(address, { method: "POST", body: form, headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(answer.status);
      const { entries } = await answer.json();
      const here = rows().map((r) => r.dataset.entry);
      if (entries.join() === here.join()) say(said.dataset.moved.replace("{0}", place));
      else {
        say(said.dataset.others);
        setTimeout(() => location.reload(), 1200);
      }
    } catch {
      say(said.dataset.failed);
      setTimeout(() => location.reload(), 2500);
    }
  });
}

function step(row, down) {
  const body = bodyOf(row);
  const next = down ? row.nextElementSibling : before(row);
  if (next) down ? next.after(row) : next.before(row);
  else {
    const other = down ? body.nextElementSibling : body.previousElementSibling;
    if (!other || other.tagName !== "TBODY") return;
    down ? other.firstElementChild.after(row) : other.append(row);
  }
  row.querySelector("[data-handle]").focus();
  send(row);
}

if (table) {
  table.closest(".order").classList.add("scripted");
  for (const hint of document.querySelectorAll("[data-with-script]")) hint.hidden = false;
  table.addEventListener("keydown", (event) => {
    const row = event.target.closest("tr[data-entry]");
    if (!row || !event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    step(row, event.key === "ArrowDown");
  });
  table.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=to]");
    const row = event.target.closest("tr[data-entry]");
    if (!button || !row) return;
    event.preventDefault();
    step(row, button.value === "down");
    button.focus();
  });
  for (const body of table.querySelectorAll("tbody[data-section]"))
    window.Sortable?.create(body, {
      group: "order",
      draggable: "tr[data-entry]",
      handle: ".grip",
      animation: 120,
      ghostClass: "carried",
      chosenClass: "chosen",
      onEnd: (event) => {
        const heading = bodyOf(event.item).querySelector("tr.part");
        if (heading.previousElementSibling) bodyOf(event.item).prepend(heading);
        if (event.from !== event.to || event.oldIndex !== event.newIndex) send(event.item);
      },
    });
}

// The chosen time, told in Beijing too, while it is being chosen.
const when = document.querySelector("[data-shows]");
if (when) {
  const beijing = document.getElementById(when.dataset.shows);
  const words = beijing.textContent.split(/(?<=[.。：:])\s*/)[0];
  const inZone = (instant, zone) =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: "medium", timeStyle: "short", timeZone: zone,
    }).format(instant);
  when.addEventListener("input", () => {
    if (!when.value) return;
    const wanted = Date.parse(`${when.value}Z`);
    const shown = new Date(wanted).toLocaleString("sv", { timeZone: when.dataset.zone }).replace(" ", "T");
    const instant = new Date(2 * wanted - Date.parse(`${shown}Z`));
    beijing.textContent = `${words} ${inZone(instant, when.dataset.zone)} = ${inZone(instant, "Asia/Shanghai")}`;
  });
}
}
