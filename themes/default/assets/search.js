// Offers titles and people below every search field while someone types. The form works without.
"use strict";
(() => {
  const PAUSE = 120; // ms after the last key
  let number = 0;

  for (const form of document.querySelectorAll("form[role=search]")) {
    const field = form.querySelector("input[type=search]");
    if (!field) continue;
    const list = document.createElement("div");
    list.className = "offers";
    list.id = `offers-${++number}`;
    list.hidden = true;
    form.append(list);
    Object.entries({
      role: "combobox", autocomplete: "off", "aria-expanded": "false",
      "aria-autocomplete": "list", "aria-controls": list.id,
    }).forEach(([name, value]) => field.setAttribute(name, value));
    attend(form, field, list);
  }

  function attend(form, field, list) {
    let timer, request, chosen = -1;

    const options = () => [...list.querySelectorAll("[role=option]")];

    function close() {
      clearTimeout(timer);
      request?.abort();
      list.hidden = true;
      chosen = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function choose(next) {
      const all = options();
      chosen = (next + all.length + 1) % (all.length + 1); // the last place is the field itself
      all.forEach((option, i) => {
        option.id = `${list.id}-${i}`;
        option.setAttribute("aria-selected", String(i === chosen));
      });
      if (chosen < all.length) {
        field.setAttribute("aria-activedescendant", `${list.id}-${chosen}`);
        all[chosen].scrollIntoView({ block: "nearest" });
      } else field.removeAttribute("aria-activedescendant");
    }

    async function offer() {
      const words = field.value.trim();
      request?.abort();
      if (!words) return close();
      request = new AbortController();
      try {
        const answer = await fetch(`${form.action}/suggest?q=${encodeURIComponent(words.slice(0, 256))}`, { signal: request.signal });
        if (!answer.ok) return close();
        list.innerHTML = await answer.text(); // our own page, escaped where it was made
      } catch {
        return; // overtaken by the next letter, or offline: the form still works
      }
      if (document.activeElement !== field) return;
      chosen = options().length;
      list.hidden = options().length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      field.removeAttribute("aria-activedescendant");
    }

    field.addEventListener("input", (event) => {
      if (event.isComposing) return; // pinyin on its way to characters
      clearTimeout(timer);
      timer = setTimeout(offer, PAUSE);
    });
    field.addEventListener("compositionend", () => { clearTimeout(timer); timer = setTimeout(offer, PAUSE); });
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); return; }
      if (list.hidden) return;
      if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen === options().length ? 0 : chosen + 1); }
      if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen - 1 < 0 ? options().length : chosen - 1); }
      if (event.key === "Enter" && options()[chosen]) { event.preventDefault(); options()[chosen].querySelector("a").click(); }
    });
    form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus until the click
    form.addEventListener("submit", close);
  }
})();
