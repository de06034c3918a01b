// What the page itself says: the connection is away, the visit is over, the facilitator speaks.
export function makeBanners(words) {
  const place = document.createElement("div");
  place.className = "cp-banners";
  place.setAttribute("role", "status");
  document.body.prepend(place);
  const shown = {};

  function hide(name) {
    if (shown[name]) shown[name].remove();
    delete shown[name];
  }

  /** Show `text` under a name; with `close` words there is a button that takes it away, or does `act`. */
  function show(name, text, { head = "", picture = "", close = "", act = null } = {}) {
    hide(name);
    const banner = (shown[name] = document.createElement("div"));
    banner.className = `cp-banner cp-banner-${name}`;
    banner.innerHTML = picture;
    if (head) banner.append(Object.assign(document.createElement("strong"), { textContent: head }));
    banner.append(Object.assign(document.createElement("p"), { textContent: text }));
    if (close) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: close });
      button.addEventListener("click", act || (() => hide(name)));
      banner.append(button);
    }
    place.append(banner);
  }

  /** Show how the link to the visit is: "up", "lost" or "gone". */
  function link(state) {
    if (state === "up") {
      if (shown.lost) {
        show("back", words["phone-back"]);
        setTimeout(() => hide("back"), 2500);
      }
      hide("lost");
    } else {
      hide("back");
      show("lost", words[state === "gone" ? "phone-gone" : "phone-lost"]);
    }
  }

  return { show, hide, link };
}
