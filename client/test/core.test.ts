import vm from 'node:vm';
import * as official from '@tauri-apps/api/core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { FakeHost, Rejection } from './support/host';
import { Page } from './support/page';
import { packageScript } from './support/packages';

let script: string;
let host: FakeHost;
let page: Page;

beforeAll(async () => {
  script = await packageScript('../../dist/npm/core/index.js');
});

beforeEach(() => {
  host = new FakeHost();
  host.commands['echo'] = (call) => call.args;
  page = new Page(host);
  page.run(script);
  page.run('window.got = []');
});

const callbacks = () => page.run<number>('__TAURI_INTERNALS__.callbacks.size');

/** A channel of the page whose messages are written down; gives what runs its callback. */
function channel(): (envelope: unknown) => void {
  page.run('window.channel = new api.Channel((message) => got.push(message))');
  return (envelope) =>
    page.run(`__TAURI_INTERNALS__.runCallback(channel.id, ${JSON.stringify(envelope)})`);
}

test('theExportsAreThoseOfTheOfficialPackage', () => {
  expect(page.json('Object.keys(api).sort()')).toEqual(Object.keys(official).sort());
});

test('invokeFillsInEmptyArguments', async () => {
  expect(await page.awaited(`api.invoke('echo')`)).toEqual({});
  expect(await page.rejection(`api.invoke('nothing')`)).toBe('Command nothing not found');
});

test('withoutAHostACallIsARejectionAndNotAThrow', async () => {
  const bare = vm.createContext({});
  vm.runInContext(script, bare);
  const reason: unknown = await vm.runInContext(
    `(() => { const call = api.invoke('echo'); return call.catch((error) => error.name) })()`,
    bare,
  );
  expect(reason).toBe('TypeError');
});

test('aChannelIsSentAsItsId', async () => {
  channel();
  const text = `__CHANNEL__:${page.run<number>('channel.id')}`;
  expect(page.json('channel')).toBe(text);
  expect(page.json('channel[api.SERIALIZE_TO_IPC_FN]()')).toBe(text);
  expect(await page.awaited(`api.invoke('echo', { channel })`)).toEqual({ channel: text });
});

test('aChannelHandsOverMessagesInTheOrderOfTheirIndex', () => {
  const send = channel();
  for (const index of [2, 0, 4, 3, 1]) send({ message: `m${index}`, index });
  expect(page.json('got')).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
});

test('anIndexMayBeText', () => {
  const send = channel();
  send({ message: 'b', index: '1' });
  send({ message: 'a', index: '0' });
  expect(page.json('got')).toEqual(['a', 'b']);
});

test('theEndFreesTheCallback', () => {
  const send = channel();
  send({ message: 'a', index: 0 });
  expect(callbacks()).toBe(1);
  send({ end: true, index: 1 });
  expect(callbacks()).toBe(0);
});

test('anEarlyEndWaitsForTheMessagesBeforeIt', () => {
  const send = channel();
  send({ end: true, index: 2 });
  send({ message: 'b', index: 1 });
  expect(callbacks()).toBe(1);
  send({ message: 'a', index: 0 });
  expect(page.json('got')).toEqual(['a', 'b']);
  expect(callbacks()).toBe(0);
});

test('aChannelMayEndWithoutAMessage', () => {
  channel()({ end: true, index: 0 });
  expect(callbacks()).toBe(0);
});

test('aHandlerThatThrowsDoesNotStopTheChannelAndIsReportedLater', () => {
  page.run(`window.microtasks = []; window.queueMicrotask = (run) => microtasks.push(run)`);
  const send = channel();
  page.run(`channel.onmessage = (m) => { got.push(m); if (m === 'a') throw new Error('mine') }`);
  send({ message: 'b', index: 1 });
  send({ message: 'a', index: 0 });
  send({ end: true, index: 2 });
  expect(page.json('got')).toEqual(['a', 'b']);
  expect(callbacks()).toBe(0);
  expect(page.run('microtasks.length')).toBe(1);
  expect(() => page.run('microtasks[0]()')).toThrow('mine');
});

test('aHandlerMayBeReplaced', () => {
  const send = channel();
  page.run(`window.before = channel.onmessage; channel.onmessage = (m) => got.push('new ' + m)`);
  send({ message: 'a', index: 0 });
  expect(page.json('got')).toEqual(['new a']);
  page.run('channel.onmessage = before');
  send({ message: 'b', index: 1 });
  expect(page.json('got')).toEqual(['new a', 'b']);
});

test('aChannelWithoutAHandlerTakesItsMessages', () => {
  page.run('window.channel = new api.Channel()');
  page.run(`__TAURI_INTERNALS__.runCallback(channel.id, { message: 1, index: 0 })`);
  page.run(`channel.onmessage = (m) => got.push(m)`);
  page.run(`__TAURI_INTERNALS__.runCallback(channel.id, { message: 2, index: 1 })`);
  expect(page.json('got')).toEqual([2]);
});

test('aResourceIsClosedByItsIdOrByLeavingItsScope', async () => {
  host.commands['plugin:resources|close'] = () => null;
  page.run('window.resource = new api.Resource(7)');
  expect(page.run('resource.rid')).toBe(7);
  await page.awaited('resource.close()');
  await page.awaited(`resource[Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]()`);
  expect(host.calls.map(({ cmd, args }) => [cmd, args])).toEqual([
    ['plugin:resources|close', { rid: 7 }],
    ['plugin:resources|close', { rid: 7 }],
  ]);
});

test('aResourceHasNoMemberForASymbolThatIsMissing', () => {
  expect(page.run(`'undefined' in api.Resource.prototype`)).toBe(false);
});

test('aResourceShowsNothingInJson', () => {
  expect(page.json('new api.Resource(7)')).toEqual({});
});

test('aSecondCloseRejects', async () => {
  host.commands['plugin:resources|close'] = () => {
    throw new Rejection('The resource id 7 is invalid.');
  };
  expect(await page.rejection('new api.Resource(7).close()')).toBe('The resource id 7 is invalid.');
});

test.each([
  ['register_listener', ['register_listener']],
  ['registerListener', ['register_listener', 'registerListener']],
])('aPluginThatKnows %s isListenedTo', async (known, tried) => {
  host.commands[`plugin:p|${known}`] = () => null;
  host.commands['plugin:p|remove_listener'] = () => null;
  await page.awaited(`api.addPluginListener('p', 'tick', (m) => got.push(m))
    .then((listener) => { window.listener = listener })`);
  const id = page.run<number>('listener.channelId');
  expect(page.json('[listener.plugin, listener.event]')).toEqual(['p', 'tick']);
  host.push(id, { message: 'x', index: 0 });
  await vi.waitFor(() => expect(page.json('got')).toEqual(['x']));
  await page.awaited('listener.unregister()');
  expect(host.calls.map(({ cmd, args }) => [cmd, args])).toEqual([
    ...tried.map((name) => [`plugin:p|${name}`, { event: 'tick', handler: `__CHANNEL__:${id}` }]),
    ['plugin:p|remove_listener', { event: 'tick', channelId: id }],
  ]);
});

test('aPluginThatKnowsNeitherSpellingRejects', async () => {
  expect(await page.rejection(`api.addPluginListener('p', 'tick', () => {})`)).toBe(
    'Command plugin:p|registerListener not found',
  );
});

test('permissionsAreCheckedAndRequested', async () => {
  host.commands['plugin:p|check_permissions'] = () => ({ camera: 'prompt' });
  host.commands['plugin:p|request_permissions'] = () => ({ camera: 'granted' });
  expect(await page.awaited(`api.checkPermissions('p')`)).toEqual({ camera: 'prompt' });
  expect(await page.awaited(`api.requestPermissions('p')`)).toEqual({ camera: 'granted' });
});

test('theRestIsTheHosts', () => {
  expect(
    page.json(`[api.isTauri(), api.convertFileSrc('/a b'), api.convertFileSrc('a', 'mine'),
      api.transformCallback(), api.SERIALIZE_TO_IPC_FN]`),
  ).toEqual([true, 'asset://localhost/%2Fa%20b', 'mine://localhost/a', 1, '__TAURI_TO_IPC_KEY__']);
});
