// The room's own channel: small JSON events from the facilitator, and a raised hand back. Every event is also a
// "cp-event" on the document, whose detail is the event. The room remembers hands and messages and says them again to a
// page that comes back.
import eyes from "../../kit/ui/static/pictures/eyes.svg";
import hand from "../../kit/ui/static/pictures/hand.svg";

const WAITS = [1000, 2000, 5000, 10000, 20000];

export class Events {
  constructor(url, words, banners) {
    Object.assign(this, { url, words, banners, failures: 0, hand: false, unsent: false, seen: null });
    this.connect();
    const hurry = () => {
      if (!this.socket && !document.hidden) {
        this.failures = 0;
        this.connect();
      }
    };
    addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
  }

  connect() {
    clearTimeout(this.again);
    const socket = (this.socket = new WebSocket(this.url.replace(/^http/, "ws")));
    socket.onopen = () => {
      this.failures = 0;
      this.showHand();
      if (this.unsent) this.sendHand();
    };
    socket.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      this.receive(event);
      document.dispatchEvent(new CustomEvent("cp-event", { detail: event }));
    };
    socket.onclose = ({ code }) => {
      this.socket = null;
      if (code === 4001 && !window.cpLeaving) location.reload(); // signed out, or another woman took the phone: then it shows whose it is
      const wait = WAITS[Math.min(this.failures++, WAITS.length - 1)];
      this.again = setTimeout(() => this.socket || this.connect(), wait * (0.7 + 0.6 * Math.random()));
    };
  }

  sendHand() {
    this.unsent = !this.socket || this.socket.readyState !== WebSocket.OPEN;
    if (!this.unsent) this.socket.send(JSON.stringify({ kind: "hand", up: this.hand }));
  }

  receive(event) {
    const { words, banners } = this;
    if (event.kind === "message") {
      if (event.id !== undefined && event.id === this.seen) return; // said again after a break
      this.seen = event.id;
      banners.show("message", event.text, { head: words["phone-message"], close: words["phone-close"] });
    } else if (event.kind === "message_cleared") {
      banners.hide("message");
    } else if (event.kind === "eyes_up") {
      banners.show("eyes", words["phone-eyes-up"], { picture: eyes });
    } else if (event.kind === "eyes_down") {
      banners.hide("eyes");
    } else if (event.kind === "lesson_edited" && (!event.lesson || location.pathname.endsWith(`/b/${event.lesson}`))) {
      const reload = () => location.reload();
      banners.show("edited", words["phone-edited"], { close: words["phone-reload"], act: reload });
    } else if (event.kind === "hand" && !this.unsent) {
      this.hand = !!event.up;
      this.showHand();
    }
  }

  showHand() {
    if (!this.button) {
      this.button = Object.assign(document.createElement("button"), { type: "button", innerHTML: hand });
      this.button.append(document.createElement("span"));
      this.button.addEventListener("click", () => {
        this.hand = !this.hand;
        this.sendHand();
        this.showHand();
      });
      const bar = Object.assign(document.createElement("div"), { className: "cp-hand" });
      bar.append(this.button);
      document.body.append(bar);
    }
    this.button.setAttribute("aria-pressed", String(this.hand));
    this.button.lastChild.textContent = this.words[this.hand ? "phone-hand-down" : "phone-hand-up"];
  }
}
