(function () {
var place = document.getElementById("events");
var hand = document.getElementById("hand");
var words = place.dataset;
var waits = [1000, 2000, 5000, 10000, 20000];
// A form she sent may close this page's events before its answer is here: the answer is where she goes.
var leaving = false;
document.addEventListener("submit", function () { leaving = true; setTimeout(function () { leaving = false; }, 8000); });
var fails = 0, up = false, socket = null, shown = {};
function read() { try { return sessionStorage.getItem("chophien-read"); } catch (error) { return null; } }
function hide(name) { if (shown[name]) { shown[name].remove(); delete shown[name]; } }
function show(name, text, id) {
hide(name);
var box = shown[name] = document.createElement("div");
box.className = "event " + name;
if (name === "eyes") box.append(document.getElementById("eyes").content.cloneNode(true));
box.append(Object.assign(document.createElement("p"), { textContent: text }));
if (name === "message") {
var close = Object.assign(document.createElement("button"), { type: "button", textContent: words.close });
close.onclick = function () { hide(name); try { sessionStorage.setItem("chophien-read", id); } catch (error) { return; } };
box.append(close);
}
place.append(box);
}
function showHand() { hand.setAttribute("aria-pressed", up); hand.textContent = up ? words.down : words.up; }
// A lesson that was closed: home says so, and the page that waits for it goes in by itself.
function pace(event) {
document.querySelectorAll("[data-lesson=" + event.lesson + "]").forEach(function (line) {
line.classList.toggle("closed", !event.open);
line.querySelector(".shut").hidden = event.open;
line.querySelector(".far").hidden = !event.open;
});
if (event.open && document.querySelector("[data-enter=" + event.lesson + "]")) setTimeout(function () { location.reload(); }, 800 * Math.random());
}
function receive(event) {
if (event.kind === "message") { if (String(event.id) !== read()) show("message", event.text, event.id); }
else if (event.kind === "message_cleared") hide("message");
else if (event.kind === "eyes_up") show("eyes", words.eyes);
else if (event.kind === "eyes_down") hide("eyes");
else if (event.kind === "pace") pace(event);
else if (event.kind === "hand") { up = event.up; showHand(); }
}
var room = new URL(".", new URL(words.url, location.href)).href;
function connect() {
socket = new WebSocket(new URL(words.url, location.href).href.replace(/^http/, "ws"));
socket.onopen = function () { fails = 0; hand.hidden = false; hide("lost"); };
socket.onmessage = function (event) { receive(JSON.parse(event.data)); };
socket.onclose = function (event) {
if (event.code === 4001) return leaving || location.reload();
// Signed out while the phone slept or the room was shut: the way to this page leads to the door now. Where a hub answers
// for a room that is closed, it leads out of the room: then this page waits.
if (fails > 1) fetch(location.href, { cache: "no-store" }).then(function (answer) { if (answer.redirected && answer.url.indexOf(room) === 0) location.reload(); }).catch(function () { return null; });
socket = null;
hand.hidden = true;
if (fails > 0) show("lost", words.lost);
setTimeout(connect, waits[Math.min(fails++, 4)] * (0.7 + 0.6 * Math.random()));
};
}
hand.onclick = function () { up = !up; showHand(); if (socket) socket.send(JSON.stringify({ kind: "hand", up: up })); };
showHand();
connect();
})();
