// Two women on one phone: a strip says whose goods these are, who taps and who reads. They change at each step that is
// done, or with a tap; another tap opens the lesson for the other woman, once all that was typed has arrived.
const KEPT = "cp-taps"; // which of the two: says nothing of anybody, and outlives a reload
const LONGEST = 5000; // ms to wait for what was typed
const make = (tag, more) => Object.assign(document.createElement(tag), more);

/** Show the strip of two women, in the words that the room has for it. */
export function showPair({ whose, roles, swap, change, token, to }, base, link) {
  let taps = 0;
  try {
    taps = Number(localStorage.getItem(KEPT)) || 0;
  } catch (error) {
    // private mode without storage: the first taps
  }
  const strip = make("div", { className: "cp-pair" });
  const who = strip.appendChild(make("p", {}));
  const button = (text, act) => {
    const made = strip.appendChild(make("button", { type: "button", textContent: text }));
    made.addEventListener("click", () => act(made));
  };
  const show = () => {
    who.textContent = "";
    who.append(make("strong", { textContent: whose }), make("span", { textContent: roles[taps] }));
  };
  const turn = () => {
    taps = 1 - taps;
    show();
  };
  button(swap, turn);
  button(change, (pressed) => {
    pressed.disabled = true;
    document.activeElement.blur();
    document.dispatchEvent(new Event("cp-flush"));
    const until = Date.now() + LONGEST;
    const leave = () => {
      if (link.outbox.size && Date.now() < until) return setTimeout(leave, 100);
      pressed.disabled = false;
      if (link.outbox.size) return null; // the room is away, and the page says so: nothing of hers may be left behind
      const form = make("form", { method: "post", action: `${base}pair/switch` });
      const fields = { _xsrf: token, to };
      for (const name in fields) form.append(make("input", { type: "hidden", name, value: fields[name] }));
      document.body.append(form);
      window.cpLeaving = true; // the room closes what the first has open: that is no reason to load the page again
      return form.submit();
    };
    setTimeout(leave, 100); // what the blur saved is on its way
  });
  show();
  document.querySelector(".cp-banners").after(strip);
  addEventListener("pagehide", () => {
    try {
      localStorage.setItem(KEPT, taps);
    } catch (error) {
      // the first taps again
    }
  });
  new MutationObserver((changes) => {
    const done = ({ target, oldValue }) => oldValue === "open" && target.dataset.cpState === "done";
    if (changes.some(done)) turn();
  }).observe(document.querySelector("main"), { subtree: true, attributeFilter: ["data-cp-state"], attributeOldValue: true });
}
