import { callFrame, putCall, type BegunCall } from './frames';
import {
  ArrayBuffer,
  Uint8Array,
  queueMicrotask,
  typedArrayBuffer,
  typedArrayLength,
  typedArrayOffset,
  typedArraySet,
  type DirectHost,
} from './primordials';
import type { Request } from './request';

/** Calls on their way to the host, in the order in which they are made. */
export interface Outbox {
  /** Sends the first call of a turn at once and those that follow together. */
  add(request: Request, text: string): void;
  /** The frame must not change any more. */
  addFrame(frame: Uint8Array<ArrayBuffer>): void;
  /** Copies the body into the frame while what has been copied is on its way. */
  addCall(call: BegunCall): void;
  /** Drops what has not been sent. */
  clear(): void;
}

const roomForAll = 64 << 10;
/** So many bytes do not wait for the end of the turn. */
const enough = 16 << 10;
const pieceOfBody = 128 << 10;

/** `refused` is told when the host takes no more. */
export function createOutbox(host: DirectHost, refused: () => void): Outbox {
  const buffer = new ArrayBuffer(roomForAll);
  const frames = new Uint8Array(buffer);
  let used = 0;
  let gathering = false;

  function flush(): void {
    const length = used;
    used = 0;
    if (length > 0 && !host(new Uint8Array(buffer, 0, length))) refused();
  }

  function endTurn(): void {
    gathering = false;
    flush();
  }

  function addFrame(frame: Uint8Array<ArrayBuffer>): void {
    flush();
    if (!host(frame, 0, typedArrayLength(frame))) refused();
  }

  function addCall({ frame, from, body }: BegunCall): void {
    flush();
    const end = typedArrayLength(frame);
    let taken = true;
    let sent = 0;
    let copied = from;
    while (sent < end) {
      const next = end - copied < pieceOfBody ? end : copied + pieceOfBody;
      if (body) typedArraySet(frame, partOf(body, copied - from, next - copied), copied);
      // The frame is made whole all the same, to be sent another way.
      taken = taken && host(frame, sent, next);
      sent = copied = next;
    }
    if (!taken) refused();
  }

  return {
    addFrame,
    addCall,
    add(request, text) {
      let end = putCall(frames, used, request, text);
      if (end === undefined) {
        flush();
        end = putCall(frames, 0, request, text);
      }
      if (end === undefined) {
        addFrame(callFrame(request, text));
        return;
      }
      used = end;
      if (gathering) {
        if (used >= enough) flush();
        return;
      }
      gathering = true;
      queueMicrotask(endTurn);
      flush();
    },
    clear() {
      used = 0;
    },
  };
}

function partOf(bytes: Uint8Array<ArrayBuffer>, from: number, length: number): Uint8Array {
  return new Uint8Array(
    typedArrayBuffer(bytes) as ArrayBuffer,
    typedArrayOffset(bytes) + from,
    length,
  );
}
