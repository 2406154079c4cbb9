/**
 * A named amount.
 *
 * @typedef {Object} Amount
 * @property {string} name
 * @property {number} value
 */

/**
 * @param {Amount[]} amounts
 * @param {(arg0: Amount) => number} weight
 * @returns {number}
 */
function total(amounts, weight) {
  let sum = 0;
  for (const amount of amounts) {
    sum += weight(amount);
  }
  return sum;
}

/**
 * @template T
 * @param {T[]} all
 * @param {(arg0: T) => boolean} test
 * @returns {T[]}
 */
function kept(all, test) {
  const kept = [];
  for (const one of all) {
    if (test(one)) {
      kept.push(one);
    }
  }
  return kept;
}

/**
 * @param {Amount} amount
 * @param {(amount: Amount, atMillis: number) => number} score
 * @returns {number}
 */
function scored(amount, score) {
  return score(amount, 2);
}

/**
 * @param {(arg0: number) => number} f
 * @param {number} from
 * @returns {number}
 */
function root(f, from) {
  return f(from);
}

/**
 * @param {Amount} amount
 * @returns {number}
 */
function twice(amount) {
  return 2 * amount.value;
}

/** @returns {Amount[]} */
function some() {
  return [{ name: "a", value: 1 }, { name: "b", value: 2.5 }, { name: "c", value: 4 }];
}

/** @returns {number[]} */
export function totals() {
  const factor = 3;
  return [
    total(some(), (amount) => amount.value),
    total(some(), (amount) => amount.value * factor),
    total(some(), twice),
    total(some(), (amount) => {
      const square = amount.value * amount.value;
      return square;
    }),
  ];
}

/** @returns {number} */
export function filtered() {
  return (
    kept(some(), (amount) => amount.value > 2).length +
    kept(["", "x"], (string) => string === "").length
  );
}

/** @returns {number} */
export function custom() {
  return scored({ name: "d", value: 5 }, (amount, atMillis) => amount.value - atMillis);
}

/** @returns {number} */
export function references() {
  const make = (value) => ({ name: "made", value });
  const constant = () => ({ name: "constant", value: 1 });
  return root(Math.sqrt, 16) + make(2).value + constant().value;
}

/** @returns {string[]} */
export function effects() {
  const names = [];
  some().forEach((amount) => names.push(amount.name));
  ["x", "y"].forEach((arg0) => names.push(arg0));
  return names;
}
