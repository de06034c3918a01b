// Photos from the phone's own chooser, made small here: mobile pictures are 3 to 8 MB, and the room's Wi-Fi is shared.
const THUMB = 240;
const BOMB = 120e6; // pixels; more than a cheap phone can unfold

const read = (file) =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => (image.naturalWidth * image.naturalHeight > BOMB ? reject(image) : resolve(image));
    image.onerror = reject;
    image.src = URL.createObjectURL(file);
  });

const jpeg = (image, side, quality) =>
  new Promise((resolve, reject) => {
    const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const paint = canvas.getContext("2d");
    paint.fillStyle = "#fff"; // a see-through picture would turn black
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", quality);
  });

async function shrink(image, most, weight) {
  let blob;
  for (let side = most; side > 300; side = Math.round(side * 0.75)) {
    for (const quality of [0.82, 0.7, 0.55]) {
      blob = await jpeg(image, side, quality);
      if (blob.size <= weight) return blob;
    }
  }
  return blob;
}

const bytes = async (blob) => new DataView(await blob.arrayBuffer());

function render({ model, el }) {
  if (!el.firstElementChild) el.innerHTML = model.get("markup");
  const chooser = el.querySelector("input[type=file]");
  const part = (name) => el.querySelector(`[data-cp-${name}]`);
  const [row, sending, below] = ["row", "sending", "below"].map(part);

  // One at a time: the next file waits until the last one is answered, so that none takes the place of another.
  const answered = () =>
    new Promise((resolve) => {
      const look = () => {
        if (model.get("taken") < model.get("turns")) return;
        model.off("change:taken", look);
        resolve();
      };
      model.on("change:taken", look);
      look();
    });
  const turn = async (values) => {
    for (const name in values) model.set(name, values[name]);
    model.set("turns", model.get("turns") + 1);
    model.save_changes();
    await answered();
  };
  const ask = (what) => {
    model.set("asked", `${parseInt(model.get("asked") || "0", 10) + 1} ${what}`);
    model.save_changes();
  };
  const send = async () => {
    const files = [...chooser.files];
    if (!files.length) return;
    const room = model.get("room");
    let unread = 0;
    sending.hidden = false;
    await answered();
    for (const file of files.slice(0, room)) {
      try {
        const image = await read(file);
        const [photo, small] = [await shrink(image, model.get("side"), model.get("weight")), await jpeg(image, THUMB, 0.6)];
        URL.revokeObjectURL(image.src);
        await turn({ photo: await bytes(photo), thumb: await bytes(small), readable: true });
      } catch (error) {
        unread += 1;
      }
    }
    sending.hidden = true;
    chooser.value = ""; // so that the same file may be chosen again
    if (unread) await turn({ readable: false }); // said last, or the next photo would wipe it away
    else if (files.length > room) ask("many");
  };
  const show = () => (below.innerHTML = model.get("below"));
  const line = () => {
    row.innerHTML = model.get("row");
    el.querySelector("label").hidden = !model.get("room");
  };

  chooser.addEventListener("change", send);
  el.addEventListener("click", (event) => {
    const button = event.target.closest("[data-cp-ask]");
    if (button) ask(button.dataset.cpAsk);
  });
  model.on("change:below", show);
  model.on("change:row", line);
  if (below.innerHTML !== model.get("below")) show();
  if (row.innerHTML !== model.get("row")) line();
  send(); // chosen before this script ran
  return () => {
    model.off("change:below", show);
    model.off("change:row", line);
  };
}

export default { render };
