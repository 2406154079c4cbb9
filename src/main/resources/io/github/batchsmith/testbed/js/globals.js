// The browser's globals that scripts use, on the virtual clock and seeded random numbers.
(function (host) {
  "use strict";

  const define = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });

  const RealDate = Date;
  function VirtualDate(...parts) {
    if (!new.target) return new RealDate(host.now()).toString();
    return Reflect.construct(RealDate, parts.length ? parts : [host.now()], new.target);
  }
  VirtualDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = VirtualDate;
  VirtualDate.now = () => host.now();
  VirtualDate.UTC = RealDate.UTC;
  VirtualDate.parse = RealDate.parse;
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  define("Date", VirtualDate);

  const noEntries = () => [];
  define("performance", {
    now: () => host.elapsed(),
    timeOrigin: host.now(),
    mark() {},
    measure() {},
    clearMarks() {},
    clearMeasures() {},
    getEntries: noEntries,
    getEntriesByName: noEntries,
    getEntriesByType: noEntries,
  });
  Math.random = () => host.random();

  const task = (callback, extra) => {
    if (typeof callback !== "function") throw new TypeError("a timer's callback must be a function");
    return extra.length ? () => callback(...extra) : callback;
  };
  define("setTimeout", (callback, delay, ...extra) => host.setTimer(task(callback, extra), +delay, false));
  define("setInterval", (callback, delay, ...extra) => host.setTimer(task(callback, extra), +delay, true));
  define("clearTimeout", (id) => host.clearTimer(Number(id)));
  define("clearInterval", (id) => host.clearTimer(Number(id)));
  define("requestAnimationFrame", (callback) => host.setTimer(() => callback(host.elapsed()), 16, false));
  define("cancelAnimationFrame", (id) => host.clearTimer(Number(id)));
  define("queueMicrotask", (callback) => void Promise.resolve().then(callback));

  class DOMException extends Error {
    constructor(message, name) {
      super(message);
      Object.defineProperty(this, "name", { value: name ?? "Error" });
    }
  }
  define("DOMException", DOMException);

  const NATIVE_ERRORS = new Map(
    [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((each) => [each.name, each]),
  );
  const isObject = (value) => (typeof value === "object" && value !== null) || typeof value === "function";
  const refuse = (value) => {
    throw new DOMException(`${String(value)} could not be cloned.`, "DataCloneError");
  };

  // Nothing in JavaScript tells a proxy from what it stands for, and yet the browser does not clone it: so each is noted,
  // with the name that the browser gives it, in a private field that is set on the proxy itself. A WeakMap would keep
  // several objects for each.
  class Itself {
    constructor(object) {
      return object;
    }
  }
  class Note extends Itself {
    #name;
    constructor(proxy, name) {
      super(proxy);
      this.#name = name;
    }
    static isOn(value) {
      return #name in value;
    }
    static of(proxy) {
      return proxy.#name;
    }
  }
  const noted = (proxy, target) => new Note(proxy, Array.isArray(target) ? "[object Array]" : "#<Object>");
  host.noteProxy = noted;
  const { revocable } = Proxy;
  Object.defineProperty(Proxy, "revocable", {
    value: { revocable: (target, handler) => {
      const made = revocable(target, handler);
      noted(made.proxy, target);
      return made;
    } }.revocable,
    writable: true,
    configurable: true,
  });
  define(
    "Proxy",
    new Proxy(Proxy, {
      construct: (native, [target, handler], newTarget) => noted(Reflect.construct(native, [target, handler], newTarget), target),
    }),
  );

  const clone = (value, seen) => {
    if (typeof value === "symbol") return refuse(value);
    if (!isObject(value)) return value;
    if (seen.has(value)) return seen.get(value);
    if (typeof value === "function") return refuse(value);
    if (Note.isOn(value)) return refuse(Note.of(value));
    const keep = (copy) => {
      seen.set(value, copy);
      return copy;
    };
    if (Array.isArray(value)) {
      const copy = keep(new Array(value.length));
      const keys = Object.keys(value); // indices first, in order
      const isDense = keys.length === value.length && (keys.length === 0 || keys.at(-1) === String(keys.length - 1));
      if (isDense) for (let i = 0; i < keys.length; i++) copy[i] = clone(value[i], seen);
      else for (const key of keys) copy[key] = clone(value[key], seen);
      return copy;
    }
    if (value instanceof RealDate) return keep(new RealDate(value.getTime()));
    if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
    if (value instanceof Map) {
      const copy = keep(new Map());
      for (const [key, each] of value) copy.set(clone(key, seen), clone(each, seen));
      return copy;
    }
    if (value instanceof Set) {
      const copy = keep(new Set());
      for (const each of value) copy.add(clone(each, seen));
      return copy;
    }
    if (value instanceof ArrayBuffer) return keep(value.slice(0));
    if (ArrayBuffer.isView(value)) {
      const buffer = clone(value.buffer, seen);
      return keep(new value.constructor(buffer, value.byteOffset, value.length ?? value.byteLength));
    }
    if (value instanceof Error) {
      const copy = keep(new (NATIVE_ERRORS.get(value.name) ?? Error)(value.message));
      Object.defineProperty(copy, "name", { value: value.name, configurable: true, writable: true });
      copy.stack = value.stack;
      return copy;
    }
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) return refuse(value);
    if (value instanceof Boolean || value instanceof Number || value instanceof String) {
      return keep(Object(value.valueOf()));
    }
    const copy = keep({});
    for (const key of Object.keys(value)) copy[key] = clone(value[key], seen);
    return copy;
  };
  const structuredClone = (value) => clone(value, new Map());
  define("structuredClone", structuredClone);

  // The browser looks for modules at addresses only: it knows nothing of the game's files, but reads a module that stands
  // in its address.
  define(host.importName(), async (specifier) => {
    const address = `${specifier}`;
    if (/^blob:/i.test(address)) throw new Error(host.pageTouched("import() of a blob address"));
    if (/^data:/i.test(address)) {
      await new Promise((resolve) => host.setTimer(resolve, 0, false));
      const path = host.dataModule(address);
      if (path !== "") return import(path);
    }
    throw new TypeError(
      /^[a-z][a-z0-9+.-]*:/i.test(address)
        ? `Failed to fetch dynamically imported module: ${address}`
        : `Failed to resolve module specifier '${address}'`,
    );
  });

  const silent = () => {};
  const methods = ["log", "info", "warn", "error", "debug", "trace", "table", "dir", "group", "groupCollapsed", "groupEnd", "time", "timeLog", "timeEnd", "assert", "count", "countReset", "clear"];
  define("console", Object.fromEntries(methods.map((name) => [name, silent])));

  // The page does not exist: what a script asks of it is told and counted.
  define("window", globalThis);
  define("self", globalThis);
  Object.entries({ innerWidth: 1920, innerHeight: 1080, devicePixelRatio: 1 }).forEach((each) => define(...each));
  const refuseUse = (name) => {
    throw new Error(host.pageTouched(name));
  };
  // What a page has of functions and of parts can be looked at, so that scripts may ask whether it is there.
  const PARTS = ["body", "head", "documentElement"];
  const FUNCTIONS =
    /^(create(Element|TextNode|DocumentFragment|Event)|querySelector(All)?|getElementById|getElementsBy(ClassName|Name|TagName)|(add|remove)EventListener|append|appendChild|prepend|removeChild|insertBefore|insertAdjacent(HTML|Element)|contains|(get|set|remove)Item)$/;
  const page = (name) =>
    new Proxy(function () {}, {
      get(_, key) {
        if (typeof key === "symbol") return undefined;
        return PARTS.includes(key) || FUNCTIONS.test(key) ? page(`${name}.${key}`) : refuseUse(`${name}.${key}`);
      },
      set: (_, key) => refuseUse(`${name}.${String(key)}`),
      apply: () => refuseUse(name),
      construct: () => refuseUse(name),
    });
  const absent = [
    "document", "localStorage", "sessionStorage", "indexedDB", "location", "history", "alert", "confirm", "prompt", "open",
    "React", "ReactDOM", "Blob", "FileReader", "FormData", "Headers", "Request", "Response", "XMLHttpRequest", "WebSocket",
    "Worker", "MessageChannel", "BroadcastChannel", "MutationObserver", "Notification", "Audio", "Image",
  ];
  absent.forEach((name) => define(name, page(name)));
  define("navigator", {
    userAgent: "Mozilla/5.0",
    language: "en-US",
    languages: ["en-US"],
    hardwareConcurrency: 2,
    onLine: true,
    clipboard: page("navigator.clipboard"),
  });

  // What takes more code is made when one of it is first touched.
  let web;
  const madeWhenTouched = (name) =>
    Object.defineProperty(globalThis, name, {
      get() {
        web ??= host.web()(host, page);
        define(name, web[name]);
        return web[name];
      },
      set: (value) => void define(name, value),
      configurable: true,
      enumerable: false,
    });
  [
    "btoa", "atob", "crypto", "URL", "URLSearchParams", "Event", "CustomEvent", "EventTarget", "AbortSignal",
    "AbortController", "fetch", "requestIdleCallback", "cancelIdleCallback",
  ].forEach(madeWhenTouched);

  globalThis.Graal?.setUnhandledPromiseRejectionHandler?.((reason) => host.unhandled(reason));
  for (const name of ["Graal", "Polyglot", "Java", "Packages", "load", "loadWithNewGlobal", "print", "printErr", "quit", "exit", "read", "readbuffer", "readline"]) {
    delete globalThis[name];
  }
});
