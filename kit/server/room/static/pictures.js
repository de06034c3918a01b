(function () {
var form = document.getElementById("tap");
var taps = form.elements.taps.value ? form.elements.taps.value.split(",") : [];
var slots = form.querySelectorAll(".slots li");
var undo = form.elements.undo;
var done = form.elements.done;
var heard = document.getElementById("heard");
function show() {
form.elements.taps.value = taps.join(",");
slots.forEach(function (slot, i) {
var tile = taps[i] === undefined ? null : form.querySelector("[name=tap][value='" + taps[i] + "']");
slot.className = tile ? "full" : "";
slot.textContent = tile ? "" : i + 1;
if (tile) slot.append(tile.querySelector("svg").cloneNode(true));
});
form.querySelectorAll("[name=tap]").forEach(function (tile) {
var taken = taps.includes(tile.value);
tile.disabled = taken || taps.length >= 3;
tile.dataset.taken = taken;
});
undo.disabled = !taps.length;
done.disabled = taps.length < 3;
heard.textContent = taps.map(function (tap) { return form.querySelector("[name=tap][value='" + tap + "']").textContent.trim(); }).join(", ");
}
form.addEventListener("click", function (event) {
var button = event.target.closest("button");
if (!button || (button.name !== "tap" && button.name !== "undo")) return;
event.preventDefault();
if (button.name === "undo") taps.pop(); else if (taps.length < 3 && !taps.includes(button.value)) taps.push(button.value);
show();
if (taps.length === 3) { done.focus({ preventScroll: true }); done.scrollIntoView({ block: "nearest" }); }
});
show();
})();
