import { expect, test } from 'vitest';
import { base64Slowly, bytesSlowly } from '../src/runtime/base64';
import { createCallbacks } from '../src/runtime/callbacks';

test('afterTheLargestIdTheCountBeginsAgainAndSkipsWhatIsInUse', () => {
  const callbacks = createCallbacks(0xffff_fffd);
  const nothing = (): void => undefined;
  callbacks.map.set(1, nothing);
  callbacks.map.set(3, nothing);
  expect([1, 2, 3, 4].map(() => callbacks.add(nothing))).toEqual([0xffff_fffe, 0xffff_ffff, 2, 4]);
  expect(callbacks.issued(0x8000_0000)).toBe(true);
});

test('base64WithoutTheWebViewsOwnIsTheSame', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 97 + length) & 255);
    const text = Buffer.from(bytes).toString('base64');
    expect(base64Slowly(bytes)).toBe(text);
    expect(bytesSlowly(text)).toEqual(bytes);
  }
});
