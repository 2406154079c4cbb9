/** @returns {number} */
export function counted() {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 3) {
      continue;
    }
    if (i === 8) {
      break;
    }
    sum += i;
  }
  for (let low = 0, high = 10; low < high; low += 2, high--) {
    sum += high - low;
  }
  for (; sum % 7 !== 0;) {
    sum++;
  }
  return sum;
}

/** @returns {number} */
export function conditional() {
  let steps = 0;
  let n = 27;
  while (n !== 1) {
    n = n % 2 === 0 ? Math.trunc(n / 2) : 3 * n + 1;
    steps++;
  }
  do {
    steps -= 10;
  } while (steps > 100);
  return steps;
}

/** @returns {number} */
export function each() {
  const values = [1, 2.5, 4];
  let product = 1;
  for (let value of values) {
    value += 1;
    product *= value;
  }
  for (const i of [1, 2, 3]) {
    product -= i;
  }
  return product;
}

/** @returns {number} */
export function labelled() {
  let found = -1;
  search: for (let row = 0; row < 5; row++) {
    for (let column = 0; column < 5; column++) {
      if (column > row) {
        continue search;
      }
      if (row * column === 6) {
        found = 10 * row + column;
        break search;
      }
    }
  }
  return found;
}

/** @returns {number} */
export function nested() {
  const table = Array.from({ length: 3 }, () => new Array(4).fill(0));
  for (let row = 0; row < table.length; row++) {
    for (let column = 0; column < table[row].length; column++) {
      table[row][column] = row * column;
    }
  }
  let sum = 0;
  for (const row of table) {
    for (const cell of row) {
      sum += cell;
    }
  }
  return sum;
}

/** @returns {number} */
export function forever() {
  let n = 1;
  for (;;) {
    n *= 2;
    if (n > 1000) {
      return n;
    }
  }
}
