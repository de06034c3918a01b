// The link to the visit: one websocket that is opened again whenever it breaks.
//
// A message stays in the outbox until the other side says that it is through with it (status idle, with the message as
// parent), and is sent again after every reconnection with the same id (msg_id, and metadata.cp_id for the visit
// engine, which drops what it has seen). So nothing is lost while the connection is away, and nothing is done twice.
import { decode, encode, PROTOCOL, uid } from "./wire.js";

const LOOK_EVERY = 250; // ms
const QUIET = 1000; // ms without a word: ask whether anybody is there
const LOST = 2200; // ms without an answer: say so
const HOPELESS = 9000; // ms without an answer: this socket is dead, take another
const WAITS = [250, 500, 1000, 2000, 4000, 8000, 15000]; // ms before trying again

export class Link {
  /** `onmessage(message)` gets what arrives; `onstate(state)` gets "up", "lost" or "gone" (the visit is over). */
  constructor({ base, kernel, onmessage, onstate }) {
    Object.assign(this, { base, kernel, onmessage, onstate });
    this.session = uid();
    this.outbox = new Map();
    this.state = "up"; // until proved otherwise: a page that just arrived has a connection
    this.failures = 0;
    this.heard = this.settled = Date.now(); // `settled`: when the other side was last through with everything
    this.asked = 0;
    this.connect();
    setInterval(() => this.look(), LOOK_EVERY);
    addEventListener("online", () => this.hurry());
    addEventListener("offline", () => this.tell("lost"));
    addEventListener("pageshow", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
  }

  connect() {
    clearTimeout(this.again);
    const socket = new WebSocket(
      `${this.base.replace(/^http/, "ws")}api/kernels/${this.kernel}/channels?session_id=${this.session}`,
      [PROTOCOL],
    );
    this.socket = socket;
    this.began = Date.now();
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.alive();
      for (const { frame } of this.outbox.values()) socket.send(frame);
    };
    socket.onmessage = ({ data }) => {
      this.alive();
      this.receive(decode(data));
    };
    socket.onclose = () => this.socket === socket && this.broken();
  }

  alive() {
    this.heard = Date.now();
    this.asked = 0;
    this.failures = 0;
    if (!this.outbox.size) this.settled = this.heard;
    this.tell("up");
  }

  tell(state) {
    if (this.state === state || this.state === "gone") return;
    this.state = state;
    this.onstate(state);
  }

  open() {
    return this.socket && this.socket.readyState === WebSocket.OPEN;
  }

  /** Look whether the other side still answers: a network that swallows everything closes no socket. */
  look() {
    const now = Date.now();
    if (document.hidden || this.state === "gone") {
      this.heard = now; // timers sleep in the background; do not take that for silence
      return;
    }
    if (!this.open()) {
      if (now - Math.max(this.began, this.heard) > LOST) this.tell("lost");
      if (this.socket && this.socket.readyState === WebSocket.CONNECTING && now - this.began > HOPELESS) this.broken();
      return;
    }
    const quiet = now - this.heard;
    if (quiet > HOPELESS) this.broken();
    else if (quiet > LOST && this.asked) this.tell("lost");
    else if (quiet > QUIET && !this.asked) {
      this.asked = now;
      this.socket.send(encode(this.message("control", "kernel_info_request", {})));
    }
  }

  broken() {
    const dead = this.socket;
    this.socket = null;
    if (dead && dead.readyState < WebSocket.CLOSING) dead.close();
    this.tell("lost");
    const wait = WAITS[Math.min(this.failures, WAITS.length - 1)];
    this.failures++;
    clearTimeout(this.again);
    this.again = setTimeout(() => this.retry(), wait * (0.7 + 0.6 * Math.random()));
  }

  /** Now is a good moment: the network came back, or she looks at the page again. */
  hurry() {
    this.failures = 0;
    if (this.socket) this.look();
    else this.retry();
  }

  async retry() {
    clearTimeout(this.again);
    if (this.asking || this.state === "gone") return;
    this.asking = true;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), 5000);
    let answer = null;
    try {
      answer = await fetch(`${this.base}api/kernels/${this.kernel}`, { cache: "no-store", signal: limit.signal });
    } catch (error) {
      // no network yet
    }
    clearTimeout(timer);
    this.asking = false;
    // A proxy that does not know the way to the room yet says 404 too, or leads to a page; the room answers in JSON.
    const ours = answer && /json/.test(answer.headers.get("Content-Type"));
    if (ours && (answer.status === 404 || answer.status === 410 || answer.status === 403)) this.tell("gone");
    else if (ours && answer.ok) this.connect();
    else this.broken();
  }

  message(channel, type, content, metadata = {}, buffers = []) {
    const header = {
      msg_id: uid(),
      msg_type: type,
      username: "",
      session: this.session,
      date: new Date().toISOString(),
      version: "5.3",
    };
    return { channel, header, parent_header: {}, metadata: { ...metadata, cp_id: header.msg_id }, content, buffers };
  }

  /** Send on the shell channel and return the message's id; `onidle` is called when the other side is through. */
  send(type, content, { metadata, buffers, onidle } = {}) {
    const message = this.message("shell", type, content, metadata, buffers);
    const frame = encode(message);
    this.outbox.set(message.header.msg_id, { frame, onidle });
    if (this.open()) this.socket.send(frame);
    return message.header.msg_id;
  }

  receive(message) {
    const parent = message.parent_header.msg_id;
    if (message.header.msg_type === "status" && message.content.execution_state === "idle") {
      const sent = this.outbox.get(parent);
      this.outbox.delete(parent);
      if (sent && sent.onidle) sent.onidle();
    } else {
      this.onmessage(message);
    }
  }
}
