// The class: a tile a woman or a table, who needs the facilitator first, as the room sorts them; a tap shows what can be
// done for her.
const FEW = 12; // tiles on a narrow screen, until all are asked for: those who need somebody come first

const plainly = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase();

const minutes = (seconds) => Math.floor(seconds / 60);

/** What a woman needs, in words: the words are the sign, the colour only repeats it. */
function needs(one, say) {
  const found = [];
  if (one.hand !== null) found.push(["hand", say("hand", { minutes: minutes(one.hand) })]);
  if (one.stuck) found.push(["stuck", say("stuck", { times: one.wrong })]);
  if (one.locked) found.push(["locked", say("locked")]);
  if (one.connection === "away") found.push(["away", one.minutes ? say("away", { minutes: one.minutes }) : say("away-now")]);
  if (one.connection === "never") found.push(["never", say("never")]);
  return found;
}

const chips = (found) => found.map(([kind, words]) => make("span", { class: `cc-chip cc-${kind}` }, words));

function where(one, lessons, say) {
  const lesson = lessons.find((each) => each.slug === one.lesson);
  if (!lesson) return say("nowhere");
  if (one.done >= one.steps && one.steps) return say("finished", { lesson: lesson.title });
  const number = lesson.steps.findIndex((step) => step.id === one.step) + 1; // who waits at a gate is still at the step she has done
  return say("at", { step: one.step_title, number, steps: one.steps });
}

function bar(done, steps) {
  const meter = make("span", { class: "cc-bar", "aria-hidden": "true" }, make("i"));
  meter.firstChild.style.width = `${steps ? Math.round((100 * done) / steps) : 0}%`;
  return meter;
}

/** Fill a tile anew where what it says has changed. */
function dress(tile, key, ...children) {
  if (tile.dataset.key === key) return;
  tile.dataset.key = key;
  tile.replaceChildren(...children);
}

function womanTile(tile, one, lessons, say) {
  const found = needs(one, say);
  const line = where(one, lessons, say);
  tile.className = `cc-tile cc-first-${found.length ? found[0][0] : "well"}`;
  dress(
    tile,
    JSON.stringify([one, line]),
    make("b", { class: "cc-number" }, String(one.number)),
    make("span", { class: "cc-name" }, one.name, one.partner ? make("small", {}, say("with", { number: one.partner })) : null),
    make("span", { class: "cc-where" }, line),
    bar(one.done, one.steps),
    make("span", { class: "cc-chips" }, ...(found.length ? chips(found) : [make("span", { class: "cc-chip" }, say("here"))])),
  );
}

function tableTile(tile, table, people, say) {
  const count = (test) => people.filter(test).length;
  const counted = [
    ["hand", count((one) => one.hand !== null)],
    ["stuck", count((one) => one.stuck)],
    ["locked", count((one) => one.locked)],
    ["away", count((one) => one.connection === "away")],
  ].filter(([, number]) => number);
  const done = people.reduce((sum, one) => sum + one.done, 0);
  const steps = people.reduce((sum, one) => sum + one.steps, 0);
  tile.className = `cc-tile cc-first-${counted.length ? counted[0][0] : "well"}`;
  dress(
    tile,
    JSON.stringify([table, people]),
    make("b", { class: "cc-number" }, table === null ? "–" : String(table)),
    make("span", { class: "cc-name" }, table === null ? say("no-table") : say("table", { number: table })),
    make("span", { class: "cc-where" }, say("women", { count: people.length, here: count((one) => one.present) })),
    bar(done, steps),
    make("span", { class: "cc-chips" }, ...counted.map(([kind, number]) => make("span", { class: `cc-chip cc-${kind}` }, say(`table-${kind}`, { count: number })))),
  );
}

/** The tables in the order in which their first woman needs somebody: the room has sorted the women. */
function tablesOf(people) {
  const tables = new Map();
  for (const one of people) {
    if (!tables.has(one.table)) tables.set(one.table, []);
    tables.get(one.table).push(one);
  }
  return [...tables];
}

function render({ model, el }) {
  const tiles = new Map();
  const shown = { table: undefined, id: "", card: null };
  const narrow = matchMedia("(max-width: 999px)");
  let all = false;
  let last = null;

  const part = (name) => el.querySelector(`[data-cc-${name}]`);
  const page = (id, end = "") => (room.here ? room.address(`console/person/${id}${end}`) : "#");
  const byTable = () => part("by").value === "table";

  /** A tile is a link to all that can be done for her; a tap shows the most of it here. */
  function tile(key, href, open) {
    const tap = (event) => {
      event.preventDefault();
      open();
    };
    if (!tiles.has(key)) tiles.set(key, make("a", { href, onclick: tap }));
    return tiles.get(key);
  }

  function draw(now, say) {
    last = [now, say];
    const wanted = plainly(part("find").value.trim());
    const numbered = /^\d+$/.test(wanted);
    const found = now.people.filter((one) =>
      numbered ? String(one.number).startsWith(wanted) : plainly(`${one.name} ${one.hamlet}`).includes(wanted),
    );
    part("count").textContent = say("count", {
      people: now.people.length,
      here: now.people.filter((one) => one.present).length,
      hands: now.people.filter((one) => one.hand !== null).length,
      stuck: now.people.filter((one) => one.stuck).length,
    });
    const whole = byTable() && shown.table === undefined && !wanted;
    part("back").hidden = !(byTable() && shown.table !== undefined);
    const people = byTable() && shown.table !== undefined ? found.filter((one) => one.table === shown.table) : found;
    const nodes = whole
      ? tablesOf(found).map(([table, women]) => {
          const node = tile(`table ${table}`, "#", () => ((shown.table = table), again()));
          tableTile(node, table, women, say);
          return node;
        })
      : people.map((one) => {
          const node = tile(one.id, page(one.id), () => open(one.id));
          womanTile(node, one, now.lessons, say);
          return node;
        });
    const some = !all && !wanted && narrow.matches ? nodes.slice(0, FEW) : nodes;
    put(part("tiles"), some);
    part("all").hidden = some.length === nodes.length;
    part("all").textContent = say("all", { count: nodes.length });
    part("nobody").hidden = nodes.length > 0;
    if (shown.id) fillPanel(now, say);
  }

  const again = () => last && draw(...last);

  function open(id) {
    if (shown.id !== id) shown.card = null;
    shown.id = id;
    fillPanel(...last, true);
    part("refused").hidden = true;
    if (!part("panel").open) part("panel").showModal();
  }

  function fillPanel(now, say, fresh = false) {
    const one = now.people.find((each) => each.id === shown.id);
    if (!one) return part("panel").close();
    part("who").textContent = say("who", { number: one.number, name: one.name });
    part("hamlet").textContent = one.hamlet;
    const lesson = now.lessons.find((each) => each.slug === one.lesson);
    part("lesson").textContent = lesson ? lesson.title : "";
    part("where").textContent = where(one, now.lessons, say);
    part("state").replaceChildren(...chips(needs(one, say)));
    part("helped").hidden = one.hand === null;
    part("unlock").hidden = !one.locked;
    part("pictures").href = page(one.id, "/pictures");
    part("more").href = page(one.id);
    if (fresh) {
      part("name").value = one.name;
      part("seat").value = one.table === null ? "" : one.table;
    }
    part("card").hidden = !shown.card;
    part("code").textContent = shown.card ? shown.card.code : "";
    part("qr").innerHTML = shown.card && shown.card.picture ? shown.card.picture : "";
    part("address").textContent = shown.card ? shown.card.address : "";
  }

  async function does(button, verb, fields) {
    const answer = await press(button, verb === "hand" ? `console/hand/${shown.id}` : `console/person/${shown.id}/${verb}`, fields, part("refused"));
    if (answer.code) {
      shown.card = answer;
      fillPanel(...last);
      part("card").scrollIntoView({ block: "nearest" });
    }
    return answer;
  }

  const { end } = board(model, el, draw);
  part("find").addEventListener("input", again);
  part("by").addEventListener("change", () => ((shown.table = undefined), again()));
  part("all").addEventListener("click", () => ((all = true), again()));
  part("back").addEventListener("click", () => ((shown.table = undefined), again()));
  part("close").addEventListener("click", () => part("panel").close());
  part("panel").addEventListener("close", () => ((shown.id = ""), (shown.card = null)));
  part("helped").addEventListener("click", ({ currentTarget }) => does(currentTarget, "hand"));
  part("unlock").addEventListener("click", ({ currentTarget }) => does(currentTarget, "unlock"));
  part("reissue").addEventListener("click", ({ currentTarget }) => does(currentTarget, "card"));
  part("out").addEventListener("click", ({ currentTarget }) => does(currentTarget, "out"));
  el.querySelectorAll("form").forEach((form) =>
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const input = form.querySelector("input");
      does(form.querySelector("button"), form.dataset.ccDoes, { [input.name]: input.value.trim() });
    }),
  );
  return end;
}

export default { render };
