import { pairsOf } from './envelope';
import {
  Uint8Array,
  decode,
  encode,
  encodeInto,
  isArray,
  parse,
  stringify,
  typedArrayBuffer,
  typedArrayLength,
  typedArraySet,
} from './primordials';
import { copyOf } from './bytes';
import type { Request } from './request';

// The frames of the direct transport; wire/direct.md says what they mean.

type Bytes = Uint8Array<ArrayBuffer>;

/** What the host sends. */
export type Incoming =
  | {
      readonly kind: 'answer';
      readonly number: number;
      readonly ok: boolean;
      readonly value: unknown;
    }
  | { readonly kind: 'message'; readonly id: number; readonly message: unknown };

const version = 1;
const header = 5;
const callHeader = header + 8;
const mostBytesPerUnit = 3;
const word = 0x1_0000_0000;

export function helloFrame(ticket: string, key: string): Bytes {
  const text = encode(ticket + key);
  const frame = frameOf(1, 4 + typedArrayLength(text));
  put32(frame, header, version);
  typedArraySet(frame, text, header + 4);
  return frame;
}

/** What of a request is text: all but a body of bytes. Throws what converting a page's value throws. */
export function callText({ cmd, headers, payload }: Request): string {
  const head = `${stringify(cmd)}\n${headers ? pairsOf(headers) : ''}\n`;
  if (payload.kind === 'bytes') return head;
  return head + (payload.kind === 'json' ? (payload.text ?? '') : `${payload.numbers as unknown}`);
}

/** Copies the request's bytes. */
export function callFrame(request: Request, text: string): Bytes {
  const { payload, number } = request;
  const head = encode(text);
  const headLength = typedArrayLength(head);
  const bytes = payload.kind === 'bytes' ? payload.bytes : undefined;
  const frame = frameOf(kindOf(request), 8 + headLength + (bytes ? typedArrayLength(bytes) : 0));
  putNumber(frame, header, number);
  typedArraySet(frame, head, callHeader);
  if (bytes) typedArraySet(frame, bytes, callHeader + headLength);
  return frame;
}

/**
 * Writes the frame of a call without bytes into `frames`, from `at`; the end, or undefined if there
 * may be too little room.
 */
export function putCall(
  frames: Bytes,
  at: number,
  request: Request,
  text: string,
): number | undefined {
  const room = typedArrayLength(frames) - at - callHeader;
  if (text.length * mostBytesPerUnit > room) return undefined;
  const target = new Uint8Array(typedArrayBuffer(frames) as ArrayBuffer, at + callHeader);
  const { written } = encodeInto(text, target);
  put32(frames, at, 9 + written);
  frames[at + 4] = kindOf(request);
  putNumber(frames, at + header, request.number);
  return at + callHeader + written;
}

function kindOf({ payload }: Request): number {
  return payload.kind === 'json' ? 2 : 3;
}

/** Tells that so many more messages have been delivered. */
export function receivedFrame(count: number): Bytes {
  const frame = frameOf(4, 4);
  put32(frame, header, count);
  return frame;
}

/** Takes whole frames apart. Throws a text if they are none. */
export function readFrames(batch: Bytes, take: (frame: Incoming) => void): void {
  const end = typedArrayLength(batch);
  for (let at = 0; at < end;) {
    const next = at + header <= end ? at + 4 + get32(batch, at) : at;
    if (next < at + header || next > end) throw 'the host sent part of a frame';
    readFrame(batch, at, next, take);
    at = next;
  }
}

function readFrame(batch: Bytes, at: number, next: number, take: (frame: Incoming) => void): void {
  const kind = batch[at + 4]!;
  const content = at + header;
  if (content + leastContent(kind) > next) {
    throw `the host sent a frame of ${next - at} bytes`;
  }
  switch (kind) {
    case 16:
    case 18: {
      const value = jsonAt(batch, content + 8, next);
      take({ kind: 'answer', number: numberAt(batch, content), ok: kind === 16, value });
      return;
    }
    case 17: {
      const value = bytesAt(batch, content + 8, next);
      take({ kind: 'answer', number: numberAt(batch, content), ok: true, value });
      return;
    }
    case 19:
      take({
        kind: 'message',
        id: get32(batch, content),
        message: jsonAt(batch, content + 4, next),
      });
      return;
    case 20: {
      const index = get32(batch, content + 4);
      const message = { message: bytesAt(batch, content + 8, next), index, id: index };
      take({ kind: 'message', id: get32(batch, content), message });
      return;
    }
    case 21:
      forPairs(jsonAt(batch, content, next), (number, value) =>
        take({ kind: 'answer', number, ok: true, value }),
      );
      return;
    case 22:
      forPairs(jsonAt(batch, content, next), (id, message) =>
        take({ kind: 'message', id, message }),
      );
      return;
    default:
      throw `the host sent a frame of the unknown kind ${kind}`;
  }
}

/** How long the numbers are that a content begins with. */
function leastContent(kind: number): number {
  if (kind === 21 || kind === 22) return 0;
  return kind === 19 ? 4 : 8;
}

/** `[[number, value], …]`. Nothing is taken unless all of them are pairs. */
function forPairs(pairs: unknown, take: (number: number, value: unknown) => void): void {
  if (!isArray(pairs)) throw 'the host sent no list';
  for (let index = 0; index < pairs.length; index++) {
    const pair: unknown = pairs[index];
    if (!isArray(pair) || pair.length !== 2 || typeof pair[0] !== 'number') {
      throw 'the host sent a list of something else than pairs';
    }
  }
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index] as [number, unknown];
    take(pair[0], pair[1]);
  }
}

function frameOf(kind: number, length: number): Bytes {
  const frame = new Uint8Array(header + length);
  put32(frame, 0, 1 + length);
  frame[4] = kind;
  return frame;
}

function numberAt(bytes: Bytes, at: number): number {
  return get32(bytes, at) + get32(bytes, at + 4) * word;
}

function putNumber(bytes: Bytes, at: number, number: number): void {
  put32(bytes, at, number % word);
  put32(bytes, at + 4, (number - (number % word)) / word);
}

// Elements are many times faster than a DataView's methods, which would have to be bound.

function get32(bytes: Bytes, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  );
}

function put32(bytes: Bytes, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}

function jsonAt(batch: Bytes, from: number, to: number): unknown {
  return parse(decode(new Uint8Array(typedArrayBuffer(batch) as ArrayBuffer, from, to - from)));
}

function bytesAt(batch: Bytes, from: number, to: number): ArrayBuffer {
  return copyOf(typedArrayBuffer(batch) as ArrayBuffer, from, to - from);
}
