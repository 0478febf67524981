import { beforeAll, beforeEach, expect, test } from 'vitest';
import { FakeHost, Rejection } from './support/host';
import { Page } from './support/page';
import { packageScript } from './support/packages';

let script: string;
let host: FakeHost;
let page: Page;
let channels: number[];

beforeAll(async () => {
  script = await packageScript('../../dist/npm/state/index.js');
});

beforeEach(() => {
  channels = [];
  host = new FakeHost();
  host.commands['plugin:shared-state|subscribe'] = ({ args }) => {
    const { onVersion } = args as { onVersion: string };
    channels.push(Number(onVersion.replace('__CHANNEL__:', '')));
    tell(1, 'first', channels.at(-1));
  };
  host.commands['plugin:shared-state|unsubscribe'] = () => undefined;
  page = new Page(host);
  page.run(script);
  page.run('window.got = []');
});

const sent = new Map<number, number>();

function tell(version: number, value: unknown, channel = channels[0]!): void {
  const index = version === 1 ? 0 : sent.get(channel)! + 1;
  sent.set(channel, index);
  host.push(channel, { message: { version, value }, index });
}

async function open(): Promise<void> {
  await page.awaited(`api.sharedState('notes').then((state) => { window.notes = state })`);
}

const callbacks = () => page.run<number>('__TAURI_INTERNALS__.callbacks.size');

test('theStateIsThereWithItsFirstValue', async () => {
  await open();
  expect(host.calls[0]).toMatchObject({
    cmd: 'plugin:shared-state|subscribe',
    args: { name: 'notes' },
  });
  expect(page.json('[notes.value, notes.version]')).toEqual(['first', 1]);
});

test('aListenerHearsTheValueThatIsThereAndThoseThatCome', async () => {
  await open();
  page.run('notes.subscribe((value) => got.push(value))');
  expect(page.json('got')).toEqual(['first']);
  tell(2, 'second');
  tell(5, 'fifth');
  await expect.poll(() => page.json('got')).toEqual(['first', 'second', 'fifth']);
  expect(page.json('[notes.value, notes.version]')).toEqual(['fifth', 5]);
});

test('aListenerThatHasLeftHearsNoMore', async () => {
  await open();
  page.run('window.leave = notes.subscribe((value) => got.push(value))');
  page.run('leave()');
  tell(2, 'second');
  await expect.poll(() => page.json('notes.version')).toBe(2);
  expect(page.json('got')).toEqual(['first']);
});

test('aFunctionMayListenTwiceAndLeaveOnce', async () => {
  await open();
  page.run('window.hear = (value) => got.push(value)');
  page.run('notes.subscribe(hear); window.leave = notes.subscribe(hear); leave()');
  tell(2, 'second');
  await expect.poll(() => page.json('got')).toEqual(['first', 'first', 'second']);
});

test('aListenerMayMakeAnotherLeaveBeforeItHears', async () => {
  await open();
  page.run(`notes.subscribe((value) => { if (value === 'second') leave() });
    window.leave = notes.subscribe((value) => got.push(value))`);
  tell(2, 'second');
  await expect.poll(() => page.json('notes.version')).toBe(2);
  expect(page.json('got')).toEqual(['first']);
});

test('aListenerThatThrowsDoesNotKeepOthersFromHearing', async () => {
  await open();
  page.run(`notes.subscribe(() => { throw new Error('mine') });
    notes.subscribe((value) => got.push(value))`);
  tell(2, 'second');
  await expect.poll(() => page.json('got')).toEqual(['first', 'second']);
  expect(page.uncaught.map(String)).toEqual(['Error: mine', 'Error: mine']);
});

test('closingTellsTheHostOnceAndNobodyElseAnyMore', async () => {
  await open();
  page.run('notes.subscribe((value) => got.push(value))');
  await page.awaited('Promise.all([notes.close(), notes.close()])');
  const leaving = host.calls.filter(({ cmd }) => cmd === 'plugin:shared-state|unsubscribe');
  expect(leaving.map(({ args }) => args)).toEqual([{ name: 'notes', channelId: channels[0] }]);
  page.run(`__TAURI_INTERNALS__.runCallback(${channels[0]},
    { message: { version: 2, value: 'late' }, index: 1 })`);
  expect(page.json('[got, notes.value]')).toEqual([['first'], 'first']);
});

test('twoOfOneNameAreIndependent', async () => {
  await open();
  await page.awaited(`api.sharedState('notes').then((state) => { window.others = state })`);
  await page.awaited('notes.close()');
  tell(2, 'second', channels[1]);
  await expect.poll(() => page.json('others.value')).toBe('second');
  expect(page.json('notes.value')).toBe('first');
});

test('aRefusalRejectsAndLeavesNoCallback', async () => {
  host.commands['plugin:shared-state|subscribe'] = () => {
    throw new Rejection('there is no shared state "nots"');
  };
  expect(await page.rejection(`api.sharedState('nots')`)).toBe('there is no shared state "nots"');
  expect(callbacks()).toBe(0);
});
