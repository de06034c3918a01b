// Tiles: one of several, or as many as she likes. They are radio buttons or checkboxes, which the keyboard and screen
// readers know.
function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const below = el.querySelector("[data-cp-below]");
  const boxes = [...el.querySelectorAll("input")];
  const send = () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const fresh = Array.isArray(model.get("chosen")) ? chosen : chosen[0] || "";
    if (String(fresh) === String(model.get("chosen"))) return;
    model.set("chosen", fresh);
    model.save_changes();
  };
  const follow = () =>
    boxes.forEach((box) => (box.checked = [].concat(model.get("chosen")).includes(box.value)));
  const show = () => (below.innerHTML = model.get("below"));

  el.addEventListener("change", send);
  model.on("change:chosen", follow);
  model.on("change:below", show);
  if (boxes.some((box) => box.checked && !box.defaultChecked)) {
    send(); // tapped before this script ran
  } else {
    follow();
    if (below.innerHTML !== model.get("below")) show();
  }
  return () => {
    model.off("change:chosen", follow);
    model.off("change:below", show);
  };
}

export default { render };
