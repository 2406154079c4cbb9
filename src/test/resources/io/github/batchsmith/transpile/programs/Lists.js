/** @returns {number[]} */
export function grown() {
  const numbers = [];
  numbers.push(5);
  numbers.push(7);
  numbers.splice(0, 0, 3);
  numbers.push(9, 11);
  numbers.push(...numbers);
  numbers[1] = numbers[0] * 10;
  return numbers;
}

/** @returns {string[]} */
export function shrunk() {
  const words = ["a", "b", "c", "d", "e"];
  words.splice(1, 1);
  const last = words.splice(words.length - 1, 1)[0];
  words.push(last + last);
  return words.slice(1, 3);
}

/** @returns {boolean[]} */
export function asked() {
  const words = ["hack", "grow"];
  const none = [];
  const emptyBefore = none.length === 0;
  none.push(1.5);
  none.length = 0;
  return [
    words.includes("grow"),
    words.includes("weaken"),
    emptyBefore,
    none.length === 0,
    words.length > 1,
  ];
}

/** @returns {number} */
export function copies() {
  const numbers = [1, 2, 3];
  const copy = [...numbers];
  const view = numbers;
  numbers.push(4);
  const sizes = [];
  sizes.push(copy.length);
  sizes.push(view.length);
  return 10 * sizes[0] + sizes[1] + 100 * numbers.indexOf(3);
}

/** @returns {boolean} */
export function boxed() {
  const thousands = [1000, 1000];
  const halves = [0.5, 0.5];
  return thousands[0] === thousands[1] && Object.is(halves[0], halves[1]);
}

/** @returns {number[]} */
export function reversed() {
  const numbers = [1, 2, 3];
  numbers.reverse();
  return numbers;
}

/** @returns {number} */
export function listsOfLists() {
  const rows = [[1, 2], [3]];
  let sum = 0;
  for (const row of rows) {
    sum += row[row.length - 1];
  }
  return sum;
}
