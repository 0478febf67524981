import { convertFileSrc, invoke } from '@tauri-apps/api/core';

/** Where Java has put the files; `outside`, `hidden`, `link` and `denied` are out of reach. */
export interface Paths {
  readonly picture: string;
  readonly oddPicture: string;
  readonly text: string;
  readonly large: string;
  readonly script: string;
  readonly absent: string;
  readonly directory: string;
  readonly outside: string;
  readonly hidden: string;
  readonly link: string;
  readonly denied: string;
  readonly parent: string;
  readonly added: string;
}

/** What the text file holds. */
export const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The length of the large file, whose bytes are `at * 7 + (at >> 8)`. */
export const largeLength = 3_000_000;

export function filePaths(): Promise<Paths> {
  return invoke<Paths>('file_paths');
}

/** Answers the width of a picture, or rejects if it does not load. */
export function widthOf(address: string, inside: Window & typeof globalThis): Promise<number> {
  return new Promise((resolve, reject) => {
    const image = new inside.Image();
    image.onload = () => resolve(image.naturalWidth);
    image.onerror = () => reject(new Error(`${address} has not loaded`));
    image.src = address;
  });
}

export function fetchFile(path: string, init?: RequestInit): Promise<Response> {
  return fetch(convertFileSrc(path), init);
}

export function fetchRange(path: string, range: string): Promise<Response> {
  return fetchFile(path, { headers: { Range: range } });
}

/** Whether a piece of the large file is what Java wrote. */
export function isPattern(bytes: Uint8Array, from: number): boolean {
  return bytes.every((byte, at) => byte === (((from + at) * 7 + ((from + at) >> 8)) & 255));
}
