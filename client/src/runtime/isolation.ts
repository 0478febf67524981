import type { IsolationFrame } from './config';
import type { DirectTransport } from './direct';
import { userHeaders } from './headers';
import { pageId } from './page';
import {
  Map,
  Uint8Array,
  getPrototypeOf,
  getter,
  isArray,
  keys,
  mapDelete,
  mapForEach,
  mapGet,
  mapSet,
  objectPrototype,
  setTimeout,
  setter,
  typedArrayLength,
  unbound,
} from './primordials';
import { warn } from './report';
import { nextNumber, type Message } from './request';
import type { Settle } from './transport';

/** What the isolation application sends when it is ready. */
export const readySignal = '__TAURI_ISOLATION_READY__';

/** What the page asks the isolation application. */
export interface Asked {
  readonly number: number;
  readonly page: string;
  readonly message: Message;
}

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

const hook = '__TAURI_TO_IPC_KEY__';
const patience = 5_000;

/** Puts the isolation application into a hidden frame, and holds calls until it is ready. */
export function createIsolation(
  { src, origins }: IsolationFrame,
  send: DirectTransport['send'],
): Isolation {
  const { MessageChannel, MessageEvent, MessagePort, origin } = globalThis;
  const dataOf = getter<(event: MessageEvent) => unknown>(MessageEvent.prototype, 'data');
  const sourceOf = getter<(event: MessageEvent) => unknown>(MessageEvent.prototype, 'source');
  const postTo = unbound<(port: MessagePort, value: unknown) => void>(
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
  const waiting = new Map<number, Waiting>();
  const inner = frameOf(src);
  let port: MessagePort | undefined;

  addEventListener('message', (event) => {
    if (!event.isTrusted || sourceOf(event) !== inner || dataOf(event) !== readySignal) return;
    const { port1, port2 } = new MessageChannel();
    receiveFrom(port1, (answer) => answered(dataOf(answer) as Answered));
    inner!.postMessage(null, '*', [port2]);
    port = port1;
    mapForEach(waiting, ask);
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
      postTo(port, asked);
    } catch (failure) {
      mapDelete(waiting, asked.number);
      settle(false, failure);
    }
  }

  function answered(answer: Answered): void {
    const call = mapGet(waiting, answer.number);
    if (!call) return;
    mapDelete(waiting, answer.number);
    if ('failed' in answer) {
      call.settle(false, answer.failed);
      return;
    }
    const { callback, error } = call.asked.message;
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

  return ({ cmd, callback, error, payload, options }, settle) => {
    const headers = userHeaders(options?.headers);
    const message = {
      cmd: `${cmd}`,
      callback,
      error,
      payload: copyable(payload),
      options: headers && { headers },
    };
    const asked: Asked = { number: nextNumber(), page: pageId, message };
    const call = { asked, settle };
    mapSet(waiting, asked.number, call);
    ask(call);
  };
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

/** Replaces what says how it wants to be sent, within plain arrays and objects (section 5.3). */
function copyable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) {
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) items[index] = copyable(value[index]);
    return items;
  }
  if (hook in value) return (value as { [hook](): unknown })[hook]();
  if (getPrototypeOf(value) !== objectPrototype) return value;
  const members: Record<string, unknown> = {};
  const names = keys(value);
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    members[name] = copyable((value as Record<string, unknown>)[name]);
  }
  return members;
}
