// What ns.sprintf makes of a format and values.
(function () {
  "use strict";

  const TYPES = "bcdefgijostTuvxX";
  const NUMBERS = "bcdefgiuxX";
  const SIGNED = "defgi";
  const PATH = /^[a-z_]\w*(\.[a-z_]\w*|\[\d+\])*$/i;

  /** Reads a format from left to right. A placeholder is: % place$ or (path) + fill - width .precision type */
  class Reader {
    constructor(format) {
      this.format = format;
      this.at = 0;
      this.sources = new Set();
    }

    /** The texts and placeholders of the format. */
    pieces() {
      const pieces = [];
      while (this.at < this.format.length) {
        pieces.push(this.takes("%%") ? "%" : this.takes("%") ? this.placeholder() : this.until("%"));
      }
      return pieces;
    }

    placeholder() {
      const { place, path } = this.source();
      const plus = this.takes("+");
      const fill = this.fill();
      const left = this.takes("-");
      const width = this.digits();
      const precision = this.takes(".") ? this.digits() ?? this.refuse() : undefined;
      const type = this.format[this.at++];
      if (type === undefined || !TYPES.includes(type)) {
        this.refuse();
      }
      if (this.sources.add(path ? "named" : "positional").size > 1) {
        throw new Error("[sprintf] mixing positional and named placeholders is not (yet) supported");
      }
      return { place, path, plus, fill, left, width, precision, type };
    }

    /** Which value is meant: the one at a place, a member of the first, or the next. */
    source() {
      if (this.takes("(")) {
        const path = this.until(")");
        if (!path || !this.takes(")")) {
          this.refuse();
        }
        if (!PATH.test(path)) {
          throw new SyntaxError("[sprintf] failed to parse named argument key");
        }
        return { path: path.match(/\w+/g) };
      }
      const start = this.at;
      const place = this.digits();
      if (this.format[start] !== "0" && place !== undefined && this.takes("$")) {
        return { place };
      }
      this.at = start; // the digits are a fill or a width
      return {};
    }

    /** The character that fills up to the width. */
    fill() {
      const char = this.format[this.at + 1];
      if (this.takes("0")) {
        return "0";
      }
      if (char === undefined || char === "$" || !this.takes("'")) {
        return " ";
      }
      this.at++;
      return char;
    }

    takes(text) {
      const isNext = this.format.startsWith(text, this.at);
      this.at += isNext ? text.length : 0;
      return isNext;
    }

    until(char) {
      const start = this.at;
      const end = this.format.indexOf(char, start);
      this.at = end < 0 ? this.format.length : end;
      return this.format.slice(start, this.at);
    }

    digits() {
      const start = this.at;
      while (this.format[this.at] >= "0" && this.format[this.at] <= "9") {
        this.at++;
      }
      return this.at > start ? Number(this.format.slice(start, this.at)) : undefined;
    }

    refuse() {
      throw new SyntaxError("[sprintf] unexpected placeholder");
    }
  }

  const typeOf = (value) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();

  function member(value, path) {
    path.forEach((name, depth) => {
      if (value === undefined || value === null) {
        throw new Error(`[sprintf] Cannot access property "${name}" of undefined value "${path[depth - 1]}"`);
      }
      value = value[name];
    });
    return value;
  }

  function numberText(value, type, precision) {
    const whole = parseInt(value, 10);
    switch (type) {
      case "b":
        return whole.toString(2);
      case "c":
        return String.fromCharCode(whole);
      case "d":
      case "i":
        return String(whole);
      case "e":
        return parseFloat(value).toExponential(precision);
      case "f":
        return precision === undefined ? String(parseFloat(value)) : parseFloat(value).toFixed(precision);
      case "g":
        return String(precision === undefined ? parseFloat(value) : Number(value.toPrecision(precision)));
      case "u":
        return String(whole >>> 0);
      default: {
        const hex = (whole >>> 0).toString(16);
        return type === "X" ? hex.toUpperCase() : hex;
      }
    }
  }

  function text(value, type, precision) {
    switch (type) {
      case "o":
        return (parseInt(value, 10) >>> 0).toString(8);
      case "t":
        return String(!!value).slice(0, precision);
      case "T":
        return typeOf(value).slice(0, precision);
      case "v":
        return String(value.valueOf()).slice(0, precision);
      default:
        return String(value).slice(0, precision);
    }
  }

  function filled(shown, sign, { fill, left, width = 0 }) {
    const filling = fill.repeat(Math.max(0, width - sign.length - shown.length));
    if (left) {
      return sign + shown + filling;
    }
    return fill === "0" ? sign + filling + shown : filling + sign + shown;
  }

  function show(given, placeholder) {
    const { type, precision, width, plus } = placeholder;
    const value = typeof given === "function" && type !== "T" && type !== "v" ? given() : given;
    if (type === "j") {
      return String(JSON.stringify(value, null, width ?? 0));
    }
    if (!NUMBERS.includes(type)) {
      return filled(text(value, type, precision), "", placeholder);
    }
    if (typeof value !== "number" && isNaN(value)) {
      throw new TypeError(`[sprintf] expecting number but found ${typeOf(value)}`);
    }
    const shown = numberText(value, type, precision);
    if (!SIGNED.includes(type) || (value >= 0 && !plus)) {
      return filled(shown, "", placeholder);
    }
    return filled(shown.replace(/^[+-]/, ""), value >= 0 ? "+" : "-", placeholder);
  }

  return (format, values) => {
    let next = 0;
    return new Reader(format)
      .pieces()
      .map((piece) => {
        if (typeof piece === "string") {
          return piece;
        }
        const { path, place } = piece;
        return show(path ? member(values[0], path) : values[place === undefined ? next++ : place - 1], piece);
      })
      .join("");
  };
})();
