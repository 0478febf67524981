import {
  frameLength,
  header,
  headLength,
  isRaw,
  longestHead,
  rawFrame,
  readFrames,
  type Bytes,
  type Incoming,
} from './frames';
import {
  ArrayBuffer,
  Uint8Array,
  typedArrayBuffer,
  typedArrayLength,
  typedArraySet,
} from './primordials';

/** A frame, or what follows its head, of which not all has come. */
interface Unfinished {
  readonly bytes: Bytes;
  filled: number;
  finish(): void;
}

/**
 * Makes frames of what comes in pieces: each time the first `length` bytes of `piece`, which are
 * copied. A body of bytes is put together in the buffer that the page gets, and nowhere else. What is
 * returned throws a text when the bytes are no frames.
 */
export function createAssembler(
  take: (frame: Incoming) => void,
): (piece: Bytes, length: number) => void {
  const head = new Uint8Array(longestHead);
  let held = 0;
  let unfinished: Unfinished | undefined;

  /** Keeps the start of a frame until it says what it is. */
  function hold(piece: Bytes, from: number, end: number): number {
    let at = from;
    while (at < end && held < headLength(head, held)) head[held++] = piece[at++]!;
    const length = held < header ? 0 : frameLength(head, 0);
    if (held === headLength(head, held)) {
      unfinished = begin(length);
      held = 0;
    }
    return at;
  }

  function begin(length: number): Unfinished {
    if (!isRaw(head[4]!)) {
      const frame = new Uint8Array(length);
      for (let at = 0; at < held; at++) frame[at] = head[at]!;
      return {
        bytes: frame,
        filled: held,
        finish: () => readFrames(frame, 0, length, take),
      };
    }
    const body = new ArrayBuffer(length - longestHead);
    return {
      bytes: new Uint8Array(body),
      filled: 0,
      finish: () => take(rawFrame(head, 0, body)),
    };
  }

  function fill(into: Unfinished, piece: Bytes, from: number, end: number): number {
    const missing = typedArrayLength(into.bytes) - into.filled;
    const count = end - from < missing ? end - from : missing;
    const part = new Uint8Array(typedArrayBuffer(piece) as ArrayBuffer, from, count);
    typedArraySet(into.bytes, part, into.filled);
    into.filled += count;
    if (count === missing) {
      unfinished = undefined;
      into.finish();
    }
    return from + count;
  }

  return (piece, length) => {
    let at = 0;
    while (at < length) {
      if (!unfinished && held === 0) at = readFrames(piece, at, length, take);
      if (!unfinished && at < length) at = hold(piece, at, length);
      if (unfinished) at = fill(unfinished, piece, at, length);
    }
  };
}
