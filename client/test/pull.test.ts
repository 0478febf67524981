import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeHost, Rejection } from './support/host';
import { Page } from './support/page';

const internals = '__TAURI_INTERNALS__';
let host: FakeHost;

beforeEach(() => {
  host = new FakeHost();
  host.commands['echo'] = (call) => call.args;
});

/** A page with `count` callbacks, ids from 1, which write down what they get. */
function listening(count: number, config = {}): Page {
  const page = new Page(host, config);
  page.run(`window.got = [];
    for (let n = 1; n <= ${count}; n++) ${internals}.transformCallback((data) => got.push([n, data]))`);
  return page;
}

const pulls = (count: number) => vi.waitFor(() => expect(host.pulls).toHaveLength(count));

function frame(id: number, index: number, ...bytes: number[]): Uint8Array {
  const frame = Buffer.alloc(12 + bytes.length);
  frame.writeUInt32LE(id, 0);
  frame.writeUInt32LE(index, 4);
  frame.writeUInt32LE(bytes.length, 8);
  frame.set(bytes, 12);
  return frame;
}

describe.each(['scheme', 'message'] as const)('by %s', (transport) => {
  test('thePageDoesNotPullBeforeItHasACallbackOfItsOwn', async () => {
    const page = new Page(host, { transport });
    await page.awaited(`${internals}.invoke('echo')`);
    expect(host.pulls).toHaveLength(0);
    page.run(`${internals}.transformCallback(); ${internals}.transformCallback()`);
    await pulls(1);
    expect(host.pulls[0]).toMatchObject({ way: transport, callback: 0, error: 0, args: {} });
  });

  test('aBatchIsDeliveredInOrderAndThenThePagePullsAgain', async () => {
    const page = listening(2, { transport });
    await pulls(1);
    host.answerPull([1, 'a', 2, { b: 1 }, 1, 'c', 2, null]);
    await pulls(2);
    expect(page.json('got')).toEqual([
      [1, 'a'],
      [2, { b: 1 }],
      [1, 'c'],
      [2, null],
    ]);
    expect(host.pulls[1]!.number).toBeGreaterThan(host.pulls[0]!.number);
  });

  test('rawFramesBecomeChannelMessagesWithTheirOwnBuffers', async () => {
    const page = listening(2, { transport });
    await pulls(1);
    host.answerPull(Buffer.concat([frame(1, 0, 1, 2, 3), frame(2, 4_000_000_000), frame(1, 1, 9)]));
    await pulls(2);
    expect(
      page.json(`got.map(([n, m]) => [n, m.index, m.id, m.message instanceof ArrayBuffer,
        ...new Uint8Array(m.message)])`),
    ).toEqual([
      [1, 0, 0, true, 1, 2, 3],
      [2, 4_000_000_000, 4_000_000_000, true],
      [1, 1, 1, true, 9],
    ]);
  });
});

test('anEmptyBatchOnlyAsksForTheNext', async () => {
  const page = listening(1);
  await pulls(1);
  host.answerPull([]);
  await pulls(2);
  host.answerPull(new Uint8Array(0));
  await pulls(3);
  expect(page.json('got')).toEqual([]);
});

test('aTruncatedFrameIsReportedAndTheRestArrives', async () => {
  const page = listening(1);
  await pulls(1);
  host.answerPull(Buffer.concat([frame(1, 0, 7), frame(1, 1, 8, 9).subarray(0, 13)]));
  await pulls(2);
  expect(page.json('got.length')).toBe(1);
  expect(page.errors).toEqual([[expect.stringMatching(/14 bytes, of which 13/)]]);
});

test('aHandlerThatThrowsDoesNotStopTheBatch', async () => {
  const page = listening(0);
  page.run(`window.got = []; ${internals}.transformCallback(() => { throw 'mine' });
    ${internals}.transformCallback((data) => got.push(data))`);
  await pulls(1);
  host.answerPull([1, 0, 2, 'still']);
  await pulls(2);
  expect(page.json('got')).toEqual(['still']);
  expect(page.uncaught).toEqual(['mine']);
});

test('aMessageForADroppedCallbackIsDroppedAndOneForAnUnknownWarnedAbout', async () => {
  const page = listening(1);
  page.run(`${internals}.unregisterCallback(1)`);
  await pulls(1);
  host.answerPull([1, 'late', 500, 'stray']);
  await pulls(2);
  expect(page.warnings).toEqual([[expect.stringContaining('500')]]);
});

test('aLongBatchLetsThePageRunInBetweenAndKeepsItsOrder', async () => {
  const page = listening(0);
  page.window['tick'] = () => (page.clock += 5);
  page.window['turns'] = [];
  page.run(`window.got = [];
    ${internals}.transformCallback((data) => { tick(); got.push(data); })`);
  await pulls(1);
  const seen: unknown[] = [];
  const watch = (): void => {
    seen.push(page.run('got.length'));
    if (page.run('got.length') !== 6) setImmediate(watch);
  };
  page.window['watch'] = () => setImmediate(watch);
  page.run(`${internals}.transformCallback(() => watch())`);
  host.answerPull([2, 0, 1, 'a', 1, 'b', 1, 'c', 1, 'd', 1, 'e', 1, 'f']);
  await pulls(2);
  expect(page.json('got')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(seen.some((count) => Number(count) > 0 && Number(count) < 6)).toBe(true);
});

test('whenThePageWentAwayThePullEnds', async () => {
  const page = listening(1);
  await pulls(1);
  host.answerPull(new Rejection('page went away'));
  await page.awaited(`${internals}.invoke('echo')`);
  await page.awaited(`${internals}.invoke('echo')`);
  expect(host.pulls).toHaveLength(1);
  expect(page.timers).toHaveLength(0);
});

test('anotherFailureTriesTheOtherTransportAndThenPauses', async () => {
  const page = listening(1);
  for (const [count, way] of [
    [1, 'scheme'],
    [2, 'message'],
  ] as const) {
    await pulls(count);
    expect(host.pulls[count - 1]!.way).toBe(way);
    host.answerPull(new Rejection('busy'));
  }
  await vi.waitFor(() => expect(page.timers).toHaveLength(1));
  expect(host.pulls).toHaveLength(2);
  expect(page.warnings).toEqual([[expect.stringMatching(/100 ms: busy/)]]);
  page.timers[0]!.run();
  await pulls(3);
  expect(host.pulls[2]!.way).toBe('scheme');
  host.answerPull(new Rejection('busy'));
  await vi.waitFor(() => expect(page.timers.map(({ delay }) => delay)).toEqual([100, 200]));
  page.timers[1]!.run();
  await pulls(4);
  host.answerPull([1, 'at last']);
  await pulls(5);
  expect(page.json('got')).toEqual([[1, 'at last']]);
  host.answerPull(new Rejection('busy'));
  await pulls(6);
  expect(page.timers).toHaveLength(2);
});

test('anAnswerThatIsNoBatchIsAFailure', async () => {
  listening(1);
  await pulls(1);
  host.answerPull([1]);
  await pulls(2);
  host.answerPull(null);
  await vi.waitFor(() => expect(host.pulling).toBe(false));
  expect(host.pulls.map(({ way }) => way)).toEqual(['scheme', 'message']);
});

test('aBlockedProtocolIsPulledByMessages', async () => {
  host.scheme = () => Promise.reject(new TypeError('Load failed'));
  const page = listening(1);
  await pulls(1);
  host.answerPull([1, 'x']);
  await pulls(2);
  expect(host.pulls.map(({ way }) => way)).toEqual(['message', 'message']);
  expect(page.json('got')).toEqual([[1, 'x']]);
});

test('thePullIsNotSeenInTheCallbacks', async () => {
  const page = listening(1);
  await pulls(1);
  expect(page.json(`[...${internals}.callbacks.keys()]`)).toEqual([1]);
});
