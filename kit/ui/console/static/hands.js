// Raised hands, the longest first, each with one button.
function render({ model, el }) {
  const rows = new Map();

  function row(one, say) {
    if (!rows.has(one.id)) {
      const words = make("span", {});
      const button = make("button", { type: "button", class: "cc-button" }, say("helped"));
      button.addEventListener("click", () => press(button, `console/hand/${one.id}`));
      rows.set(one.id, make("li", {}, make("b", { class: "cc-number" }, String(one.number)), words, button));
    }
    const node = rows.get(one.id);
    node.children[1].textContent = say("line", { name: one.name, hamlet: one.hamlet, minutes: Math.floor(one.hand / 60) });
    return node;
  }

  function draw(now, say) {
    const up = now.people.filter((one) => one.hand !== null).sort((one, other) => other.hand - one.hand);
    put(el.querySelector("[data-cc-hands]"), up.map((one) => row(one, say)));
    el.querySelector("[data-cc-none]").hidden = up.length > 0;
    for (const id of rows.keys()) if (!up.some((one) => one.id === id)) rows.delete(id);
  }

  return board(model, el, draw).end;
}

export default { render };
