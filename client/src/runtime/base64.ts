import { Uint8Array, decode, encode, fromBase64, toBase64, typedArrayLength } from './primordials';

const digits = encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const values = new Uint8Array(128);
for (let value = 0; value < 64; value++) values[digits[value]!] = value;
const padding = 0x3d;

/** Base 64 with padding. */
export function base64Of(bytes: Uint8Array): string {
  return toBase64 ? toBase64(bytes) : base64Slowly(bytes);
}

/** The bytes of well-formed base 64 with padding. */
export function bytesOfBase64(text: string): Uint8Array {
  return fromBase64 ? fromBase64(text) : bytesSlowly(text);
}

/** For web views without `Uint8Array.prototype.toBase64`. */
export function base64Slowly(bytes: Uint8Array): string {
  const length = typedArrayLength(bytes);
  const text = new Uint8Array((((length + 2) / 3) | 0) * 4);
  let at = 0;
  for (let index = 0; index < length; index += 3) {
    const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text[at++] = digits[group >> 18]!;
    text[at++] = digits[(group >> 12) & 63]!;
    text[at++] = index + 1 < length ? digits[(group >> 6) & 63]! : padding;
    text[at++] = index + 2 < length ? digits[group & 63]! : padding;
  }
  return decode(text);
}

/** For web views without `Uint8Array.fromBase64`. */
export function bytesSlowly(base64: string): Uint8Array {
  const text = encode(base64);
  let length = typedArrayLength(text);
  while (length > 0 && text[length - 1] === padding) length--;
  const bytes = new Uint8Array((length * 3) >> 2);
  let at = 0;
  for (let index = 0; index < length; index += 4) {
    const group =
      (values[text[index]!]! << 18) |
      (values[text[index + 1]!]! << 12) |
      ((values[text[index + 2] ?? 0] ?? 0) << 6) |
      (values[text[index + 3] ?? 0] ?? 0);
    bytes[at++] = group >> 16;
    bytes[at++] = group >> 8;
    bytes[at++] = group;
  }
  return bytes;
}
