(function () {
var live = document.getElementById("live");
var find = document.getElementById("find");
var timer = null, fails = 0;
function sift() {
if (!find) return;
var wanted = find.value.trim().normalize("NFC").toLowerCase();
document.querySelectorAll("tr[data-find]").forEach(function (row) { row.hidden = wanted && !row.dataset.find.includes(wanted); });
}
function look() {
timer = null;
fetch(live.dataset.url, { cache: "no-store" }).then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : null; }).then(function (text) {
if (text === null || (live.contains(document.activeElement) && document.activeElement.tagName === "BUTTON")) return;
live.innerHTML = text;
sift();
}).catch(function () { return null; });
}
function soon() { if (!timer) timer = setTimeout(look, 1000); }
function connect() {
var socket = new WebSocket(new URL(live.dataset.events, location.href).href.replace(/^http/, "ws"));
socket.onopen = function () { fails = 0; soon(); };
socket.onmessage = function (event) { if (live.dataset.kinds.split(" ").includes(JSON.parse(event.data).kind)) soon(); };
socket.onclose = function (event) {
if (event.code === 4001) return location.reload();
setTimeout(connect, Math.min(20000, 1000 * Math.pow(2, fails++)));
};
}
if (find) { find.closest("p").hidden = false; find.addEventListener("input", sift); }
if (live) { connect(); setInterval(soon, 30000); }
})();
