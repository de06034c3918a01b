// What she typed and nobody has heard yet, carried over when the page's nodes are replaced or the page is loaded again.
// It is told apart by a field's class, cp-field-<id>.

const IN_DOUBT = 60000; // ms: what was heard in the last of them may not have reached the disk

const nodes = (field) => [...field.querySelectorAll("input, textarea, select")].filter((node) => node.type !== "file");
const name = (field) => [...field.classList].find((each) => each.startsWith("cp-field-"));
const touched = {}; // when she last touched a field
const radio = (node) => node.type === "radio" || node.type === "checkbox";

const note = ({ target }) => {
  const field = target.closest("[class*='cp-field-']");
  if (field) touched[name(field)] = Date.now();
};
document.addEventListener("input", note, true);
document.addEventListener("click", note, true);

/** Return what stands in the fields, by field; in those that she has touched `since`, if it is given. */
export function collect(since = 0) {
  const typed = {};
  document.querySelectorAll("[class*='cp-field-']").forEach((field) => {
    if (since && !(touched[name(field)] > since)) return;
    typed[name(field)] = nodes(field).map((node) => (radio(node) ? node.checked : node.value));
  });
  return typed;
}

/** Put it back where it differs, as if she had typed it. */
export function restore(typed) {
  document.querySelectorAll("[class*='cp-field-']").forEach((field) => {
    const values = typed[name(field)];
    if (!values) return;
    nodes(field).forEach((node, at) => {
      const key = radio(node) ? "checked" : "value";
      if (values[at] === undefined || node[key] === values[at]) return;
      node[key] = values[at];
      if (key === "value" || values[at]) {
        node.dispatchEvent(new Event("input", { bubbles: true }));
        node.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  });
}

/**
 * Keep what may not have been heard for the next page in this tab, which takes it away again: a shared phone keeps
 * nothing. All was heard until the moment `heard`; what stands here since long before is not said again: by now her
 * other phone may have said something else.
 */
export function carry(whose, heard) {
  try {
    sessionStorage.setItem(location.pathname + whose, JSON.stringify(collect(heard - IN_DOUBT)));
  } catch (error) {
    // private mode without storage: what was saved on the server is there anyway
  }
}

/** Return what was kept, if it is the same lesson of the same woman: by now the phone may be another's. */
export function carried(whose) {
  try {
    const kept = sessionStorage.getItem(location.pathname + whose);
    sessionStorage.clear();
    return JSON.parse(kept);
  } catch (error) {
    return null;
  }
}
