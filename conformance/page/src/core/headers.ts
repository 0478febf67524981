import { invoke } from '@tauri-apps/api/core';
import { equal, holds, rejection } from '../expect';
import { check } from '../harness';

type Pair = readonly [name: string, value: string];

/** The headers that the command saw, names in lower case, in the order of their names. */
async function headersSeen(headers: HeadersInit, payload = {}): Promise<readonly Pair[]> {
  const pairs = await invoke<readonly Pair[]>('request_headers', payload, { headers });
  return pairs
    .map(([name, value]): Pair => [name.toLowerCase(), value])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Those of the page; a web view may add its own, such as `accept`. */
async function ownHeadersSeen(headers: HeadersInit, payload = {}): Promise<readonly Pair[]> {
  return (await headersSeen(headers, payload)).filter(([name]) => name.startsWith('x-'));
}

const expected: readonly Pair[] = [
  ['x-one', '1'],
  ['x-two', 'b; c="d"'],
];

export function addHeaderChecks(): void {
  check('headers may be an object', async () =>
    equal(await ownHeadersSeen({ 'X-One': '1', 'x-two': 'b; c="d"' }), expected),
  );
  check('headers may be pairs', async () =>
    equal(
      await ownHeadersSeen([
        ['X-Two', 'b; c="d"'],
        ['x-one', '1'],
      ]),
      expected,
    ),
  );
  check('headers may be a Headers', async () =>
    equal(await ownHeadersSeen(new Headers({ 'x-one': '1', 'X-Two': 'b; c="d"' })), expected),
  );
  check('a repeated header keeps its values', async () => {
    const repeated: [string, string][] = [
      ['x-one', '1'],
      ['X-One', '2'],
    ];
    equal(await ownHeadersSeen(repeated), [['x-one', '1, 2']]);
    const headers = new Headers(repeated);
    headers.append('x-one', '3');
    equal(await ownHeadersSeen(headers), [['x-one', '1, 2, 3']]);
  });
  check('headers go with bytes', async () =>
    equal(await ownHeadersSeen({ 'x-one': '1' }, new Uint8Array([1, 2])), [['x-one', '1']]),
  );
  check('the headers of the transport cannot be overridden', async () => {
    const names = [
      'Content-Type',
      'tauri-callback',
      'TAURI-ERROR',
      'Tauri-Invoke-Key',
      'elnath-page',
      'Elnath-Request',
    ];
    const headers = Object.fromEntries(names.map((name) => [name, 'mine']));
    const seen = await headersSeen({ ...headers, 'x-one': '1' });
    equal(
      seen.filter(([, value]) => value === 'mine'),
      [],
      'what the command saw of them',
    );
    equal(await ownHeadersSeen({ ...headers, 'x-one': '1' }), [['x-one', '1']]);
  });
  check('the headers of the transport are not shown to the command', async () => {
    const seen = (await headersSeen({ 'x-one': '1' })).map(([name]) => name);
    equal(
      seen.filter((name) => /^(tauri-|elnath-|content-type$|origin$)/.test(name)),
      [],
      'what the command saw of them',
    );
  });
  check('a malformed header name rejects the call', async () => {
    const reason = await rejection(headersSeen({ 'not a name': '1' }));
    holds(reason instanceof TypeError, `it was rejected with ${reason}`);
  });
}
