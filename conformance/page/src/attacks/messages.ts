import { attacks } from './attempt';
import { message } from './raw';
import { replied } from './unkeyed';

const far = 1 << 20;

export function addMessageAttacks(): void {
  attacks('a web process that posts messages of its own', [
    [
      'call without the key',
      'missing field `__TAURI_INVOKE_KEY__`',
      () => message('steal', { __TAURI_INVOKE_KEY__: undefined }),
    ],
    [
      'call with a wrong key',
      'invalid __TAURI_INVOKE_KEY__',
      () => message('steal', { __TAURI_INVOKE_KEY__: 'wrong' }),
    ],
    [
      'call with a key that is an object',
      '__TAURI_INVOKE_KEY__: invalid type: map, expected a string',
      () => message('steal', { __TAURI_INVOKE_KEY__: { toString: 'x' } }),
    ],
    [
      'call in the name of another page',
      'page went away',
      () => message('steal', { __ELNATH_PAGE__: '0123456789abcdef0123456789abcdef' }),
    ],
    [
      'call for a callback that no page can have',
      'callback: invalid value: integer `4294967296`, expected u32',
      () => message('steal', { callback: 2 ** 32 }),
    ],
    [
      'call with a negative request number',
      '__ELNATH_REQUEST__: invalid value: integer `-1`, expected u53',
      () => message('steal', { __ELNATH_REQUEST__: -1 }),
    ],
    ['call without a command', 'missing field `cmd`', () => message('steal', { cmd: undefined })],
    [
      'smuggle a line into a header',
      'options.headers.x-a: invalid value of header `x-a`',
      () => message('steal', { options: { headers: { 'x-a': '1\r\nTauri-Invoke-Key: x' } } }),
    ],
    [
      'post an object instead of a text',
      'message is not a string',
      () => replied({ cmd: 'steal' }),
    ],
    ['post an empty text', 'EOF while parsing a value at line 1 column 1', () => replied('')],
    [
      'post more than a message may have',
      `message is larger than ${far} bytes (plugins.elnath.maxBodyBytes)`,
      () => replied('x'.repeat(far + 1)),
    ],
    [
      'post 100,000 arrays inside each other',
      'values are nested deeper than the limit of 256 (plugins.elnath.maxNesting)',
      () => replied(`{"payload":${'['.repeat(100_000)}`),
    ],
    [
      'post two messages in one',
      'trailing characters at line 1 column 48',
      async () => replied('{"cmd":"a","callback":1,"error":2,"payload":{}}{}'),
    ],
  ]);
}
