// The form of a call, made easier: counts as one types (by the same rules as the server), and keeps
// the draft a moment after one stops. Without this file the form does the same at each button.
const form = document.querySelector("form[data-submit]");

async function counts() {
  let count;
  try {
    ({ length: count } = await import(document.querySelector("[data-length]")?.dataset.length));
  } catch {
    return; // the server counts at the next press of a button
  }
  for (const field of document.querySelectorAll("textarea[data-limit]")) {
    const line = document.createElement("p");
    line.className = "help";
    line.setAttribute("aria-live", "polite");
    field.after(line);
    const tell = () => {
      const { total } = count(field.value);
      const most = Number(field.dataset.limit);
      line.textContent = `${total.toLocaleString()} / ${most.toLocaleString()}`;
      line.classList.toggle("error", total > most);
    };
    let waiting;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(tell, 200);
    });
    tell();
  }
}

function autosave() {
  const said = form.querySelector("[data-saved]");
  let timer;
  let sent = false;
  form.addEventListener("submit", () => (sent = true));
  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (sent) return;
      const data = new FormData();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
      data.append("do", "autosave");
      try {
        const answer = await fetch(form.action, { method: "POST", body: data });
        if (answer.ok && said)
          said.textContent = said.dataset.text.replace("{0}", new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
      } catch {
        // offline: the next attempt or the next button will do it
      }
    }, 4000);
  });
}

if (form) {
  counts();
  autosave();
  document.getElementById("slips")?.focus();
}
