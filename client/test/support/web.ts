import type { SchemeAnswer } from './page';

/** The global object of a page's realm. */
export interface Realm extends Record<string, unknown> {
  readonly JSON: JSON;
  readonly Promise: PromiseConstructor;
  readonly ArrayBuffer: ArrayBufferConstructor;
}

/** A `Headers` whose methods a page may replace without touching anybody else's. */
export function headersClass(): unknown {
  return class PageHeaders {
    readonly #headers: Headers;
    constructor(given?: HeadersInit) {
      this.#headers = new Headers(given);
    }
    get(name: string): string | null {
      return this.#headers.get(name);
    }
    set(name: string, value: string): void {
      this.#headers.set(name, value);
    }
    append(name: string, value: string): void {
      this.#headers.append(name, value);
    }
    forEach(visit: (value: string, name: string) => void): void {
      this.#headers.forEach((value, name) => visit(value, name));
    }
    [Symbol.iterator](): Iterator<[string, string]> {
      return this.#headers[Symbol.iterator]();
    }
  };
}

/** A `Response` that gives values of the page's realm, whatever the page has replaced since. */
export function responseClass(realm: Realm, PageHeaders: unknown): unknown {
  const { ArrayBuffer, Promise } = realm;
  const { parse } = realm.JSON;
  const decoder = new TextDecoder();
  return class PageResponse {
    readonly #bytes: Uint8Array;
    readonly #headers: Headers;
    constructor(answer: SchemeAnswer) {
      const { body = '' } = answer;
      this.#bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      this.#headers = new (PageHeaders as typeof Headers)(answer.headers);
    }
    get headers(): Headers {
      return this.#headers;
    }
    text(): Promise<string> {
      return new Promise((resolve) => resolve(decoder.decode(this.#bytes)));
    }
    json(): Promise<unknown> {
      return new Promise((resolve) => resolve(parse(decoder.decode(this.#bytes))));
    }
    arrayBuffer(): Promise<ArrayBuffer> {
      return new Promise((resolve) => resolve(bufferOf(ArrayBuffer, this.#bytes)));
    }
  };
}

function bufferOf(RealmBuffer: ArrayBufferConstructor, bytes: Uint8Array): ArrayBuffer {
  const buffer = new RealmBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** A body as `fetch` takes it: bytes are copied at once, everything else is text. */
export function blobOf(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || body === null) return undefined;
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  }
  return `${body as string}`;
}
