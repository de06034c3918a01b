// What is said to everyone: look up, and a short message.
function render({ model, el }) {
  const part = (name) => el.querySelector(`[data-cc-${name}]`);
  let up = false;

  function draw(now, say) {
    up = now.eyes;
    part("eyes").setAttribute("aria-pressed", String(up));
    part("eyes").lastElementChild.textContent = say(up ? "eyes-down" : "eyes-up");
    part("message").hidden = part("clear").hidden = !now.message;
    part("message").textContent = now.message ? say("message-now", { text: now.message }) : "";
  }

  const { end } = board(model, el, draw);
  part("eyes").addEventListener("click", () => press(part("eyes"), "console/eyes", { up: up ? "0" : "1" }, part("refused")));
  part("clear").addEventListener("click", () => press(part("clear"), "console/message", { clear: "1" }, part("refused")));
  part("send").addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = part("text");
    if (!input.value.trim()) return;
    const answer = await press(part("send").querySelector("button"), "console/message", { text: input.value }, part("refused"));
    if (answer.ok) input.value = "";
  });
  return end;
}

export default { render };
