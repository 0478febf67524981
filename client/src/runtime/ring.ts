import { get32, moreFrame, ringFrame, takenFrame, type BegunCall, type Bytes } from './frames';
import {
  ArrayBuffer,
  Uint8Array,
  typedArrayBuffer,
  typedArrayLength,
  typedArrayOffset,
  typedArraySet,
  type DirectHost,
} from './primordials';

/** Shared memory through which large frames go, both ways; wire/direct.md has how it is laid out. */
export interface Ring {
  /** Gets the memory of a ticket, with two halves of that length, and tells the host. */
  offered(ticket: string, half: number): void;
  /** Takes so many bytes out of the host's half. Throws a text if they cannot be there. */
  take(count: number): void;
  /** Sends what waits for room. */
  resume(): void;
  /** Copies the body into the frame and sends that as there is room; false without a ring. */
  addCall(call: BegunCall): boolean;
  /** Drops what has not been sent. */
  close(): void;
}

interface Waiting {
  readonly frame: Bytes;
  /** How much of it is as it is to be sent. */
  copied: number;
  sent: number;
  next: Waiting | undefined;
}

const numbersLength = 4096;
const mostOfPiece = 256 << 10;
const pieceOfBody = 128 << 10;

/**
 * `assemble` is given what comes, in an array that is used again after; `refused` is told when the
 * host takes no more.
 */
export function createRing(
  host: DirectHost,
  assemble: (piece: Bytes, length: number) => void,
  refused: () => void,
): Ring {
  const counter = new Uint8Array(4);
  let half = 0;
  let buffer = new ArrayBuffer(0);
  let readAt = 0;
  let untold = 0;
  let writeAt = 0;
  let written = 0;
  let room = 0;
  let first: Waiting | undefined;
  let last: Waiting | undefined;

  function open(length: number): void {
    half = room = length;
    buffer = new ArrayBuffer(mostOfPiece);
  }

  function look(): void {
    if (host(counter, 2 * half)) room = half - ((written - get32(counter, 0)) >>> 0);
  }

  function sendPiece(from: Waiting, most: number): boolean {
    const length = least(most, half - writeAt);
    const end = from.sent + length;
    if (!host(from.frame, from.sent, end, half + writeAt) || !host(moreFrame(length))) return false;
    from.sent = end;
    writeAt = (writeAt + length) % half;
    written = (written + length) >>> 0;
    room -= length;
    return true;
  }

  /** Sends what has been copied, as far as there is room; false if the host takes no more. */
  function push(): boolean {
    while (first) {
      if (first.sent === typedArrayLength(first.frame)) {
        first = first.next;
        continue;
      }
      const piece = least(first.copied - first.sent, mostOfPiece);
      if (piece === 0) return true;
      if (room < piece) look();
      if (room < piece) return true;
      if (!sendPiece(first, piece)) return false;
    }
    return true;
  }

  function add(waiting: Waiting): void {
    if (first && last) last.next = waiting;
    else first = waiting;
    last = waiting;
  }

  return {
    offered(ticket, length) {
      const asked = host(ticket, (mapped: number) => {
        const whole = mapped === 2 * length + numbersLength;
        if (whole) open(length);
        if (!host(ringFrame(whole ? mapped : 0))) refused();
      });
      if (!asked && !host(ringFrame(0))) refused();
    },
    take(count) {
      if (count > half) throw `the host sent ${count} bytes through a ring of ${half}`;
      let left = count;
      while (left > 0) {
        const length = least(least(left, half - readAt), mostOfPiece);
        const piece = new Uint8Array(buffer, 0, length);
        if (!host(piece, readAt)) throw 'the memory that is shared with the host is gone';
        left -= length;
        readAt = (readAt + length) % half;
        untold += length;
        if (untold >= half / 4) {
          host(takenFrame(untold));
          untold = 0;
        }
        assemble(piece, length);
      }
    },
    resume() {
      if (!push()) refused();
    },
    addCall({ frame, from, body }) {
      if (half === 0) return false;
      const waiting: Waiting = { frame, copied: from, sent: 0, next: undefined };
      add(waiting);
      const end = typedArrayLength(frame);
      let taken = true;
      // The frame is made whole in any case: it must not change with the page's bytes.
      do {
        const next = least(end, waiting.copied + pieceOfBody);
        if (body) {
          const part = partOf(body, waiting.copied - from, next - waiting.copied);
          typedArraySet(frame, part, waiting.copied);
        }
        waiting.copied = next;
        taken = taken && push();
      } while (waiting.copied < end);
      if (!taken) refused();
      return true;
    },
    close() {
      half = 0;
      first = last = undefined;
    },
  };
}

function least(left: number, right: number): number {
  return left < right ? left : right;
}

/** A part of the page's bytes. */
export function partOf(bytes: Bytes, from: number, length: number): Bytes {
  return new Uint8Array(
    typedArrayBuffer(bytes) as ArrayBuffer,
    typedArrayOffset(bytes) + from,
    length,
  );
}
