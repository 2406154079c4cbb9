/** @typedef {"prep" | "batch" | "coolDown"} Phase */

/**
 * @param {Phase} phase
 * @returns {number}
 */
function weight(phase) {
  switch (phase) {
    case "prep":
      return 0.5;
    case "batch": {
      const base = 2;
      return base * base;
    }
    case "coolDown":
      throw new Error("no weight while cooling down");
  }
}

/**
 * @param {number} n
 * @returns {string}
 */
function classic(n) {
  let text = "";
  switch (n) {
    case 0:
      text += "none";
      break;
    case 1:
    case 2:
      text += "few";
    case 3:
      text += "+";
      break;
    default:
      text += "many";
  }
  return text;
}

/**
 * @param {string} word
 * @returns {number}
 */
function arrows(word) {
  let value = 0;
  switch (word) {
    case "hack":
    case "h":
      value = 1;
      break;
    case "grow": {
      let twice = 1;
      twice *= 2;
      value = twice;
      break;
    }
    case "weaken":
      return 3;
  }
  return value;
}

/**
 * @param {Phase} phase
 * @returns {number}
 */
function assigned(phase) {
  let first;
  switch (phase) {
    case "prep":
      first = 1;
      break;
    case "batch":
    case "coolDown":
      first = 2;
  }
  let second;
  switch (first) {
    case 1:
      second = 10;
      break;
    default:
      second = 20;
  }
  return first + second;
}

/**
 * @param {Phase} phase
 * @param {number} n
 * @returns {number}
 */
function inner(phase, n) {
  return (
    1000 +
    (phase === "prep" ? 1 : phase === "batch" ? (n > 2 ? 2 : 3) : 4) +
    (() => {
      switch (n + 1) {
        case 1:
          return 10;
        default: {
          let sum = 0;
          for (let i = 0; i < n; i++) {
            if (i === 5) {
              return -1;
            }
            sum += i;
          }
          return sum;
        }
      }
    })()
  );
}

/** @returns {number[]} */
export function weights() {
  return [weight("prep"), weight("batch")];
}

/** @returns {number} */
export function cooling() {
  return weight("coolDown");
}

/** @returns {string} */
export function fallThrough() {
  return `${classic(0)},${classic(1)},${classic(3)},${classic(9)}`;
}

/** @returns {number} */
export function texts() {
  return arrows("h") * 1000 + arrows("grow") * 100 + arrows("weaken") * 10 + arrows("share");
}

/** @returns {number} */
export function assignments() {
  return assigned("prep") * 100 + assigned("coolDown");
}

/** @returns {number} */
export function nestedInExpressions() {
  return inner("prep", 0) + inner("batch", 3) * 2 + inner("coolDown", 7) * 3;
}
