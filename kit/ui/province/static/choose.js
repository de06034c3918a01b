// Two lists. What is chosen goes to Python, which draws the other boards; the line below says what is looked at.
const NAMES = ["period", "commune"];

function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const seen = el.querySelector("[data-pv-seen]");
  const list = (name) => el.querySelector(`[data-pv-${name}]`);
  const show = () => (seen.textContent = model.get("seen"));
  const send = () => {
    NAMES.forEach((name) => model.set(name, list(name).value));
    model.save_changes();
  };
  NAMES.forEach((name) => list(name).addEventListener("change", send));
  model.on("change:seen", show);
  if (NAMES.some((name) => list(name).value !== model.get(name))) send(); // chosen before this script ran
  show();
  return () => model.off("change:seen", show);
}

export default { render };
