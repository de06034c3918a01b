// A step: its state, and the views of what is in it. Views stay where they are, so that focus and keyboard do too.
function attach(view) {
  // Stock widgets lay themselves out only when Lumino says that they are on the page.
  const widget = view.luminoWidget || view.pWidget;
  if (!widget) return;
  for (const type of ["before-attach", "after-attach"]) {
    widget.processMessage({ type, isConflatable: false, conflate: () => false });
  }
}

function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const section = el.querySelector(".cp-step");
  const body = el.querySelector(".cp-step-body");
  const status = el.querySelector("[data-cp-status]");
  const slot = el.querySelector("[data-cp-slot]");
  const views = {};
  let turn = 0;

  const showState = () => {
    const opened = section.dataset.cpState === "closed" && model.get("state") !== "closed";
    section.dataset.cpState = model.get("state");
    body.hidden = model.get("state") === "closed";
    if (opened && !section.hasAttribute("data-cp-calm")) section.scrollIntoView({ block: "start" });
    section.removeAttribute("data-cp-calm"); // opened for her while she reads: the page stays where it is
  };
  const showStatus = () => (status.innerHTML = model.get("status"));
  const showChildren = async () => {
    const mine = ++turn;
    const manager = model.widget_manager;
    const wanted = [];
    for (const reference of model.get("children")) {
      const id = reference.replace("IPY_MODEL_", "");
      if (!views[id]) views[id] = manager.get_model(id).then((child) => manager.create_view(child));
      wanted.push(await views[id]);
    }
    if (mine !== turn) return; // the children changed again meanwhile
    // What goes, goes first: nothing that stays is moved, for a field that is moved loses focus, and letters with it.
    [...slot.children].forEach((child) => wanted.some((view) => view.el === child) || child.remove());
    wanted.forEach((view, at) => {
      if (slot.children[at] === view.el) return;
      slot.insertBefore(view.el, slot.children[at] || null);
      attach(view);
    });
  };

  // A link may lead to a step ("#week"): once, or a page that is bound anew would pull her back to it.
  const arrive = () => {
    if (location.hash !== `#${section.dataset.cpStep}` || section.dataset.cpState === "closed") return;
    history.replaceState(history.state, "", location.pathname + location.search);
    section.scrollIntoView({ block: "start", behavior: "instant" });
  };

  model.on("change:state", showState);
  model.on("change:status", showStatus);
  model.on("change:children", showChildren);
  showState();
  showStatus();
  showChildren().then(arrive);
  return () => {
    model.off("change:state", showState);
    model.off("change:status", showStatus);
    model.off("change:children", showChildren);
  };
}

export default { render };
