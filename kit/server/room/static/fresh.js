// A page that the back button brings out of the browser's memory may be the last woman's: ask for it anew.
addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
// A button pressed twice sends once.
document.addEventListener("submit", function (event) {
if (event.target.dataset.sent) { event.preventDefault(); return; }
event.target.dataset.sent = "1";
setTimeout(function () { delete event.target.dataset.sent; }, 4000);
});
