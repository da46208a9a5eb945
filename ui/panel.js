// Opens a citation's source in the panel, by mouse or keyboard, and brings the reader back with Escape.
// Gradio runs this once, with `element` (the panel), `trigger` and `watch` at hand.
const CITATION = /^#src-([\w.]+)-(\d+)$/;
let opened = null; // the address of the source that the reader opens by hand, until it is shown

const panel = () => element.querySelector(".mb-panel");

function scrollToQuote() {
  const around = element.querySelector(".mb-around");
  const quoted = around && around.querySelector("mark");
  if (quoted) around.scrollTop += quoted.getBoundingClientRect().top - around.getBoundingClientRect().top - 48;
}

function markOpen() {
  const shown = panel().dataset.source;
  for (const link of document.querySelectorAll("a.mb-cite")) {
    if (link.getAttribute("href") === shown) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function arrive() {
  const heading = element.querySelector("#mb-heading");
  heading.focus({ preventScroll: true });
  const box = element.getBoundingClientRect();
  if (box.top < 0 || box.top > window.innerHeight / 2) element.scrollIntoView({ block: "start" });
}

function settle() {
  scrollToQuote();
  markOpen();
  if (opened && panel().dataset.source === opened) {
    opened = null;
    arrive();
  }
}

function open(link) {
  const [address, key, number] = CITATION.exec(link.getAttribute("href")) || [];
  if (!address) return;
  opened = address;
  if (panel().dataset.source === opened) settle();
  else trigger("click", { key, number: Number(number) });
}

function goBack() {
  const link = document.querySelector(`#mb-work a[href="${panel().dataset.source}"]`);
  if (link) link.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest('a[href^="#src-"], a.mb-back');
  if (!link) return;
  event.preventDefault();
  if (link.classList.contains("mb-back")) goBack();
  else open(link);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && element.contains(document.activeElement)) goBack();
});

watch("value", () => requestAnimationFrame(settle));
