"use strict";
// Without this script everything is there to read; it filters, shows what a marked phrase says, and opens what is folded.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Spellings that a reader takes for the same: marks above and below letters, alef and yeh in their forms, digits.
  const folded = (text) => text.normalize("NFKD").replace(/[\p{M}\u0640\u200c-\u200f\u2066-\u2069\ufffd]/gu, "")
    .replace(/[ىی]/g, "ي").replace(/ک/g, "ك").replace(/ة/g, "ه")
    .replace(/[٠-٩]/g, (d) => d.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (d) => d.charCodeAt(0) - 0x6f0)
    .toLowerCase();

  const form = document.getElementById("filter");
  if (form) {
    const findings = all("article.finding");
    const texts = new Map(findings.map((finding) => [finding, folded(finding.textContent)]));
    const zero = form.elements.shown.dataset.zero.codePointAt(0);
    const written = (number) => String(number).replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)));
    const has = (list, value) => value === "" || list.split(" ").includes(value);
    const apply = () => {
      const chosen = new FormData(form);
      const kinds = chosen.getAll("kind");
      const words = folded(chosen.get("words")).split(/\s+/);
      let shown = 0;
      for (const finding of findings) {
        const { kind, outlets, claim, speakers } = finding.dataset;
        const fits = kinds.includes(kind) && has(outlets, chosen.get("outlet")) && has(claim, chosen.get("claim"))
          && has(speakers, chosen.get("speaker")) && words.every((word) => texts.get(finding).includes(word));
        finding.hidden = !fits;
        shown += fits;
      }
      const output = form.elements.shown;
      output.value = output.dataset.words.replace("%1", written(shown)).replace("%2", written(findings.length));
    };
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }

  // What a link leads to is unfolded, and shown whatever the filter says.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      at.hidden = false;
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", reveal);
  reveal();
  let folds = [];
  addEventListener("beforeprint", () => {
    folds = all("article.finding details:not([open])");
    folds.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folds.forEach((fold) => { fold.open = false; }));

  // A card beside a marked phrase: what it says, and the ways from there.
  const card = document.getElementById("card");
  let owner = null, closing = 0;
  const close = () => { card.hidden = true; owner = null; };
  const closeSoon = () => { clearTimeout(closing); closing = setTimeout(close, 250); };
  const open = (link) => {
    clearTimeout(closing);
    if (owner === link) return;
    const entries = link.dataset.claims.split(" ").map((id) => document.getElementById(id));
    card.replaceChildren(...entries.map((entry) => {
      const told = document.createElement("div");
      told.append(...entry.cloneNode(true).childNodes);
      return told;
    }));
    card.hidden = false;
    owner = link;
    const box = link.getClientRects()[0], page = document.documentElement;
    const left = Math.min(Math.max(8, box.left), page.clientWidth - card.offsetWidth - 8);
    const below = box.bottom + card.offsetHeight + 8 < innerHeight || box.top < card.offsetHeight + 8;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
  };
  for (const link of all("a.claim")) {
    link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && open(link));
    link.addEventListener("pointerleave", closeSoon);
    link.addEventListener("focus", () => open(link));
    link.addEventListener("blur", closeSoon);
    // A finger has no hover: the first tap tells, the card leads on.
    link.addEventListener("click", (event) => {
      if (event.pointerType === "touch" || event.pointerType === "pen") { event.preventDefault(); open(link); }
    });
  }
  card.addEventListener("pointerenter", () => clearTimeout(closing));
  card.addEventListener("pointerleave", closeSoon);
  card.addEventListener("focusin", () => clearTimeout(closing));
  card.addEventListener("click", (event) => event.target.closest("a") && close());
  addEventListener("keydown", (event) => event.key === "Escape" && close());
  addEventListener("pointerdown", (event) => {
    if (!card.contains(event.target) && event.target.closest("a.claim") !== owner) close();
  });
})();
