import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeHost } from './support/host';
import { Page } from './support/page';

const internals = '__TAURI_INTERNALS__';
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

let host: FakeHost;
let answer: (value: unknown) => void;

beforeEach(() => {
  host = new FakeHost();
  host.commands['wait'] = () => new Promise((resolve) => (answer = resolve));
});

describe.each(['scheme', 'message'] as const)('by %s', (transport) => {
  async function waiting(): Promise<Page> {
    const page = new Page(host, { transport });
    page.run(`window.got = [];
      ${internals}.invoke('wait').then((value) => got.push(value), (reason) => got.push(reason));
      ${internals}.transformCallback((data) => got.push(data))`);
    await vi.waitFor(() => expect([host.calls.length, host.pulls.length]).toEqual([1, 1]));
    return page;
  }

  test('aPageThatIsLeftHearsNothingMore', async () => {
    const page = await waiting();
    page.dispatch({ type: 'pagehide', persisted: false });
    answer('late');
    host.push(3, 'late too');
    await turn();
    await turn();
    expect(page.json('got')).toEqual([]);
    expect(host.pulls).toHaveLength(1);
  });

  test.each([
    { type: 'pagehide', persisted: true },
    { type: 'pagehide', persisted: false, isTrusted: false },
  ])('aPageGoesOnAfter %s', async (event) => {
    const page = await waiting();
    page.dispatch(event);
    answer('in time');
    host.push(3, 'in time too');
    await vi.waitFor(() =>
      expect((page.json('got') as string[]).toSorted()).toEqual(['in time', 'in time too']),
    );
  });
});

test('aRequestThatFailsBecauseThePageIsLeftIsNotSentAgain', async () => {
  let fail: (cause: Error) => void = () => undefined;
  const page = new Page({
    scheme: () => new Promise((_, reject) => (fail = reject)),
    message: host.message,
  });
  page.run(`${internals}.invoke('wait')`);
  page.dispatch({ type: 'pagehide', persisted: false });
  fail(new TypeError('Load failed'));
  await turn();
  await turn();
  expect(host.calls).toEqual([]);
  expect(page.warnings).toEqual([]);
});
