export const LIMIT = Math.trunc(double_() / 2);

/** @returns {number} */
export function double_() {
  return 2 * 21;
}

/**
 * @param {number} time
 * @returns {number}
 */
function delay(time) {
  return time + 1;
}

/** @returns {number} */
export function hidesFunction() {
  const delay_ = delay(1);
  return delay_ + delay(delay_);
}

/** @returns {number} */
export function reserved() {
  const in_ = 1;
  const function_ = 2;
  const await_ = in_ + function_;
  const let_ = await_ * LIMIT;
  return let_;
}

/** @returns {number} */
export function scopes() {
  let sum = 0;
  for (let i = 0; i < 2; i++) {
    const twice = 2 * i;
    sum += twice;
  }
  for (let i = 5; i < 7; i++) {
    const twice = 3 * i;
    sum += twice;
  }
  {
    const twice = 1;
    sum -= twice;
  }
  return sum;
}

/** @returns {number} */
export function unicode() {
  const größe = 3;
  return größe * größe;
}
