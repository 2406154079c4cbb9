/**
 * @typedef {Object} Pair
 * @property {number} left
 * @property {number} right
 */

/**
 * A path with its points.
 *
 * @typedef {Object} Path
 * @property {string} name
 * @property {Point[]} points
 */

/**
 * A point of a plane.
 *
 * @typedef {Object} Point
 * @property {number} x to the right
 * @property {number} y upwards
 */

/**
 * A stop and its number.
 *
 * @typedef {Object} Stop
 * @property {number} number
 * @property {Point} point
 */

/** Where the axes cross. */
const POINT_ORIGIN = { x: 0, y: 0 };

/**
 * A point on the diagonal.
 *
 * @param {number} both
 * @returns {Point}
 */
function pointOf(both) {
  return { x: both, y: both };
}

/**
 * @param {string} name
 * @param {Point[]} points
 * @returns {Path}
 */
function newPath(name, points) {
  if (points.length === 0) {
    throw new Error(`the path ${name} has no points`);
  }
  points = [...points];
  return { name, points };
}

/**
 * Distance of two points.
 *
 * @param {Point} from
 * @param {Point} to
 * @returns {number}
 */
export function distance(from, to) {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** @returns {Point} */
export function made() {
  const x = 1.5;
  return { x, y: x * 2 };
}

/** @returns {number} */
export function read() {
  return distance(POINT_ORIGIN, { x: 3, y: 4 }) + pointOf(2).y;
}

/** @returns {Stop[]} */
export function nested() {
  const stops = [];
  for (let i = 0; i < 3; i++) {
    stops.push({ number: i, point: pointOf(i) });
  }
  return stops;
}

/** @returns {Path} */
export function copied() {
  const points = [POINT_ORIGIN];
  const path = newPath("walk", points);
  points.push(pointOf(1));
  return path;
}

/** @returns {Path} */
export function refused() {
  return newPath("nowhere", []);
}

/** @returns {number} */
export function local() {
  const pair = { left: 1, right: 2 };
  return pair.left - pair.right;
}
