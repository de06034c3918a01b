// Files: asked for with a message, and given to the browser under their name when they come back with one.
function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const said = el.querySelector("[data-pv-said]");
  const buttons = [...el.querySelectorAll("[data-pv-form]")];
  const busy = (is) => buttons.forEach((button) => (button.disabled = is));

  const ask = ({ currentTarget }) => {
    busy(true);
    said.textContent = said.dataset.pvMaking;
    model.send({ form: currentTarget.dataset.pvForm });
  };
  const take = (content, [bytes]) => {
    busy(false);
    said.textContent = content.said;
    if (!bytes) return;
    const url = URL.createObjectURL(new Blob([bytes], { type: content.mime }));
    Object.assign(document.createElement("a"), { href: url, download: content.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };
  buttons.forEach((button) => button.addEventListener("click", ask));
  model.on("msg:custom", take);
  return () => model.off("msg:custom", take);
}

export default { render };
