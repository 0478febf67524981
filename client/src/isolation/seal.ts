import { callFrame, callText } from '../runtime/frames';
import { requestOf, type Message } from '../runtime/request';

export interface Sealed {
  readonly cmd: string;
  readonly sealed: ArrayBuffer;
}

const nonceLength = 12;
const lengthOfFrameLength = 4;

/**
 * Encrypts calls: 12 random bytes and what AES-GCM makes of the call's frame without its length. Page and
 * number are authenticated with it, so that it counts for this one request only.
 */
export function createSeal(
  key: string,
): (page: string, number: number, message: Message) => Promise<Sealed> {
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const imported = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);

  return async (page, number, message) => {
    const request = { ...requestOf(message), number };
    const frame = callFrame(request, callText(request)).subarray(lengthOfFrameLength);
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    const additionalData = new TextEncoder().encode(`${page}:${number}`);
    const encrypted = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData },
      await imported,
      frame,
    );
    const sealed = new Uint8Array(nonceLength + encrypted.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(encrypted), nonceLength);
    return { cmd: request.cmd, sealed: sealed.buffer };
  };
}
