import { Uint8Array, randomBytes, slice, toHex } from './primordials';

/** 128 random bits in hexadecimal: which page of a web view a request comes from. */
export const pageId: string = hexadecimal(randomBytes(new Uint8Array(16)));

function hexadecimal(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < 16; index++) text += slice(toHex(0x100 + bytes[index]!, 16), 1);
  return text;
}
