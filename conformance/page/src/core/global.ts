import { isTauri } from '@tauri-apps/api/core';
import { equal, holds } from '../expect';
import { check } from '../harness';

type Namespace = Readonly<Record<string, unknown>>;

const namespaces = [
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
];

const core = [
  'Channel',
  'PluginListener',
  'Resource',
  'SERIALIZE_TO_IPC_FN',
  'addPluginListener',
  'checkPermissions',
  'convertFileSrc',
  'invoke',
  'isTauri',
  'requestPermissions',
  'transformCallback',
];

const global = (): Readonly<Record<string, Namespace>> =>
  (window as unknown as { readonly __TAURI__: Readonly<Record<string, Namespace>> }).__TAURI__;

export function addGlobalChecks(): void {
  check('isTauri says so', () => {
    equal(isTauri(), true);
    equal((window as unknown as { readonly isTauri: unknown }).isTauri, true);
  });
  check('__TAURI__ has every namespace', () => equal(Object.keys(global()).sort(), namespaces));
  check('__TAURI__.core has all of core', () =>
    equal(Object.keys(global()['core'] ?? {}).sort(), core),
  );
  check('the other namespaces of __TAURI__ use its core', () => {
    const { Image } = global()['image'] as { readonly Image: new (rid: number) => object };
    const { Resource } = global()['core'] as { readonly Resource: new (rid: number) => object };
    holds(new Image(1) instanceof Resource, 'its images are no resources of its core');
  });
  check('plugins may add their own namespaces to __TAURI__', () => {
    Object.defineProperty(global(), 'mine', { value: { go: 1 }, configurable: true });
    equal(global()['mine'], { go: 1 });
    Reflect.deleteProperty(global(), 'mine');
  });
}
