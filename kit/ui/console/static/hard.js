// The steps that most women have not got right, with the mistakes of the room and wrong answers of nobody in particular.
const MOST = 5;
const FEWEST = 2; // women: one alone is seen on her tile

function render({ model, el }) {
  const list = () => el.querySelector("[data-cc-hard]");

  function row(hard, now, say) {
    const lesson = now.lessons.find((each) => each.slug === hard.lesson);
    const mistakes = hard.mistakes.slice(0, 3).map(({ words, count }) => make("li", {}, say("mistake", { count, words })));
    const answers = hard.answers.map((answer) => make("li", {}, `“${answer}”`));
    return make(
      "details",
      {},
      make("summary", {}, make("strong", {}, hard.title), make("span", { class: "cc-soft" }, `${lesson ? `${lesson.title} · ` : ""}${say("tried", { tried: hard.tried, right: hard.right })}`)),
      mistakes.length ? make("ul", {}, ...mistakes) : null,
      answers.length ? make("p", { class: "cc-soft" }, say("answers")) : null,
      answers.length ? make("ul", { class: "cc-answers" }, ...answers) : null,
    );
  }

  function draw(now, say) {
    const hard = now.hard.filter(({ tried, right }) => tried - right >= FEWEST).slice(0, MOST);
    const key = JSON.stringify(hard);
    el.querySelector("[data-cc-none]").hidden = hard.length > 0;
    if (list().dataset.key === key) return;
    list().dataset.key = key;
    const open = new Set([...list().querySelectorAll("details[open]")].map((node) => node.dataset.step));
    const nodes = hard.map((each) => {
      const node = row(each, now, say);
      node.dataset.step = `${each.lesson}/${each.step}`;
      node.open = open.has(node.dataset.step);
      return node;
    });
    list().replaceChildren(...nodes);
  }

  return board(model, el, draw).end;
}

export default { render };
