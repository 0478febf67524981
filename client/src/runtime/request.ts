import { json } from './serialise';
import { bytesOf } from './bytes';
import { userHeaders } from './headers';
import { ArrayBuffer, isArray, isInstance, isView, typedArrayLength } from './primordials';

/** What third-party code may hand to `ipc` and `postMessage`. */
export interface Message {
  readonly cmd: string;
  readonly callback: number;
  readonly error: number;
  readonly payload?: unknown;
  readonly options?: InvokeOptions | undefined;
}

export interface InvokeOptions {
  readonly headers?: HeadersInit;
}

/** One call of the page. It keeps its number when it is sent again over another transport. */
export interface Request {
  readonly cmd: string;
  readonly callback: number;
  readonly error: number;
  readonly number: number;
  readonly payload: Payload;
  readonly headers: Record<string, string> | undefined;
  readonly options: object | undefined;
}

/**
 * `json` is serialised when the call is made. `bytes` are the page's own, not copied: `length` tells
 * whether the page has given them away since. A plain array is `numbers`.
 */
export type Payload =
  | { readonly kind: 'json'; readonly text: string | undefined }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer>; readonly length: number }
  | { readonly kind: 'numbers'; readonly numbers: readonly unknown[] };

let requests = 0;

/** A request of the runtime itself: no callbacks, nothing that page code could have changed. */
export function internalRequest(cmd: string): Request {
  return {
    cmd,
    callback: 0,
    error: 0,
    number: ++requests,
    payload: { kind: 'json', text: '{}' },
    headers: undefined,
    options: undefined,
  };
}

/** Reads a message; throws what its `toJSON`s and its headers throw. */
export function requestOf({ cmd, callback, error, payload, options }: Message): Request {
  return {
    cmd: `${cmd}`,
    callback,
    error,
    number: ++requests,
    payload: payloadOf(payload),
    headers: userHeaders(options?.headers),
    options,
  };
}

function payloadOf(payload: unknown): Payload {
  if (isView(payload) || isInstance(ArrayBuffer, payload)) {
    const bytes = bytesOf(payload);
    return { kind: 'bytes', bytes, length: typedArrayLength(bytes) };
  }
  if (isArray(payload)) return { kind: 'numbers', numbers: payload };
  return { kind: 'json', text: json(payload) };
}
