import { ringFrame, takenFrame, type Bytes } from './frames';
import { ArrayBuffer, Uint8Array, type DirectHost } from './primordials';

/** Shared memory through which the host sends large frames; wire/direct.md says how. */
export interface Ring {
  /** Gets the memory of a ticket and length, and tells the host. */
  offered(ticket: string, length: number): void;
  /** Takes so many bytes. Throws a text if they cannot be there. */
  take(count: number): void;
}

const mostOfPiece = 256 << 10;

/**
 * `assemble` is given what comes, in an array that is used again after; `refused` is told when the
 * host takes no more.
 */
export function createRing(
  host: DirectHost,
  assemble: (piece: Bytes, length: number) => void,
  refused: () => void,
): Ring {
  let whole = 0;
  let buffer = new ArrayBuffer(0);
  let at = 0;
  let untold = 0;

  function open(length: number): void {
    whole = length;
    buffer = new ArrayBuffer(mostOfPiece);
  }

  return {
    offered(ticket, length) {
      const asked = host(ticket, (mapped: number) => {
        const usable = mapped === length;
        if (usable) open(length);
        if (!host(ringFrame(usable ? mapped : 0))) refused();
      });
      if (!asked && !host(ringFrame(0))) refused();
    },
    take(count) {
      if (count > whole) throw `the host sent ${count} bytes through a ring of ${whole}`;
      let left = count;
      while (left > 0) {
        const length = least(least(left, whole - at), mostOfPiece);
        const piece = new Uint8Array(buffer, 0, length);
        if (!host(piece, at)) throw 'the memory that is shared with the host is gone';
        left -= length;
        at = (at + length) % whole;
        untold += length;
        // Less than the host waits for when it has no room.
        if (untold >= whole / 4) {
          host(takenFrame(untold));
          untold = 0;
        }
        assemble(piece, length);
      }
    },
  };
}

function least(left: number, right: number): number {
  return left < right ? left : right;
}
