import { invoke } from '@tauri-apps/api/core';
import { equal, holds } from '../expect';
import { check } from '../harness';

/** What a page can see of an answer. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  /** The header `Tauri-Response`. */
  readonly outcome: string | null;
  readonly text: string;
}

export interface Changes {
  /** Headers to set; those that are null are left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: BodyInit | null;
  readonly method?: string;
}

let keyOfHost: Promise<string> | undefined;

/** The key that only a test's host gives away. */
export function invokeKey(): Promise<string> {
  return (keyOfHost ??= invoke<string>('invoke_key'));
}

/** A request for a command as the contract has it, but for the changes. */
export function post(command: string, changes: Changes = {}): Promise<Answer> {
  return request(`ipc://localhost/${encodeURIComponent(command)}`, changes);
}

export async function request(
  url: string,
  { headers = {}, body = '{}', method = 'POST' }: Changes = {},
): Promise<Answer> {
  const all = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '4000000001',
    'Tauri-Error': '4000000002',
    'Tauri-Invoke-Key': await invokeKey(),
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const response = await fetch(url, { method, headers: given, body });
  return {
    status: response.status,
    type: response.headers.get('Content-Type'),
    outcome: response.headers.get('Tauri-Response'),
    text: await response.text(),
  };
}

/** A check after which an ordinary call must still work. */
export function badCheck(name: string, body: () => Promise<unknown>): void {
  check(name, async () => {
    await body();
    equal(await invoke('echo_string', { value: name }), name, 'the call after it');
  });
}

/** Throws unless the answer is a refusal with exactly this text. */
export function isRefusal(answer: Answer, text: string, status = 500): void {
  equal(answer, { status, type: 'text/plain', outcome: null, text }, 'the answer');
}

/** Throws unless the answer is a refusal with some text. */
export function isSomeRefusal(answer: Answer, pattern = /./): void {
  isRefusal({ ...answer, text: '' }, '');
  holds(pattern.test(answer.text), `the text ${answer.text} does not match ${pattern}`);
}

/** Throws unless the command was rejected with this value. */
export function isRejection(answer: Answer, value: unknown): void {
  isAnswer(answer, 'error', value);
}

/** Throws unless the command resolved with this value. */
export function isResult(answer: Answer, value: unknown): void {
  isAnswer(answer, 'ok', value);
}

function isAnswer(answer: Answer, outcome: 'ok' | 'error', value: unknown): void {
  const { text, ...rest } = answer;
  equal(rest, { status: 200, type: 'application/json', outcome }, `the answer ${text}`);
  equal(JSON.parse(text), value, 'the value');
}
