import { expect, test } from 'vitest';
import { FakeHost } from './support/host';
import { Page } from './support/page';

const invoke = '__TAURI_INTERNALS__.invoke';
const warning = 'IPC custom protocol failed, Tauri will now use the postMessage interface instead';

/** A host that is out of reach by `fetch`. */
function blockedHost(): FakeHost {
  const host = new FakeHost();
  host.commands['echo'] = (call) => call.args;
  host.scheme = () => Promise.reject(new TypeError('Load failed'));
  return host;
}

test('aFailedFetchIsSentAgainAsAMessageWithTheSameNumber', async () => {
  const host = blockedHost();
  const numbers: (string | undefined)[] = [];
  host.scheme = (request) => {
    numbers.push(request.headers['Elnath-Request'], request.headers['Elnath-Page']);
    return Promise.reject(new TypeError('Load failed'));
  };
  const page = new Page(host);
  expect(await page.awaited(`${invoke}('echo', { a: 1 }, { headers: { h: 'v' } })`)).toEqual({
    a: 1,
  });
  const [call] = host.calls;
  expect(call).toMatchObject({ way: 'message', callback: 1, error: 2, headers: { h: 'v' } });
  expect(numbers).toEqual([`${call!.number}`, call!.page]);
});

test('thePageIsWarnedOnceAndStaysWithMessages', async () => {
  const host = blockedHost();
  let fetches = 0;
  host.scheme = () => {
    fetches++;
    return Promise.reject(new TypeError('Load failed'));
  };
  const page = new Page(host);
  await page.awaited(`Promise.all([${invoke}('echo'), ${invoke}('echo')])`);
  await page.awaited(`${invoke}('echo')`);
  expect(fetches).toBe(2);
  expect(page.warnings).toHaveLength(1);
  expect(page.warnings[0]![0]).toBe(warning);
});

test('anUnreadableAnswerIsAFailureToo', async () => {
  const host = blockedHost();
  host.scheme = () =>
    Promise.resolve({
      headers: { 'Tauri-Response': 'ok', 'Content-Type': 'application/json' },
      body: '{',
    });
  const page = new Page(host);
  expect(await page.awaited(`${invoke}('echo', { a: 1 })`)).toEqual({ a: 1 });
  expect(page.warnings).toHaveLength(1);
});

test('theEnvelopeSaysThatTheProtocolIsBlocked', async () => {
  const host = blockedHost();
  const texts: string[] = [];
  const message = host.message;
  host.message = (text) => {
    texts.push(text);
    return message(text);
  };
  await new Page(host).awaited(`${invoke}('echo')`);
  expect(JSON.parse(texts[0]!)).toMatchObject({ options: { customProtocolIpcBlocked: true } });
});

test('whenBothTransportsFailTheReasonNamesBoth', async () => {
  const page = new Page({
    message: () => {
      throw new Error('closed');
    },
  });
  const reason = await page.rejection(`${invoke}('x')`);
  expect(reason).toMatch(/command x.*ipc protocol failed.*Load failed.*message handler.*closed/);
  expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
});

test('withoutAMessageHandlerTheNextCallTriesTheProtocolAgain', async () => {
  let broken = true;
  const page = new Page({
    scheme: () => {
      if (broken) throw new TypeError('Load failed');
      return { headers: { 'Tauri-Response': 'ok', 'Content-Type': 'application/json' }, body: '1' };
    },
  });
  expect(await page.rejection(`${invoke}('x')`)).toMatch(/no message handler/);
  broken = false;
  expect(await page.awaited(`${invoke}('x')`)).toBe(1);
  expect(page.warnings).toHaveLength(0);
});

test('argumentsAreThoseOfTheMomentOfTheCall', async () => {
  const page = new Page(blockedHost());
  expect(
    await page.awaited(
      `(() => { const args = { a: 1 }; const p = ${invoke}('echo', args); args.a = 2; return p })()`,
    ),
  ).toEqual({ a: 1 });
});

test('bytesThatWereTransferredAwayAreNotSentAsNothing', async () => {
  const host = blockedHost();
  const page = new Page(host);
  page.window['structuredClone'] = structuredClone;
  const reason = await page.rejection(`(() => { const bytes = new Uint8Array([1]);
    const p = ${invoke}('echo', bytes); structuredClone(0, { transfer: [bytes.buffer] }); return p })()`);
  expect(reason).toMatch(/command echo.*transferred/);
  expect(host.calls).toHaveLength(0);
});

test('bytesAreSentAgainWhole', async () => {
  const host = blockedHost();
  const page = new Page(host);
  expect(
    await page.awaited(
      `${invoke}('echo', new Uint8Array([9, 8, 7]).subarray(1)).then((b) => [...new Uint8Array(b)])`,
    ),
  ).toEqual([8, 7]);
});
