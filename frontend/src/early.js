// Runs in the page's head, before the client: a button pressed by then is counted, and pressed again when the client is
// there. Text, choices and focus need no help: the nodes they are in stay.
document.addEventListener("click", function (event) {
  var button = event.target.closest("[data-cp-press]");
  if (button && !window.cpReady) button.dataset.cpEarly = Number(button.dataset.cpEarly || 0) + 1;
});
