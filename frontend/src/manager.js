// The manager: every model of the visit, and the views of the ones on the page.
import { Model, putBuffers } from "./model.js";
import { isNative, native } from "./native.js";
import { OWN } from "./registry.js";
import { uid } from "./wire.js";

const CONTROL = "jupyter.widget.control";

export class Manager {
  /** `onunknown(state)` is called for a widget that this small client has no view for. */
  constructor({ onunknown }) {
    this.models = {};
    this.wanted = {};
    this.modules = {};
    this.onunknown = onunknown;
    this.asked = null;
  }

  /** Take in the states of models, by id: written into the page, or asked for. */
  load(states) {
    for (const id of Object.keys(states)) this.add(id, states[id]);
  }

  /** Ask the other side for every state. */
  request() {
    const control = uid();
    const { link } = this;
    return new Promise((resolve) => {
      this.asked = { control, resolve };
      link.send("comm_open", { comm_id: control, target_name: CONTROL, data: {} }, { metadata: { version: "1.0.0" } });
      link.send("comm_msg", { comm_id: control, data: { method: "request_states" } });
    });
  }

  add(id, state) {
    if (this.models[id]) {
      this.models[id].take(state);
      return;
    }
    const model = new Model(this, id, state);
    this.models[id] = model;
    if (!isKnown(state)) this.onunknown(state);
    (this.wanted[id] || []).forEach((resolve) => resolve(model));
    delete this.wanted[id];
  }

  handle(message) {
    const { comm_id: id, data } = message.content;
    const type = message.header.msg_type;
    if (type === "comm_open" && message.content.target_name === "jupyter.widget") {
      this.add(id, putBuffers(data.state, data.buffer_paths || [], message.buffers));
    } else if (type === "comm_msg" && this.asked && id === this.asked.control) {
      putBuffers(data.states, data.buffer_paths || [], message.buffers);
      for (const model of Object.keys(data.states)) this.add(model, data.states[model].state);
      this.link.send("comm_close", { comm_id: id, data: {} });
      this.asked.resolve();
      this.asked = null;
    } else if (type === "comm_msg" && this.models[id]) {
      this.models[id].receive(message);
    } else if (type === "comm_close" && this.models[id]) {
      this.models[id].trigger("destroy");
      delete this.models[id];
    }
  }

  /** The model `id` (also as IPY_MODEL_id), now or as soon as it is there. */
  get_model(id) {
    const name = id.replace("IPY_MODEL_", "");
    if (this.models[name]) return Promise.resolve(this.models[name]);
    return new Promise((resolve) => (this.wanted[name] = this.wanted[name] || []).push(resolve));
  }

  /** Show a model. Nodes that the server wrote for it are adopted where they stand. */
  async create_view(model) {
    const written = document.querySelector(`[data-cp-view="${model.model_id}"]:not([data-cp-adopted])`);
    const el = written || document.createElement("div");
    el.setAttribute("data-cp-adopted", "");
    (model.get("_dom_classes") || []).forEach((name) => el.classList.add(name));
    let clear = null;
    if (model.get("_model_module") === "anywidget") {
      const widget = await this.module(model);
      clear = await widget.render({ model, el });
    } else if (isNative(model.state)) {
      native(model, el, this);
    }
    model.on("destroy", () => {
      if (clear) clear();
      el.remove();
    });
    return { el, model };
  }

  /** The anywidget module of a model: the kit's own, or the one that the model brings along. */
  module(model) {
    const name = model.get("_anywidget_id");
    const own = OWN[name];
    if (!own && model.get("_css")) style(name, model.get("_css"));
    const found = own || (this.modules[name] = this.modules[name] || load(model.get("_esm")));
    model.begun = model.begun || Promise.resolve(found).then((widget) => widget.initialize && widget.initialize({ model }));
    return model.begun.then(() => found);
  }
}

export const isKnown = (state) => state._model_module === "anywidget" || isNative(state);

async function load(source) {
  const url = /^https?:/.test(source)
    ? source
    : URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const { default: widget, render } = await import(url);
  return (typeof widget === "function" ? await widget() : widget) || { render };
}

function style(name, css) {
  if (document.getElementById(`css-${name}`)) return;
  const element = document.createElement("style");
  element.id = `css-${name}`;
  element.textContent = css;
  document.head.append(element);
}
