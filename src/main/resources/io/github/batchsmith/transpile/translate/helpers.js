/** The whole number that Java's cast makes: cut off, and the nearest one where it is too large. */
function toInt(x) {
  return Math.min(Math.max(Math.trunc(x), -2147483648), 2147483647) || 0;
}

/** The number cut off to a whole one. */
function toLong(x) {
  return exactLong(Math.trunc(x) || 0);
}

/** The whole number if it is exact, which it is below 2^53. */
function exactLong(x) {
  if (!Number.isSafeInteger(x)) {
    throw new Error(`${x} is too large for a whole number in JavaScript`);
  }
  return x;
}

/** The quotient of whole numbers, cut off. */
function divideInts(a, b) {
  if (b === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return (a / b) | 0;
}

/** The remainder of whole numbers. */
function remainderOfInts(a, b) {
  if (b === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return (a % b) | 0;
}

/** The quotient of large whole numbers, cut off. */
function divideLongs(a, b) {
  if (b === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return Math.trunc(a / b) || 0;
}

/** The remainder of large whole numbers. */
function remainderOfLongs(a, b) {
  if (b === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return a % b || 0;
}

/** The quotient of whole numbers, rounded down. */
function floorDiv(a, b) {
  if (b === 0) {
    throw new ArithmeticException("/ by zero");
  }
  return Math.floor(a / b);
}

/** The remainder that is never of another sign than the divisor. */
function floorMod(a, b) {
  const remainder = remainderOfLongs(a, b);
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder;
}

/** How many bits of the number are set. */
function countBits(x) {
  let count = 0;
  for (let rest = x; rest !== 0; rest &= rest - 1) {
    count++;
  }
  return count;
}

/** The number if it is a whole one of 32 bits. */
function exactInt(x, what = "integer") {
  if (x !== (x | 0)) {
    throw new ArithmeticException(`${what} overflow`);
  }
  return x;
}

/** -1, 0 or 1 as the first is less than, equal to or greater than the second. */
function compareValues(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of numbers, in which -0 comes before 0, and NaN last. */
function compareDoubles(a, b) {
  const rank = (x) => (Number.isNaN(x) ? 2 : Object.is(x, -0) ? 0 : 1);
  return compareValues(a, b) || Math.sign(rank(a) - rank(b));
}

/** The nearest whole number, of two the even one. */
function roundToEven(x) {
  const rounded = Math.round(x);
  return Math.abs(x % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** The order of texts: the distance of the first letters that differ, or of the lengths. */
function compareTexts(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) {
      return a.charCodeAt(i) - b.charCodeAt(i);
    }
  }
  return a.length - b.length;
}

/** The order of numbers, texts and of objects with `compareTo`. */
function compareNaturally(a, b) {
  if (typeof a === "object") {
    return a.compareTo(b);
  }
  return typeof a === "string" ? compareTexts(a, b) : compareValues(a, b);
}

/** Whether both are the same, or objects that say that they are. */
function areEqual(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, i) => areEqual(element, b[i]));
  }
  if (a instanceof Set && b instanceof Set) {
    return a.size === b.size && [...a].every((element) => b.has(element));
  }
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && areEqual(value, b.get(key)));
  }
  return Object.is(a, b) || (typeof a?.equals === "function" && a.equals(b));
}

/** Where the list has the value; -1 if it has not. */
function indexOfEqual(list, value) {
  return list.findIndex((element) => areEqual(element, value));
}

/** Takes the value out of the list; tells whether it was there. */
function removeValue(list, value) {
  const index = indexOfEqual(list, value);
  if (index >= 0) {
    list.splice(index, 1);
  }
  return index >= 0;
}

/** Takes out what fulfils the condition; tells whether anything did. */
function removeWhere(list, condition) {
  const rest = list.filter((element) => !condition(element));
  const changed = rest.length < list.length;
  list.splice(0, list.length, ...rest);
  return changed;
}

/** Takes what fulfils the condition out of the set or map. */
function deleteWhere(keyed, condition) {
  const size = keyed.size;
  for (const [key, value] of [...keyed.entries()]) {
    if (condition(key, value)) {
      keyed.delete(key);
    }
  }
  return keyed.size < size;
}

/** Where the sorted list has the value; if it has not, -1 minus the place where it would stand. */
function positionOf(list, value) {
  const place = placeIn(list, compareNaturally, value);
  return list[place] === value ? place : -1 - place;
}

/** Moves the list's values on by so many places. */
function rotateList(list, distance) {
  list.unshift(...list.splice(list.length - floorMod(distance, list.length)));
}

/** Puts the value at the place; tells what was there. */
function replaceAt(list, index, value) {
  const before = list[index];
  list[index] = value;
  return before;
}

/** The list's values without repetition. */
function distinctValues(list) {
  return list.filter((value, i) => indexOfEqual(list, value) === i);
}

/** A number as Java writes it: 1.0, 1.0E10. */
function doubleText(x) {
  const size = Math.abs(x);
  if (!Number.isFinite(x)) {
    return String(x);
  }
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
    const [digits, exponent] = x.toExponential().split("e");
    return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  const digits = Number.isInteger(x) ? `${size}.0` : String(size);
  return x < 0 || Object.is(x, -0) ? `-${digits}` : digits;
}

/** The text of lists, sets and maps with what they hold: [1, 2], {a=1}. */
function textOf(value) {
  if (Array.isArray(value) || value instanceof Set) {
    return `[${Array.from(value, textOf).join(", ")}]`;
  }
  if (value instanceof Map) {
    return `{${Array.from(value, ([key, entry]) => `${textOf(key)}=${textOf(entry)}`).join(", ")}}`;
  }
  return String(value);
}

/** The number with so many digits after the point, rounded half up as it is written. */
function fixedText(x, digits) {
  if (!Number.isFinite(x)) {
    return String(x);
  }
  const [, whole, fraction, exponent] = /^(\d)(?:\.(\d+))?e(.+)$/.exec(Math.abs(x).toExponential());
  const point = 1 + Number(exponent);
  const written = (whole + (fraction ?? "")).padEnd(Math.max(point, 0) + digits + 1, "0");
  const padded = "0".repeat(Math.max(1 - point, 0)) + written;
  const before = Math.max(point, 1);
  const scaled = BigInt(padded.slice(0, before + digits)) + (padded[before + digits] >= "5" ? 1n : 0n);
  const text = scaled.toString().padStart(digits + 1, "0");
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  return sign + text.slice(0, text.length - digits) + (digits > 0 ? `.${text.slice(-digits)}` : "");
}

/** The number with one digit before the point, and a power of ten. */
function scientificText(x, digits) {
  const [mantissa, exponent] = x.toExponential(digits).split("e");
  const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
  return `${mantissa}e${exponent.startsWith("-") ? "-" : "+"}${power}`;
}

/** The template with the values in place of %d, %s, %.2f and their like. */
function formatText(template, ...values) {
  let next = 0;
  const places = /%(?:(\d+)\$)?([-+0, (]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;
  return template.replace(places, (_, number, flags, width, digits, kind) => {
    if (kind === "n" || kind === "%") {
      return kind === "n" ? "\n" : "%".padStart(Number(width ?? 0));
    }
    const value = values[number === undefined ? next++ : number - 1];
    return paddedText(convertedText(kind, value, digits, flags), flags, Number(width ?? 0));
  });
}

/** One value as %d, %s, %f, %e, %x, %c or %b writes it. */
function convertedText(kind, value, digits, flags) {
  let text = textOf(value);
  if (kind === "f") {
    text = fixedText(value, Number(digits ?? 6));
  } else if (kind === "e") {
    text = scientificText(value, Number(digits ?? 6));
  } else if ("xXo".includes(kind)) {
    text = (value < 0 ? value >>> 0 : value).toString(kind === "o" ? 8 : 16);
  } else if (kind === "b") {
    text = String(value ?? false);
  } else if (digits !== undefined) {
    text = text.slice(0, Number(digits));
  }
  if (flags.includes(",")) {
    text = text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
  }
  if (flags.includes("(") && text.startsWith("-")) {
    text = `(${text.slice(1)})`;
  }
  const signed = "df".includes(kind) && !/^[-(]/.test(text);
  text = signed && flags.includes("+") ? `+${text}` : signed && flags.includes(" ") ? ` ${text}` : text;
  return /[A-Z]/.test(kind) ? text.toUpperCase() : text;
}

/** The text made as wide as asked for. */
function paddedText(text, flags, width) {
  if (flags.includes("-")) {
    return text.padEnd(width);
  }
  if (!flags.includes("0")) {
    return text.padStart(width);
  }
  const sign = /^[-+ ]/.test(text) ? text[0] : "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

/** The whole number that the text says. */
function parseInteger(text) {
  if (!/^[-+]?\d+$/.test(text) || Number(text) !== (Number(text) | 0)) {
    throw new NumberFormatException(`For input string: "${text}"`);
  }
  return Number(text) | 0;
}

/** The number that the text says. */
function parseNumber(text) {
  const trimmed = text.trim();
  if (!/^[-+]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)$/.test(trimmed)) {
    throw new NumberFormatException(trimmed === "" ? "empty String" : `For input string: "${trimmed}"`);
  }
  return Number(trimmed);
}

/** The hash of the text as Java makes it. */
function hashOfText(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  }
  return hash;
}

/** The text's lines, words or parts, without empty ones at the end. */
function splitText(text, pattern, limit = 0) {
  if (text === "") {
    return [""];
  }
  let parts = text.split(pattern);
  if (limit > 0 && parts.length > limit) {
    const rest = new RegExp(pattern.source, "y");
    let start = 0;
    parts = parts.slice(0, limit - 1);
    for (const part of parts) {
      rest.lastIndex = start + part.length;
      rest.exec(text);
      start = rest.lastIndex;
    }
    parts.push(text.slice(start));
  }
  while (limit === 0 && parts.length > 1 && parts.at(-1) === "") {
    parts.pop();
  }
  return parts;
}

/** The text's lines, without an empty one at the end. */
function linesOf(text) {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The constant of the enum that has the name. */
function constantOf(constants, name, type) {
  const constant = constants.find((one) => (one.name ?? one) === name);
  if (constant === undefined) {
    throw new IllegalArgumentException(`No enum constant ${type}.${name}`);
  }
  return constant;
}

/** The whole numbers from the first on and before the end. */
function rangeOf(start, end) {
  return Array.from({ length: Math.max(end - start, 0) }, (_, i) => start + i);
}

/** The sum of the numbers, with the errors of rounding made good. */
function sumOfDoubles(numbers) {
  let sum = 0;
  let plain = 0;
  let error = 0;
  for (const number of numbers) {
    const corrected = number - error;
    const next = sum + corrected;
    error = next - sum - corrected;
    sum = next;
    plain += number;
  }
  const result = sum - error;
  return Number.isNaN(result) ? plain : result;
}

/** The sum of the numbers. */
function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The mean of the numbers; null if there are none. */
function averageOf(numbers, sum) {
  return numbers.length === 0 ? null : sum(numbers) / numbers.length;
}

/** How many numbers there are, and their sum, bounds and mean. */
function statisticsOf(numbers, sum) {
  return {
    count: numbers.length,
    sum: sum(numbers),
    min: numbers.reduce((least, number) => Math.min(least, number), Infinity),
    max: numbers.reduce((most, number) => Math.max(most, number), -Infinity),
    average: averageOf(numbers, sum) ?? 0,
  };
}

/** The first of the least values; null if there are none. */
function leastOf(list, compare) {
  return list.length === 0 ? null : list.reduce((best, one) => (compare(one, best) < 0 ? one : best));
}

/** The last of the greatest values; null if there are none. */
function greatestOf(list, compare) {
  return list.length === 0 ? null : list.reduce((best, one) => (compare(one, best) >= 0 ? one : best));
}

/** All values put together two by two; null if there are none. */
function reduceOptional(list, combine) {
  return list.length === 0 ? null : list.reduce((result, one) => combine(result, one));
}

/** The value, which must be there. */
function requirePresent(value, message = "No value present") {
  if (value == null) {
    throw new NoSuchElementException(message);
  }
  return value;
}

/** The value, or the error if there is none. */
function presentOrThrow(value, error) {
  if (value == null) {
    throw error();
  }
  return value;
}

/** What the function makes of the value, if there is one. */
function mapPresent(value, change) {
  return value == null ? null : change(value) ?? null;
}

/** Calls the one function with the value, or the other if there is none. */
function presentOrElse(value, action, otherwise) {
  if (value == null) {
    otherwise();
  } else {
    action(value);
  }
}

/** An optional value as Java writes it. */
function optionalText(value) {
  return value == null ? "Optional.empty" : `Optional[${textOf(value)}]`;
}

/** The values by what the function says of them. */
function groupBy(list, keyOf, collect, groups = new Map()) {
  for (const value of list) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  for (const [key, group] of groups) {
    groups.set(key, collect(group));
  }
  return groups;
}

/** The list as a map. */
function mapOf(list, keyOf, valueOf, merge, map = new Map()) {
  for (const one of list) {
    const key = keyOf(one);
    if (map.has(key) && merge === undefined) {
      throw new IllegalStateException(`Duplicate key ${key} (attempted merging values ${map.get(key)} and ${valueOf(one)})`);
    }
    map.set(key, map.has(key) ? merge(map.get(key), valueOf(one)) : valueOf(one));
  }
  return map;
}

/** Sets the value; tells the one before. */
function putValue(map, key, value) {
  const before = map.get(key) ?? null;
  map.set(key, value);
  return before;
}

/** Sets the value if there is one already; tells the one before. */
function replaceValue(map, key, value) {
  return map.has(key) ? putValue(map, key, value) : null;
}

/** Takes the entry of the key out of the map; null if the key is undefined. */
function takeEntry(map, key) {
  return key === undefined ? null : [key, takeValue(map, key)];
}

/** Takes the value out of the set; null if it is undefined. */
function takeFrom(set, value) {
  set.delete(value);
  return value ?? null;
}

/** What of a sorted set or map fulfils the condition. */
function partOf(sorted, condition) {
  const part = new sorted.constructor(sorted.compare, sorted);
  deleteWhere(part, (key) => !condition(key));
  return part;
}

/** The hash of the values together. */
function hashOf(values) {
  return values.reduce((hash, value) => (Math.imul(31, hash) + hashOfValue(value)) | 0, 1);
}

/** The hash of a text, a whole number, a truth value, a list or an object that knows its own. */
function hashOfValue(value) {
  if (typeof value === "string") {
    return hashOfText(value);
  }
  if (typeof value === "boolean") {
    return value ? 1231 : 1237;
  }
  return Array.isArray(value) ? hashOf(value) : value?.hashCode?.() ?? value | 0;
}

/** Sets the value if there is none; tells the one before. */
function putIfAbsent(map, key, value) {
  const before = map.get(key) ?? null;
  if (before === null) {
    map.set(key, value);
  }
  return before;
}

/** The value, made and kept if there is none. */
function computeIfAbsent(map, key, make) {
  const known = map.get(key) ?? null;
  return known ?? keepValue(map, key, make(key));
}

/** The value that the function makes of the one before, if there is one. */
function computeIfPresent(map, key, change) {
  const known = map.get(key) ?? null;
  return known === null ? null : keepValue(map, key, change(key, known));
}

/** The value that the function makes of the one before, or of null. */
function computeValue(map, key, change) {
  return keepValue(map, key, change(key, map.get(key) ?? null));
}

/** Keeps the value, or forgets the key where it is null. */
function keepValue(map, key, value) {
  if (value === null) {
    map.delete(key);
  } else {
    map.set(key, value);
  }
  return value;
}

/** Puts the value together with the one before, if there is one. */
function mergeValue(map, key, value, combine) {
  const known = map.get(key) ?? null;
  return keepValue(map, key, known === null ? value : combine(known, value));
}

/** Takes the key out; tells its value. */
function takeValue(map, key) {
  const value = map.get(key) ?? null;
  map.delete(key);
  return value;
}

/** Adds the value; tells whether it is new. */
function addValue(set, value) {
  const size = set.size;
  set.add(value);
  return set.size > size;
}

/** Adds all values; tells whether any is new. */
function addAllValues(set, values) {
  const size = set.size;
  for (const value of values) {
    set.add(value);
  }
  return set.size > size;
}

/** Calls the function with the value and gives the value. */
function withEffect(value, effect) {
  effect(value);
  return value;
}

/** The values from the seed on, each made of the one before, as long as the condition holds. */
function iterateWhile(seed, condition, next) {
  const values = [];
  for (let value = seed; condition(value); value = next(value)) {
    values.push(value);
  }
  return values;
}

/** So many values from the seed on, each made of the one before. */
function iterateTimes(seed, next, count) {
  const values = [];
  for (let value = seed; values.length < count; value = next(value)) {
    values.push(value);
  }
  return values;
}

/** The first values, as long as the condition holds. */
function takeWhileTrue(list, condition) {
  const end = list.findIndex((value) => !condition(value));
  return end < 0 ? list : list.slice(0, end);
}

/** What is left after the first values that fulfil the condition. */
function dropWhileTrue(list, condition) {
  const start = list.findIndex((value) => !condition(value));
  return start < 0 ? [] : list.slice(start);
}

/** Steps through a list in both directions, and changes it. */
class ListStepper {
  constructor(list, position = 0) {
    this.list = list;
    this.position = position;
    this.last = -1;
  }

  hasNext() {
    return this.position < this.list.length;
  }

  next() {
    if (!this.hasNext()) {
      throw new NoSuchElementException("");
    }
    this.last = this.position++;
    return this.list[this.last];
  }

  hasPrevious() {
    return this.position > 0;
  }

  previous() {
    if (!this.hasPrevious()) {
      throw new NoSuchElementException("");
    }
    this.last = --this.position;
    return this.list[this.last];
  }

  set(value) {
    this.list[this.last] = value;
  }

  add(value) {
    this.list.splice(this.position++, 0, value);
  }

  remove() {
    this.list.splice(this.last, 1);
    this.position = this.last;
  }
}

/** Steps through values one by one. */
class Stepper {
  constructor(source, drop = (value) => source.delete(value)) {
    this.source = source;
    this.drop = drop;
    this.values = [...source];
    this.position = 0;
  }

  hasNext() {
    return this.position < this.values.length;
  }

  next() {
    if (!this.hasNext()) {
      throw new NoSuchElementException("");
    }
    return this.values[this.position++];
  }

  remove() {
    this.position--;
    const [value] = this.values.splice(this.position, 1);
    if (Array.isArray(this.source)) {
      this.source.splice(this.position, 1);
    } else {
      this.drop(value);
    }
  }
}

/** A queue that gives the least first. */
class PriorityQueue {
  constructor(compare = compareNaturally, values = []) {
    this.compare = compare;
    this.values = [];
    for (const value of values) {
      this.push(value);
    }
  }

  get length() {
    return this.values.length;
  }

  [Symbol.iterator]() {
    return this.values.values();
  }

  push(value) {
    let place = this.values.push(value) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.compare(value, this.values[parent]) >= 0) {
        break;
      }
      this.values[place] = this.values[parent];
      place = parent;
    }
    this.values[place] = value;
  }

  at(index) {
    return this.values.at(index);
  }

  shift() {
    const first = this.at(0);
    const last = this.values.pop();
    const { length } = this.values;
    if (length > 0) {
      let place = 0;
      while (2 * place + 1 < length) {
        let child = 2 * place + 1;
        if (child + 1 < length && this.compare(this.values[child], this.values[child + 1]) > 0) {
          child++;
        }
        if (this.compare(last, this.values[child]) <= 0) {
          break;
        }
        this.values[place] = this.values[child];
        place = child;
      }
      this.values[place] = last;
    }
    return first;
  }

  set length(length) {
    this.values.length = length;
  }
}

/** Where the value stands in the ordered list, or would stand. */
function placeIn(order, compare, value) {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle], value) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** A map in the order of its keys, of which two are the same if neither comes first. */
class SortedMap extends Map {
  constructor(compare = compareNaturally, entries = []) {
    super();
    this.compare = compare;
    this.order = [];
    for (const [key, value] of entries) {
      this.set(key, value);
    }
  }

  find(key) {
    const found = this.order[placeIn(this.order, this.compare, key)];
    return found !== undefined && this.compare(found, key) === 0 ? found : key;
  }

  has(key) {
    return super.has(this.find(key));
  }

  get(key) {
    return super.get(this.find(key));
  }

  set(key, value) {
    const known = this.find(key);
    if (!super.has(known)) {
      this.order.splice(placeIn(this.order, this.compare, key), 0, key);
    }
    return super.set(known, value);
  }

  delete(key) {
    const known = this.find(key);
    if (super.has(known)) {
      this.order.splice(placeIn(this.order, this.compare, known), 1);
    }
    return super.delete(known);
  }

  clear() {
    this.order.length = 0;
    super.clear();
  }

  keys() {
    return this.order.values();
  }

  values() {
    return this.order.map((key) => super.get(key)).values();
  }

  entries() {
    return this.order.map((key) => [key, super.get(key)]).values();
  }

  forEach(action) {
    for (const [key, value] of this.entries()) {
      action(value, key, this);
    }
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

/** A set in the order of its values, of which two are the same if neither comes first. */
class SortedSet extends Set {
  constructor(compare = compareNaturally, values = []) {
    super();
    this.compare = compare;
    this.order = [];
    for (const value of values) {
      this.add(value);
    }
  }

  find(value) {
    const found = this.order[placeIn(this.order, this.compare, value)];
    return found !== undefined && this.compare(found, value) === 0 ? found : value;
  }

  has(value) {
    return super.has(this.find(value));
  }

  add(value) {
    if (!this.has(value)) {
      this.order.splice(placeIn(this.order, this.compare, value), 0, value);
      super.add(value);
    }
    return this;
  }

  delete(value) {
    const known = this.find(value);
    if (super.has(known)) {
      this.order.splice(placeIn(this.order, this.compare, known), 1);
    }
    return super.delete(known);
  }

  clear() {
    this.order.length = 0;
    super.clear();
  }

  values() {
    return this.order.values();
  }

  keys() {
    return this.order.values();
  }

  entries() {
    return this.order.map((value) => [value, value]).values();
  }

  forEach(action) {
    for (const value of this.order) {
      action(value, value, this);
    }
  }

  [Symbol.iterator]() {
    return this.order.values();
  }
}

/** What was asked for is not there. */
class NoSuchElementException extends RuntimeException {}

/** A text that says no number. */
class NumberFormatException extends IllegalArgumentException {}

/** An argument that cannot be. */
class IllegalArgumentException extends RuntimeException {}

/** A call at the wrong time. */
class IllegalStateException extends RuntimeException {}

/** Arithmetic that has no result. */
class ArithmeticException extends RuntimeException {}

/** A call that is not possible. */
class UnsupportedOperationException extends RuntimeException {}

/** An error that may come at any time. */
class RuntimeException extends Error {}

/** A text that grows. */
class TextBuilder {
  constructor(text = "") {
    this.text = text;
  }

  append(part) {
    this.text += part;
    return this;
  }

  insert(index, part) {
    return this.replace(index, index, part);
  }

  replace(start, end, part) {
    this.text = this.text.slice(0, start) + part + this.text.slice(Math.min(end, this.text.length));
    return this;
  }

  reverse() {
    this.text = [...this.text].reverse().join("");
    return this;
  }

  setAt(index, letter) {
    return this.replace(index, index + 1, letter);
  }

  setLength(length) {
    this.text = this.text.slice(0, length).padEnd(length, "\0");
  }

  toString() {
    return this.text;
  }
}
