// Where the day stands against its agenda.
const LONG = 90; // minutes before it begins: earlier than that the hour says more

function render({ model, el }) {
  const part = (name) => el.querySelector(`[data-cc-${name}]`);

  function draw(now, say) {
    const { timer } = now;
    const doing = timer && timer.part;
    part("none").hidden = !!timer;
    const before = () => (timer.left > LONG ? say("begins", timer.next) : say("before", { minutes: timer.left }));
    part("part").textContent = doing ? doing.title : timer ? before() : "";
    part("left").textContent = doing && !timer.late ? say("left", { minutes: timer.left, ends: doing.end }) : "";
    part("late").hidden = !(timer && timer.late);
    part("late").textContent = timer && timer.late ? say("late", { minutes: timer.late }) : "";
    part("next").textContent = timer && timer.next ? say("next", timer.next) : "";
    part("longer").hidden = !doing;
    part("on").hidden = !(doing && timer.next);
  }

  const { end } = board(model, el, draw);
  part("longer").addEventListener("click", () => press(part("longer"), "console/timer", { longer: "5" }, part("refused")));
  part("on").addEventListener("click", () => press(part("on"), "console/timer", { on: "1" }, part("refused")));
  return end;
}

export default { render };
