import { helper } from "typed";
export async function main(ns) { ns.tprint(helper); }
