import { copyOf } from './bytes';
import type { IsolationFrame } from './config';
import type { DirectTransport } from './direct';
import { pageId } from './page';
import {
  SafeMap,
  Uint8Array,
  getter,
  setTimeout,
  setter,
  typedArrayBuffer,
  typedArrayLength,
  typedArrayOffset,
  unbound,
} from './primordials';
import { warn } from './report';
import { requestOf, type Message, type Payload } from './request';
import { json } from './serialise';
import type { Settle } from './transport';

/** What the isolation application sends when it is ready. */
export const readySignal = '__TAURI_ISOLATION_READY__';

/** What the page asks the isolation application: a call as it would have gone to the host. */
export interface Asked {
  readonly number: number;
  readonly page: string;
  readonly cmd: string;
  readonly callback: number;
  readonly error: number;
  readonly headers: Record<string, string> | undefined;
  readonly payload: Packed;
}

export type Packed =
  | { readonly kind: 'json'; readonly text: string | undefined }
  | { readonly kind: 'bytes'; readonly bytes: ArrayBuffer };

/** What that answers: the call to make instead, or why there is none. */
export type Answered =
  | { readonly number: number; readonly cmd: string; readonly sealed: ArrayBuffer }
  | { readonly number: number; readonly failed: string };

/** Sends a message through the isolation application; throws what cannot be copied to it. */
export type Isolation = (message: Message, settle: Settle) => void;

interface Waiting {
  readonly asked: Asked;
  readonly settle: Settle;
}

const patience = 5_000;

/** Puts the isolation application into a hidden frame, and holds calls until it is ready. */
export function createIsolation(
  { src, origins }: IsolationFrame,
  send: DirectTransport['send'],
): Isolation {
  const { MessageChannel, MessageEvent, MessagePort, origin } = globalThis;
  const dataOf = getter<(event: MessageEvent) => unknown>(MessageEvent.prototype, 'data');
  const sourceOf = getter<(event: MessageEvent) => unknown>(MessageEvent.prototype, 'source');
  const postTo = unbound<(port: MessagePort, value: unknown, given: Transferable[]) => void>(
    MessagePort.prototype.postMessage,
  );
  const receiveFrom = setter<(port: MessagePort, receive: (event: MessageEvent) => void) => void>(
    MessagePort.prototype,
    'onmessage',
  );
  let served = false;
  for (let index = 0; index < origins.length; index++) served ||= origins[index] === origin;
  if (!served) {
    return (_message, settle) =>
      settle(false, `the isolation application serves no pages of the origin ${origin}`);
  }
  const waiting = new SafeMap<number, Waiting>();
  const inner = frameOf(src);
  let port: MessagePort | undefined;

  addEventListener('message', (event) => {
    if (!event.isTrusted || sourceOf(event) !== inner || dataOf(event) !== readySignal) return;
    const { port1, port2 } = new MessageChannel();
    receiveFrom(port1, (answer) => answered(dataOf(answer) as Answered));
    inner!.postMessage(null, '*', [port2]);
    port = port1;
    waiting.forEach(ask);
  });
  setTimeout(() => {
    if (!port) {
      warn(
        'calls wait for the isolation application: its script has to set window.__TAURI_ISOLATION_HOOK__ to a function, or to null',
      );
    }
  }, patience);

  function ask({ asked, settle }: Waiting): void {
    if (!port) return;
    try {
      postTo(port, asked, asked.payload.kind === 'bytes' ? [asked.payload.bytes] : []);
    } catch (failure) {
      waiting.delete(asked.number);
      settle(false, failure);
    }
  }

  function answered(answer: Answered): void {
    const call = waiting.get(answer.number);
    if (!call) return;
    waiting.delete(answer.number);
    if ('failed' in answer) {
      call.settle(false, answer.failed);
      return;
    }
    const { callback, error } = call.asked;
    const bytes = new Uint8Array(answer.sealed);
    send(
      {
        cmd: `${answer.cmd}`,
        callback,
        error,
        number: answer.number,
        payload: { kind: 'bytes', bytes, length: typedArrayLength(bytes) },
        headers: undefined,
        options: undefined,
      },
      call.settle,
    );
  }

  return (message, settle) => {
    const { number, cmd, callback, error, headers, payload } = requestOf(message);
    const asked = { number, page: pageId, cmd, callback, error, headers, payload: packed(payload) };
    const call = { asked, settle };
    waiting.set(number, call);
    ask(call);
  };
}

function packed(payload: Payload): Packed {
  switch (payload.kind) {
    case 'json':
      return payload;
    case 'bytes':
      return { kind: 'bytes', bytes: copied(payload.bytes) };
    case 'numbers':
      return { kind: 'json', text: json(payload.numbers) };
  }
}

function copied(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  const buffer = typedArrayBuffer(bytes) as ArrayBuffer;
  return copyOf(buffer, typedArrayOffset(bytes), typedArrayLength(bytes));
}

function frameOf(src: string): Window | null {
  const frame = document.createElement('iframe');
  frame.id = '__tauri_isolation__';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.style.display = 'none';
  frame.src = src;
  document.documentElement.append(frame);
  return frame.contentWindow;
}
