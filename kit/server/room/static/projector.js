(function () {
var wall = document.getElementById("wall");
var timer = null, last = 0, fails = 0;
function look() {
timer = null;
last = Date.now();
fetch(wall.dataset.now, { cache: "no-store" }).then(function (answer) {
if (answer.status === 403) location.reload();
// A hub leads elsewhere while the room is closed.
return answer.ok && !answer.redirected ? answer.text() : null;
}).then(function (text) {
if (text !== null && text !== wall.dataset.text) { wall.innerHTML = text; wall.dataset.text = text; }
}).catch(function () { return null; });
}
function soon(wait) { if (!timer) timer = setTimeout(look, Math.max(0, last + wait - Date.now())); }
function connect() {
var socket = new WebSocket(new URL(wall.dataset.events, location.href).href.replace(/^http/, "ws"));
socket.onopen = function () { fails = 0; soon(0); };
// What may be shown no longer goes at once; how far everyone is may take a while.
socket.onmessage = function (event) { soon(/wall|message/.test(JSON.parse(event.data).kind) ? 100 : 2000); };
socket.onclose = function (event) {
if (event.code === 4001) return location.reload();
setTimeout(connect, Math.min(10000, 500 * Math.pow(2, fails++)));
};
}
wall.addEventListener("click", function (event) {
var button = event.target.closest("button");
if (!button) return;
var fields = { _xsrf: wall.dataset.xsrf, reveal: button.value, lesson: button.dataset.lesson, step: button.dataset.step };
fetch(wall.dataset.reveal, { method: "POST", body: new URLSearchParams(fields), headers: { Accept: "application/json" } }).then(look, look);
});
connect();
setInterval(function () { soon(0); }, 5000);
})();
