/**
 * A host.
 *
 * @typedef {Object} Host
 * @property {string} hostname
 * @property {number} freeRamGb
 * @property {number} cores
 */

const BY_RAM = (a, b) => b.freeRamGb - a.freeRamGb;

/** @returns {Host[]} */
function hosts() {
  return [
    { hostname: "home", freeRamGb: 64, cores: 4 },
    { hostname: "n00dles", freeRamGb: 4, cores: 1 },
    { hostname: "joesguns", freeRamGb: 16, cores: 1 },
    { hostname: "foodnstuff", freeRamGb: 16, cores: 1 },
    { hostname: "CSEC", freeRamGb: 8, cores: 2 },
  ];
}

/**
 * @param {Host[]} hosts
 * @returns {string}
 */
function names(hosts) {
  let names = "";
  for (const host of hosts) {
    names += `${host.hostname} `;
  }
  return names;
}

/**
 * @param {(arg0: Host, arg1: Host) => number} order
 * @returns {string}
 */
function sorted(order) {
  const hosts_ = hosts();
  hosts_.sort(order);
  return names(hosts_);
}

/**
 * @param {Host} left
 * @param {Host} right
 * @returns {number}
 */
function byCores(left, right) {
  return right.cores < left.cores ? -1 : right.cores > left.cores ? 1 : 0;
}

/** @returns {string} */
export function byConstant() {
  return sorted(BY_RAM);
}

/** @returns {string} */
export function byLambda() {
  return sorted((left, right) => right.freeRamGb - left.freeRamGb);
}

/** @returns {string} */
export function byBlock() {
  return sorted((left, right) => {
    const difference = left.freeRamGb - right.freeRamGb;
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  });
}

/** @returns {string} */
export function byMethod() {
  return sorted(byCores);
}

/** @returns {string} */
export function byName() {
  return sorted((a, b) => a.hostname < b.hostname ? -1 : a.hostname > b.hostname ? 1 : 0);
}

/** @returns {string} */
export function bySeveral() {
  return sorted(
    (a, b) =>
      a.cores - b.cores ||
      b.freeRamGb / b.cores - a.freeRamGb / a.cores ||
      (a.hostname < b.hostname ? -1 : a.hostname > b.hostname ? 1 : 0),
  );
}

/** @returns {string} */
export function byConstantAndMore() {
  return sorted(
    (a, b) => BY_RAM(b, a) || (b.hostname < a.hostname ? -1 : b.hostname > a.hostname ? 1 : 0),
  );
}

/** @returns {string} */
export function shadowing() {
  const a = 2;
  return sorted((left, right) => (left.freeRamGb % 16) * a - (right.freeRamGb % 16) * a);
}

/** @returns {number[]} */
export function numbers() {
  const numbers = [3.5, -1, Infinity, 10, 2];
  numbers.sort((a, b) => a - b);
  return numbers;
}

/** @returns {number[]} */
export function descending() {
  const numbers = [3, 20, 100, 1];
  numbers.sort((a, b) => b - a);
  return numbers;
}
