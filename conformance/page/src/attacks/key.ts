import { invoke } from '@tauri-apps/api/core';
import { attacks } from './attempt';
import { stolenKey } from './raw';

type Holder = Record<PropertyKey, unknown>;

const unseen = 'the key was not seen';
const original = { apply: Reflect.apply, ownKeys: Reflect.ownKeys, define: Reflect.defineProperty };

/** Every text that page code comes by while something is overridden. */
class Loot {
  readonly #texts: string[] = [];
  readonly #seen = new Set<unknown>();

  take(value: unknown, depth = 0): void {
    if (typeof value === 'string') this.#texts.push(value);
    if (ArrayBuffer.isView(value)) this.#texts.push(new TextDecoder('latin1').decode(value));
    const type = typeof value;
    if (depth > 6 || (type !== 'object' && type !== 'function') || value === null) return;
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    if (type === 'function') this.#texts.push(Function.prototype.toString.call(value));
    const collects = value instanceof Headers || value instanceof Map || value instanceof Set;
    // The prototype of a class of maps is taken for one too, and holds nothing.
    if (collects && !Object.hasOwn(value, 'forEach')) {
      for (const each of value) this.take(each, depth + 1);
    }
    for (const name of original.ownKeys(value as object)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(value as object, name);
      if (typeof name === 'string') this.take(name, depth + 1);
      for (const part of [descriptor?.value, descriptor?.get, descriptor?.set]) {
        this.take(part, depth + 1);
      }
    }
    this.take(Reflect.getPrototypeOf(value as object), depth + 1);
  }

  async verdict(): Promise<string> {
    const key = await stolenKey();
    const escaped = JSON.stringify(key).slice(1, -1);
    const found = this.#texts.some((text) => text.includes(key) || text.includes(escaped));
    return found ? 'got in: the key was seen' : unseen;
  }
}

/** Replaces methods by ones that keep what they are given, makes a few calls, and puts them back. */
function overridden(
  ...places: readonly (readonly [object: object, names: readonly PropertyKey[]])[]
) {
  return async () => {
    const loot = new Loot();
    const raw: unknown[] = [];
    const undo: (() => void)[] = [];
    for (const [object, names] of places) {
      for (const name of names) undo.push(spyOn(object as Holder, name, raw));
    }
    try {
      await Promise.all([call(), call({ bytes: new Uint8Array(3) })]);
    } finally {
      for (const restore of undo) restore();
    }
    for (const each of raw) loot.take(each);
    return loot.verdict();
  };
}

function call(payload: object = {}): Promise<unknown> {
  return invoke(
    'plugin:vault|open',
    { channel: '__CHANNEL__:1', ...payload },
    { headers: { 'x-a': '1' } },
  );
}

function spyOn(object: Holder, name: PropertyKey, raw: unknown[]): () => void {
  const before = Reflect.getOwnPropertyDescriptor(object, name);
  if (!before) throw new Error(`${String(name)} is not there to be overridden`);
  if (!before.configurable) return () => {};
  const spied = (method: unknown): unknown => {
    const spy = function (this: unknown, ...given: unknown[]): unknown {
      raw[raw.length] = this;
      for (let at = 0; at < given.length; at++) raw[raw.length] = given[at];
      return new.target
        ? Reflect.construct(method as never, given, new.target)
        : original.apply(method as never, this, given);
    };
    spy.prototype = (method as { readonly prototype: unknown }).prototype;
    return Object.setPrototypeOf(spy, method as object);
  };
  if (typeof before.value === 'function') {
    original.define(object, name, { ...before, value: spied(before.value) });
  } else if (before.get)
    original.define(object, name, { ...before, get: spied(before.get) as never });
  else throw new Error(`${String(name)} cannot be overridden`);
  return () => original.define(object, name, before);
}

/** Setters and getters on the prototype of all objects, for the names under which a key may travel. */
async function polluted(): Promise<string> {
  const names =
    `key Tauri-Invoke-Key tauri-invoke-key __TAURI_INVOKE_KEY__ headers method body cmd payload
    options transport quotedKey then toJSON get set value 0 1`.split(/\s+/);
  // With elements of its own, so that noting one does not come by the setters.
  const raw: unknown[] = new Array(100_000).fill(undefined);
  let count = 0;
  const note = (value: unknown): void => {
    if (count < raw.length) raw[count++] = value;
  };
  for (const name of names) {
    original.define(Object.prototype, name, {
      __proto__: null,
      configurable: true,
      get(this: unknown) {
        note(this);
        return undefined;
      },
      set(this: object, value: unknown) {
        note(value);
        const own = {
          __proto__: null,
          value,
          writable: true,
          configurable: true,
          enumerable: true,
        };
        original.define(this, name, own as PropertyDescriptor);
      },
    } as PropertyDescriptor);
  }
  let called: Promise<unknown>;
  try {
    called = call();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } finally {
    for (const name of names) delete (Object.prototype as Holder)[name];
  }
  await called.catch(() => {});
  const loot = new Loot();
  for (const each of raw.slice(0, count)) loot.take(each);
  return loot.verdict();
}

async function ofStacks(): Promise<string> {
  const loot = new Loot();
  const note = (error: unknown): void => {
    loot.take(error);
    loot.take((error as Error).stack);
  };
  const payload = {
    toJSON: () => {
      note(new Error('here'));
      return {};
    },
  };
  await invoke('plugin:vault|open', payload as never).catch(note);
  await invoke(Symbol('no command') as never).catch(note);
  await invoke('plugin:vault|open', { n: 1n } as never).catch(note);
  await invoke('plugin:vault|open', {}, { headers: { 'not a name': '\n' } }).catch(note);
  const deep: { inside?: object } = {};
  deep.inside = deep;
  await invoke('plugin:vault|open', deep as never).catch(note);
  return loot.verdict();
}

/** A function of sloppy code may ask who called it, if that is sloppy too. */
async function ofCallers(): Promise<string> {
  const loot = new Loot();
  const sloppy = new Function(
    'note',
    `return function spy() {
       try { for (let at = spy.caller, n = 0; at && n < 20; at = at.caller, n++) note(at, at.arguments); } catch (e) { note(e); }
       try { note(arguments.callee.caller); } catch (e) { note(e); }
       return {};
     }`,
  ) as (note: (...values: unknown[]) => void) => () => object;
  const toJSON = sloppy((...values) => loot.take(values));
  await invoke('plugin:vault|open', { toJSON } as never).catch(() => {});
  return loot.verdict();
}

async function reachable(): Promise<string> {
  const loot = new Loot();
  const page = window as unknown as Holder;
  for (const name of original.ownKeys(window)) {
    if (/tauri|elnath|ipc|webkit/i.test(String(name))) loot.take(page[name]);
  }
  for (const script of document.querySelectorAll('script')) loot.take(script.outerHTML);
  for (const entry of performance.getEntries()) loot.take(JSON.stringify(entry));
  loot.take(document.cookie);
  loot.take(Object.values(localStorage));
  return loot.verdict();
}

async function ofWorkers(): Promise<string> {
  const script = `postMessage(Reflect.ownKeys(self).filter((n) => /tauri|elnath|ipc/i.test(String(n))).join())`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const found = await new Promise<string>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = ({ message }) => resolve(message);
  });
  worker.terminate();
  return found === '' ? unseen : `got in: a worker has ${found}`;
}

export function addKeyAttacks(): void {
  const from = 'a script of the page, after the runtime';
  const proto = (type: { readonly prototype: object }): object => type.prototype;
  attacks(from, [
    [
      'read the key: override fetch, Request and Headers',
      unseen,
      overridden(
        [window, ['fetch', 'Request', 'Headers', 'XMLHttpRequest']],
        [proto(Headers), ['set', 'append', 'get', 'has', 'forEach']],
      ),
    ],
    ['read the key: override JSON', unseen, overridden([JSON, ['stringify', 'parse']])],
    [
      'read the key: override Promise',
      unseen,
      overridden([window, ['Promise']], [proto(Promise), ['then', 'catch', 'finally']]),
    ],
    [
      'read the key: override Map and Object',
      unseen,
      overridden(
        [proto(Map), ['get', 'set', 'has', 'delete', 'forEach']],
        [Object, ['defineProperty', 'freeze', 'keys', 'getPrototypeOf', 'assign', 'entries']],
      ),
    ],
    [
      'read the key: override call, apply and bind',
      unseen,
      overridden([Function.prototype, ['call', 'apply', 'bind']]),
    ],
    [
      'read the key: override the methods of texts and arrays',
      unseen,
      overridden(
        [
          String.prototype,
          ['slice', 'indexOf', 'replace', 'concat', 'split', 'charCodeAt', 'substring'],
        ],
        [Array.prototype, ['push', 'join', 'map', 'concat', 'forEach', 'slice', Symbol.iterator]],
      ),
    ],
    [
      'read the key: override typed arrays and encoders',
      unseen,
      overridden(
        [window, ['Uint8Array', 'ArrayBuffer', 'DataView', 'TextEncoder']],
        [proto(Uint8Array.prototype.constructor as never), []],
        [
          Object.getPrototypeOf(Uint8Array.prototype) as object,
          ['set', 'subarray', 'slice', 'fill'],
        ],
        [proto(DataView), ['setUint32', 'getUint32']],
        [proto(TextEncoder), ['encode', 'encodeInto']],
      ),
    ],
    [
      'read the key: override the message handler',
      unseen,
      overridden([window, ['webkit']], [proto(MessagePort), ['postMessage']]),
    ],
    ['read the key: setters on the prototype of all objects', unseen, polluted],
    ['read the key: in the stacks of errors', unseen, ofStacks],
    ['read the key: ask who called', unseen, ofCallers],
    ['read the key: follow all that the page can reach', unseen, reachable],
    ['read the key: look for it in a worker', unseen, ofWorkers],
    [
      'take the direct function that the web process gave',
      'undefined',
      () => typeof (window as unknown as Holder)['__ELNATH_DIRECT__'],
    ],
    [
      'replace what the runtime gave the page',
      'TypeError',
      () => {
        try {
          const internals = (window as unknown as Holder)['__TAURI_INTERNALS__'] as Holder;
          internals['invoke'] = () => 'mine';
          return 'got in';
        } catch (error) {
          return (error as Error).name;
        }
      },
    ],
  ]);
}
