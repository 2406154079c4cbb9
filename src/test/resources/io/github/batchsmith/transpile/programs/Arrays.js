/** @returns {number[]} */
export function filled() {
  const values = new Array(4).fill(0);
  values[1] = 2;
  values.fill(7.5);
  values[3]++;
  return values;
}

/** @returns {boolean[]} */
export function flags() {
  const flags = new Array(2).fill(false);
  flags[1] = true;
  return flags;
}

/** @returns {number[][]} */
export function table() {
  const table = Array.from({ length: 2 }, () => new Array(3).fill(0));
  table[0][1] = 5;
  const row = [...table[1]];
  row[0] = 9;
  table[1][2] = row[0] + table[1][0];
  return table;
}

/** @returns {string[]} */
export function words() {
  const words = new Array(2).fill(null);
  words[0] = "filled";
  return words;
}

/** @returns {number[][]} */
export function literal() {
  const triangle = [[1], [1, 1], [1, 2, 1]];
  return triangle;
}

/** @returns {number} */
export function length() {
  return [1, 2, 3].length + literal()[2].length;
}
