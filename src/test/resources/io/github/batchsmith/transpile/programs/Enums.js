/**
 * What is done to a server.
 *
 * @typedef {"hack" | "growSlowly" | "weaken"} Job
 */

/**
 * A job and its size.
 *
 * @typedef {Object} Order
 * @property {Job} job
 * @property {number} size
 */

const JOB_FIRST = "hack";

/** @returns {Order} */
export function made() {
  return { job: "growSlowly", size: 3 };
}

/** @returns {number} */
export function counted() {
  const jobs = ["hack", JOB_FIRST, "weaken", "growSlowly"];
  let hacks = 0;
  for (const job of jobs) {
    if (job === "hack") {
      hacks++;
    }
    if (job !== "weaken" && !(job === "growSlowly")) {
      hacks += 10;
    }
  }
  return jobs.includes("weaken") ? hacks : -1;
}
