// Small native views of the stock widgets that a lesson may still want beside the kit's own. Everything else gets the
// official packages. The list stands in kit/server/phone/README.md.
const CONTROLS = "@jupyter-widgets/controls";

export const isNative = ({ _model_module: module, _model_name: name }) =>
  module === "@jupyter-widgets/base" || (module === CONTROLS && (name in VIEWS || /StyleModel$/.test(name)));

export function native(model, el, manager) {
  const view = VIEWS[model.get("_model_name")];
  if (!view) return;
  el.textContent = ""; // the server may have left a shell
  view(model, el, manager);
  layout(model, el, manager);
}

/** Call `paint` now and whenever one of the traits changes. */
function follow(model, names, paint) {
  names.split(" ").forEach((name) => model.on(`change:${name}`, paint));
  paint();
}

async function layout(model, el, manager) {
  if (!model.get("layout")) return;
  const style = await manager.get_model(model.get("layout"));
  const paint = () => {
    for (const key of Object.keys(style.state)) {
      if (key[0] !== "_") el.style.setProperty(key.replace(/_/g, "-"), style.get(key));
    }
  };
  style.on("change", paint);
  paint();
}

function box(direction) {
  return (model, el, manager) => {
    el.classList.add("cp-core-box", `cp-core-${direction}`);
    const views = {};
    let turn = 0;
    follow(model, "children", async () => {
      const mine = ++turn;
      const wanted = await Promise.all(
        model.get("children").map((id) => (views[id] = views[id] || manager.get_model(id).then((child) => manager.create_view(child)))),
      );
      if (mine !== turn) return;
      [...el.children].forEach((child) => wanted.some((view) => view.el === child) || child.remove());
      wanted.forEach((view, at) => el.children[at] === view.el || el.insertBefore(view.el, el.children[at] || null));
    });
  };
}

let count = 0;

/** A labelled form element, tied to one trait. `read` returns undefined for what is no value. */
function input(tag, attributes, { trait = "value", event = "input", read = (node) => node.value, write } = {}) {
  const put = write || ((node, value) => (node.value = value));
  return (model, el) => {
    el.classList.add("cp-field");
    const node = document.createElement(tag);
    Object.assign(node, attributes, { id: `cp-core-${++count}`, className: "cp-input" });
    const label = Object.assign(document.createElement("label"), { htmlFor: node.id, className: "cp-label" });
    el.append(label, node);
    follow(model, "description", () => {
      label.textContent = model.get("description");
      label.hidden = !model.get("description");
      if (label.hidden) node.setAttribute("aria-label", model.get("placeholder") || "…");
    });
    follow(model, "disabled", () => (node.disabled = model.get("disabled")));
    if (tag === "select") {
      follow(model, "_options_labels", () => {
        node.textContent = "";
        model.get("_options_labels").forEach((text) => node.add(new Option(text)));
      });
    } else {
      follow(model, "placeholder", () => (node.placeholder = model.get("placeholder") || ""));
    }
    follow(model, trait, () => {
      if (read(node) !== model.get(trait)) put(node, model.get(trait));
    });
    node.addEventListener(event, () => {
      const value = read(node);
      if (value === undefined) return;
      model.set(trait, value);
      model.save_changes();
    });
  };
}

const number = (parse) => ({
  event: "change",
  read: (node) => (Number.isNaN(parse(node.value)) ? undefined : parse(node.value)),
});
const whole = input("input", { type: "number", inputMode: "numeric" }, number((text) => parseInt(text, 10)));
const real = input("input", { type: "number", inputMode: "decimal", step: "any" }, number(parseFloat));

function checkbox(model, el) {
  el.classList.add("cp-field");
  const node = Object.assign(document.createElement("input"), { type: "checkbox" });
  const words = document.createElement("span");
  const label = Object.assign(document.createElement("label"), { className: "cp-core-check" });
  label.append(node, words);
  el.append(label);
  follow(model, "description", () => (words.textContent = model.get("description")));
  follow(model, "disabled", () => (node.disabled = model.get("disabled")));
  follow(model, "value", () => (node.checked = model.get("value")));
  node.addEventListener("change", () => {
    model.set("value", node.checked);
    model.save_changes();
  });
}

function button(model, el) {
  const node = Object.assign(document.createElement("button"), { type: "button", className: "cp-button" });
  el.append(node);
  follow(model, "description", () => (node.textContent = model.get("description")));
  follow(model, "disabled", () => (node.disabled = model.get("disabled")));
  node.addEventListener("click", () => model.send({ event: "click" }));
}

function words(write) {
  return (model, el) => {
    const node = document.createElement("div");
    el.append(node);
    follow(model, "value", () => write(node, model.get("value")));
  };
}

const html = words((node, value) => (node.innerHTML = value));

function image(model, el) {
  const node = Object.assign(document.createElement("img"), { className: "cp-core-image", alt: "" });
  el.append(node);
  follow(model, "value format", () => {
    if (!model.get("value")) return;
    URL.revokeObjectURL(node.src);
    const type = model.get("format") === "svg" ? "svg+xml" : model.get("format");
    node.src = URL.createObjectURL(new Blob([model.get("value")], { type: `image/${type}` }));
  });
}

const VIEWS = {
  VBoxModel: box("column"),
  HBoxModel: box("row"),
  BoxModel: box("row"),
  HTMLModel: html,
  LabelModel: words((node, value) => (node.textContent = value)),
  ImageModel: image,
  ButtonModel: button,
  TextModel: input("input", { type: "text" }),
  TextareaModel: input("textarea", { rows: 3 }),
  IntTextModel: whole,
  BoundedIntTextModel: whole,
  FloatTextModel: real,
  BoundedFloatTextModel: real,
  CheckboxModel: checkbox,
  DropdownModel: input("select", {}, {
    trait: "index",
    event: "change",
    read: (node) => node.selectedIndex,
    write: (node, index) => (node.selectedIndex = index === null ? -1 : index),
  }),
};
