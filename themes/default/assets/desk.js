// The desk by keyboard: j and k move in a list, Enter opens, / searches, ? tells the keys. All of
// it is only a shortcut for what links and buttons do.
const rows = () => [...document.querySelectorAll("[data-row]")];
let at = -1;

function move(step) {
  const list = rows();
  if (!list.length) return;
  list[at]?.classList.remove("here");
  at = Math.max(0, Math.min(list.length - 1, at + step));
  list[at].classList.add("here");
  list[at].scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "Enter" && at >= 0 && document.activeElement === document.body)
    rows()[at]?.querySelector("a")?.click();
  else if (event.key === "/") {
    event.preventDefault();
    document.querySelector("[data-slash]")?.focus();
  } else if (event.key === "?") {
    const keys = document.querySelector("dialog.help-keys");
    if (!keys?.open) keys?.showModal();
  }
});

// The list of keys opens on the page; without this script its link leads to a page of its own.
document.querySelector("[data-keys]")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("dialog.help-keys")?.showModal();
});

// On a narrow screen the list of rooms starts folded.
const rail = document.querySelector("[data-rail]");
if (rail && matchMedia("(max-width: 820px)").matches) rail.open = false;

// All at once, where a list has boxes to tick.
document.querySelector("[data-all]")?.addEventListener("change", (event) => {
  for (const box of document.querySelectorAll("[data-one]")) box.checked = event.target.checked;
});

// A filter acts as soon as it is chosen.
for (const select of document.querySelectorAll("select[data-go]"))
  select.addEventListener("change", () => select.form.requestSubmit());

// The letter of a decision follows the choice, unless someone has begun to write in it.
for (const radio of document.querySelectorAll("input[data-letter]"))
  radio.addEventListener("change", () => {
    const field = document.querySelector("textarea[data-letter-text]");
    if (field && !field.dataset.touched) field.value = radio.dataset.letter;
  });
document.querySelector("textarea[data-letter-text]")?.addEventListener("input", (event) => {
  event.target.dataset.touched = "yes";
});

// A field that opens with the choice above it.
for (const box of document.querySelectorAll("[data-opens]")) {
  const target = document.getElementById(box.dataset.opens);
  const show = () => (target.hidden = !box.checked);
  box.addEventListener("change", show);
  show();
}

// Mind what was typed and not yet sent.
let dirty = false;
for (const form of document.querySelectorAll("form[data-mind]")) {
  form.addEventListener("input", () => (dirty = true));
  form.addEventListener("submit", () => (dirty = false));
}
addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});
