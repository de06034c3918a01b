// A button. Its presses are counted in the state, and the count is sent: sending it twice changes nothing.
function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const button = el.querySelector("[data-cp-press]");
  const below = el.querySelector("[data-cp-below]");
  const press = (times = 1) => {
    document.dispatchEvent(new Event("cp-flush")); // what was typed a moment ago goes first
    model.set("presses", model.get("presses") + times);
    model.save_changes();
  };
  const show = () => (below.innerHTML = model.get("below"));
  const follow = () => (button.disabled = model.get("disabled"));

  // The answer to what she typed may come while the button is held, and move it: the press is still the button's, and
  // the click that follows a finger must not fall on what has come under it.
  button.addEventListener("pointerdown", (event) => button.setPointerCapture(event.pointerId));
  button.addEventListener("touchend", (event) => {
    if (!event.cancelable) return; // the finger scrolled
    event.preventDefault();
    button.focus(); // as a click does: the keyboard goes
    press();
  });
  button.addEventListener("click", () => press());
  model.on("change:below", show);
  model.on("change:disabled", follow);
  follow();
  if (below.innerHTML !== model.get("below")) show();
  const early = Number(button.dataset.cpEarly || 0); // pressed before this script ran
  delete button.dataset.cpEarly;
  if (early) press(early);
  return () => {
    model.off("change:below", show);
    model.off("change:disabled", follow);
  };
}

export default { render };
