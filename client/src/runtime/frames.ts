import { pairsOf } from './envelope';
import {
  DataView,
  Uint8Array,
  decode,
  encode,
  getUint32,
  parse,
  setUint32,
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
const word = 0x1_0000_0000;

export function helloFrame(ticket: string, key: string): Bytes {
  const text = encode(ticket + key);
  const frame = frameOf(1, 4 + typedArrayLength(text));
  setUint32(viewOf(frame), header, version, true);
  typedArraySet(from(frame, header + 4), text);
  return frame;
}

/** Copies the request's bytes. Throws what the conversion of a page's value throws. */
export function callFrame({ cmd, number, headers, payload }: Request): Bytes {
  const head = `${stringify(cmd)}\n${headers ? pairsOf(headers) : ''}\n`;
  if (payload.kind === 'bytes') return call(3, number, encode(head), payload.bytes);
  return payload.kind === 'json'
    ? call(2, number, encode(head + (payload.text ?? '')))
    : call(3, number, encode(head + `${payload.numbers as unknown}`));
}

/** Tells that so many more messages have been delivered. */
export function receivedFrame(count: number): Bytes {
  const frame = frameOf(4, 4);
  setUint32(viewOf(frame), header, count, true);
  return frame;
}

/** Takes whole frames apart. Throws a text if they are none. */
export function readFrames(batch: Bytes, take: (frame: Incoming) => void): void {
  const view = viewOf(batch);
  const end = typedArrayLength(batch);
  for (let at = 0; at < end;) {
    const next = at + header <= end ? at + 4 + getUint32(view, at, true) : at;
    if (next < at + header || next > end) throw 'the host sent part of a frame';
    take(incoming(batch, view, at, next));
    at = next;
  }
}

function incoming(batch: Bytes, view: DataView, at: number, next: number): Incoming {
  const kind = batch[at + 4];
  const content = at + header;
  const needed = kind === 19 ? 4 : 8;
  if (content + needed > next) throw `the host sent a frame of ${next - at} bytes`;
  switch (kind) {
    case 16:
    case 18: {
      const number = numberAt(view, content);
      return { kind: 'answer', number, ok: kind === 16, value: jsonAt(batch, content + 8, next) };
    }
    case 17: {
      const value = copyOf(typedArrayBuffer(batch) as ArrayBuffer, content + 8, next - content - 8);
      return { kind: 'answer', number: numberAt(view, content), ok: true, value };
    }
    case 19: {
      const id = getUint32(view, content, true);
      return { kind: 'message', id, message: jsonAt(batch, content + 4, next) };
    }
    case 20: {
      const id = getUint32(view, content, true);
      const index = getUint32(view, content + 4, true);
      const message = copyOf(
        typedArrayBuffer(batch) as ArrayBuffer,
        content + 8,
        next - content - 8,
      );
      return { kind: 'message', id, message: { message, index, id: index } };
    }
    default:
      throw `the host sent a frame of the unknown kind ${kind}`;
  }
}

function call(kind: number, number: number, head: Uint8Array, body?: Uint8Array): Bytes {
  const headLength = typedArrayLength(head);
  const frame = frameOf(kind, 8 + headLength + (body ? typedArrayLength(body) : 0));
  const view = viewOf(frame);
  setUint32(view, header, number % word, true);
  setUint32(view, header + 4, (number - (number % word)) / word, true);
  typedArraySet(from(frame, header + 8), head);
  if (body) typedArraySet(from(frame, header + 8 + headLength), body);
  return frame;
}

function frameOf(kind: number, length: number): Bytes {
  const frame = new Uint8Array(header + length);
  setUint32(viewOf(frame), 0, 1 + length, true);
  frame[4] = kind;
  return frame;
}

function numberAt(view: DataView, at: number): number {
  return getUint32(view, at, true) + getUint32(view, at + 4, true) * word;
}

function jsonAt(batch: Bytes, from: number, to: number): unknown {
  return parse(decode(new Uint8Array(typedArrayBuffer(batch) as ArrayBuffer, from, to - from)));
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(typedArrayBuffer(bytes));
}

function from(bytes: Bytes, offset: number): Bytes {
  return new Uint8Array(typedArrayBuffer(bytes) as ArrayBuffer, offset);
}
