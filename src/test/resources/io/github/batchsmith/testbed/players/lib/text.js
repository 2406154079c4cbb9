const CODES = Object.freeze({ red: 31, green: 32, yellow: 33, cyan: 36 });
export const colour = (name, text) => `\u001b[${CODES[name] ?? 0}m${text}\u001b[0m`;
export const bold = (text) => text.toUpperCase();
export const pad = (text, n) => String(text).padStart(n);
export default class Table {
  #rows = [];
  static #made = 0;
  constructor(...heads) { this.heads = heads; Table.#made++; }
  add(...cells) { this.#rows.push(cells.map(String)); return this; }
  get size() { return this.#rows.length; }
  static get made() { return Table.#made; }
  *[Symbol.iterator]() { yield* this.#rows; }
  toString() {
    const widths = this.heads.map((h, i) => Math.max(h.length, ...this.#rows.map((r) => r[i]?.length ?? 0)));
    const line = (cells) => "│" + cells.map((c, i) => c.padEnd(widths[i])).join("│") + "│";
    return [line(this.heads), ...[...this].map(line)].join("\n");
  }
}
