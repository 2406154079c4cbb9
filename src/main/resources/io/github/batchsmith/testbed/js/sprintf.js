// The format texts of ns.sprintf, of which a text says in each placeholder how the next, a numbered or a named value is shown.
(function () {
  "use strict";

  const PIECE = /([^%]+)|(%%)|%(?:([1-9]\d*)\$|\(([^)]+)\))?(\+)?(0|'[^$])?(-)?(\d+)?(?:\.(\d+))?([b-gijostTuvxX])/y;
  const MEMBERS = /^[a-z_][a-z_\d]*(?:\.[a-z_][a-z_\d]*|\[\d+\])*$/i;
  const OF_NUMBERS = "bcdiefguxX";
  const SIGNED = "diefg";

  const kind = (value) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
  const whole = (value) => parseInt(value, 10);
  const unsigned = (value) => whole(value) >>> 0;
  const cut = (text, digits) => (digits === undefined ? text : text.substring(0, digits));

  const shown = {
    b: (value) => whole(value).toString(2),
    c: (value) => String.fromCharCode(whole(value)),
    d: whole,
    i: whole,
    e: (value, digits) => parseFloat(value).toExponential(digits),
    f: (value, digits) => (digits === undefined ? parseFloat(value) : parseFloat(value).toFixed(digits)),
    g: (value, digits) => (digits === undefined ? parseFloat(value) : String(Number(value.toPrecision(digits)))),
    j: (value, _, width) => JSON.stringify(value, null, width ?? 0),
    o: (value) => unsigned(value).toString(8),
    s: (value, digits) => cut(String(value), digits),
    t: (value, digits) => cut(String(!!value), digits),
    T: (value, digits) => cut(kind(value), digits),
    u: unsigned,
    v: (value, digits) => cut(String(value.valueOf()), digits),
    x: (value) => unsigned(value).toString(16),
    X: (value) => unsigned(value).toString(16).toUpperCase(),
  };

  const named = (values, path) => {
    if (!MEMBERS.test(path)) throw new SyntaxError(`[sprintf] the member "${path}" cannot be read`);
    let value = values[0];
    for (const name of path.split(/[.[\]]+/).filter((each) => each !== "")) {
      if (value == null) throw new Error(`[sprintf] Cannot access property "${name}" of undefined value`);
      value = value[name];
    }
    return value;
  };

  // A number's sign stands before the zeros that fill it up.
  const padded = (text, isPositive, { type, plus, fill, left, width }) => {
    const hasSign = SIGNED.includes(type) && (!isPositive || plus !== undefined);
    const sign = hasSign ? (isPositive ? "+" : "-") : "";
    const digits = hasSign ? text.replace(/^[+-]/, "") : text;
    const character = fill === undefined ? " " : fill === "0" ? "0" : fill[1];
    const padding = character.repeat(Math.max(0, (width ?? 0) - (sign + digits).length));
    if (left !== undefined) return sign + digits + padding;
    return character === "0" ? sign + padding + digits : padding + sign + digits;
  };

  const piece = (given, placeholder, digits) => {
    const { type } = placeholder;
    const value = !"Tv".includes(type) && given instanceof Function ? given() : given;
    if (OF_NUMBERS.includes(type) && typeof value !== "number" && isNaN(value)) {
      throw new TypeError(`[sprintf] expecting number but found ${kind(value)}`);
    }
    const text = shown[type](value, digits, placeholder.width);
    return type === "j" ? String(text) : padded(String(text), value >= 0, placeholder);
  };

  const number = (digits) => (digits === undefined ? undefined : Number(digits));

  return (format, values) => {
    let text = "";
    let next = 0;
    let usesNames = false;
    let usesPlaces = false;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < format.length) {
      const found = PIECE.exec(format);
      if (found === null) throw new SyntaxError("[sprintf] unexpected placeholder");
      const [, plain, percent, place, member, plus, fill, left, width, digits, type] = found;
      if (type === undefined) {
        text += plain ?? percent[0];
        continue;
      }
      usesNames ||= member !== undefined;
      usesPlaces ||= member === undefined;
      if (usesNames && usesPlaces) {
        throw new Error("[sprintf] mixing positional and named placeholders is not (yet) supported");
      }
      const value = member !== undefined ? named(values, member) : values[place === undefined ? next++ : place - 1];
      const after = PIECE.lastIndex;
      text += piece(value, { type, plus, fill, left, width: number(width) }, number(digits));
      PIECE.lastIndex = after;
    }
    return text;
  };
})();
