/** @returns {string} */
export function concatenated() {
  const threads = 3;
  const late = false;
  const host = "home";
  let text = `${host}: ${threads} threads${late ? ", late" : ""}! \`\${x}\` \\ "q" \n${1 + 2}`;
  text += threads + 1;
  text += late;
  return `${threads}${host}${text}null`;
}

/** @returns {string} */
export function plain() {
  const first = "a";
  const second = "b";
  const n = 4;
  return n + n + first + second + n + n;
}

/** @returns {string} */
export function quotes() {
  return "he said \"x\" \t é \u2028 \ud83d\ude00";
}

/** @returns {string} */
export function block() {
  return "two\n  lines\n";
}

/** @returns {boolean[]} */
export function compared() {
  const a = "hack";
  const b = `ha${"ck".substring(0, 2)}`;
  return [
    a === b,
    !(a === "grow"),
    a === "",
    a.startsWith("ha"),
    a.endsWith("x"),
    a.includes("ac"),
  ];
}

/** @returns {string} */
export function taken() {
  const word = "n00dles";
  return (
    word.substring(3) +
    word.substring(0, 1) +
    word.indexOf("d") +
    word.toUpperCase() +
    word.length +
    ["a", "b"].join("-") +
    String(7) +
    String(-3) +
    "ab".repeat(2)
  );
}

/** @returns {number} */
export function ordered() {
  const a = "Zeta";
  const b = "alpha";
  return (a < b ? -1 : a > b ? 1 : 0) < 0 ? 1 : 2;
}
