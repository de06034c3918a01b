// The form for one line of the cash book, and the last lines. What stands in it goes to Python as she types it. A press
// carries the id of the line to be, so pressed twice, or sent again after a gap in the Wi-Fi, it is one line.
const PAUSE = 300; // ms without a key before it is sent
const fresh = () => Array.from({ length: 32 }, () => ((Math.random() * 16) | 0).toString(16)).join("");
const isTick = (box) => /radio|check/.test(box.type);

function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const part = (name) => el.querySelector(`[data-cp-${name}]`);
  const boxes = [...el.querySelectorAll("[data-cp-in]")];
  const [form, write, id, count] = ["form", "write", "in=id", "count"].map(part);
  let timer = 0;
  let pressed = ""; // the line that was pressed last: what she changes after that is another

  const read = () => {
    const said = {};
    for (const box of boxes) {
      const name = box.dataset.cpIn;
      said[name] = isTick(box) && !box.checked ? said[name] || "" : box.value;
    }
    return said;
  };
  const dress = () => {
    const said = read();
    form.dataset.cpKind = said.kind;
    form.dataset.cpDay = said.day;
    if (!count) return;
    count.textContent = said.quantity;
    count.parentNode.hidden = !said.goods;
  };
  const send = () => {
    clearTimeout(timer);
    timer = 0;
    const said = read();
    const before = model.get("form");
    if (Object.keys(said).every((name) => name === "id" || said[name] === before[name])) return false;
    model.set("form", said);
    model.save_changes();
    return true;
  };
  const changed = (pause) => {
    if (id.value === pressed) id.value = fresh();
    dress();
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };
  const ask = (what) => {
    document.dispatchEvent(new Event("cp-flush")); // what was typed a moment ago goes first
    model.set("asked", `${parseInt(model.get("asked") || "0", 10) + 1} ${what}`);
    model.save_changes();
  };
  const press = () => {
    pressed = id.value;
    ask(`write ${pressed}`);
  };
  const follow = () => {
    const said = model.get("form");
    const another = pressed && id.value !== pressed;
    if (timer || (another && !said.amount)) return; // never over the line that she has begun
    for (const box of boxes) {
      const value = said[box.dataset.cpIn];
      if (isTick(box)) box.checked = box.value === value;
      else if (box !== id) box.value = value;
    }
    id.value = said.id || (another && id.value) || fresh();
    dress();
  };
  const shows = ["echo", "below", "lines"].map((name) => [
    `change:${name}`,
    () => (part(name).innerHTML = model.get(name)),
  ]);

  el.addEventListener("input", (event) => changed(event.target.dataset.cpIn === "amount" ? PAUSE : 0));
  el.addEventListener("click", (event) => {
    const key = event.target.closest("button");
    if (!key || key === write) return;
    const { cpAsk, cpPick, cpAppend } = key.dataset;
    if (cpAsk) return ask(cpAsk);
    const amount = part("in=amount");
    amount.value = cpAppend ? amount.value.trim() + cpAppend : cpPick;
    changed(0);
  });
  // The press is the button's that the finger went down on, whatever moves under it meanwhile (see button.js).
  write.addEventListener("pointerdown", (event) => write.setPointerCapture(event.pointerId));
  write.addEventListener("touchend", (event) => {
    if (!event.cancelable) return; // the finger scrolled
    event.preventDefault();
    write.focus();
    press();
  });
  write.addEventListener("click", press);
  const moments = ["cp-flush", "visibilitychange"];
  moments.forEach((moment) => document.addEventListener(moment, send));
  model.on("change:form", follow);
  shows.forEach(([change, show]) => model.on(change, show));

  if (!send()) follow(); // typed before this script ran
  id.value = id.value || fresh();
  shows.forEach(([, show]) => show());
  return () => {
    moments.forEach((moment) => document.removeEventListener(moment, send));
    model.off("change:form", follow);
    shows.forEach(([change, show]) => model.off(change, show));
  };
}

export default { render };
