// Set a slide's letters smaller until all of it has room.
function fitSlide(slide) {
var size = 42;
function tight() {
return Array.prototype.some.call(slide.querySelectorAll(".body, .words, .shown"), function (part) { return part.clientHeight && part.scrollHeight > part.clientHeight + 1; });
}
slide.style.fontSize = "";
while (size > 24 && tight()) { size -= 2; slide.style.fontSize = size + "px"; }
}
