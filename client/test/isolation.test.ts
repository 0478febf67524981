import { createDecipheriv, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSeal } from '../src/isolation/seal';

const key = randomBytes(32);
const seal = createSeal(key.toString('base64'));
const message = { cmd: 'greet', callback: 1, error: 2, payload: { name: 'Ada' } };

function opened(sealed: ArrayBuffer, request: string): Buffer {
  const bytes = Buffer.from(sealed);
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  cipher.setAAD(Buffer.from(request));
  cipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]);
}

test('aCallIsEncryptedAsItsFrame', async () => {
  const { cmd, sealed } = await seal('page', 7, {
    ...message,
    options: { headers: { 'x-mine': '1' } },
  });
  expect(cmd).toBe('greet');
  const plain = opened(sealed, 'page:7');
  expect(plain[0]).toBe(2);
  expect(plain.readBigUInt64LE(1)).toBe(7n);
  expect(plain.toString('utf8', 9)).toBe('"greet"\n[["x-mine","1"]]\n{"name":"Ada"}');
});

test('bytesStayBytes', async () => {
  const { sealed } = await seal('page', 1, { ...message, payload: new Uint8Array([0, 255, 10]) });
  const plain = opened(sealed, 'page:1');
  expect(plain[0]).toBe(3);
  expect([...plain.subarray(-3)]).toEqual([0, 255, 10]);
});

test('anEncryptedCallCountsForItsPageAndNumberOnly', async () => {
  const { sealed } = await seal('page', 7, message);
  expect(() => opened(sealed, 'page:8')).toThrow();
  expect(() => opened(sealed, 'other:7')).toThrow();
});

test('noNonceComesTwice', async () => {
  const nonces = new Set<string>();
  for (let number = 1; number <= 500; number++) {
    const { sealed } = await seal('page', number, message);
    nonces.add(Buffer.from(sealed, 0, 12).toString('hex'));
  }
  expect(nonces.size).toBe(500);
});
