import { expect, test } from 'vitest';
import { FakeHost } from './support/host';
import { Page, defaults, runtimeText } from './support/page';

const members = `__TAURI_INTERNALS__`;

test('theBuildIsOneExpression', () => {
  expect(runtimeText).toMatch(/^\(\(config\)=>\{[^]*\}\)$/);
});

test('theMembersComeInTheOrderOfTheContract', () => {
  const page = new Page(new FakeHost());
  expect(page.json(`Reflect.ownKeys(${members})`)).toEqual([
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
  ]);
});

test('everyMemberButPluginsIsFixedAndHidden', () => {
  const page = new Page(new FakeHost());
  const flags = page.json(
    `Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(${members}))
      .map(([name, d]) => [name, [d.writable, d.enumerable, d.configurable].join()]))`,
  ) as Record<string, string>;
  const { plugins, ...others } = flags;
  expect(plugins).toBe('true,true,true');
  expect(Object.keys(others)).toHaveLength(10);
  for (const flag of Object.values(others)) expect(flag).toBe('false,false,false');
});

test.each(['__TAURI_INTERNALS__', 'isTauri', '__TAURI_EVENT_PLUGIN_INTERNALS__', 'ipc'])(
  'theGlobal %s isFixedAndHidden',
  (name) => {
    const page = new Page(new FakeHost());
    expect(page.json(`Object.getOwnPropertyDescriptor(window, '${name}')`)).toMatchObject({
      writable: false,
      enumerable: false,
      configurable: false,
    });
  },
);

test('pageCodeMayAddMembers', () => {
  const page = new Page(new FakeHost());
  page.run(`${members}.plugins.os = { arch: 'x' }; ${members}.mine = 1`);
  expect(page.json(`[${members}.plugins, ${members}.mine]`)).toEqual([{ os: { arch: 'x' } }, 1]);
});

test('labelsAndPathsAreTheConfigurations', () => {
  const page = new Page(new FakeHost(), { path: { sep: '\\', delimiter: ';' } });
  expect(page.json(`[${members}.metadata, ${members}.plugins.path, isTauri]`)).toEqual([
    { currentWindow: { label: 'main' }, currentWebview: { windowLabel: 'main', label: 'face' } },
    { sep: '\\', delimiter: ';' },
    true,
  ]);
});

test('ipcAndThePatternAreFrozen', () => {
  const page = new Page(new FakeHost());
  expect(
    page.json(`[Object.isFrozen(${members}.ipc), Object.isFrozen(${members}.__TAURI_PATTERN__),
      ${members}.__TAURI_PATTERN__]`),
  ).toEqual([true, true, { pattern: 'brownfield' }]);
});

test('convertFileSrcEncodesTheWholePath', () => {
  const linux = new Page(new FakeHost());
  const windows = new Page(new FakeHost(), { protocolScheme: 'https' });
  expect(linux.run(`${members}.convertFileSrc('/a b/é.png')`)).toBe(
    'asset://localhost/%2Fa%20b%2F%C3%A9.png',
  );
  expect(windows.run(`${members}.convertFileSrc('C:\\\\a', 'mine')`)).toBe(
    'https://mine.localhost/C%3A%5Ca',
  );
});

test('thePrototypeOfObjectsIsFrozenOnlyOnRequest', () => {
  const frozen = new Page(new FakeHost(), { freezePrototype: true });
  expect(frozen.run('Object.isFrozen(Object.prototype)')).toBe(true);
  expect(new Page(new FakeHost()).run('Object.isFrozen(Object.prototype)')).toBe(false);
});

test('aFrozenPrototypeDoesNotBreakCalls', async () => {
  const host = new FakeHost();
  host.commands['echo'] = (call) => call.args;
  const page = new Page(host, { freezePrototype: true });
  expect(await page.awaited(`${members}.invoke('echo', { a: new Map([['b', 1]]) })`)).toEqual({
    a: { b: 1 },
  });
});

test('aSecondInjectionIntoTheSamePageChangesNothing', () => {
  const page = new Page(new FakeHost());
  page.run(`window.before = ${members}.invoke`);
  page.run(`(${runtimeText})(${JSON.stringify(defaults)});`);
  expect(page.run(`before === ${members}.invoke`)).toBe(true);
});
