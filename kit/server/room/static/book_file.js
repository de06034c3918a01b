// A file that is too large would be refused halfway, without a word that she could read.
var chosen = document.getElementById("file");
if (chosen) chosen.addEventListener("change", function () {
var file = chosen.files[0];
var large = Boolean(file) && file.size > Number(chosen.dataset.largest);
document.getElementById("large").hidden = !large;
chosen.form.querySelector("button").disabled = large;
});
