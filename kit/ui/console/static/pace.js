// How far the class goes together: a lesson open or closed, and up to which step, for everyone or for one table.
function render({ model, el }) {
  const rows = new Map();
  const part = (name) => el.querySelector(`[data-cc-${name}]`);
  let last = null;

  const table = () => part("whom").value;
  const move = (button, fields) => press(button, "console/pace", table() ? { ...fields, table: table() } : fields, part("refused"));

  function row(lesson, say) {
    if (!rows.has(lesson.slug)) {
      const gate = make("button", { type: "button", class: "cc-button" });
      gate.addEventListener("click", () => move(gate, { lesson: lesson.slug, action: gate.dataset.action }));
      const until = make("select", { "aria-label": say("until", { lesson: lesson.title }) });
      until.append(make("option", { value: "" }, say("freely")));
      lesson.steps.forEach((step, at) => until.append(make("option", { value: step.id }, say("up-to", { number: at + 1, title: step.title }))));
      until.addEventListener("change", () => move(until, { lesson: lesson.slug, action: "until", step: until.value }));
      const on = make("button", { type: "button", class: "cc-button" }, say("on-step"));
      on.addEventListener("click", () => move(on, { lesson: lesson.slug, action: "on" }));
      rows.set(lesson.slug, make("li", {}, make("strong", {}, lesson.title), make("span", { class: "cc-state" }), gate, until, on));
    }
    return rows.get(lesson.slug);
  }

  function show(node, lesson, say) {
    const { all, tables } = lesson.gate;
    const gate = (table() && tables[table()]) || all;
    const [, state, button, until, on] = node.children;
    const others = Object.keys(tables).filter((number) => JSON.stringify(tables[number]) !== JSON.stringify(all));
    state.textContent = say(gate.open ? "open" : "closed") + (others.length && !table() ? ` · ${say("others", { tables: others.join(", ") })}` : "");
    state.className = `cc-state cc-chip ${gate.open ? "cc-open" : "cc-locked"}`;
    button.textContent = say(gate.open ? "close-lesson" : "open-lesson");
    button.dataset.action = gate.open ? "close" : "open";
    if (document.activeElement !== until) until.value = gate.until || "";
    on.hidden = !gate.until;
  }

  function draw(now, say) {
    last = [now, say];
    const whom = part("whom");
    const numbers = now.tables.map(String);
    if ([...whom.options].slice(1).map((option) => option.value).join() !== numbers.join()) {
      const chosen = whom.value;
      whom.replaceChildren(whom.options[0], ...numbers.map((number) => make("option", { value: number }, say("table", { number }))));
      whom.value = numbers.includes(chosen) ? chosen : "";
    }
    whom.closest("label").hidden = !numbers.length;
    const nodes = now.lessons.map((lesson) => row(lesson, say));
    put(part("lessons"), nodes);
    now.lessons.forEach((lesson, at) => show(nodes[at], lesson, say));
  }

  const { end } = board(model, el, draw);
  part("whom").addEventListener("change", () => last && draw(...last));
  return end;
}

export default { render };
