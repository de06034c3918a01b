// Where the day stands against its agenda.
function render({ model, el }) {
  const part = (name) => el.querySelector(`[data-cc-${name}]`);

  function draw(now, say) {
    const timer = now.timer;
    const running = !!timer && timer.what !== null;
    part("none").hidden = !!timer;
    part("part").textContent = !timer ? "" : running ? timer.title : say("before", { minutes: timer.left });
    part("left").textContent = running ? say("left", { minutes: timer.left, ends: timer.ends }) : "";
    part("late").hidden = !(timer && timer.late);
    part("late").textContent = timer && timer.late ? say("late", { minutes: timer.late }) : "";
    part("next").textContent = timer && timer.next ? say("next", { start: timer.next.start, title: timer.next.title }) : "";
    part("longer").hidden = !running;
    part("on").hidden = !(running && timer.next);
  }

  const { end } = board(model, el, draw);
  part("longer").addEventListener("click", () => press(part("longer"), "console/timer", { longer: "5" }, part("refused")));
  part("on").addEventListener("click", () => press(part("on"), "console/timer", { on: "1" }, part("refused")));
  return end;
}

export default { render };
