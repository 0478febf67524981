import { expect, test } from 'vitest';
import { createAssembler } from '../src/runtime/assembler';
import { beginCall, callFrame, callText, type Incoming } from '../src/runtime/frames';
import type { DirectHost } from '../src/runtime/primordials';
import { createRing, type Ring } from '../src/runtime/ring';
import type { Request } from '../src/runtime/request';

const half = 1 << 19;
const ticket = 'fedcba9876543210fedcba9876543210';

/** The extension and the application behind it, with their end of the memory. */
class FakeHost {
  readonly memory = new Uint8Array(2 * half + 4096);
  readonly sent: number[][] = [];
  readonly received: Uint8Array[] = [];
  readonly incoming: Incoming[] = [];
  readonly ring: Ring;
  mapped = this.memory.length;
  takes = true;
  refusals = 0;
  private readAt = 0;
  private announced = 0;
  private taken = 0;
  private writeAt = 0;

  constructor() {
    const host = ((argument: unknown, from?: unknown, to?: number, at?: number): boolean => {
      if (typeof argument === 'string') {
        expect(argument).toBe(ticket);
        (from as (length: number) => void)(this.mapped);
        return true;
      }
      const bytes = argument as Uint8Array;
      if (at !== undefined) this.memory.set(bytes.subarray(from as number, to), at);
      else if (typeof from === 'number') bytes.set(this.memory.subarray(from, from + bytes.length));
      else this.frame([...bytes]);
      return this.takes;
    }) as DirectHost;
    const assemble = createAssembler((frame) => this.incoming.push(frame));
    this.ring = createRing(host, assemble, () => this.refusals++);
  }

  private frame(bytes: number[]): void {
    this.sent.push(bytes);
    if (bytes[4] === 6)
      this.announced += new DataView(Uint8Array.from(bytes).buffer).getUint32(5, true);
  }

  /** Takes what is announced, as the application does; whether there was anything. */
  drain(): boolean {
    const count = this.announced;
    expect(count).toBeLessThanOrEqual(half);
    const before = Math.min(count, half - this.readAt);
    this.received.push(this.memory.slice(half + this.readAt, half + this.readAt + before));
    this.received.push(this.memory.slice(half, half + count - before));
    this.readAt = (this.readAt + count) % half;
    this.announced = 0;
    this.taken += count;
    new DataView(this.memory.buffer).setUint32(2 * half, this.taken, true);
    return count > 0;
  }

  /** Sends bytes through the application's half. */
  send(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const length = Math.min(bytes.length - at, half - this.writeAt, 256 << 10);
      this.memory.set(bytes.subarray(at, at + length), this.writeAt);
      this.writeAt = (this.writeAt + length) % half;
      this.ring.take(length);
      at += length;
    }
  }
}

function opened(): FakeHost {
  const host = new FakeHost();
  host.ring.offered(ticket, half);
  expect(host.sent).toEqual([[5, 0, 0, 0, 5, 0, 0x10, 0x10, 0]]);
  return host;
}

function callOf(length: number): Request {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) bytes[at] = at * 7 + (at >> 8);
  return {
    cmd: 'x',
    callback: 1,
    error: 2,
    number: 9,
    payload: { kind: 'bytes', bytes, length },
    headers: undefined,
    options: undefined,
  };
}

function add(host: FakeHost, request: Request): Uint8Array {
  const text = callText(request);
  const expected = callFrame(request, text);
  expect(host.ring.addCall(beginCall(request, text))).toBe(true);
  if (request.payload.kind === 'bytes') request.payload.bytes.fill(0);
  return expected;
}

test.each([1, 70_000, half - 100, half, half + 1, 1_500_000])(
  'aCallOfAnyLengthIsSentAsThereIsRoomAndAsItWas: %d',
  (length) => {
    const host = opened();
    const expected = Buffer.concat([add(host, callOf(length)), add(host, callOf(length + 5))]);
    while (host.drain()) host.ring.resume();
    expect(Buffer.concat(host.received).equals(expected)).toBe(true);
    expect(host.refusals).toBe(0);
  },
);

test('withoutMemoryNothingIsCarried', () => {
  const host = new FakeHost();
  expect(host.ring.addCall(beginCall(callOf(10), '"x"\n\n'))).toBe(false);
  host.mapped = 0;
  host.ring.offered(ticket, half);
  expect(host.sent).toEqual([[5, 0, 0, 0, 5, 0, 0, 0, 0]]);
  expect(host.ring.addCall(beginCall(callOf(10), '"x"\n\n'))).toBe(false);
  expect(() => host.ring.take(1)).toThrow();
});

test('memoryOfAnotherLengthIsNotUsed', () => {
  const host = new FakeHost();
  host.mapped = half;
  host.ring.offered(ticket, half);
  expect(host.sent).toEqual([[5, 0, 0, 0, 5, 0, 0, 0, 0]]);
  expect(host.ring.addCall(beginCall(callOf(10), '"x"\n\n'))).toBe(false);
});

test('whatComesIsPutTogetherAndGivenBack', () => {
  const host = opened();
  const body = new Uint8Array(1_500_000).fill(7).fill(9, 700_000);
  const frame = new Uint8Array(13 + body.length);
  new DataView(frame.buffer).setUint32(0, 9 + body.length, true);
  frame[4] = 17;
  frame[5] = 3;
  frame.set(body, 13);
  host.send(frame);
  host.send(frame);
  expect(host.incoming).toHaveLength(2);
  for (const incoming of host.incoming) {
    const value = incoming.kind === 'answer' ? (incoming.value as ArrayBuffer) : new ArrayBuffer(0);
    expect(Buffer.from(value).equals(body)).toBe(true);
  }
  const given = host.sent
    .filter((bytes) => bytes[4] === 7)
    .reduce(
      (sum, bytes) => sum + new DataView(Uint8Array.from(bytes).buffer).getUint32(5, true),
      0,
    );
  expect(given).toBeGreaterThan(2 * frame.length - half / 4);
  expect(given).toBeLessThanOrEqual(2 * frame.length);
});

test('moreThanTheRingHoldsIsRefused', () => {
  const host = opened();
  expect(() => host.ring.take(half + 1)).toThrow(/ring/);
});

test('aHostThatTakesNoMoreIsToldOfAndTheFrameIsMadeWholeAllTheSame', () => {
  const host = opened();
  host.takes = false;
  const request = callOf(300_000);
  const text = callText(request);
  const call = beginCall(request, text);
  expect(host.ring.addCall(call)).toBe(true);
  expect(host.refusals).toBe(1);
  expect(Buffer.from(call.frame).equals(callFrame(request, text))).toBe(true);
});

test('whatWaitsWhenItIsClosedIsDropped', () => {
  const host = opened();
  add(host, callOf(1_500_000));
  host.drain();
  const before = host.sent.length;
  host.ring.close();
  host.ring.resume();
  expect(host.sent).toHaveLength(before);
  expect(host.ring.addCall(beginCall(callOf(10), '"x"\n\n'))).toBe(false);
});
