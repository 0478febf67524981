import { invoke, type InvokeArgs, type InvokeOptions } from '@tauri-apps/api/core';

/** What Java's `describe_body` says of the body that it received. */
export type Body =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'raw'; readonly bytes: readonly number[] };

export function bodyOf(payload?: unknown, options?: InvokeOptions): Promise<Body> {
  return invoke<Body>('describe_body', payload as InvokeArgs, options);
}

/** The arguments as Java received them. */
export async function jsonOf(payload: unknown): Promise<unknown> {
  return JSON.parse(await invoke<string>('echo_json', payload as InvokeArgs));
}
