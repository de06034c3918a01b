// A widget's state, as @jupyter-widgets/base keeps it (lib/widget.js): one update is under way at a time, the ones made
// meanwhile wait as one, and an echo of an older value than the one last sent is not taken for news.
//
// One thing is kept stricter than there: what was changed first is heard first, also across widgets. A press that
// overtook the text before it would have the text judged as it was.
export class Model {
  constructor(manager, id, state) {
    this.widget_manager = manager;
    this.model_id = id;
    this.state = state;
    this.listeners = {};
    this.dirty = {};
    this.waiting = null;
    this.pending = 0;
    this.expected = {};
  }

  get(name) {
    return this.state[name];
  }

  set(name, value) {
    if (typeof name === "object") {
      Object.keys(name).forEach((key) => this.set(key, name[key]));
    } else if (this.state[name] !== value) {
      this.state[name] = this.dirty[name] = value;
      this.trigger(`change:${name}`, value);
      this.trigger("change");
    }
  }

  save_changes() {
    const changes = this.dirty;
    this.dirty = {};
    if (!Object.keys(changes).length) return;
    if (this.pending) this.waiting = { ...this.waiting, ...changes };
    else this.update(changes);
  }

  /** Send what waits. */
  flush() {
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) this.update(waiting);
  }

  update(changes) {
    const [state, paths, buffers] = takeBuffers(changes);
    this.pending++;
    const id = this.transmit({ method: "update", state, buffer_paths: paths }, buffers, () => {
      this.pending--;
      if (!this.pending) this.flush();
    });
    Object.keys(changes).forEach((name) => (this.expected[name] = id));
  }

  send(content, callbacks, buffers) {
    // anywidget's signature: the callbacks are the notebook's business
    this.transmit({ method: "custom", content }, buffers || [], null);
  }

  transmit(data, buffers, onidle) {
    const content = { comm_id: this.model_id, data };
    Object.values(this.widget_manager.models).forEach((model) => model.flush());
    return this.widget_manager.link.send("comm_msg", content, { buffers, onidle });
  }

  on(name, callback) {
    name.split(" ").forEach((each) => (this.listeners[each] = this.listeners[each] || []).push(callback));
  }

  off(name, callback) {
    for (const each of name ? name.split(" ") : Object.keys(this.listeners)) {
      this.listeners[each] = callback ? (this.listeners[each] || []).filter((other) => other !== callback) : [];
    }
  }

  trigger(name, ...details) {
    (this.listeners[name] || []).slice().forEach((callback) => callback(...details));
  }

  receive({ content: { data }, buffers, parent_header: parent }) {
    if (data.method === "custom") {
      this.trigger("msg:custom", data.content, buffers);
      return;
    }
    const state = putBuffers(data.state || {}, data.buffer_paths || [], buffers);
    if (data.method === "echo_update") {
      for (const name of Object.keys(state)) {
        if (!(name in this.expected)) continue;
        if (this.expected[name] !== parent.msg_id) {
          delete state[name];
        } else {
          delete this.expected[name];
          if (this.waiting && name in this.waiting) delete state[name];
        }
      }
    }
    this.take(state);
  }

  /** Take over what Python says. */
  take(state) {
    const changed = Object.keys(state).filter((name) => this.state[name] !== state[name]);
    Object.assign(this.state, state);
    changed.forEach((name) => this.trigger(`change:${name}`, state[name]));
    if (changed.length) this.trigger("change");
  }
}

const isBinary = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

function takeBuffers(state) {
  const paths = [];
  const buffers = [];
  const walk = (value, path) => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (!value || typeof value !== "object") return value;
    const copy = {};
    for (const key of Object.keys(value)) {
      if (isBinary(value[key])) {
        paths.push([...path, key]);
        buffers.push(value[key]);
      } else {
        copy[key] = walk(value[key], [...path, key]);
      }
    }
    return copy;
  };
  return [walk(state, []), paths, buffers];
}

export function putBuffers(state, paths, buffers) {
  paths.forEach((path, index) => {
    const holder = path.slice(0, -1).reduce((value, key) => value[key], state);
    holder[path[path.length - 1]] = buffers[index];
  });
  return state;
}
