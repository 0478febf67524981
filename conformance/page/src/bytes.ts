/** The bytes that Java's commands make too: number `i` is `(i * 31 + (i >> 8)) & 255`. */
export function patternBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = index * 31 + (index >> 8);
  return bytes;
}

export function patternBuffer(length: number): ArrayBuffer {
  return patternBytes(length).buffer;
}

export const KiB = 1024;
export const MiB = 1024 * KiB;
