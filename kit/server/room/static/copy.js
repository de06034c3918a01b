// Plain http has no clipboard API: the text is selected, then copied by the browser's own command.
document.addEventListener("click", function (event) {
var button = event.target.closest("[data-copy]");
if (!button) return;
var text = document.getElementById(button.dataset.copy);
var range = document.createRange();
range.selectNodeContents(text);
var chosen = getSelection();
chosen.removeAllRanges();
chosen.addRange(range);
var done = false;
try { done = document.execCommand("copy"); } catch (error) { done = false; }
if (done) chosen.removeAllRanges();
button.parentNode.querySelector("[role=status]").textContent = done ? button.dataset.done : button.dataset.byHand;
});
