// The kit's own ES modules, by the name its widgets carry, so that they come with the client and not with each widget.
import button from "../../kit/ui/static/button.js";
import choice from "../../kit/ui/static/choice.js";
import entry from "../../kit/ui/static/entry.js";
import field from "../../kit/ui/static/field.js";
import photo from "../../kit/ui/static/photo.js";
import shown from "../../kit/ui/static/shown.js";
import step from "../../kit/ui/static/step.js";

export const OWN = {
  "kit.ui.button": button,
  "kit.ui.choice": choice,
  "kit.ui.entry": entry,
  "kit.ui.field": field,
  "kit.ui.photo": photo,
  "kit.ui.shown": shown,
  "kit.ui.step": step,
};
