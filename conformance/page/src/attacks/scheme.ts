import { attacks } from './attempt';
import { request, stolenKey } from './raw';
import { answered } from './unkeyed';

const missingKey = '500 missing Tauri-Invoke-Key header';
const wrongKey = '500 invalid Tauri-Invoke-Key header';
const open = 'plugin:vault|open';
const address = 'ipc://localhost/steal';

async function withKeys(change: (key: string) => string): Promise<string> {
  return request('steal', { headers: { 'Tauri-Invoke-Key': change(await stolenKey()) } });
}

function loaded(element: HTMLElement & { src?: string }, set: () => void): Promise<string> {
  return new Promise((resolve) => {
    element.onload = () => resolve('got in: it has loaded');
    element.onerror = () => resolve('it did not load');
    set();
    document.body.append(element);
  });
}

export function addSchemeAttacks(): void {
  attacks('a web process that sends requests of its own', [
    [
      'call without the key',
      missingKey,
      () => request('steal', { headers: { 'Tauri-Invoke-Key': null } }),
    ],
    ['call with an empty key', wrongKey, () => withKeys(() => '')],
    [
      'call with the key but for its last character',
      wrongKey,
      () => withKeys((key) => key.slice(0, -1)),
    ],
    ['call with one character too many', wrongKey, () => withKeys((key) => `${key}0`)],
    [
      'call with the key in other capitals',
      wrongKey,
      () =>
        withKeys(
          (key) =>
            [...key]
              .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
              .join('') + '~',
        ),
    ],
    ['call with the key behind a wrong one', wrongKey, () => withKeys((key) => `wrong, ${key}`)],
    [
      'guess the key a thousand times',
      wrongKey,
      async () => {
        const tries = Array.from({ length: 1000 }, (_, n) =>
          withKeys((key) => key.slice(0, -3) + `${1000 + n}`.slice(1)),
        );
        return [...new Set(await Promise.all(tries))].join('; ');
      },
    ],
    [
      'call without callback ids',
      '500 missing Tauri-Callback header',
      () => request('steal', { headers: { 'Tauri-Callback': null, 'Tauri-Error': null } }),
    ],
    [
      'call for a callback that no page can have',
      '500 Tauri callback header value must be a numeric string',
      () => request('steal', { headers: { 'Tauri-Callback': '4294967296' } }),
    ],
    [
      'call in the name of another page',
      '500 page went away',
      () => request('steal', { headers: { 'Elnath-Page': '0123456789abcdef0123456789abcdef' } }),
    ],
    [
      'call with a request number that is none',
      '500 Elnath-Request header value must be a numeric string',
      () => request('steal', { headers: { 'Elnath-Request': '-1' } }),
    ],
    [
      'send a request twice, to run it twice',
      'it ran once',
      async () => {
        const before = await count();
        const headers = { 'Elnath-Request': '900000000000001' };
        await request('steal', { headers });
        await request('steal', { headers });
        const times = (await count()) - before;
        return times === 1 ? 'it ran once' : `got in: it ran ${times} times`;
      },
    ],
    [
      'call by GET',
      '405 only POST and OPTIONS are allowed',
      () => request('steal', { method: 'GET', body: null }),
    ],
    [
      'call by PUT',
      '405 only POST and OPTIONS are allowed',
      () => request('steal', { method: 'PUT' }),
    ],
    [
      'call by a picture',
      'it did not load',
      () => {
        const picture = new Image();
        return loaded(picture, () => (picture.src = address));
      },
    ],
    [
      'call by a script',
      'it did not load',
      () => {
        const script = document.createElement('script');
        return loaded(script, () => (script.src = address));
      },
    ],
    [
      'call by a form',
      missingKey,
      async () => {
        const frame = document.createElement('iframe');
        frame.name = 'target-of-a-form';
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action: address, target: frame.name });
        document.body.append(frame, form);
        const shown = new Promise<void>((resolve) => (frame.onload = () => resolve()));
        form.submit();
        await shown;
        frame.remove();
        form.remove();
        return request('steal', { headers: { 'Tauri-Invoke-Key': null } });
      },
    ],
    [
      'call by a beacon',
      'TypeError: Beacons can only be sent over HTTP(S)',
      () => `got in: ${navigator.sendBeacon(address, '{}')}`,
    ],
    [
      'send more than a body may have',
      '500 request body is larger than 1048576 bytes (plugins.elnath.maxBodyBytes)',
      () => request('steal', { body: new Uint8Array((1 << 20) + 1) }),
    ],
    [
      'send 100,000 arrays inside each other',
      '500 values are nested deeper than the limit of 64 (plugins.elnath.maxNesting)',
      async () => await request(open, { body: `{"a":${'['.repeat(100_000)}` }),
    ],
    [
      'send what is no UTF-8',
      '500 the body is not valid UTF-8',
      () => request('steal', { body: new Uint8Array([0x22, 0xc0, 0xaf, 0x22]) }),
    ],
    [
      'send what is no JSON',
      '500 trailing characters at line 1 column 4',
      () => request(open, { body: '{} {}' }),
    ],
    [
      'send another type of content',
      '500 content type text/html is not implemented',
      () => request('steal', { headers: { 'Content-Type': 'text/html' } }),
    ],
    [
      'read the answer of a request without key by no-cors',
      'blocked by the web view',
      () => answered(fetch(address, { mode: 'same-origin', method: 'POST' })),
    ],
  ]);
}

/** How often `steal` has run. */
async function count(): Promise<number> {
  return Number((await request('times_stolen')).replace('got in: ', ''));
}
