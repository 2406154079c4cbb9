// Globals of a browser that few scripts use, made when the first of them is touched. What leads out of the page (network,
// windows, storage) is named and counted when it is used.
(function (host, absent) {
  "use strict";

  const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const badCharacter = (message) => new DOMException(message, "InvalidCharacterError");

  const btoa = (data) => {
    const text = String(data);
    let encoded = "";
    for (let i = 0; i < text.length; i += 3) {
      const bytes = [0, 1, 2].map((at) => text.charCodeAt(i + at));
      if (bytes.some((each) => each > 255)) {
        throw badCharacter("The string to be encoded contains characters outside of the Latin1 range.");
      }
      const bits = (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
      const letters = [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63]);
      encoded += letters.map((each, at) => (i + at > text.length ? "=" : each)).join("");
    }
    return encoded;
  };
  const atob = (data) => {
    let text = String(data).replace(/[\t\n\f\r ]/g, "");
    if (text.length % 4 === 0) text = text.replace(/==?$/, "");
    if (text.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(text)) {
      throw badCharacter("The string to be decoded is not correctly encoded.");
    }
    let decoded = "", bits = 0, held = 0;
    for (const letter of text) {
      bits = ((bits << 6) | BASE64.indexOf(letter)) & 0xffff;
      held += 6;
      if (held >= 8) {
        held -= 8;
        decoded += String.fromCharCode((bits >> held) & 255);
      }
    }
    return decoded;
  };

  const randomByte = () => Math.floor(host.random() * 256);
  const crypto = {
    getRandomValues(array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i++) bytes[i] = randomByte();
      return array;
    },
    randomUUID() {
      const bytes = Array.from({ length: 16 }, randomByte);
      bytes[6] = (bytes[6] & 15) | 64;
      bytes[8] = (bytes[8] & 63) | 128;
      const digits = bytes.map((each) => each.toString(16).padStart(2, "0")).join("");
      return [0, 8, 12, 16, 20].map((from, at) => digits.slice(from, [8, 12, 16, 20, 32][at])).join("-");
    },
    subtle: absent("crypto.subtle"),
  };

  const encoded = (text) =>
    encodeURIComponent(text).replace(/[!'()~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%20/g, "+");
  const decoded = (text) => {
    const spaced = text.replace(/\+/g, " ");
    try {
      return decodeURIComponent(spaced);
    } catch {
      return spaced;
    }
  };
  class URLSearchParams {
    #pairs = [];
    constructor(init = "") {
      if (typeof init === "object" && init !== null) {
        for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) this.append(name, value);
        return;
      }
      for (const part of String(init).replace(/^\?/, "").split("&").filter(Boolean)) {
        const [name, ...value] = part.split("=");
        this.append(decoded(name), decoded(value.join("=")));
      }
    }
    get size() {
      return this.#pairs.length;
    }
    append(name, value) {
      this.#pairs.push([String(name), String(value)]);
    }
    delete(name) {
      this.#pairs = this.#pairs.filter(([each]) => each !== String(name));
    }
    get(name) {
      return this.getAll(name)[0] ?? null;
    }
    getAll(name) {
      return this.#pairs.filter(([each]) => each === String(name)).map(([, value]) => value);
    }
    has(name) {
      return this.#pairs.some(([each]) => each === String(name));
    }
    set(name, value) {
      const first = this.#pairs.find(([each]) => each === String(name));
      if (first === undefined) return this.append(name, value);
      first[1] = String(value);
      this.#pairs = this.#pairs.filter((each) => each === first || each[0] !== first[0]);
    }
    sort() {
      this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    forEach(callback) {
      for (const [name, value] of this.#pairs) callback(value, name, this);
    }
    entries() {
      return this.#pairs.map((each) => [...each]).values();
    }
    keys() {
      return this.#pairs.map(([name]) => name).values();
    }
    values() {
      return this.#pairs.map(([, value]) => value).values();
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.#pairs.map((each) => each.map(encoded).join("=")).join("&");
    }
  }

  // Addresses with an authority (https, ftp, ws) and plain ones (data:, mailto:).
  const DEFAULT_PORTS = { "http:": "80", "https:": "443", "ws:": "80", "wss:": "443", "ftp:": "21" };
  const ADDRESS = /^([a-z][a-z0-9+.-]*:)(?:\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^:/?#]*)(?::(\d*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/i;
  const withoutDots = (path) => {
    const kept = [];
    const parts = path.split("/");
    parts.forEach((part, at) => {
      if (part === "..") kept.length > 1 && kept.pop();
      else if (part !== ".") kept.push(part);
      if ((part === "." || part === "..") && at === parts.length - 1) kept.push("");
    });
    return kept.join("/");
  };
  const resolved = (text, base) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text;
    if (base === undefined) throw new TypeError(`Failed to construct 'URL': Invalid URL`);
    const from = new URL(base);
    if (text.startsWith("//")) return from.protocol + text;
    if (text.startsWith("/")) return from.origin + text;
    if (text.startsWith("?")) return from.origin + from.pathname + text;
    if (text.startsWith("#")) return from.origin + from.pathname + from.search + text;
    return from.origin + from.pathname.replace(/[^/]*$/, "") + text;
  };
  class URL {
    #search;
    #params;
    constructor(address, base) {
      const parts = ADDRESS.exec(resolved(String(address).trim(), base));
      if (parts === null || (parts[1].toLowerCase() in DEFAULT_PORTS && !parts[4])) {
        throw new TypeError(`Failed to construct 'URL': Invalid URL`);
      }
      const [, protocol, username = "", password = "", hostname, port = "", path, search = "", hash = ""] = parts;
      this.protocol = protocol.toLowerCase();
      this.username = username;
      this.password = password;
      this.hostname = hostname?.toLowerCase() ?? "";
      this.port = port === DEFAULT_PORTS[this.protocol] ? "" : port;
      this.pathname = hostname === undefined ? path : withoutDots(encodeURI(path || "/").replace(/%25/g, "%"));
      this.hash = hash === "#" ? "" : hash;
      this.search = search;
    }
    static canParse(address, base) {
      return URL.parse(address, base) !== null;
    }
    static parse(address, base) {
      try {
        return new URL(address, base);
      } catch {
        return null;
      }
    }
    static createObjectURL() {
      throw new Error(host.pageTouched("URL.createObjectURL"));
    }
    static revokeObjectURL() {}
    get searchParams() {
      return this.#params;
    }
    // As it was written, until its parameters change.
    get search() {
      const { written, normal } = this.#search;
      if (String(this.#params) === normal) return written;
      return this.#params.size ? `?${this.#params}` : "";
    }
    set search(text) {
      this.#params = new URLSearchParams(text);
      const written = String(text).replace(/^(?=[^?])/, "?").replace(/ /g, "%20");
      this.#search = { written: written === "?" ? "" : written, normal: String(this.#params) };
    }
    get host() {
      return this.port ? `${this.hostname}:${this.port}` : this.hostname;
    }
    get origin() {
      return this.protocol in DEFAULT_PORTS ? `${this.protocol}//${this.host}` : "null";
    }
    get href() {
      const password = this.password && `:${this.password}`;
      const user = this.username && `${this.username}${password}@`;
      const authority = this.hostname ? `//${user}${this.host}` : "";
      return this.protocol + authority + this.pathname + this.search + this.hash;
    }
    toString() {
      return this.href;
    }
    toJSON() {
      return this.href;
    }
  }

  class Event {
    defaultPrevented = false;
    target = null;
    timeStamp = host.elapsed();
    constructor(type, options = {}) {
      this.type = String(type);
      this.cancelable = Boolean(options.cancelable);
    }
    preventDefault() {
      this.defaultPrevented = this.cancelable;
    }
    stopPropagation() {}
    stopImmediatePropagation() {
      this.isStopped = true;
    }
  }
  class CustomEvent extends Event {
    constructor(type, options = {}) {
      super(type, options);
      this.detail = options.detail ?? null;
    }
  }
  class EventTarget {
    #listeners = [];
    addEventListener(type, listener, options = {}) {
      if (listener && !this.#listeners.some((each) => each.type === type && each.listener === listener)) {
        this.#listeners.push({ type, listener, once: Boolean(options.once) });
      }
    }
    removeEventListener(type, listener) {
      this.#listeners = this.#listeners.filter((each) => each.type !== type || each.listener !== listener);
    }
    dispatchEvent(event) {
      event.target = this;
      for (const { type, listener, once } of this.#listeners.filter((each) => each.type === event.type)) {
        if (event.isStopped) break;
        if (once) this.removeEventListener(type, listener);
        if (typeof listener === "function") listener.call(this, event);
        else listener.handleEvent(event);
      }
      return !event.defaultPrevented;
    }
  }

  const abort = Symbol("abort");
  const aborted = () => new DOMException("signal is aborted without reason", "AbortError");
  class AbortSignal extends EventTarget {
    aborted = false;
    reason = undefined;
    onabort = null;
    [abort](reason = aborted()) {
      if (this.aborted) return;
      this.aborted = true;
      this.reason = reason;
      const event = new Event("abort");
      this.onabort?.(event);
      this.dispatchEvent(event);
    }
    throwIfAborted() {
      if (this.aborted) throw this.reason;
    }
    static abort(reason) {
      const signal = new AbortSignal();
      signal[abort](reason);
      return signal;
    }
    static timeout(millis) {
      const signal = new AbortSignal();
      setTimeout(() => signal[abort](new DOMException("signal timed out", "TimeoutError")), millis);
      return signal;
    }
    static any(signals) {
      const any = new AbortSignal();
      for (const each of signals) {
        if (each.aborted) any[abort](each.reason);
        else each.addEventListener("abort", () => any[abort](each.reason), { once: true });
      }
      return any;
    }
  }
  class AbortController {
    signal = new AbortSignal();
    abort(reason) {
      this.signal[abort](reason);
    }
  }

  // No network: as where there is none, the promise is rejected; the text says why.
  const fetch = async () => {
    throw new TypeError(host.pageTouched("fetch"));
  };
  const requestIdleCallback = (callback) =>
    setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 1);

  return {
    btoa, atob, crypto, URL, URLSearchParams, Event, CustomEvent, EventTarget, AbortSignal, AbortController, fetch,
    requestIdleCallback, cancelIdleCallback: (id) => clearTimeout(id),
  };
});
