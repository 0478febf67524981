import { invoke } from '@tauri-apps/api/core';
import { answered, replied } from './unkeyed';

let keyOfHost: Promise<string> | undefined;

/** The key, as if it had been found in the memory of the web process. Only this test's host gives it away. */
export function stolenKey(): Promise<string> {
  return (keyOfHost ??= invoke<string>('stolen_key'));
}

export interface Changes {
  /** Headers to set; those that are null are left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: BodyInit | null;
  readonly method?: string;
}

/** The answer to a request by hand that has the key, but for the changes: `<status> <text>`, or what kept it. */
export async function request(command: string, changes: Changes = {}): Promise<string> {
  const { headers = {}, body = '{}', method = 'POST' } = changes;
  const all = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '4000000001',
    'Tauri-Error': '4000000002',
    'Tauri-Invoke-Key': await stolenKey(),
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return answered(
    fetch(`ipc://localhost/${encodeURIComponent(command)}`, { method, headers: given, body }),
  );
}

/** The reply to a message by hand that has the key, but for the changes. */
export async function message(
  command: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return replied(
    JSON.stringify({
      cmd: command,
      callback: 4_000_000_001,
      error: 4_000_000_002,
      options: {},
      payload: {},
      __TAURI_INVOKE_KEY__: await stolenKey(),
      ...changes,
    }),
  );
}
