// The class goes together. The facilitator says how far a lesson goes for now, or closes it: then a card stands in the
// place of the way on, or over the page. Nothing she typed leaves the page, and what is opened again opens by itself.
const steps = () => [...document.querySelectorAll(".cp-step")];

function box(className, text) {
  const made = Object.assign(document.createElement("div"), { className, innerHTML: "<p role=status></p>" });
  made.firstChild.textContent = text;
  return made;
}

export class Pace {
  constructor(words, banners, home) {
    Object.assign(this, { words, banners, home });
    this.card = box("cp-wait", words["phone-pace-wait"]);
    this.mark = box("cp-wait cp-wait-open", words["phone-pace-open"]);
    const back = Object.assign(document.createElement("button"), { type: "button", textContent: words["phone-pace-back"] });
    back.addEventListener("click", () => steps()[0].scrollIntoView());
    this.card.append(back);
    document.addEventListener("cp-event", ({ detail: event }) => {
      if (event.kind === "pace" && document.querySelector(`[data-cp-page="${event.lesson}"]`)) this.follow(event);
    });
  }

  /** Let `until` (a step's name, or null) be as far as she may go, in a lesson that is `open` or not. */
  follow({ open, until }) {
    const { banners, words, card, mark } = this;
    if (open) banners.hide("closed");
    else {
      document.activeElement.blur(); // what she is typing is said first
      banners.show("closed", words["phone-pace-closed"], {
        close: words["phone-pace-home"],
        act: () => location.assign(this.home),
      });
    }
    const all = steps();
    const at = all.findIndex((step) => step.dataset.cpStep === until);
    const end = at < 0 || at === all.length - 1 ? all.length : at; // past the last there is nothing to wait for
    const before = all.findIndex((step) => step.hasAttribute("data-cp-until"));
    if (before === end) return;
    all.forEach((step, place) => {
      step.toggleAttribute("data-cp-until", place === end);
      step.toggleAttribute("data-cp-held", place > end);
    });
    card.remove();
    mark.remove();
    if (end < all.length) all[end].append(card);
    if (before >= 0 && before < end && all[before].dataset.cpState === "done") this.goOn(all[before], all[before + 1]);
  }

  /** Open the next step for her who waited: a mark says so, and the page stays where she is reading. */
  goOn(waited, next) {
    waited.append(this.mark);
    const button = waited.querySelector(".cp-next");
    if (!button || next.dataset.cpState !== "closed") return;
    next.setAttribute("data-cp-calm", "");
    button.click();
  }
}
