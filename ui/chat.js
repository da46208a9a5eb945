// Runs once when the page is loaded: keeps the newest question in view, and the chat readable by ear.
() => {
  const asked = () => document.querySelectorAll("#mb-chat .user-row");
  let questions = 0;
  let following = false; // until the reader scrolls

  function showNewest() {
    const row = asked()[questions - 1];
    const box = row.closest(".panel-wrap");
    if (box.scrollHeight > box.clientHeight) box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top;
    else if (row.getBoundingClientRect().top < 0 || box.getBoundingClientRect().bottom > window.innerHeight) row.scrollIntoView();
  }

  // Gradio labels each message with its source text, which a screen reader would read instead of the message.
  function unlabel() {
    for (const message of document.querySelectorAll('#mb-chat [data-testid][aria-label*="message:"]')) {
      message.removeAttribute("aria-label");
    }
  }

  function attend() {
    unlabel();
    const count = asked().length;
    if (count > questions) {
      following = true;
      if (matchMedia("(pointer: coarse)").matches) document.activeElement.blur(); // puts the keyboard away
    }
    questions = count;
    if (following && questions) showNewest();
  }

  for (const moved of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    document.addEventListener(moved, () => (following = false), { capture: true, passive: true });
  }
  new MutationObserver(attend).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-label"],
  });
}
