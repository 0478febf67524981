import { Uint8Array, addEventListener, randomBytes, slice, toHex } from './primordials';

/** 128 random bits in hexadecimal: which page of a web view a request comes from. */
export const pageId: string = hexadecimal(randomBytes(new Uint8Array(16)));

let left = false;

export function watchLeaving(): void {
  addEventListener('pagehide', ({ isTrusted, persisted }) => {
    if (isTrusted && !persisted) left = true;
  });
}

/**
 * Whether another document is taking this one's place. No page code may be run then: WebKit spins
 * for ever when a module that awaits at its top level is resumed in a document that it has stopped.
 */
export function isLeft(): boolean {
  return left;
}

function hexadecimal(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < 16; index++) text += slice(toHex(0x100 + bytes[index]!, 16), 1);
  return text;
}
