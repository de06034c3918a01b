// What an Output widget shows: text, HTML, pictures, widgets. Scripts in it do not run.
import sanitize from "./sanitize.js";

const PICTURES = ["image/svg+xml", "image/png", "image/jpeg"];
const WIDGET = "application/vnd.jupyter.widget-view+json";

const plain = (text, kind) =>
  Object.assign(document.createElement("pre"), { className: `cp-output-${kind}`, textContent: [].concat(text).join("") });

async function draw(output, manager) {
  if (output.output_type === "stream") return plain(output.text, "stream");
  if (output.output_type === "error") return plain(`${output.ename}: ${output.evalue}`, "error");
  const data = output.data || {};
  if (data[WIDGET]) {
    const view = await manager.create_view(await manager.get_model(data[WIDGET].model_id));
    return view.el;
  }
  const picture = PICTURES.find((type) => data[type]);
  if (picture) {
    const text = [].concat(data[picture]).join("");
    const encoded = picture === "image/svg+xml" ? `;utf8,${encodeURIComponent(text)}` : `;base64,${text}`;
    return Object.assign(document.createElement("img"), { src: `data:${picture}${encoded}`, alt: data["text/plain"] || "" });
  }
  if (data["text/html"]) {
    return Object.assign(document.createElement("div"), { innerHTML: sanitize([].concat(data["text/html"]).join("")) });
  }
  return plain(data["text/plain"] || "", "plain");
}

export const outputView = (OutputView, manager) =>
  class extends OutputView {
    render() {
      super.render();
      this.listenTo(this.model, "change:outputs", () => this.show());
      this.show();
    }

    async show() {
      const mine = (this.turn = (this.turn || 0) + 1);
      const drawn = [];
      for (const output of this.model.get("outputs") || []) drawn.push(await draw(output, manager));
      if (mine !== this.turn) return;
      this.el.textContent = "";
      this.el.append(...drawn);
    }
  };
