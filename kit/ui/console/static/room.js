// The room as the boards of a console see it: one look at the class for all of them, and one way to act in it.
const room = (window.cpRoom = window.cpRoom || makeRoom());

function makeRoom() {
  const FASTEST = 500; // milliseconds between two looks, however much happens
  const SLOWEST = 5000;
  const KINDS = ["hands", "people", "eyes_up", "eyes_down", "message", "message_cleared"];
  const place = document.getElementById("cp-console"); // a room writes it into the page
  const listeners = new Set();
  const hearers = new Set();
  let now = null;
  let mark = null;
  let waiting = null;
  let due = 0;
  let looked = 0;
  let fails = 0;

  const address = (path) => new URL(place.dataset.base + path, location.href).href;
  const tell = () => listeners.forEach((listener) => listener(now, lost()));
  const lost = () => fails > 1;

  async function look() {
    waiting = null;
    looked = Date.now();
    const headers = { Accept: "application/json", ...(mark ? { "If-None-Match": mark } : {}) };
    try {
      const answer = await fetch(address("console/now.json"), { cache: "no-store", headers });
      if (answer.status === 403) return location.reload(); // another PIN by now
      if (answer.status === 200) {
        now = await answer.json();
        mark = answer.headers.get("Etag");
      } else if (answer.status !== 304) throw new Error(answer.status);
      const back = fails > 1;
      fails = 0;
      if (answer.status === 200 || back) tell();
    } catch (error) {
      fails += 1;
      tell();
    }
  }

  function soon(wait = FASTEST) {
    const at = Math.max(Date.now(), looked + wait);
    if (!place || (waiting && due <= at)) return;
    clearTimeout(waiting);
    due = at;
    waiting = setTimeout(look, at - Date.now());
  }

  function connect(failures = 0) {
    const socket = new WebSocket(address("events?console=1").replace(/^http/, "ws"));
    let fine = failures;
    socket.onopen = () => {
      fine = 0;
      soon();
    };
    socket.onmessage = ({ data }) => {
      const { kind } = JSON.parse(data);
      hearers.forEach((hearer) => hearer(kind));
      if (KINDS.includes(kind)) soon();
    };
    socket.onclose = ({ code }) => {
      if (code === 4001) location.reload();
      setTimeout(() => connect(fine + 1), Math.min(20000, 1000 * 2 ** fine));
    };
  }

  /** Send a form of the room. Returns {ok, …}: what the room said, or `refusal` in words. */
  async function act(path, fields = {}) {
    if (!place) return rehearse(path, fields);
    const body = new URLSearchParams({ ...fields, _xsrf: place.dataset.xsrf });
    try {
      const answer = await fetch(address(path), { method: "POST", body, headers: { Accept: "application/json" } });
      if (answer.status === 403) location.reload();
      const said = await answer.json().catch(() => ({}));
      soon(0);
      return { ok: answer.ok, ...said };
    } catch (error) {
      fails += 1;
      tell();
      return { ok: false };
    }
  }

  /** In a practice class a few things happen as in a room; nothing is kept. */
  function rehearse(path, fields) {
    const [, what, id, verb] = path.split("/");
    const who = now.people.find((one) => one.id === id);
    if (what === "hand" && who) who.hand = null;
    if (verb === "unlock" && who) who.locked = false;
    if (what === "eyes") now.eyes = fields.up === "1";
    if (what === "message") now.message = fields.text || "";
    now = { ...now };
    tell();
    return { ok: true, practice: true };
  }

  if (place) {
    connect();
    look();
    setInterval(() => document.hidden || soon(SLOWEST), SLOWEST);
    addEventListener("visibilitychange", () => document.hidden || soon());
  }
  return {
    here: !!place,
    address,
    act,
    /** Call `listener(now, lost)` now and whenever the class changes; returns what ends that. */
    follow(listener) {
      listeners.add(listener);
      if (now) listener(now, lost());
      return () => listeners.delete(listener);
    },
    /** Call `hearer(kind)` at every event of the room. */
    hear(hearer) {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    /** Take a practice class, where there is no room. */
    practise(made) {
      if (place || now || !made.people) return;
      now = JSON.parse(JSON.stringify(made));
      setTimeout(tell);
    },
  };
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));

/** Make an element: make("p", {class: "note"}, "text", child, …). */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Show `nodes` in `list`, touching it only where something is another. */
function put(list, nodes) {
  nodes.forEach((node, at) => list.children[at] !== node && list.insertBefore(node, list.children[at] || null));
  while (list.children.length > nodes.length) list.lastElementChild.remove();
}

/** A board begins: `draw(now, parts)` is called whenever the class changes. */
function board(model, el, draw) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const said = model.get("said");
  const say = (name, values) => fill(said[name], values || {});
  room.practise(model.get("practice"));
  const note = el.querySelector("[data-cc-practice]");
  if (note && !room.here) note.hidden = false;
  const away = el.querySelector("[data-cc-lost]");
  const end = room.follow((now, lost) => {
    if (away) away.hidden = !lost;
    if (now) draw(now, say);
  });
  return { say, end };
}

/** Press a button: it waits for the room, and what was refused stands below it. */
async function press(button, path, fields, below) {
  button.disabled = true;
  const answer = await room.act(path, fields);
  button.disabled = false;
  if (below) {
    below.hidden = answer.ok;
    below.textContent = answer.ok ? "" : answer.refusal || below.dataset.ccRefused;
  }
  return answer;
}
