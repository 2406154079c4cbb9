enum Kind { Hack = "hack", Grow = "grow" }
interface Job<T extends Kind> { kind: T; threads: number }
const jobs: Job<Kind>[] = [{ kind: Kind.Hack, threads: 1 }];
export async function main(ns: NS): Promise<void> { ns.tprint(jobs.map((j) => j.kind as string)); }
