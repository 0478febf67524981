import { internals, type InvokeOptions } from './internals.js';

/** A command's arguments by name, or the bytes that are its whole body. */
export type InvokeArgs = Record<string, unknown> | number[] | ArrayBuffer | Uint8Array;

/**
 * Calls a command of the app, or `plugin:<plugin>|<command>`. Rejects with what the command failed
 * with; the host's own errors are plain strings.
 */
export async function invoke<T>(
  cmd: string,
  args: InvokeArgs = {},
  options?: InvokeOptions,
): Promise<T> {
  return internals().invoke(cmd, args, options) as Promise<T>;
}

/**
 * Keeps a callback for the host and returns the id to send to it. With `once` it is dropped when
 * it is called.
 */
export function transformCallback<T = unknown>(
  callback?: (response: T) => void,
  once = false,
): number {
  return internals().transformCallback(callback, once);
}

/** The address under which the page can load a file, by the asset protocol or another one. */
export function convertFileSrc(filePath: string, protocol = 'asset'): string {
  return internals().convertFileSrc(filePath, protocol);
}

/** Whether the page runs in a host of this contract. */
export function isTauri(): boolean {
  return Boolean((globalThis as { isTauri?: unknown }).isTauri);
}
