// What the wall shows: chosen here, drawn by the projector's own page.
const APART = 10000; // milliseconds between two looks at what can be shown, where nothing says that it is another

function render({ model, el }) {
  const part = (name) => el.querySelector(`[data-cc-${name}]`);
  let key = "";
  let wall = null;
  let say = null;
  let looked = 0;
  let waiting = null;

  const send = (button, fields) => press(button, "console/wall", fields, part("refused")).then(look);

  function option(fields, words, chosen) {
    const button = make("button", { type: "button", class: "cc-button", "aria-pressed": String(chosen) }, words);
    button.addEventListener("click", () => send(button, fields));
    return button;
  }

  function draw() {
    const parts = wall.parts.map((name) => option({ part: name }, say(`wall-${name}`), wall.part === name));
    part("parts").replaceChildren(...parts);
    const results = wall.results.map(({ lesson, step, title, women }) =>
      option({ part: "result", lesson, step }, say("result", { title, women }), wall.part === "result" && wall.lesson === lesson && wall.step === step),
    );
    part("results").replaceChildren(...results);
    part("no-results").hidden = results.length > 0;
    part("reveal").hidden = wall.part !== "result";
    part("reveal").textContent = say(wall.revealed ? "hide" : "reveal");
    const answers = wall.answers.map(({ id, lines }) => option({ part: "answer", answer: id }, lines.join(" · "), wall.part === "answer" && wall.answer === id));
    part("answers").replaceChildren(...answers);
    part("no-answers").hidden = answers.length > 0;
  }

  async function look() {
    if (!room.here) return;
    looked = Date.now();
    const answer = await fetch(room.address("console/wall"), { cache: "no-store", headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return; // a hub leads elsewhere while the room is closed
    const text = await answer.text();
    if (text === key) return;
    key = text;
    wall = JSON.parse(text);
    if (!part("parts").contains(document.activeElement)) draw();
    else {
      const at = [...el.querySelectorAll("button")].indexOf(document.activeElement);
      draw();
      const again = el.querySelectorAll("button")[at];
      if (again) again.focus();
    }
  }

  /** Look once more when it is time, however often the class changes until then. */
  function soon() {
    if (waiting) return;
    waiting = setTimeout(() => {
      waiting = null;
      look();
    }, Math.max(0, looked + APART - Date.now()));
  }

  const made = board(model, el, soon);
  say = made.say;
  part("open").href = room.here ? room.address("projector") : "#";
  el.querySelectorAll("details").forEach((details) => details.addEventListener("toggle", () => details.open && look()));
  part("reveal").addEventListener("click", () => send(part("reveal"), { reveal: wall.revealed ? "0" : "1" }));
  const deaf = room.hear((kind) => kind === "wall" && look());
  look();
  return () => {
    made.end();
    clearTimeout(waiting);
    deaf();
  };
}

export default { render };
