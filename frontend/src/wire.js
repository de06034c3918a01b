// The kernel websocket's framing, "v1.kernel.websocket.jupyter.org": one binary frame holds a table of offsets, the
// channel's name, four JSON parts (header, parent header, metadata, content) and the buffers.
export const PROTOCOL = "v1.kernel.websocket.jupyter.org";

const PARTS = ["header", "parent_header", "metadata", "content"];

export function encode(message) {
  const writer = new TextEncoder();
  const parts = [
    writer.encode(message.channel),
    ...PARTS.map((part) => writer.encode(JSON.stringify(message[part] || {}))),
    ...(message.buffers || []).map(asBytes),
  ];
  const count = parts.length + 1; // every part's start, and the end of the last
  let at = 8 * (1 + count);
  const size = parts.reduce((sum, part) => sum + part.byteLength, at);
  const frame = new Uint8Array(size);
  const table = new DataView(frame.buffer);
  table.setUint32(0, count, true); // 8-byte little-endian numbers, whose upper half stays 0
  parts.forEach((part, index) => {
    table.setUint32(8 * (index + 1), at, true);
    frame.set(part, at);
    at += part.byteLength;
  });
  table.setUint32(8 * count, at, true);
  return frame.buffer;
}

export function decode(frame) {
  const table = new DataView(frame);
  const count = table.getUint32(0, true);
  const start = (index) => table.getUint32(8 * (index + 1), true);
  const reader = new TextDecoder();
  const text = (index) => reader.decode(new Uint8Array(frame, start(index), start(index + 1) - start(index)));
  const message = { channel: text(0), buffers: [] };
  PARTS.forEach((part, index) => (message[part] = JSON.parse(text(index + 1))));
  for (let index = 1 + PARTS.length; index < count - 1; index++) {
    message.buffers.push(new DataView(frame, start(index), start(index + 1) - start(index)));
  }
  return message;
}

function asBytes(buffer) {
  return ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
}

export function uid() {
  // crypto.randomUUID is absent where a page comes over plain http.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
