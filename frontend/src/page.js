// The phone page: takes over the HTML that the server wrote, and keeps it in step with the visit.
import { arrive } from "./arrive.js";
import { makeBanners } from "./banner.js";
import { Events } from "./events.js";
import { Link } from "./link.js";
import { isKnown, Manager } from "./manager.js";
import { Pace } from "./pace.js";
import { carried, carry, collect, restore } from "./typed.js";

const NOBODY = "00000000-0000-8000-8000-000000000000"; // stands for the visit in a page that is the same for everyone

const json = (id, visit = NOBODY) => {
  const node = document.getElementById(id);
  return node && JSON.parse(node.textContent.split(NOBODY).join(visit));
};

/** Widgets whose HTML nobody wrote have left a comment: give them an empty place. */
function makePlaces() {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) if (/^cp-view:/.test(comments.currentNode.data)) found.push(comments.currentNode);
  for (const comment of found) {
    const place = document.createElement("div");
    place.dataset.cpView = comment.data.slice("cp-view:".length);
    comment.replaceWith(place);
  }
}

/** The states that the room wrote into the page, their binary parts put back where they belong. */
function withBuffers({ states, buffers }) {
  for (const [id, name, text] of buffers || []) {
    states[id][name] = new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
  }
  return states;
}

/** Put what is hers into the page that is the same for everyone: the visit's id, and the states that differ. */
function settle(room, { visit, events, main, states, closed, buffers }) {
  if (main) {
    document.querySelector("main").innerHTML = main;
    return { events, states, buffers };
  }
  for (const place of document.querySelectorAll("[data-cp-view]")) {
    place.dataset.cpView = place.dataset.cpView.replace(NOBODY, visit);
  }
  closed.forEach((id) => delete room.states[id]);
  for (const id of Object.keys(states)) room.states[id] = { ...room.states[id], ...states[id] };
  return { ...room, events, buffers: [...room.buffers, ...buffers] };
}

/** The outermost places of widgets, in the order of the page. */
const places = () =>
  [...document.querySelectorAll("[data-cp-view]")].filter((place) => !place.parentElement.closest("[data-cp-view]"));

async function start() {
  let config = json("cp-config");
  let room = json("cp-visit"); // written by the room; a page from plain Voilà has none
  const base = new URL(config.base, location.href).href;
  const { words } = config;
  const banners = makeBanners(words);
  let channel = null;
  const hear = (url) => {
    if (url && !channel) channel = new Events(new URL(url, base).href, words, banners);
  };
  let mine = {};
  if (window.cpArrival) {
    mine = await arrive(window.cpArrival, base, banners, words, hear);
    config = json("cp-config", mine.visit);
    room = settle(json("cp-visit", mine.visit), mine);
  }
  const pace = new Pace(words, banners, `${base}home`);
  if (mine.pace) pace.follow(mine.pace); // before she can press anything
  const events = room && room.events; // another address for each woman
  leaveFrom = config.leave;
  makePlaces();
  let official = null;

  const useOfficial = () => {
    // A widget this client has no view for: the official packages take over all of the page.
    official = official || import(new URL(config.official, document.baseURI).href).then((packages) => packages.start(page));
  };
  const manager = new Manager({ onunknown: useOfficial });
  const link = new Link({
    base,
    kernel: config.kernel,
    onmessage: (message) => page.onmessage(message),
    onstate: (state) => {
      banners.link(state);
      if (state !== "gone" || window.cpLeaving) return;
      addEventListener("pagehide", () => carry(events, link.settled)); // until then she may go on typing
      setTimeout(() => location.reload(), 1200 + 1800 * Math.random());
    },
  });
  const page = { link, places, collect, restore, onmessage: (message) => manager.handle(message) };
  manager.link = link;
  hear(events);

  if (room && room.states) manager.load(withBuffers(room));
  else await manager.request();
  if (/[?&]official\b/.test(location.search)) useOfficial();
  if (!official) {
    await Promise.all(places().map(async (place) => manager.create_view(await manager.get_model(place.dataset.cpView))));
  }
  await official;
  const before = carried(events);
  if (before) {
    await new Promise((done) => setTimeout(done)); // what stands in the steps comes a moment after them
    restore(before);
  }
  if (mine.pair) import(new URL(config.pair, document.baseURI).href).then((two) => two.showPair(mine.pair, base, link));
  window.cpReady = true;
  document.documentElement.setAttribute("data-cp-ready", official ? "official" : "own");
}

// The visit ends when the page really goes. One that the browser keeps for "back" is loaded again when it comes back:
// by then the phone may be another woman's.
let leaveFrom = "";
addEventListener("pagehide", (event) => {
  if (leaveFrom && !event.persisted) navigator.sendBeacon(new URL(leaveFrom, location.href).href);
  if (event.persisted && window.cpArrival) document.documentElement.hidden = true;
});
addEventListener("pageshow", (event) => event.persisted && window.cpArrival && location.reload());

start();
