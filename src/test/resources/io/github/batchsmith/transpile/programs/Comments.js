/**
 * Sum of the even numbers below the limit. See `limit` and `limit`; a < b.
 *
 * A second paragraph with markup that is longer than a line should be, so that it has to go on in
 * the next line.
 *
 * @param {number} limit where to stop, exclusive
 * @returns {number} the sum
 * @throws {Error} if the limit is negative
 */
export function evenBelow(limit) {
  // A negative limit would mean a typo.
  if (limit < 0) {
    throw new Error(`limit ${limit} is negative`);
  }

  let sum = 0; // of the even ones
  for (let i = 0; i < limit; i++) {
    // Odd numbers do not count,
    // whatever their size.
    if (i % 2 === 0) {
      sum += i;
    }
  }

  /* All done. */
  return sum;
}

/** @returns {number} */
export function limit() {
  return evenBelow(10);
}

/** @returns {number} */
export function negative() {
  return evenBelow(-1);
}
