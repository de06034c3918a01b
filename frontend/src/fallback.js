// anywidget's official front end uses three things younger than the phones we are for. These stand in for them; they do
// what that package needs and no more.
export function fillRoughly() {
  if (!AbortSignal.any) {
    AbortSignal.any = (signals) => {
      const any = new AbortController();
      for (const signal of signals) {
        if (signal.aborted) any.abort();
        else signal.addEventListener("abort", () => any.abort());
      }
      return any.signal;
    };
  }
  if (!AbortSignal.timeout) {
    AbortSignal.timeout = (milliseconds) => {
      const late = new AbortController();
      setTimeout(() => late.abort(), milliseconds);
      return late.signal;
    };
  }
  if (!AbortSignal.prototype.throwIfAborted) {
    AbortSignal.prototype.throwIfAborted = function throwIfAborted() {
      if (this.aborted) throw new DOMException("aborted", "AbortError");
    };
  }
  if (!window.structuredClone) {
    // Widget states are JSON and buffers.
    window.structuredClone = (value) =>
      value === undefined || ArrayBuffer.isView(value) || value instanceof ArrayBuffer
        ? value
        : JSON.parse(JSON.stringify(value));
  }
}
