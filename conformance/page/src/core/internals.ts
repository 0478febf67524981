import { eventually } from '../await';
import { equal, holds } from '../expect';
import { check } from '../harness';
import { internals } from '../internals';

const members = [
  'plugins',
  'postMessage',
  'metadata',
  '__TAURI_PATTERN__',
  'ipc',
  'convertFileSrc',
  'transformCallback',
  'unregisterCallback',
  'runCallback',
  'callbacks',
  'invoke',
];

export function addInternalsChecks(): void {
  check('internals: the members in their order', () =>
    equal(Object.getOwnPropertyNames(internals()).slice(0, members.length), members),
  );
  check('internals: no member can be written', () => {
    for (const name of members.slice(1)) locked(internals(), name);
  });
  check('internals: the globals cannot be written', () => {
    for (const name of ['__TAURI_INTERNALS__', 'isTauri', '__TAURI_EVENT_PLUGIN_INTERNALS__']) {
      locked(globalThis, name);
    }
  });
  check('internals: it is an ordinary object that can be extended', () => {
    equal(Object.getPrototypeOf(internals()), Object.prototype);
    holds(Object.isExtensible(internals()), 'it is not extensible');
  });
  check('internals: the pattern is deeply frozen', () => {
    const pattern = internals().__TAURI_PATTERN__;
    equal(
      pattern,
      isIsolated() ? { pattern: 'isolation', side: 'original' } : { pattern: 'brownfield' },
    );
    holds(Object.isFrozen(pattern), 'it is not frozen');
  });
  check('internals: ipc is frozen', () =>
    holds(Object.isFrozen(internals().ipc), 'it is not frozen'),
  );
  check('internals: labels and separators', () => {
    const { metadata, plugins } = internals();
    equal([metadata.currentWindow.label, metadata.currentWebview.label], ['main', 'main']);
    equal([plugins.path.sep, plugins.path.delimiter], ['/', ':']);
  });
  check('internals: convertFileSrc encodes the whole path', () => {
    const { convertFileSrc } = internals();
    equal(convertFileSrc('/a b/ü?#%.png'), 'asset://localhost/%2Fa%20b%2F%C3%BC%3F%23%25.png');
    equal(convertFileSrc('plugin:app|version', 'ipc'), 'ipc://localhost/plugin%3Aapp%7Cversion');
  });
  check('internals: ipc and postMessage run the callbacks that they are given', async () => {
    const { ipc, postMessage, transformCallback } = internals();
    // Past the isolation application nothing goes.
    for (const send of isIsolated() ? [ipc] : [ipc, postMessage]) {
      const got: unknown[] = [];
      const callback = transformCallback((data) => got.push(['ok', data]), true);
      const error = transformCallback((data) => got.push(['error', data]), true);
      send({ cmd: 'echo_string', callback, error, payload: { value: 'x' }, options: {} });
      await eventually('a callback has run', () => got.length > 0);
      equal(got, [['ok', 'x']]);
    }
  });
}

function isIsolated(): boolean {
  return document.getElementById('__tauri_isolation__') !== null;
}

function locked(object: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(object, name);
  if (!property) throw new Error(`${name} is not there`);
  const { writable, enumerable, configurable } = property;
  equal([writable, enumerable, configurable], [false, false, false], `the flags of ${name}`);
}
