(function () {
var root = document.getElementById("speaker");
if (!root) return;
var notes = root.querySelectorAll("article[data-at]"), store = document.getElementById("store");
var slides = Array.prototype.slice.call(store.children);
var papers = root.querySelectorAll(".paper");
var link = document.getElementById("link"), elapsed = document.getElementById("elapsed"), pace = document.getElementById("pace"), begin = document.getElementById("begin");
var key = "chophien-began:" + root.dataset.deck, at = 0;
var channel = "BroadcastChannel" in window ? new BroadcastChannel("chophien-slides:" + root.dataset.deck) : null;
function began() { return Number(localStorage.getItem(key)) || 0; }
function put(paper, slide) {
while (paper.firstChild) store.appendChild(paper.firstChild);
if (slide) { paper.appendChild(slide); fitSlide(slide); }
}
function show(to) {
at = Math.max(0, Math.min(notes.length - 1, to));
notes.forEach(function (note, index) { note.hidden = index !== at; });
put(papers[0], null);
put(papers[1], null);
put(papers[0], slides[at]);
put(papers[1], slides[at + 1]);
document.getElementById("last").hidden = at + 1 < notes.length;
tick();
}
function go(to) {
show(to);
if (channel) channel.postMessage({ kind: "go", to: at });
}
function tick() {
var start = began(), seconds = start ? Math.floor((Date.now() - start) / 1000) : 0, minutes = seconds / 60;
elapsed.textContent = Math.floor(minutes) + ":" + String(seconds % 60).padStart(2, "0");
if (!start) return;
begin.textContent = root.dataset.again;
var from = Number(notes[at].dataset.from), to = Number(notes[at].dataset.to);
var late = Math.ceil(minutes - to), early = Math.floor(from - minutes);
pace.className = "pace" + (late > 0 ? " late" : "");
pace.textContent = late > 0 ? root.dataset.late.replace("#", late) : early > 0 ? root.dataset.early.replace("#", early) : root.dataset.onTime;
}
if (channel) {
channel.onmessage = function (event) {
if (event.data.kind !== "at") return;
link.textContent = root.dataset.connected;
link.className = "say good";
show(event.data.at);
};
channel.postMessage({ kind: "ask" });
}
document.getElementById("previous").addEventListener("click", function () { go(at - 1); });
document.getElementById("next").addEventListener("click", function () { go(at + 1); });
begin.addEventListener("click", function () { localStorage.setItem(key, String(Date.now())); tick(); });
addEventListener("keydown", function (event) {
if (event.key === "ArrowRight" || event.key === "PageDown") { event.preventDefault(); go(at + 1); }
if (event.key === "ArrowLeft" || event.key === "PageUp") { event.preventDefault(); go(at - 1); }
});
setInterval(tick, 1000);
show(0);
})();
