import { createAssembler } from './assembler';
import type { Callbacks } from './callbacks';
import type { RuntimeConfig } from './config';
import { beginCall, callFrame, callText, helloFrame, receivedFrame, type Incoming } from './frames';
import { createInbox } from './inbox';
import { createOutbox } from './outbox';
import {
  SafeMap,
  Uint8Array,
  directToHost,
  postToHost,
  typedArrayBuffer,
  typedArrayLength,
} from './primordials';
import { textOf, warn } from './report';
import { internalRequest, type Request } from './request';
import { createRing } from './ring';
import type { Settle, Transport } from './transport';

/** The transport of a page whose web process may have a way of its own to the host. */
export interface DirectTransport {
  /** Sends directly, over `indirect` when that is not possible. Always settles. */
  send(request: Request, settle: Settle): void;
  /** Runs `pull` when the host cannot push to this page: now, later or never. */
  withoutPushes(pull: () => void): void;
}

interface Pending {
  readonly request: Request;
  readonly settle: Settle;
  /** Of a call with bytes, and of one that waits for the connection. */
  readonly frame: Uint8Array<ArrayBuffer> | undefined;
}

type State = 'waiting' | 'open' | 'closed';

/** Asks the host for a ticket, connects with it, and holds calls until that is done. */
export function createDirect(
  { key, transport }: RuntimeConfig,
  callbacks: Callbacks,
  indirect: Transport,
): DirectTransport {
  const host = transport === 'direct' ? directToHost : undefined;
  if (!host) return { send: indirect.send, withoutPushes: (pull) => pull() };

  let state: State = 'waiting';
  let pending = new SafeMap<number, Pending>();
  let pull: (() => void) | undefined;
  let idle = false;
  const inbox = createInbox(callbacks, (count) => {
    if (state === 'open') host(receivedFrame(count));
  });
  const refused = (): void => close('the socket takes no more');
  const ring = createRing(
    host,
    createAssembler((frame) => {
      if (!takeContent(frame)) throw `the host sent a frame of kind ${frame.kind} through the ring`;
    }),
    refused,
  );
  const assemble = createAssembler((frame) => {
    if (frame.kind === 'more') ring.take(frame.count);
    else if (frame.kind === 'ring') ring.offered(frame.ticket, frame.length);
    else takeContent(frame);
  });
  const outbox = createOutbox(host, refused);

  /** False if it is for the ring. */
  function takeContent(frame: Incoming): boolean {
    if (frame.kind === 'message') inbox.add(frame.id, frame.message);
    else if (frame.kind === 'answer') settle(frame.number, frame.ok, frame.value);
    else return false;
    return true;
  }

  function connect(ok: boolean, ticket: unknown): void {
    if (!ok || typeof ticket !== 'string') close(textOf(ticket));
    else if (!host!(receive) || !host!(helloFrame(ticket, key))) close('the socket is closed');
    else {
      state = 'open';
      pending.forEach(({ frame }) => frame && outbox.addFrame(frame));
    }
  }

  function receive(piece: Uint8Array<ArrayBuffer> | null, length: number): void {
    if (!piece) {
      close('the host ended the connection');
      return;
    }
    try {
      assemble(piece, length);
    } catch (error) {
      close(`what the host sent is unreadable: ${textOf(error)}`);
    }
    inbox.deliver();
  }

  function settle(number: number, ok: boolean, value: unknown): void {
    const call = pending.get(number);
    if (!call) return;
    pending.delete(number);
    call.settle(ok, value);
  }

  /** A call that has got no answer goes another way; the host runs none twice. */
  function close(cause: string): void {
    if (state === 'closed') return;
    if (cause !== 'page went away') {
      warn(`the direct connection to the host is closed, calls go another way now: ${cause}`);
    }
    state = 'closed';
    host!(null);
    outbox.clear();
    const left = pending;
    pending = new SafeMap();
    left.forEach((call) => indirect.send(lasting(call), call.settle));
    inbox.close(() => {
      idle = true;
      pull?.();
    });
  }

  indirect.sendBy(
    postToHost ? 'message' : 'scheme',
    internalRequest('plugin:__ELNATH__|connect'),
    connect,
  );
  return {
    send(request, settle) {
      if (state === 'closed') {
        indirect.send(request, settle);
        return;
      }
      const text = callText(request);
      const waits = state === 'waiting';
      if (waits) {
        pending.set(request.number, { request, settle, frame: callFrame(request, text) });
      } else if (request.payload.kind === 'bytes') {
        const call = beginCall(request, text);
        pending.set(request.number, { request, settle, frame: call.frame });
        outbox.addCall(call);
      } else {
        pending.set(request.number, { request, settle, frame: undefined });
        outbox.add(request, text);
      }
    },
    withoutPushes(start) {
      pull = start;
      if (idle) start();
    },
  };
}

/** The request with the bytes as they were when the call was made. */
function lasting({ request, frame }: Pending): Request {
  if (!frame || request.payload.kind !== 'bytes') return request;
  const { length } = request.payload;
  const from = typedArrayLength(frame) - length;
  const bytes = new Uint8Array(typedArrayBuffer(frame) as ArrayBuffer, from, length);
  return { ...request, payload: { kind: 'bytes', bytes, length } };
}
