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

export type Bytes = Uint8Array<ArrayBuffer>;

/** What the host sends. */
export type Incoming =
  | {
      readonly kind: 'answer';
      readonly number: number;
      readonly ok: boolean;
      readonly value: unknown;
    }
  | { readonly kind: 'message'; readonly id: number; readonly message: unknown }
  | { readonly kind: 'ring'; readonly ticket: string; readonly length: number }
  | { readonly kind: 'more'; readonly count: number };

const version = 2;
/** A frame's length and kind. */
export const header = 5;
const callHeader = header + 8;
/** Of a frame with bytes: all that comes before them. */
export const longestHead = header + 8;
const mostBytes = 2 ** 30;
const ticketLength = 32;
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
  const call = beginCall(request, text);
  if (call.body) typedArraySet(call.frame, call.body, call.from);
  return call.frame;
}

/** A call's frame into which its body has still to be copied. */
export interface BegunCall {
  readonly frame: Bytes;
  readonly from: number;
  readonly body: Bytes | undefined;
}

export function beginCall(request: Request, text: string): BegunCall {
  const { payload, number } = request;
  const head = encode(text);
  const from = callHeader + typedArrayLength(head);
  const body = payload.kind === 'bytes' ? payload.bytes : undefined;
  const length = from - header + (body ? typedArrayLength(body) : 0);
  const frame = frameOf(kindOf(request), length);
  putNumber(frame, header, number);
  typedArraySet(frame, head, callHeader);
  return { frame, from, body };
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
  return numberFrame(4, count);
}

/** Tells how much shared memory there is; 0 if there is none. */
export function ringFrame(length: number): Bytes {
  return numberFrame(5, length);
}

/** Tells that so many more bytes have been copied out of it. */
export function takenFrame(count: number): Bytes {
  return numberFrame(6, count);
}

function numberFrame(kind: number, number: number): Bytes {
  const frame = frameOf(kind, 4);
  put32(frame, header, number);
  return frame;
}

/**
 * Takes the whole frames apart that begin at `from`; where the first begins that is not whole. Throws
 * a text if they are none.
 */
export function readFrames(
  bytes: Bytes,
  from: number,
  end: number,
  take: (frame: Incoming) => void,
): number {
  let at = from;
  while (at + header <= end) {
    const next = at + frameLength(bytes, at);
    if (next > end) break;
    readFrame(bytes, at, next, take);
    at = next;
  }
  return at;
}

/** How long a frame is of which the head is at `at`. Throws a text if none is. */
export function frameLength(bytes: Bytes, at: number): number {
  const length = get32(bytes, at);
  const kind = bytes[at + 4]!;
  if (length > mostBytes || length < 1 + leastContent(kind)) {
    throw `the host sent a frame of kind ${kind} with a length of ${length} bytes`;
  }
  return 4 + length;
}

/** How much of a frame's start says what to do with it, of which `held` bytes are known. */
export function headLength(head: Bytes, held: number): number {
  return held >= header && isRaw(head[4]!) ? longestHead : header;
}

export function isRaw(kind: number): boolean {
  return kind === 17 || kind === 20;
}

/** What a frame with bytes brings whose head of `longestHead` bytes is at `at`. */
export function rawFrame(bytes: Bytes, at: number, body: ArrayBuffer): Incoming {
  const content = at + header;
  if (bytes[at + 4] === 17) {
    return { kind: 'answer', number: numberAt(bytes, content), ok: true, value: body };
  }
  const index = get32(bytes, content + 4);
  return {
    kind: 'message',
    id: get32(bytes, content),
    message: { message: body, index, id: index },
  };
}

function readFrame(bytes: Bytes, at: number, next: number, take: (frame: Incoming) => void): void {
  const kind = bytes[at + 4]!;
  const content = at + header;
  switch (kind) {
    case 16:
    case 18: {
      const value = jsonAt(bytes, content + 8, next);
      take({ kind: 'answer', number: numberAt(bytes, content), ok: kind === 16, value });
      return;
    }
    case 17:
    case 20:
      take(rawFrame(bytes, at, bytesAt(bytes, at + longestHead, next)));
      return;
    case 19:
      take({
        kind: 'message',
        id: get32(bytes, content),
        message: jsonAt(bytes, content + 4, next),
      });
      return;
    case 21:
      forPairs(jsonAt(bytes, content, next), (number, value) =>
        take({ kind: 'answer', number, ok: true, value }),
      );
      return;
    case 22:
      forPairs(jsonAt(bytes, content, next), (id, message) =>
        take({ kind: 'message', id, message }),
      );
      return;
    case 23: {
      const buffer = typedArrayBuffer(bytes) as ArrayBuffer;
      const ticket = decode(new Uint8Array(buffer, content, ticketLength));
      take({ kind: 'ring', ticket, length: get32(bytes, content + ticketLength) });
      return;
    }
    case 24:
      take({ kind: 'more', count: get32(bytes, content) });
      return;
    default:
      throw `the host sent a frame of the unknown kind ${kind}`;
  }
}

/** How long the numbers are that a content begins with. */
function leastContent(kind: number): number {
  switch (kind) {
    case 16:
    case 17:
    case 18:
    case 20:
      return 8;
    case 19:
    case 24:
      return 4;
    case 21:
    case 22:
      return 0;
    case 23:
      return ticketLength + 4;
    default:
      throw `the host sent a frame of the unknown kind ${kind}`;
  }
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
