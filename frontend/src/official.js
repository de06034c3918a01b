// The official packages, for a notebook that uses widgets beyond the small client's list. They use the page's own link,
// so the banner, the queue and the coming back are the same. This file is fetched only when it is needed.
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import * as controls from "@jupyter-widgets/controls";
import * as output from "@jupyter-widgets/output";
import { MessageLoop } from "@lumino/messaging";
import { Widget } from "@lumino/widgets";
import anywidget from "official-anywidget";
import css from "official-css";
import { fillRoughly } from "./fallback.js";
import { outputView } from "./output.js";
import sanitize from "./sanitize.js";

fillRoughly();
document.head.prepend(Object.assign(document.createElement("style"), { textContent: css }));

class Comm {
  constructor(link, id, target) {
    Object.assign(this, { link, comm_id: id, target_name: target });
  }

  open(data, callbacks, metadata, buffers) {
    const content = { comm_id: this.comm_id, target_name: this.target_name, data: data || {} };
    return this.post("comm_open", content, callbacks, metadata, buffers);
  }

  send(data, callbacks, metadata, buffers) {
    return this.post("comm_msg", { comm_id: this.comm_id, data }, callbacks, metadata, buffers);
  }

  close(data, callbacks, metadata, buffers) {
    return this.post("comm_close", { comm_id: this.comm_id, data: data || {} }, callbacks, metadata, buffers);
  }

  post(type, content, callbacks, metadata, buffers) {
    const status = callbacks && callbacks.iopub && callbacks.iopub.status;
    const onidle = status && (() => status({ content: { execution_state: "idle" } }));
    return this.link.send(type, content, { metadata, buffers, onidle });
  }

  on_msg(callback) {
    this.onmessage = callback;
  }

  on_close(callback) {
    this.onclose = callback;
  }
}

class Manager extends ManagerBase {
  constructor(link) {
    super();
    this.link = link;
    this.comms = {};
    this.modules = {
      "@jupyter-widgets/base": base,
      "@jupyter-widgets/controls": controls,
      "@jupyter-widgets/output": { ...output, OutputView: outputView(output.OutputView, this) },
      anywidget: anywidget(base),
    };
  }

  async loadClass(name, module) {
    const found = this.modules[module] && this.modules[module][name];
    if (!found) throw new Error(`${module} has no ${name} here`);
    return found;
  }

  async _create_comm(target, id, data, metadata, buffers) {
    const comm = (this.comms[id] = new Comm(this.link, id, target));
    // A model's channel is open already on the other side; only the control channel is opened from here.
    if (target !== "jupyter.widget") comm.open(data, {}, metadata, buffers);
    return comm;
  }

  async _get_comm_info() {
    return {};
  }

  inline_sanitize(source) {
    return sanitize(source);
  }

  handle(message) {
    const { comm_id: id, target_name: target } = message.content;
    const type = message.header.msg_type;
    if (type === "comm_open" && target === "jupyter.widget" && !this.has_model(id)) {
      this.handle_comm_open((this.comms[id] = new Comm(this.link, id, target)), message);
    } else if (type === "comm_msg" && this.comms[id] && this.comms[id].onmessage) {
      this.comms[id].onmessage(message);
    } else if (type === "comm_close" && this.comms[id] && this.comms[id].onclose) {
      this.comms[id].onclose(message);
    }
  }
}

/** Replace the nodes that the server wrote by the official views; what was typed in them meanwhile is carried over. */
export async function start(page) {
  const manager = new Manager(page.link);
  page.onmessage = (message) => manager.handle(message);
  await manager._loadFromKernel();
  const typed = page.collect();
  for (const place of page.places()) {
    const view = await manager.create_view(await manager.get_model(place.dataset.cpView));
    place.textContent = "";
    place.removeAttribute("data-cp-view");
    MessageLoop.sendMessage(view.luminoWidget, Widget.Msg.BeforeAttach);
    place.append(view.el);
    MessageLoop.sendMessage(view.luminoWidget, Widget.Msg.AfterAttach);
  }
  await new Promise((resolve) => setTimeout(resolve, 300)); // anywidgets fill their nodes a turn later
  page.restore(typed);
}
