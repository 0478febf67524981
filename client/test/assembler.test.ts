import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAssembler } from '../src/runtime/assembler';
import type { Incoming } from '../src/runtime/frames';

const folder = new URL('../../wire/golden/', import.meta.url);

/** The golden frames of the host, of the kinds from 16 on. */
const golden = readdirSync(folder)
  .filter((name) => name.endsWith('.hex'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').trim().split(/\s+/))
  .map((digits) => digits.map((digit) => parseInt(digit, 16)))
  .filter((bytes) => bytes[4]! >= 16);

function frameOf(kind: number, content: readonly number[]): number[] {
  const length = content.length + 1;
  return [length & 255, (length >> 8) & 255, (length >> 16) & 255, length >> 24, kind, ...content];
}

function rawResult(number: number, body: readonly number[]): number[] {
  return frameOf(17, [number, 0, 0, 0, 0, 0, 0, 0, ...body]);
}

/** Gives the bytes in pieces, in an array that is used again for each. */
function assembled(bytes: readonly number[], lengthOfNext: () => number): Incoming[] {
  const taken: Incoming[] = [];
  const add = createAssembler((frame) => taken.push(frame));
  const lent = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length;) {
    const piece = bytes.slice(at, at + lengthOfNext());
    lent.fill(0xee);
    lent.set(piece);
    add(lent, piece.length);
    at += piece.length;
  }
  return taken;
}

/** Numbers that are the same each time. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

test('framesAreTheSameInWhateverPiecesTheyCome', () => {
  const body = Array.from({ length: 70_000 }, (_, at) => (at * 7) & 255);
  const bytes = [
    ...golden,
    rawResult(1, body),
    ...golden,
    rawResult(2, []),
    rawResult(3, [9]),
  ].flat();
  const whole = assembled(bytes, () => bytes.length);
  expect(whole).toHaveLength(2 * (golden.length + 2) + 3);
  expect(whole).toContainEqual({
    kind: 'answer',
    number: 1,
    ok: true,
    value: Uint8Array.from(body).buffer,
  });
  for (const length of [1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 64, 1000, 65_536]) {
    expect(
      assembled(bytes, () => length),
      `pieces of ${length}`,
    ).toEqual(whole);
  }
  const draw = drawFrom(5);
  for (let round = 0; round < 20; round++) {
    expect(assembled(bytes, () => 1 + draw(draw(2) ? 20 : 20_000))).toEqual(whole);
  }
});

test('aBodyOfBytesHasABufferOfItsOwn', () => {
  const bytes = [...rawResult(1, [1, 2]), ...rawResult(2, [3])];
  for (const length of [bytes.length, 14]) {
    const buffers = assembled(bytes, () => length).map(
      (frame) => (frame as { value: ArrayBuffer }).value,
    );
    expect(buffers.map((buffer) => [...new Uint8Array(buffer)])).toEqual([[1, 2], [3]]);
  }
});

test('changedFramesAreOthersOrRefusedAndNeverMore', () => {
  const draw = drawFrom(1);
  for (let round = 0; round < 3000; round++) {
    const bytes = [...golden[draw(golden.length)]!, ...golden[draw(golden.length)]!];
    bytes[4 + draw(bytes.length - 4)] = draw(256);
    bytes.length -= draw(2) ? draw(bytes.length) : 0;
    const results = [bytes.length || 1, 1, 7].map((length) => {
      try {
        return assembled(bytes, () => length);
      } catch (refusal) {
        return String(refusal).replace(/ of \d+ bytes/, '');
      }
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  }
});

test('aFrameOfWhichTheLengthIsRefusedMakesNoBuffer', () => {
  const add = createAssembler(() => {});
  for (const byte of [2, 0, 0, 0x40]) add(Uint8Array.of(byte), 1);
  expect(() => add(Uint8Array.of(17), 1)).toThrow(/1073741826 bytes/);
});
