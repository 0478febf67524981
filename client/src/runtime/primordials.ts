// The runtime's own references to everything of the page's realm that it uses after start-up.
// They are taken before page code runs; nothing else in this folder may call a method of a
// built-in object, index an array that holds a secret, or use an iterator.

const { bind, call } = Function.prototype;

/** Turns a method into a function that takes the receiver as its first argument. */
export const unbound = bind.bind(call) as unknown as <F>(method: unknown) => F;

export function getter<F>(prototype: object, name: PropertyKey): F {
  return unbound<F>(Object.getOwnPropertyDescriptor(prototype, name)?.get);
}

export function setter<F>(prototype: object, name: PropertyKey): F {
  return unbound<F>(Object.getOwnPropertyDescriptor(prototype, name)?.set);
}

export const {
  ArrayBuffer,
  DataView,
  Headers,
  JSON: { parse, stringify },
  Map,
  Object: { defineProperty, freeze, getPrototypeOf, keys },
  Promise,
  Uint8Array,
  addEventListener,
  encodeURIComponent,
  fetch,
  queueMicrotask,
  setTimeout,
} = globalThis;
export const { isArray } = Array;
export const { isView } = ArrayBuffer;

export const objectPrototype: object = Object.prototype;
export const arrayPrototype: object = Array.prototype;

export const hasOwn = unbound<(object: object, name: PropertyKey) => boolean>(
  Object.prototype.hasOwnProperty,
);
/** `instanceof` which does not ask the constructor's own `Symbol.hasInstance`. */
export const isInstance = unbound<
  <T>(constructor: abstract new (...parameters: never[]) => T, value: unknown) => value is T
>(Function.prototype[Symbol.hasInstance]);

/** Of any `Map`, the page's own too. */
export const mapForEach = unbound<
  <K, V>(map: Map<K, V>, visit: (value: V, key: K) => void) => void
>(Map.prototype.forEach);

/**
 * A `Map` with methods that page code cannot replace; called as methods they cost far less than
 * functions bound to a receiver. One that the page can see has to be frozen.
 */
export class SafeMap<K, V> extends Map<K, V> {}
for (const name of ['get', 'set', 'has', 'delete', 'forEach'] as const) {
  defineProperty(SafeMap.prototype, name, { value: Map.prototype[name] });
}
Reflect.deleteProperty(SafeMap.prototype, 'constructor');
freeze(SafeMap.prototype);

export const indexOf = unbound<(text: string, part: string, from?: number) => number>(
  String.prototype.indexOf,
);
export const slice = unbound<(text: string, from: number, to?: number) => string>(
  String.prototype.slice,
);
export const toHex = unbound<(value: number, radix: 16) => string>(Number.prototype.toString);

const typedArray = getPrototypeOf(Uint8Array.prototype) as object;
/** The name of a typed array's kind; undefined for everything else, a `DataView` too. */
export const typedArrayTag = getter<(value: unknown) => string | undefined>(
  typedArray,
  Symbol.toStringTag,
);
export const typedArrayBuffer = getter<(array: ArrayBufferView) => ArrayBufferLike>(
  typedArray,
  'buffer',
);
export const typedArrayOffset = getter<(array: ArrayBufferView) => number>(
  typedArray,
  'byteOffset',
);
export const typedArrayLength = getter<(array: ArrayBufferView) => number>(
  typedArray,
  'byteLength',
);
export const typedArraySet = unbound<
  (target: Uint8Array, source: Uint8Array, offset?: number) => void
>(Uint8Array.prototype.set);
export const dataViewBuffer = getter<(view: ArrayBufferView) => ArrayBufferLike>(
  DataView.prototype,
  'buffer',
);
export const dataViewOffset = getter<(view: ArrayBufferView) => number>(
  DataView.prototype,
  'byteOffset',
);
export const dataViewLength = getter<(view: ArrayBufferView) => number>(
  DataView.prototype,
  'byteLength',
);
export const getUint32 = unbound<(view: DataView, offset: number, littleEndian: boolean) => number>(
  DataView.prototype.getUint32,
);
export const bufferLength = getter<(buffer: ArrayBufferLike) => number>(
  ArrayBuffer.prototype,
  'byteLength',
);

const encoder = new TextEncoder();
const decoder = new TextDecoder();
export const encode = bind.call(encoder.encode, encoder) as (text: string) => Uint8Array;
export const encodeInto = bind.call(encoder.encodeInto, encoder) as TextEncoder['encodeInto'];
export const decode = bind.call(decoder.decode, decoder) as (bytes: Uint8Array) => string;

/** Present in web views of 2025 and later. */
interface Base64 {
  readonly prototype: { readonly toBase64?: object };
  readonly fromBase64?: (text: string) => Uint8Array;
}
const base64 = Uint8Array as unknown as Base64;
export const toBase64 =
  base64.prototype.toBase64 && unbound<(bytes: Uint8Array) => string>(base64.prototype.toBase64);
export const fromBase64 =
  base64.fromBase64 && (bind.call(base64.fromBase64, Uint8Array) as (text: string) => Uint8Array);

export const headersGet = unbound<(headers: Headers, name: string) => string | null>(
  Headers.prototype.get,
);
export const headersForEach = unbound<
  (headers: Headers, visit: (value: string, name: string) => void) => void
>(Headers.prototype.forEach);
export const responseHeaders = getter<(response: Response) => Headers>(
  Response.prototype,
  'headers',
);
export const responseJson = unbound<(response: Response) => Promise<unknown>>(
  Response.prototype.json,
);
export const responseText = unbound<(response: Response) => Promise<string>>(
  Response.prototype.text,
);
export const responseBuffer = unbound<(response: Response) => Promise<ArrayBuffer>>(
  Response.prototype.arrayBuffer,
);

export const now = bind.call(performance.now, performance) as () => number;
export const randomBytes = bind.call(crypto.getRandomValues, crypto) as (
  bytes: Uint8Array,
) => Uint8Array;
export const reportError = globalThis.reportError as ((error: unknown) => void) | undefined;

const promiseThen = unbound<
  <T>(
    promise: Promise<T>,
    fulfilled: (value: T) => void,
    rejected: (cause: unknown) => void,
  ) => void
>(Promise.prototype.then);
const noSpecies = { __proto__: null, value: undefined };

/** `promise.then(…)`, without asking the page's `Promise.prototype.constructor` for a species. */
export function whenSettled<T>(
  promise: Promise<T>,
  fulfilled: (value: T) => void,
  rejected: (cause: unknown) => void,
): void {
  defineProperty(promise, 'constructor', noSpecies);
  promiseThen(promise, fulfilled, rejected);
}

export const ownDescriptor = Object.getOwnPropertyDescriptor;

interface MessageHandler {
  postMessage(text: string): Promise<unknown>;
}
interface WebKitWindow {
  readonly webkit?: { readonly messageHandlers?: { readonly elnath?: MessageHandler } };
}
const handler = (globalThis as WebKitWindow).webkit?.messageHandlers?.elnath;
/** Posts to the host's script message handler; undefined where the host registered none. */
export const postToHost =
  handler && (bind.call(handler.postMessage, handler) as MessageHandler['postMessage']);

/** Gets what has come, `length` bytes at the start of an array that is used again after, or null at the end. */
export type Receive = (piece: Uint8Array<ArrayBuffer> | null, length: number) => void;

/**
 * Connects when given a function, sends when given bytes, closes when given null; false when it
 * cannot. Bytes `from` to `to` of an array are sent without being copied: they must not change. Asks
 * for shared memory when given its ticket, and a function that is told its length, or 0; fills an
 * array with what is in it from `from` on.
 */
export type DirectHost = (
  argument: Uint8Array<ArrayBuffer> | Receive | string | null,
  from?: number | ((length: number) => void),
  to?: number,
) => boolean;
interface DirectWindow {
  __ELNATH_DIRECT__?: DirectHost;
}
/** The web process's own way to the host; undefined where there is none. No page code may see it. */
export const directToHost = (globalThis as DirectWindow).__ELNATH_DIRECT__;
delete (globalThis as DirectWindow).__ELNATH_DIRECT__;

const { port1, port2 } = new MessageChannel();
const post = bind.call(port2.postMessage, port2) as (message: unknown) => void;
let continuation: (() => void) | undefined;
port1.onmessage = () => {
  const run = continuation;
  continuation = undefined;
  run?.();
};

/** Runs `next` in a macrotask of its own, after what the page has to do. One at a time. */
export function soon(next: () => void): void {
  continuation = next;
  post(null);
}
