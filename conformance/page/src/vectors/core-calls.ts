import * as core from '@tauri-apps/api/core';
import * as event from '@tauri-apps/api/event';
import { nothing, type Calls } from './handles';

export const coreCalls: Calls = {
  'core.Resource.close': () => new core.Resource(5).close(),
  'core.checkPermissions': () => core.checkPermissions('foo'),
  'core.requestPermissions': () => core.requestPermissions('foo'),
  'core.addPluginListener+unregister': async () =>
    (await core.addPluginListener('foo', 'ev', nothing)).unregister(),
  'core.addPluginListener fallback': () => core.addPluginListener('foo', 'ev', nothing),
  'core.invoke with Channel arg': () => core.invoke('cmd', { ch: new core.Channel() }),
};

export const eventCalls: Calls = {
  'event.listen': () => event.listen('my-ev', nothing),
  'event.listen target string': () => event.listen('my-ev', nothing, { target: 'w1' }),
  'event.listen target object': () =>
    event.listen('my-ev', nothing, { target: { kind: 'Webview', label: 'x' } }),
  'event.listen -> unlisten': async () => {
    const unlisten: () => unknown = await event.listen('e', nothing);
    await unlisten();
  },
  'event.once': () => event.once('e', nothing),
  'event.emit': () => event.emit('e', { a: 1 }),
  'event.emit no payload': () => event.emit('e'),
  'event.emitTo string': () => event.emitTo('main', 'e', 1),
  'event.emitTo object': () => event.emitTo({ kind: 'App' }, 'e', [1]),
};
