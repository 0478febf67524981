import { expect, test } from 'vitest';
import { createAssembler } from '../src/runtime/assembler';
import type { Incoming } from '../src/runtime/frames';
import type { DirectHost } from '../src/runtime/primordials';
import { createRing, type Ring } from '../src/runtime/ring';

const length = 1 << 19;
const ticket = 'fedcba9876543210fedcba9876543210';
const none = [5, 0, 0, 0, 5, 0, 0, 0, 0];

/** The extension and the application behind it. */
class FakeHost {
  readonly memory = new Uint8Array(length);
  readonly sent: number[][] = [];
  readonly incoming: Incoming[] = [];
  readonly ring: Ring;
  /** How much memory the extension gets; undefined where it cannot ask. */
  mapped: number | undefined = length;
  takes = true;
  refusals = 0;
  private writeAt = 0;

  constructor() {
    const host = ((argument: unknown, from?: unknown): boolean => {
      if (typeof argument === 'string') {
        expect(argument).toBe(ticket);
        if (this.mapped === undefined) return false;
        (from as (length: number) => void)(this.mapped);
        return true;
      }
      const bytes = argument as Uint8Array;
      if (typeof from === 'number') bytes.set(this.memory.subarray(from, from + bytes.length));
      else this.sent.push([...bytes]);
      return this.takes;
    }) as DirectHost;
    const assemble = createAssembler((frame) => this.incoming.push(frame));
    this.ring = createRing(host, assemble, () => this.refusals++);
  }

  send(bytes: Uint8Array, mostOfPiece: number): void {
    for (let at = 0; at < bytes.length;) {
      const count = Math.min(bytes.length - at, length - this.writeAt, mostOfPiece);
      this.memory.set(bytes.subarray(at, at + count), this.writeAt);
      this.writeAt = (this.writeAt + count) % length;
      this.ring.take(count);
      at += count;
    }
  }

  /** What the page has said that it has taken. */
  given(): number {
    return this.sent
      .filter((bytes) => bytes[4] === 6)
      .reduce((sum, bytes) => sum + bytes[5]! + (bytes[6]! << 8) + (bytes[7]! << 16), 0);
  }
}

function opened(): FakeHost {
  const host = new FakeHost();
  host.ring.offered(ticket, length);
  expect(host.sent).toEqual([[5, 0, 0, 0, 5, 0, 0, 8, 0]]);
  return host;
}

function resultOf(body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(13 + body.length);
  new DataView(frame.buffer).setUint32(0, 9 + body.length, true);
  frame[4] = 17;
  frame[5] = 3;
  frame.set(body, 13);
  return frame;
}

test.each([1, 1000, 256 << 10, length])(
  'whatComesInPiecesIsPutTogetherAndGivenBack: %d',
  (piece) => {
    const host = opened();
    const body = new Uint8Array(piece === 1 ? 2000 : 1_500_000);
    for (let at = 0; at < body.length; at++) body[at] = at * 7 + (at >> 9);
    const frame = resultOf(body);
    host.send(frame, piece);
    host.send(frame, piece);
    expect(host.incoming).toHaveLength(2);
    for (const incoming of host.incoming) {
      const value =
        incoming.kind === 'answer' ? (incoming.value as ArrayBuffer) : new ArrayBuffer(0);
      expect(Buffer.from(value).equals(body)).toBe(true);
    }
    expect(host.given()).toBeGreaterThan(2 * frame.length - length / 4);
    expect(host.given()).toBeLessThanOrEqual(2 * frame.length);
    expect(host.refusals).toBe(0);
  },
);

test('memoryThatIsNotToBeHadOrOfAnotherLengthIsNotUsed', () => {
  for (const mapped of [undefined, 0, length / 2, 2 * length]) {
    const host = new FakeHost();
    host.mapped = mapped;
    host.ring.offered(ticket, length);
    expect(host.sent).toEqual([none]);
    expect(() => host.ring.take(1)).toThrow(/ring of 0/);
  }
});

test('moreThanTheRingHoldsIsRefused', () => {
  expect(() => opened().ring.take(length + 1)).toThrow(/ring/);
});

test('memoryThatIsGoneIsTold', () => {
  const host = opened();
  host.takes = false;
  expect(() => host.ring.take(1)).toThrow(/gone/);
});

test('aHostThatTakesNoMoreIsToldOf', () => {
  const host = new FakeHost();
  host.takes = false;
  host.ring.offered(ticket, length);
  expect(host.refusals).toBe(1);
});
