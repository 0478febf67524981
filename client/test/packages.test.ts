import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeHost } from './support/host';
import { Page } from './support/page';
import { packageScript } from './support/packages';

const packages = ['@tauri-apps/api', 'api-2.5', 'api-2.0', 'dist/global.js'] as const;
const scripts = new Map<string, string>();

beforeAll(async () => {
  for (const name of packages) {
    scripts.set(name, name === 'dist/global.js' ? globalText : await packageScript(name));
  }
});

const globalText = `${readFileSync(new URL('../dist/global.js', import.meta.url), 'utf8')};
  window.api = window.__TAURI__`;

/** A host with events as our Java host has them: an event's id is its handler's. */
function eventHost(): FakeHost & { emit(event: string, payload: unknown): void } {
  const host = new FakeHost();
  const listeners = new Map<number, string>();
  Object.assign(host.commands, {
    echo: (call) => call.args,
    'plugin:event|listen': ({ args }) => {
      const { event, handler } = args as { event: string; handler: number };
      listeners.set(handler, event);
      return handler;
    },
    'plugin:event|unlisten': ({ args }) => {
      listeners.delete((args as { eventId: number }).eventId);
      return null;
    },
  } satisfies FakeHost['commands']);
  return Object.assign(host, {
    emit(event: string, payload: unknown) {
      for (const [id, name] of listeners) {
        if (name === event) host.push(id, { event, id, payload });
      }
    },
  });
}

describe.each(packages)('%s', (name) => {
  function open(transport: 'scheme' | 'message' = 'scheme') {
    const host = eventHost();
    const page = new Page(host, { transport });
    page.run(scripts.get(name)!);
    page.run('window.got = []');
    const got = (expected: unknown[]) =>
      vi.waitFor(() => expect(page.json('got')).toEqual(expected));
    return { host, page, got };
  }

  test.each(['scheme', 'message'] as const)('invokesBy %s', async (transport) => {
    const { host, page } = open(transport);
    expect(await page.awaited(`api.core.invoke('echo', { a: [1] })`)).toEqual({ a: [1] });
    expect(await page.rejection(`api.core.invoke('nothing')`)).toBe('Command nothing not found');
    expect(host.calls[0]!.way).toBe(transport);
  });

  test('aChannelIsWrittenAsItsIdAndGetsItsMessagesInOrder', async () => {
    const { host, page, got } = open();
    page.run(`window.channel = new api.core.Channel(); channel.onmessage = (m) => got.push(m)`);
    const id = page.run<number>('channel.id');
    expect(await page.awaited(`api.core.invoke('echo', { deep: [{ channel }] })`)).toEqual({
      deep: [{ channel: `__CHANNEL__:${id}` }],
    });
    const expected = Array.from({ length: 40 }, (_, index) => `m${index}`);
    expected.forEach((message, index) => host.push(id, { message, index, id: index }));
    await got(expected);
  });

  test('theEndOfAChannelFreesItsCallbackAndSaysNothing', async () => {
    const { host, page, got } = open();
    page.run(`window.channel = new api.core.Channel(); channel.onmessage = (m) => got.push(m)`);
    const id = page.run<number>('channel.id');
    host.push(id, { message: 'one', index: 0, id: 0 });
    host.push(id, { end: true, index: 1, id: -1 });
    await got(['one']);
    await vi.waitFor(() => expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0));
    expect([...page.uncaught, ...page.warnings, ...page.errors]).toEqual([]);
  });

  test('listenersHearTheirEventsUntilTheyUnlisten', async () => {
    const { host, page, got } = open();
    await page.awaited(`api.event.listen('tick', (e) => got.push([e.event, e.payload]))
      .then((unlisten) => { window.unlisten = unlisten })`);
    host.emit('tick', { n: 1 });
    host.emit('tock', 0);
    host.emit('tick', null);
    await got([
      ['tick', { n: 1 }],
      ['tick', null],
    ]);
    await page.awaited('unlisten()');
    await vi.waitFor(() => expect(host.calls.at(-1)!.cmd).toBe('plugin:event|unlisten'));
    expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
  });

  test('onceHearsOneEvent', async () => {
    const { host, page, got } = open();
    await page.awaited(`api.event.once('tick', (e) => got.push(e.payload))`);
    host.emit('tick', 1);
    await got([1]);
    host.emit('tick', 2);
    await page.awaited(`api.core.invoke('echo')`);
    await got([1]);
  });

  test('labelsAndPathSeparatorsAreRead', () => {
    const { page } = open();
    expect(
      page.json(`[api.window.getCurrentWindow().label, api.webview.getCurrentWebview().label,
        api.path.sep(), api.path.delimiter(), api.core.isTauri(), api.core.convertFileSrc('/a')]`),
    ).toEqual(['main', 'face', '/', ':', true, 'asset://localhost/%2Fa']);
  });
});

test('unlistenTakesEffectAtOnceThoughTheHostHasNotHeardOfIt', async () => {
  const host = eventHost();
  const page = new Page(host);
  page.run(scripts.get('@tauri-apps/api')!);
  page.run('window.got = []');
  const id = await page.awaited(`(async () => {
    const unlisten = await api.event.listen('tick', (e) => got.push(e.payload));
    const [id] = __TAURI_INTERNALS__.callbacks.keys();
    unlisten();
    return id;
  })()`);
  host.push(id as number, { event: 'tick', id, payload: 'late' });
  await page.awaited(`api.core.invoke('echo')`);
  await page.awaited(`api.core.invoke('echo')`);
  expect(page.json('got')).toEqual([]);
  expect(page.warnings).toEqual([]);
});

test('theGlobalHasAllNamespacesAndTakesThoseOfPlugins', () => {
  const page = new Page(eventHost());
  page.run(scripts.get('dist/global.js')!);
  page.run(`Object.defineProperty(__TAURI__, 'fs', { value: 1 })`);
  expect(page.json('Object.keys(__TAURI__)')).toEqual([
    'app',
    'core',
    'dpi',
    'event',
    'image',
    'menu',
    'mocks',
    'path',
    'tray',
    'webview',
    'webviewWindow',
    'window',
  ]);
  expect(page.run('__TAURI__.fs')).toBe(1);
});

test('theNamespacesOfTheGlobalUseOurCore', () => {
  const page = new Page(eventHost());
  page.run(scripts.get('dist/global.js')!);
  expect(page.run('new __TAURI__.image.Image(3) instanceof __TAURI__.core.Resource')).toBe(true);
  expect(globalText).not.toContain('cleanupCallback');
});
