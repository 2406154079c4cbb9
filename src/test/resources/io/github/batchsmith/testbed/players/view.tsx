const View = ({ name }: { name: string }) => <div className="x">{name}</div>;
export async function main(ns: NS) { ns.printRaw(<View name="a" />); }
