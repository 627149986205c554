(() => {
  "use strict";
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const slots = all(".slot").map((element) => ({
    element,
    start: Number(element.dataset.start),
    end: Number(element.dataset.end),
    happens: !element.classList.contains("is-cancelled"),
  }));
  const text = (element, selector) => element.querySelector(selector)?.textContent ?? "";

  // What is on: recomputed when something begins or ends, and when the page is looked at again.
  const live = document.querySelector(".live");
  let timer = 0;

  const line = (slot, until) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = "#" + slot.element.id;
    link.dir = "auto";
    link.textContent = text(slot.element, "h4");
    const more = document.createElement("div");
    more.className = "quiet";
    const end = until ? live.dataset.until + " " + text(slot.element, ".end") : "";
    more.textContent = [text(slot.element, ".room"), end].filter(Boolean).join(" · ");
    item.append(link, more);
    return item;
  };

  const fill = (part, chosen, until) => {
    part.hidden = chosen.length === 0;
    part.querySelector("ul").replaceChildren(...chosen.map((slot) => line(slot, until)));
  };

  const mark = (slot, name, word) => {
    for (const other of ["past", "now", "next"]) slot.element.classList.toggle(other, other === name);
    slot.element.querySelector(".state")?.remove();
    if (!word) return;
    const tag = document.createElement("span");
    tag.className = "state";
    tag.textContent = word;
    slot.element.append(tag);
  };

  // Of what is on, what began last comes first: long installations would hide it.
  const tick = () => {
    const now = Date.now();
    const running = slots.filter((slot) => slot.happens && slot.start <= now && now < slot.end).reverse();
    const later = slots.filter((slot) => slot.happens && slot.start > now);
    const first = Math.min(...later.map((slot) => slot.start));
    const coming = later.filter((slot) => slot.start === first);
    const over = running.length + later.length === 0; // then it is a record, in which nothing steps back
    for (const slot of slots) {
      if (running.includes(slot)) mark(slot, "now", live.dataset.now);
      else if (coming.includes(slot)) mark(slot, "next", live.dataset.next);
      else mark(slot, slot.end <= now && !over ? "past" : "", "");
    }
    fill(live.querySelector(".running"), running, true);
    fill(live.querySelector(".coming"), coming, false);
    if (coming.length > 0) {
      const group = coming[0].element.closest(".time");
      const day = first - now > 12 * 3600e3 ? text(group.closest(".day"), "h2") + ", " : "";
      live.querySelector(".when").textContent = day + text(group, "h3");
    }
    live.hidden = over;
    clearTimeout(timer);
    const ends = running.map((slot) => slot.end);
    const wait = Math.min(first, ...ends) - now;
    if (Number.isFinite(wait)) timer = setTimeout(tick, Math.min(wait, 60e3) + 50);
  };
  document.addEventListener("visibilitychange", () => document.hidden || tick());
  tick();

  // Search, whatever the case and the accents: every word has to be somewhere in the session.
  const form = document.querySelector("form");
  const input = form.querySelector("input");
  const fold = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  const search = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    document.body.classList.toggle("searching", words.length > 0);
    let found = 0;
    for (const slot of slots) {
      if (slot.words === undefined) slot.words = fold(slot.element.textContent);
      slot.element.hidden = !words.every((word) => slot.words.includes(word));
      found += slot.element.hidden ? 0 : 1;
    }
    for (const group of all(".time")) group.hidden = !group.querySelector(".slot:not([hidden])");
    for (const day of all(".day")) day.hidden = words.length > 0 && !day.querySelector(".time:not([hidden])");
    const none = form.dataset.none;
    form.querySelector("[role=status]").textContent =
      words.length === 0 ? "" : found > 0 ? form.dataset.found + found : none;
  };
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === input || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    input.focus();
  });
  form.hidden = false;
  if (input.value) search();
})();
