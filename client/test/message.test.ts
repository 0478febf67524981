import { beforeEach, expect, test, vi } from 'vitest';
import { Page, defaults } from './support/page';

const invoke = '__TAURI_INTERNALS__.invoke';
const texts: string[] = [];
let reply: (text: string) => unknown;

beforeEach(() => {
  texts.length = 0;
  reply = (text) => `${(JSON.parse(text) as { callback: number }).callback}:j:null`;
});

function open(): Page {
  return new Page(
    {
      message: (text) => {
        if (text.includes('|pull"')) return new Promise<never>(() => undefined);
        texts.push(text);
        return reply(text);
      },
    },
    { transport: 'message' },
  );
}

const sent = (index = 0): Record<string, unknown> =>
  JSON.parse(texts[index]!) as Record<string, unknown>;

test('aCallIsAnEnvelopeWithKeyPageAndNumber', async () => {
  await open().awaited(`${invoke}('do "it"', { a: new Map([['b', 1]]) })`);
  expect(sent()).toEqual({
    cmd: 'do "it"',
    callback: 1,
    error: 2,
    options: { customProtocolIpcBlocked: false },
    payload: { a: { b: 1 } },
    __ELNATH_PAGE__: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    __ELNATH_REQUEST__: 1,
    __TAURI_INVOKE_KEY__: defaults.key,
  });
});

test.each([
  [
    "{ A: '1', b: '\"' }",
    [
      ['a', '1'],
      ['b', '"'],
    ],
  ],
  ["[['a', '1'], ['a', '2']]", [['a', '1, 2']]],
  ["new Headers({ a: '1' })", [['a', '1']]],
  ["{ 'Tauri-Invoke-Key': '1', 'Elnath-Page': '2' }", []],
])('theUserHeaders %s goAsPairs', async (headers, pairs) => {
  await open().awaited(`${invoke}('x', null, { headers: ${headers}, mine: [true], none: undefined,
    customProtocolIpcBlocked: 'no' })`);
  expect(sent()).toMatchObject({
    payload: null,
    options: { headers: pairs, mine: [true], customProtocolIpcBlocked: false },
  });
});

test('bytesGoAsBase64BesideANullPayload', async () => {
  await open().awaited(`${invoke}('x', new Uint8Array([9, 0, 255, 7]).subarray(1))`);
  expect(sent()).toMatchObject({ payload: null, __ELNATH_BYTES__: 'AP8H' });
});

test('aPlainArrayStaysAnArray', async () => {
  await open().awaited(`${invoke}('x', [1, 2, 300])`);
  expect(sent()).toMatchObject({ payload: [1, 2, 300] });
  expect(sent()).not.toHaveProperty('__ELNATH_BYTES__');
});

test('aFunctionAsArgumentsIsNull', async () => {
  await open().awaited(`${invoke}('x', () => 1)`);
  expect(sent()).toMatchObject({ payload: null });
});

test('jsonAndBytesAreAnswers', async () => {
  const page = open();
  reply = () => '1:j:{"a":":"}';
  expect(await page.awaited(`${invoke}('x')`)).toEqual({ a: ':' });
  reply = () => '3:b:AP8H';
  expect(
    await page.awaited(
      `${invoke}('x').then((b) => [b instanceof ArrayBuffer, ...new Uint8Array(b)])`,
    ),
  ).toEqual([true, 0, 255, 7]);
});

test('anAnswerForTheErrorCallbackRejects', async () => {
  reply = () => '2:j:{"code":3}';
  const page = open();
  expect(await page.rejection(`${invoke}('x')`)).toEqual({ code: 3 });
  expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
});

test('aRefusalIsWrittenToTheConsoleAndRejects', async () => {
  reply = () => '!:the envelope: has no key';
  const page = open();
  expect(await page.rejection(`${invoke}('x')`)).toBe('the envelope: has no key');
  expect(page.errors).toEqual([['the envelope: has no key']]);
});

test.each([
  ['a rejection', () => Promise.reject(new Error('closed')), /closed/],
  ['no text', () => undefined, /undefined/],
  ['an empty text', () => '', /unreadable/],
  ['bad JSON', () => '1:j:{', /JSON/],
  ['bad base 64', () => '1:q:', /1:q:/],
  ["another call's id", () => '77:j:1', /77/],
])('%s fromTheHandlerRejectsTheCallWithAText', async (_name, answer, text) => {
  reply = answer;
  const reason = await open().rejection(`${invoke}('x')`);
  expect(reason).toEqual(expect.stringMatching(text));
  expect(reason).toContain('command x');
});

test('withoutAHandlerACallIsRejectedWithAText', async () => {
  const page = new Page({}, { transport: 'message' });
  expect(await page.rejection(`${invoke}('x')`)).toMatch(/command x.*no message handler/);
});

test('aHandlerThatThePagePlantsIsNotUsed', async () => {
  const page = new Page({}, { transport: 'message' });
  page.run(`window.stolen = []; window.webkit = { messageHandlers: { elnath: {
    postMessage: (text) => { stolen.push(text); return Promise.resolve('1:j:1') } } } }`);
  await page.rejection(`${invoke}('x')`);
  expect(page.json('stolen')).toEqual([]);
});

test('windowIpcSendsAnyTextAndRunsTheCallbackOfTheReply', async () => {
  const page = open();
  page.run(`window.got = []; __TAURI_INTERNALS__.transformCallback((data) => got.push(data))`);
  reply = () => '1:j:"third party"';
  page.run(`ipc.postMessage('hello')`);
  await vi.waitFor(() => expect(page.json('got')).toEqual(['third party']));
  expect(texts).toContain('hello');
  expect(page.run('Object.isFrozen(ipc)')).toBe(true);
});

test('aRefusalOfAThirdPartyTextIsWrittenToTheConsole', async () => {
  const page = open();
  reply = () => '!:what is that';
  page.run(`ipc.postMessage('hello')`);
  await vi.waitFor(() => expect(page.errors).toEqual([['what is that']]));
});

test('aReplyMayComeAsTheMessageOfAnError', async () => {
  reply = (text) =>
    Promise.reject(new Error(`${(JSON.parse(text) as { callback: number }).callback}:j:"answer"`));
  expect(await open().awaited(`${invoke}('ask')`)).toBe('answer');
});

test('anErrorThatIsNoReplyRejectsTheCallAndSaysWhy', async () => {
  reply = () => Promise.reject(new Error('the host is gone'));
  await expect(open().awaited(`${invoke}('ask')`)).rejects.toMatch(/the host is gone/);
});
