import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { RuntimeConfig } from '../../src/runtime/config';
import { blobOf, headersClass, responseClass, type Realm } from './web';

export const runtimeText = readFileSync(new URL('../../dist/runtime.js', import.meta.url), 'utf8');

export const defaults: RuntimeConfig = {
  key: 'k3y-that-Nobody"may\\see',
  windowLabel: 'main',
  webviewLabel: 'face',
  pattern: { pattern: 'brownfield' },
  path: { sep: '/', delimiter: ':' },
  protocolScheme: null,
  transport: 'scheme',
  freezePrototype: false,
  debug: false,
};

export interface SchemeCall {
  readonly url: string;
  readonly init: object;
  readonly method: string;
  /** As given, in order. */
  readonly headers: Record<string, string>;
  /** Text, bytes, or undefined; already converted as `fetch` converts it. */
  readonly body: string | Uint8Array | undefined;
}

export interface SchemeAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

export interface Host {
  /** Answers a `fetch`; what it throws rejects the `fetch`. */
  readonly scheme?: (call: SchemeCall) => SchemeAnswer | Promise<SchemeAnswer>;
  /** Replies to a text. Without it there is no message handler. */
  readonly message?: (text: string) => unknown;
}

interface Event {
  readonly type: string;
  readonly isTrusted?: boolean;
  readonly persisted?: boolean;
}

interface Timer {
  readonly run: () => void;
  readonly delay: number;
}

/** A page in a realm of its own, with small stand-ins for what a web view brings. */
export class Page {
  readonly window: Realm;
  readonly warnings: unknown[][] = [];
  readonly errors: unknown[][] = [];
  readonly uncaught: unknown[] = [];
  readonly timers: Timer[] = [];
  readonly #listeners: ((event: Event) => void)[] = [];
  /** What the page's clock shows, in milliseconds. */
  clock = 0;

  constructor(host: Host, config: Partial<RuntimeConfig> = {}) {
    this.window = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Realm;
    this.#furnish(host);
    const text = JSON.stringify({ ...defaults, ...config });
    this.run(`(${runtimeText})(${text});`);
  }

  /** Evaluates a script in the page. */
  run<T = unknown>(script: string): T {
    return vm.runInContext(script, this.window) as T;
  }

  /** Evaluates an expression and brings its value over as JSON. */
  json(expression: string): unknown {
    const text = this.run<string | undefined>(`JSON.stringify(${expression})`);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Awaits an expression; resolves with its value as JSON. */
  async awaited(expression: string): Promise<unknown> {
    return JSON.parse(
      await this.run<Promise<string>>(
        `(async () => JSON.stringify(await (${expression})) ?? null)()`,
      ),
    );
  }

  /** Awaits a rejection; resolves with its reason. */
  rejection(expression: string): Promise<unknown> {
    return this.run<Promise<unknown>>(
      `(async () => { try { await (${expression}) } catch (error) { return error }
        throw 'it was not rejected' })()`,
    );
  }

  /** Tells the page of an event, as the web view does unless the page itself made it up. */
  dispatch(event: Event): void {
    this.#listeners.forEach((listener) => listener({ isTrusted: true, ...event }));
  }

  #furnish(host: Host): void {
    const realm = this.window;
    const PageHeaders = headersClass();
    const globals: Record<string, unknown> = {
      window: realm,
      Headers: PageHeaders,
      Response: responseClass(realm, PageHeaders),
      TextEncoder,
      TextDecoder,
      performance: { now: () => this.clock },
      crypto: {
        getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
      },
      queueMicrotask,
      reportError: (error: unknown) => this.uncaught.push(error),
      setTimeout: (run: () => void, delay: number) => this.timers.push({ run, delay }),
      MessageChannel: Channel,
      addEventListener: (type: string, listener: (event: Event) => void) => {
        this.#listeners.push((event) => event.type === type && listener(event));
      },
      console: {
        log: console.log,
        warn: (...texts: unknown[]) => this.warnings.push(texts),
        error: (...texts: unknown[]) => this.errors.push(texts),
      },
    };
    globals['fetch'] = fetchOf(realm, globals['Response'], host);
    if (host.message) globals['webkit'] = webkitOf(realm, host.message);
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(realm, name, { value, writable: true, configurable: true });
    }
  }
}

/** A message channel whose messages come in a turn of their own. */
class Channel {
  readonly port1: { onmessage?: (event: { data: unknown }) => void } = {};
  readonly port2 = {
    postMessage: (data: unknown) => void setImmediate(() => this.port1.onmessage?.({ data })),
  };
}

function fetchOf(realm: Realm, PageResponse: unknown, host: Host) {
  const Promise = realm.Promise;
  const Response = PageResponse as new (answer: SchemeAnswer) => object;
  return (url: string, init: Record<string, unknown>): Promise<object> =>
    new Promise((resolve, reject) => {
      const call: SchemeCall = {
        url,
        init,
        method: init['method'] as string,
        headers: recordOf(init['headers'] as Record<string | symbol, string>),
        body: blobOf(init['body']),
      };
      if (!host.scheme) throw new TypeError('Load failed');
      globalThis.Promise.resolve(host.scheme(call))
        .then((answer) => resolve(new Response(answer)))
        .catch(reject);
    });
}

/** The conversion of a `HeadersInit`: what has an iterator is a sequence, the rest a record. */
function recordOf(given: Record<string | symbol, string>): Record<string, string> {
  if (given[Symbol.iterator]) throw new TypeError('these headers have an iterator');
  const record: Record<string, string> = {};
  for (const name of Reflect.ownKeys(given) as string[]) record[name] = given[name]!;
  return record;
}

function webkitOf(realm: Realm, reply: (text: string) => unknown): object {
  const Promise = realm.Promise;
  const elnath = {
    postMessage(this: unknown, text: string) {
      if (this !== elnath) throw new TypeError('illegal invocation');
      return new Promise((resolve, reject) => {
        globalThis.Promise.resolve()
          .then(() => reply(text))
          .then(resolve, reject);
      });
    },
  };
  return { messageHandlers: { elnath } };
}
