import { callFrame, putCall } from './frames';
import { ArrayBuffer, Uint8Array, queueMicrotask, type DirectHost } from './primordials';
import type { Request } from './request';

/** Calls on their way to the host, in the order in which they are made. */
export interface Outbox {
  /** Sends the first call of a turn at once and those that follow together. */
  add(request: Request, text: string): void;
  addFrame(frame: Uint8Array<ArrayBuffer>): void;
  /** Drops what has not been sent. */
  clear(): void;
}

const roomForAll = 64 << 10;
/** So many bytes do not wait for the end of the turn. */
const enough = 16 << 10;

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
    if (!host(frame)) refused();
  }

  return {
    addFrame,
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
