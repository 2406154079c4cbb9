// What each script gets as `ns`: functions bound to its process, and promises of the same structure as the game's, so
// that what continues after them continues in the same order.
(function (host, isV3) {
  "use strict";

  const FAILED = Symbol("failed");
  const fail = () => {
    throw host.takeFailure(new Error().stack);
  };
  const checked = (outcome) => (outcome === FAILED ? fail() : outcome);

  class ScriptDeath extends Error {
    constructor(pid, filename, hostname) {
      super(`the script ${filename} on ${hostname} (PID ${pid}) has ended; its ns does nothing any more`);
      this.name = "ScriptDeath";
      this.pid = pid;
      this.filename = filename;
      this.hostname = hostname;
      Object.freeze(this);
    }
  }

  // Starts a wait; the function that settles its promise is the call's third argument.
  const waiting = (call, process, first, second) => {
    const { promise, resolve } = Promise.withResolvers();
    const outcome = call(process, first, second, resolve);
    if (outcome === FAILED) fail();
    return promise;
  };
  const land = (process) => checked(host.land(process));

  const done = Promise.resolve();
  const soon = (task) => void done.then(task);

  // What follows when a wait is over, or is cut short by the script's death. It takes as many steps as in the game, where
  // promises are chained from the start: such a chain would weigh on every script that waits.
  const settle = (outcome, resolve) => {
    let result;
    soon(() => {
      result = outcome();
    });
    soon(() => resolve(result));
  };
  const endShare = (process, then) => Promise.resolve(checked(host.endShare(process))).then(then);
  const ends = {
    hack: (process, resolve) => settle(() => land(process), resolve),
    grow: (process, resolve) => settle(() => Promise.resolve(land(process)), resolve),
    weaken: (process, resolve) => void done.then(() => Promise.resolve(land(process))).then(resolve),
    sleep: (process, resolve) => settle(() => Promise.resolve(true), resolve),
    share: (process, resolve) => settle(() => endShare(process, () => undefined), resolve),
  };
  const cuts = {
    hack: (process, resolve, death) => resolve(death),
    grow: (process, resolve, death) => resolve(death),
    weaken: (process, resolve, death) => soon(() => resolve(death)),
    sleep: (process, resolve, death) => resolve(death),
    share: (process, resolve, death) => soon(() => endShare(process, () => resolve(death))),
  };
  const cloned = (value) =>
    (typeof value === "object" && value !== null) || typeof value === "function" ? structuredClone(value) : value;

  const binders = {
    plain: (call, arity) => {
      switch (arity) {
        case 0:
          return (process) => () => {
            const outcome = call(process);
            return outcome === FAILED ? fail() : outcome;
          };
        case 1:
          return (process) => (a) => {
            const outcome = call(process, a);
            return outcome === FAILED ? fail() : outcome;
          };
        case 2:
          return (process) => (a, b) => {
            const outcome = call(process, a, b);
            return outcome === FAILED ? fail() : outcome;
          };
        case 3:
          return (process) => (a, b, c) => {
            const outcome = call(process, a, b, c);
            return outcome === FAILED ? fail() : outcome;
          };
        case 4:
          return (process) => (a, b, c, d) => {
            const outcome = call(process, a, b, c, d);
            return outcome === FAILED ? fail() : outcome;
          };
        default:
          return (process) => (...args) => {
            const outcome = call(process, ...args);
            return outcome === FAILED ? fail() : outcome;
          };
      }
    },
    hack: (call) => (process) => (target, options) => waiting(call, process, target, options),
    grow: (call) => (process) => (target, options) => waiting(call, process, target, options),
    weaken: (call) => (process) => (target, options) => {
      const { promise, resolve } = Promise.withResolvers();
      if (call(process, target, options, resolve) !== FAILED) return promise;
      if (host.failedBeforeArguments()) fail();
      return Promise.reject(host.takeFailure(new Error().stack));
    },
    sleep: (call) => (process) => (millis) => waiting(call, process, millis),
    asleep: (call) => (process) => (millis) => {
      const delay = checked(call(process, millis));
      return new Promise((resolve) => setTimeout(() => resolve(true), delay));
    },
    share: (call) => (process) => () => waiting(call, process),
    next_write: (call) => (process) => (number) => nextWrite(checked(call(process, number))),
    port_handle: (call) => (process) => (number) => portHandle(checked(call(process, number)), process),
  };

  // By port, the promise that all share who wait for its next write.
  const writes = new Map();
  const nextWrite = (port) => {
    let write = writes.get(port);
    if (write === undefined) {
      write = Promise.withResolvers();
      writes.set(port, write);
    }
    return write.promise;
  };

  class NetscriptPort {
    #number;
    #process;
    constructor(number, process) {
      this.#number = number;
      this.#process = process;
    }
    write(value) {
      return checked(host.portWrite(this.#number, cloned(value), this.#process));
    }
    tryWrite(value) {
      return checked(host.portTryWrite(this.#number, cloned(value), this.#process));
    }
    read() {
      return checked(host.portRead(this.#number, this.#process));
    }
    peek() {
      return checked(host.portPeek(this.#number));
    }
    nextWrite() {
      return nextWrite(checked(host.portAwait(this.#number)));
    }
    full() {
      return checked(host.portFull(this.#number));
    }
    empty() {
      return checked(host.portEmpty(this.#number));
    }
    clear() {
      return checked(host.portClear(this.#number, this.#process));
    }
  }
  const portClosures = (number, process) => ({
    write: (value) => checked(host.portWrite(number, cloned(value), process)),
    tryWrite: (value) => checked(host.portTryWrite(number, cloned(value), process)),
    read: () => checked(host.portRead(number, process)),
    peek: () => checked(host.portPeek(number)),
    nextWrite: () => nextWrite(checked(host.portAwait(number))),
    full: () => checked(host.portFull(number)),
    empty: () => checked(host.portEmpty(number)),
    clear: () => checked(host.portClear(number, process)),
  });
  const portHandle = (number, process) =>
    isV3 ? new NetscriptPort(number, process) : portClosures(number, process);

  // The tree of names: a function's binder, or a namespace's members. `listed` are the names that enumerating shows.
  const tree = { path: "", members: new Map(), listed: [] };
  const register = (path, shape, arity, isListed, call) => {
    const parts = path.split(".");
    const name = parts.pop();
    let level = tree;
    for (const part of parts) {
      if (!level.members.has(part)) {
        level.members.set(part, { path: `${level.path}${part}.`, members: new Map(), listed: [] });
        level.listed.push(part);
      }
      level = level.members.get(part);
    }
    level.members.set(name, binders[shape](call, arity));
    if (isListed) level.listed.push(name);
  };

  // A script's view of a level of the tree: it can be read and listed but not changed, and a member is made for the
  // script's process when it is first looked at.
  const refuseChange = () => {
    throw new TypeError("a script cannot change ns");
  };
  let frozenEnums;
  const enums = () => {
    if (!frozenEnums) {
      frozenEnums = JSON.parse(host.enums());
      Object.values(frozenEnums).forEach(Object.freeze);
      Object.freeze(frozenEnums);
    }
    return frozenEnums;
  };
  tree.members.set("enums", enums);
  const fixed = ["args", "pid", "enums"];
  const PROCESS = Symbol("process");
  class Members {
    constructor(level) {
      this.level = level;
    }
    // The target holds the script's process and what was made, and from the start a script's arguments and PID.
    get(target, name) {
      return target[name] ?? this.make(target, name);
    }
    make(target, name) {
      const member = this.level.members.get(name);
      if (member === undefined) return this.absent(target, name);
      const made = typeof member === "function" ? member(target[PROCESS]) : viewOf(member, { __proto__: null, [PROCESS]: target[PROCESS] });
      target[name] = made;
      return made;
    }
    absent(target, name) {
      if (typeof name === "string") host.absent(target[PROCESS], this.level.path + name);
      return undefined;
    }
    has(target, name) {
      return name in target || this.level.members.has(name);
    }
    ownKeys() {
      return this.level === tree ? [...tree.listed, ...fixed] : [...this.level.listed];
    }
    getOwnPropertyDescriptor(target, name) {
      if (!this.has(target, name)) return undefined;
      return { value: this.get(target, name), enumerable: this.ownKeys().includes(name), configurable: true, writable: true };
    }
    getPrototypeOf() {
      return Object.prototype;
    }
    set() {
      return refuseChange();
    }
    defineProperty() {
      return refuseChange();
    }
    deleteProperty() {
      return refuseChange();
    }
  }
  const NativeProxy = Proxy;
  const viewOf = (level, target) =>
    host.noteProxy(new NativeProxy(target, (level.handler ??= new Members(level))), target);

  const loadFailures = new Set();

  // What nobody waits for needs no promise: one that is told to be of this kind gets none for what follows it.
  const NOTHING = {};
  function Nothing(executor) {
    executor(() => {}, () => {});
    return NOTHING;
  }
  Object.defineProperty(Nothing, Symbol.species, { value: Nothing });
  const AsyncFunction = (async () => {}).constructor;

  // A script's life: its module, then, unless it was killed meanwhile, its main function with its own view of ns.
  const live = (process, ns, filename, main, finished, crashed) => {
    try {
      if (host.isStopped(process)) return;
      if (typeof main !== "function") throw host.noMain(filename);
      const end = Promise.resolve(main(ns));
      if (main instanceof AsyncFunction) end.constructor = Nothing; // no script has seen this promise
      end.then(finished, crashed);
    } catch (error) {
      crashed(error);
    }
  };

  // Collections and promises in printed lines, where JSON would show nothing of them.
  const collectionText = (value) =>
    value instanceof Map
      ? `< Map: ${[...value].map(([key, each]) => `${String(key)} => ${String(each)}`).join("; ")} >`
      : `< Set: ${[...value].join("; ")} >`;
  const memberText = (value) => {
    if (value instanceof Map || value instanceof Set) return collectionText(value);
    return value instanceof Promise ? String(value) : value;
  };

  return {
    FAILED,
    register,
    cloned,
    start(process, finished, crashed, module, filename, pid, ...args) {
      const ns = viewOf(tree, { __proto__: null, [PROCESS]: process, args, pid });
      void module.then(({ main }) => live(process, ns, filename, main, finished, crashed), crashed);
    },
    // Ends take as many steps as in the game, where handlers are chained.
    finish: (process) =>
      soon(() => {
        host.finished(process);
        soon(() => soon(() => void host.passEarningsOn(process)));
      }),
    crash: (process, error) =>
      soon(() =>
        soon(() => {
          host.crashed(process, error);
          soon(() => void host.passEarningsOn(process));
        }),
      ),
    end: (wait, process, resolve) => ends[wait](process, resolve),
    // Resolved with what is broken one step later, a promise is broken then, and its function to do so need not be kept.
    cut: (wait, process, resolve, death) => cuts[wait](process, resolve, { then: (keep, breakIt) => breakIt(death) }),
    wake(port) {
      const write = writes.get(port);
      writes.delete(port);
      write.resolve();
    },
    call: (task) => void task(),
    load(path, resolve, reject) {
      import(path).then(resolve, (error) => {
        loadFailures.add(error);
        reject(error);
      });
    },
    deferred: () => Promise.withResolvers(),
    rejected(reason) {
      loadFailures.add(reason);
      return Promise.reject(reason);
    },
    death: (pid, filename, hostname) => new ScriptDeath(pid, filename, hostname),
    error(name, message) {
      if (name === "RangeError") return new RangeError(message);
      return Object.assign(new Error(message), name === "Error" ? {} : { name });
    },
    array: (...elements) => elements,
    object(...namesAndValues) {
      const object = {};
      for (let i = 0; i < namesAndValues.length; i += 2) object[namesAndValues[i]] = namesAndValues[i + 1];
      return object;
    },
    map(...keysAndValues) {
      const map = new Map();
      for (let i = 0; i < keysAndValues.length; i += 2) map.set(keysAndValues[i], keysAndValues[i + 1]);
      return map;
    },
    date: (millis) => new Date(millis),
    factory: (names) => {
      const parameters = names.map((_, i) => `v${i}`);
      const members = names.map((name, i) => `${JSON.stringify(name)}: v${i}`);
      return new Function(...parameters, `return { ${members.join(", ")} };`);
    },
    text: (value) => String(value),
    json: (value) => String(JSON.stringify(value)),
    // A value in a printed line.
    printed(value) {
      if (value instanceof Map || value instanceof Set) return collectionText(value);
      return typeof value === "object" && value !== null
        ? String(JSON.stringify(value, (_, each) => memberText(each)))
        : String(value);
    },
    told(value) {
      try {
        if (typeof value === "bigint") return `${value}n`;
        return typeof value === "object" ? JSON.stringify(value, (_, each) => memberText(each)) : String(value);
      } catch {
        return Object.prototype.toString.call(value);
      }
    },
    // What a script threw, as the parts that an error window is made of.
    described(error) {
      try {
        if (typeof error === "string") return ["text", error, ""];
        if (error instanceof ScriptDeath) return ["death", "", ""];
        if (error instanceof SyntaxError) return ["syntax", `${error.message}`, ""];
        if (error instanceof Error) return ["error", `${error.message}`, `${error.stack ?? ""}`];
        return ["unknown", String(error), typeof error];
      } catch {
        return ["unknown", "a value without a text", typeof error];
      }
    },
    // Whether a module failed with that error: the scripts that wanted the module tell of it, and nobody else need.
    failedToLoad: (error) => loadFailures.has(error),
  };
});
