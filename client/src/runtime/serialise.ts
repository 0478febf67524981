import { bytesOf } from './bytes';
import {
  ArrayBuffer,
  Map,
  Uint8Array,
  arrayPrototype,
  getPrototypeOf,
  isArray,
  isInstance,
  mapForEach,
  objectPrototype,
  stringify,
  typedArrayLength,
} from './primordials';

const hook = '__TAURI_TO_IPC_KEY__';

/** JSON of an argument: Map, Uint8Array, ArrayBuffer and objects with the hook are translated. */
export function json(value: unknown): string | undefined {
  return isPlain(value, deepest) ? stringify(value) : stringify(value, replace);
}

/** Beyond it, and in a circle, it is left to `stringify` what to say. */
const deepest = 32;

/** Whether nothing in a value asks to be translated: without a replacer `stringify` is much faster. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || hook in value || 'toJSON' in value) return false;
  const prototype: unknown = getPrototypeOf(value);
  if (isArray(value)) {
    if (prototype !== arrayPrototype) return false;
    for (let index = 0; index < value.length; index++) {
      if (!isPlain(value[index], depth - 1)) return false;
    }
    return true;
  }
  if (prototype !== objectPrototype) return false;
  for (const name in value) {
    if (!isPlain((value as Record<string, unknown>)[name], depth - 1)) return false;
  }
  return true;
}

function replace(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = getPrototypeOf(value);
  if (prototype !== objectPrototype && prototype !== arrayPrototype) {
    if (isInstance(Map, value)) return objectOf(value);
    if (isInstance(Uint8Array, value)) return numbersOf(value);
    if (isInstance(ArrayBuffer, value)) return numbersOf(bytesOf(value));
  }
  return hook in value ? (value as { [hook](): unknown })[hook]() : value;
}

function objectOf(map: Map<unknown, unknown>): object {
  const object: Record<string, unknown> = { __proto__: null } as never;
  mapForEach(map, (value, key) => {
    object[key as string] = value;
  });
  return object;
}

function numbersOf(bytes: Uint8Array): number[] {
  const length = typedArrayLength(bytes);
  const numbers = new Array<number>(length);
  for (let index = 0; index < length; index++) numbers[index] = bytes[index]!;
  return numbers;
}
