// A piece that is read only: Python writes all of it. A live region keeps its place, so that its words are spoken.
// A button in it may copy a text. Plain http has no clipboard, so the text is selected in its box and copied by the old
// command; where that fails it stays selected, and she is told to press and hold it.
function copy(el, name) {
  const part = (attribute) => el.querySelector(`[${attribute}="${name}"]`);
  const box = part("data-cp-copied");
  box.focus({ preventScroll: true });
  box.setSelectionRange(0, box.value.length);
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch (error) {
    done = false; // the browser forbids it
  }
  part("data-cp-copy-done").hidden = !done;
  part("data-cp-copy-failed").hidden = done;
  box.classList.toggle("cp-copied-shown", !done);
}

function render({ model, el }) {
  const show = () => {
    const live = el.querySelector("[data-cp-live]");
    const fresh = el.cloneNode();
    fresh.innerHTML = model.get("markup");
    (live || el).innerHTML = (live ? fresh.firstChild : fresh).innerHTML;
  };
  el.addEventListener("click", (event) => {
    const button = event.target.closest("[data-cp-copy]");
    if (button) copy(el, button.dataset.cpCopy);
  });
  model.on("change:markup", show);
  if (!el.firstElementChild || model.get("markup")) show(); // what the server wrote may be older
  return () => model.off("change:markup", show);
}

export default { render };
