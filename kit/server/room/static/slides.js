(function () {
var deck = document.querySelector(".reveal");
if (!deck) return;
var channel = "BroadcastChannel" in window ? new BroadcastChannel("chophien-slides:" + deck.dataset.deck) : null;
function say() {
fitSlide(Reveal.getCurrentSlide());
if (channel) channel.postMessage({ kind: "at", at: Reveal.getIndices().h });
}
Reveal.on("ready", say);
Reveal.on("slidechanged", say);
if (channel) channel.onmessage = function (event) {
if (event.data.kind === "ask") say();
if (event.data.kind === "go" && Number.isInteger(event.data.to)) Reveal.slide(event.data.to);
};
// Whoever pressed something in a part of the projector turns the page with the next key all the same.
addEventListener("blur", function () {
setTimeout(function () {
if (document.activeElement && document.activeElement.tagName === "IFRAME") { document.activeElement.blur(); window.focus(); }
}, 100);
});
Reveal.initialize({ width: 1280, height: 720, margin: 0, center: false, display: "flex", hash: true, slideNumber: "c/t", transition: "none", backgroundTransition: "none", postMessage: false, viewDistance: 1, mobileViewDistance: 1, pdfSeparateFragments: false, help: false });
Reveal.addKeyBinding({ keyCode: 83, key: "S" }, function () { window.open(deck.dataset.speaker, "chophien-notes"); });
})();
