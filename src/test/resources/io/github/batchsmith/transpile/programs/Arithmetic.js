/**
 * Quotients of whole numbers are cut off towards zero.
 *
 * @returns {number[]}
 */
export function quotients() {
  const seven = 7;
  const minusSeven = -7;
  return [
    Math.trunc(seven / 2),
    Math.trunc(minusSeven / 2),
    Math.trunc(seven / -2),
    Math.trunc((seven + 1) / 2) * 2,
    seven % 3,
    minusSeven % 3,
  ];
}

/** @returns {number[]} */
export function fractions() {
  const one = 1;
  const half = one / 2;
  return [
    half,
    Math.trunc(one / 2),
    1 / 16,
    0.5,
    1e-3,
    1.50,
    2,
    0x10,
    1_000_000,
    (5 / 2) * 3,
    -0.25,
  ];
}

/** @returns {number[]} */
export function casts() {
  const positive = 2.9;
  const negative = -2.9;
  const floor = Math.floor(negative);
  const ceil = Math.ceil(positive) || 0;
  return [
    Math.trunc(positive) || 0,
    Math.trunc(negative) || 0,
    floor,
    ceil,
    Math.round(positive) || 0,
    Math.trunc(positive * 3) || 0,
  ];
}

/**
 * A cast never makes a negative zero, which would show here.
 *
 * @returns {number[]}
 */
export function zeros() {
  const small = -0.25;
  const trunc = Math.trunc(small) || 0;
  const ceil = Math.ceil(small) || 0;
  const round = Math.round(small) || 0;
  const none = Math.trunc(NaN) || 0;
  const least = Math.max(0, Math.ceil(small));
  const most = Math.min(5, Math.floor(small + 7)) || 0;
  let narrowed = 0;
  narrowed = Math.trunc(narrowed + small) || 0;
  return [1 / trunc, 1 / ceil, 1 / round, none, 1 / least, most, 1 / narrowed];
}

/** @returns {number} */
export function compound() {
  let total = 10;
  total = Math.trunc(total + 2.7) || 0;
  total *= 3;
  total = Math.trunc(total / 5);
  total -= 1;
  total %= 4;
  total <<= 4;
  const step = total++ + ++total - total--;
  return total * 100 + step;
}

/** @returns {number} */
export function compoundDouble() {
  let total = 10;
  total /= 4;
  total += 1;
  total *= total;
  return total -= 0.25;
}

/** @returns {number[]} */
export function bits() {
  const flags = 0b1011;
  return [
    flags & 6,
    flags | 64,
    flags ^ 1,
    ~flags,
    flags << 3,
    -flags >> 1,
    (-flags >>> 28) | 0,
    (-flags >>> 0) | 0,
  ];
}

/** @returns {number} */
export function elements() {
  const values = [9, 8, 7];
  values[1] = Math.trunc(values[1] / 3);
  values[2]++;
  values[0] -= values[1] - 1;
  return values[0] * 100 + values[1] * 10 + values[2];
}

/** @returns {boolean[]} */
export function logic() {
  const yes = true;
  const no = !yes;
  return [
    (yes && no) || yes,
    yes && (no || yes),
    yes !== no,
    !(yes === no),
    1 < 2 === yes,
    3 !== 3,
  ];
}

/** @returns {number} */
export function precedence() {
  const a = 7;
  const b = 2;
  const c = 3;
  return a - (b - c) + a / (b * c) - a / b / c + -(a + b) * -c - (a - -b) % c;
}

/** @returns {number} */
export function library() {
  const x = 2.25;
  return (
    Math.max(Math.sqrt(x), Math.pow(x, 0.5)) +
    Math.abs(-x) +
    Math.floor(x) +
    Math.ceil(x) +
    Math.sign(-x) +
    Math.log(Math.E) +
    Math.exp(0) +
    Math.log1p(0) +
    Math.floor(-7 / 2) +
    Math.hypot(3, 4)
  );
}

/** @returns {number[]} */
export function limits() {
  return [Infinity, -Infinity, NaN, Number.MAX_VALUE, 2147483647, -2147483648];
}

/** @returns {boolean[]} */
export function unusual() {
  const nan = NaN;
  return [
    Number.isNaN(nan),
    Math.abs(1 / 0) === Infinity,
    Number.isFinite(1.5),
    nan === nan,
    nan !== nan,
  ];
}

/** @returns {number[]} */
export function comparisons() {
  const low = 1.5;
  const high = 2.5;
  return [
    low < high ? -1 : low > high ? 1 : 0,
    high < low ? -1 : high > low ? 1 : 0,
    3 < 3 ? -1 : 3 > 3 ? 1 : 0,
    "a" < "b" ? -1 : "a" > "b" ? 1 : 0,
  ];
}
