// A field that is typed into. What she types goes to Python as she typed it; what Python answers stands below it.
const PAUSE = 300; // ms without a key before it is sent

function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const input = el.querySelector("[data-cp-typed]");
  const unit = el.querySelector("[data-cp-unit]");
  const below = el.querySelector("[data-cp-below]");
  let timer = 0;

  const send = () => {
    clearTimeout(timer);
    timer = 0;
    const typed = input.value !== model.get("typed");
    const chosen = unit && unit.value !== model.get("unit");
    if (typed) model.set("typed", input.value);
    if (chosen) model.set("unit", unit.value);
    if (typed || chosen) model.save_changes();
  };
  const put = (text) => {
    input.value = text;
    send();
  };
  // Another wording for a part of the text, where it stood when it was found or where it stands by now.
  const swap = ({ cpSwap: old, cpAt: at, cpPut: fresh }) => {
    const text = input.value;
    const from = text.startsWith(old, +at) ? +at : text.indexOf(old);
    if (from >= 0) put(text.slice(0, from) + fresh + text.slice(from + old.length));
  };
  const tell = (trait, value) => {
    send();
    model.set(trait, value);
    model.save_changes();
  };
  const show = () => {
    below.innerHTML = model.get("below");
    input.setAttribute("aria-invalid", String(!!below.querySelector(".cp-error")));
  };
  const followTyped = () => {
    // Never over letters that are still on their way to Python.
    if (!timer && input.value !== model.get("typed")) input.value = model.get("typed");
  };
  const followUnit = () => {
    unit.value = model.get("unit");
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  });
  el.addEventListener("change", send);
  el.addEventListener("click", (event) => {
    const key = event.target.closest("button");
    if (!key) return;
    const { cpPick, cpAppend, cpSwap, cpSure, cpRewrite } = key.dataset;
    if (cpSwap !== undefined) return swap(key.dataset);
    if (cpSure !== undefined) return tell("sure", [...model.get("sure"), cpSure]);
    if (cpRewrite !== undefined) return tell("rewrites", model.get("rewrites") + 1);
    put(cpAppend === undefined ? cpPick : input.value.trim() + cpAppend);
    input.focus();
  });
  // A button is pressed, or the phone goes dark: send what is there.
  const moments = ["cp-flush", "visibilitychange"];
  moments.forEach((moment) => document.addEventListener(moment, send));
  model.on("change:typed", followTyped);
  if (unit) model.on("change:unit", followUnit);
  model.on("change:below", show);
  if (input.value !== input.defaultValue || (unit && !unit.selectedOptions[0].defaultSelected)) {
    send(); // typed before this script ran
  } else {
    followTyped();
    if (unit) followUnit();
    if (below.innerHTML !== model.get("below")) show();
  }
  return () => {
    moments.forEach((moment) => document.removeEventListener(moment, send));
    model.off("change:typed", followTyped);
    model.off("change:below", show);
    if (unit) model.off("change:unit", followUnit);
  };
}

export default { render };
