import { beforeEach, expect, test } from 'vitest';
import { Page, defaults, type SchemeAnswer, type SchemeCall } from './support/page';

const invoke = '__TAURI_INTERNALS__.invoke';
const calls: SchemeCall[] = [];
let answer: SchemeAnswer = {};

const ok = (body: string | Uint8Array, type = 'application/json'): SchemeAnswer => ({
  headers: { 'Tauri-Response': 'ok', 'Content-Type': type },
  body,
});

beforeEach(() => {
  calls.length = 0;
  answer = ok('null');
});

function open(config = {}): Page {
  return new Page(
    {
      scheme: (call) => {
        if (call.url.endsWith('pull')) return new Promise<never>(() => undefined);
        calls.push(call);
        return answer;
      },
    },
    config,
  );
}

test('aCallIsAPostWithTheFixedHeaders', async () => {
  const page = open();
  await page.awaited(`${invoke}('plugin:app|version', { a: 1 })`);
  const [call] = calls;
  expect(call).toMatchObject({
    url: 'ipc://localhost/plugin%3Aapp%7Cversion',
    method: 'POST',
    body: '{"a":1}',
  });
  expect(call!.headers).toEqual({
    'Content-Type': 'application/json',
    'Tauri-Callback': '1',
    'Tauri-Error': '2',
    'Tauri-Invoke-Key': defaults.key,
    'Elnath-Page': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    'Elnath-Request': '1',
  });
});

test('theAddressFollowsTheProtocolScheme', async () => {
  await open({ protocolScheme: 'http' }).awaited(`${invoke}('x')`);
  expect(calls[0]!.url).toBe('http://ipc.localhost/x');
});

test('requestsAreCountedAndThePageIdStays', async () => {
  const page = open();
  await page.awaited(`Promise.all([${invoke}('a'), ${invoke}('b'), ${invoke}('c')])`);
  expect(calls.map((call) => call.headers['Elnath-Request'])).toEqual(['1', '2', '3']);
  expect(new Set(calls.map((call) => call.headers['Elnath-Page'])).size).toBe(1);
  const other = open();
  await other.awaited(`${invoke}('a')`);
  expect(calls[3]!.headers['Elnath-Page']).not.toBe(calls[0]!.headers['Elnath-Page']);
});

test.each([
  ['undefined', '{}'],
  ['null', 'null'],
  ['"text"', '"text"'],
  ['7', '7'],
])('theArguments %s areTheBody %s', async (args, body) => {
  await open().awaited(`${invoke}('x', ${args})`);
  expect(calls[0]).toMatchObject({ body, headers: { 'Content-Type': 'application/json' } });
});

test.each([
  ['new Uint8Array([1, 2, 255])', [1, 2, 255]],
  ['new Uint8Array([1, 2, 3]).buffer', [1, 2, 3]],
  ['new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4)', [1, 2, 3]],
  ['new Uint16Array(new Uint8Array([9, 9, 1, 2, 3, 4]).buffer, 2, 2)', [1, 2, 3, 4]],
  ['new DataView(new Uint8Array([9, 5, 6, 9]).buffer, 1, 2)', [5, 6]],
  ['new Uint8Array(0)', []],
])('theBytesOf %s areTheBody', async (args, bytes) => {
  await open().awaited(`${invoke}('x', ${args})`);
  expect(calls[0]!.body).toEqual(Uint8Array.from(bytes));
  expect(calls[0]!.headers['Content-Type']).toBe('application/octet-stream');
});

test('aPlainArrayIsSentAsItsText', async () => {
  await open().awaited(`${invoke}('x', [1, 2, 300])`);
  expect(calls[0]!.body).toBe('1,2,300');
  expect(calls[0]!.headers['Content-Type']).toBe('application/octet-stream');
});

test.each([
  ["{ 'X-One': '1', other: 'ä' }", { 'x-one': '1', other: 'ä' }],
  ["[['x-one', '1'], ['X-One', '2']]", { 'x-one': '1, 2' }],
  ["new Headers([['x-one', '1'], ['a', 'b']])", { 'x-one': '1', a: 'b' }],
])('theUserHeaders %s areSent', async (headers, expected) => {
  await open().awaited(`${invoke}('x', {}, { headers: ${headers} })`);
  expect(calls[0]!.headers).toMatchObject(expected);
});

test('theFixedHeadersAlwaysWin', async () => {
  await open().awaited(`${invoke}('x', {}, { headers: {
    'content-type': 'text/html', 'TAURI-CALLBACK': '77', 'tauri-error': '78',
    'tauri-Invoke-key': 'mine', 'elnath-page': 'mine', 'ELNATH-Request': '79', 'Elnath-New': '80',
  } })`);
  expect(Object.keys(calls[0]!.headers)).toHaveLength(6);
  expect(calls[0]!.headers).toMatchObject({
    'Content-Type': 'application/json',
    'Tauri-Invoke-Key': defaults.key,
  });
});

test('aBadUserHeaderRejectsTheCallAndSendsNothing', async () => {
  const page = open();
  expect(await page.rejection(`${invoke}('x', {}, { headers: { 'a b': '' } })`)).toBeInstanceOf(
    TypeError,
  );
  expect(calls).toHaveLength(0);
  expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
});

test('anAnswerIsReadByItsContentType', async () => {
  const page = open();
  answer = ok('{"a":[1]}');
  expect(await page.awaited(`${invoke}('x')`)).toEqual({ a: [1] });
  answer = ok('{"a":[1]}', 'application/json,more');
  expect(await page.awaited(`${invoke}('x')`)).toEqual({ a: [1] });
  answer = ok('plain', 'text/plain');
  expect(await page.awaited(`${invoke}('x')`)).toBe('plain');
  answer = ok(Uint8Array.of(1, 2), 'application/octet-stream');
  expect(
    await page.awaited(
      `${invoke}('x').then((b) => [b instanceof ArrayBuffer, ...new Uint8Array(b)])`,
    ),
  ).toEqual([true, 1, 2]);
});

test('whatIsNotOkIsARejectionWithTheParsedValue', async () => {
  const page = open();
  answer = {
    headers: { 'Tauri-Response': 'error', 'Content-Type': 'application/json' },
    body: '"no"',
  };
  expect(await page.rejection(`${invoke}('x')`)).toBe('no');
  answer = {
    status: 500,
    headers: { 'Content-Type': 'text/plain' },
    body: 'missing Origin header',
  };
  expect(await page.rejection(`${invoke}('x')`)).toBe('missing Origin header');
});

test('settledCallsLeaveNoCallbacks', async () => {
  const page = open();
  await page.awaited(`${invoke}('x')`);
  answer = { headers: { 'Content-Type': 'text/plain' }, body: 'no' };
  await page.rejection(`${invoke}('x')`);
  expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
});

test('runCallbackSettlesACallToo', async () => {
  const page = new Page({ scheme: () => new Promise(() => undefined) });
  page.run(`window.first = ${invoke}('x'); window.second = ${invoke}('x')`);
  page.run(`__TAURI_INTERNALS__.runCallback(1, 'yes'); __TAURI_INTERNALS__.runCallback(4, 'no')`);
  expect(await page.awaited('first')).toBe('yes');
  expect(await page.rejection('second')).toBe('no');
  expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
});

test('aCallSettlesThoughPageCodeClearedTheCallbacks', async () => {
  const page = open();
  answer = ok('1');
  expect(
    await page.awaited(
      `(() => { const p = ${invoke}('x'); __TAURI_INTERNALS__.callbacks.clear(); return p })()`,
    ),
  ).toBe(1);
});

test.each(['ipc', 'postMessage'])('%s runsTheCallbackOfTheMessage', async (name) => {
  const page = open();
  answer = ok('[5]');
  page.run(`window.got = new Promise((resolve, reject) => __TAURI_INTERNALS__.${name}({
    cmd: 'x', callback: __TAURI_INTERNALS__.transformCallback(resolve, true),
    error: __TAURI_INTERNALS__.transformCallback(reject, true), payload: { a: 1 },
    options: { headers: { h: 'v' } } }))`);
  expect(await page.awaited('got')).toEqual([5]);
  const call = calls.find(({ url }) => url === 'ipc://localhost/x');
  expect(call).toMatchObject({ body: '{"a":1}', headers: { h: 'v' } });
});
