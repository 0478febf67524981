import { describe, expect, test } from 'vitest';
import { FakeHost } from './support/host';
import { Page } from './support/page';

const hook = '__TAURI_TO_IPC_KEY__';

/** An argument, and what the host gets for it. */
const rows: [string, unknown][] = [
  ["new Map([['a', 1], [2, new Map([['b', null]])]])", { a: 1, 2: { b: null } }],
  ["new Map([['__proto__', 1]])", JSON.parse('{"__proto__":1}')],
  ['new Uint8Array([1, 2])', [1, 2]],
  ['new Uint8Array([1, 2, 3, 4]).subarray(1, 3)', [2, 3]],
  ['new Uint8Array([3, 4]).buffer', [3, 4]],
  [`{ ${hook}: () => ({ String: 'id' }) }`, { String: 'id' }],
  [`{ ${hook}: () => [{ ${hook}: () => 1 }, new Map([['a', 2]])] }`, [1, { a: 2 }]],
  [`{ toJSON: () => 'json', ${hook}: () => 'hook' }`, 'json'],
  [`{ ${hook}: () => new Map([['a', 1]]) }`, {}],
  [`{ ${hook}: () => new Uint8Array([5]) }`, { 0: 5 }],
  [`{ ${hook}: () => ({ ${hook}: () => 1 }) }`, {}],
  [`new (class { ${hook}() { return this.id } id = 7 })()`, 7],
  [`Object.assign(Object.create(null), { a: 1 })`, { a: 1 }],
  ['new Uint16Array([1, 2])', { 0: 1, 1: 2 }],
  ['new Float32Array([0.5])', { 0: 0.5 }],
  ['new Set([1])', {}],
  ['[undefined, () => 1, Symbol()]', [null, null, null]],
  ['[NaN, Infinity, -0]', [null, null, 0]],
  ['new Date(0)', '1970-01-01T00:00:00.000Z'],
  ['new (class { #a = 1 })()', {}],
  ['"é😀\\u2028"', 'é😀\u2028'],
];

describe.each(['scheme', 'message'] as const)('by %s', (transport) => {
  function open(): { host: FakeHost; page: Page } {
    const host = new FakeHost();
    host.commands['x'] = () => null;
    return { host, page: new Page(host, { transport }) };
  }

  test.each(rows)('%s', async (value, wire) => {
    const { host, page } = open();
    await page.awaited(`__TAURI_INTERNALS__.invoke('x', { value: ${value} })`);
    expect(host.calls[0]!.args).toEqual({ value: wire });
  });

  test('undefinedMembersAreDropped', async () => {
    const { host, page } = open();
    await page.awaited(`__TAURI_INTERNALS__.invoke('x', { a: undefined, b() {}, c: 1 })`);
    expect(host.calls[0]!.args).toStrictEqual({ c: 1 });
  });

  test('theArgumentsThemselvesMayBeAMapOrHaveTheHook', async () => {
    const { host, page } = open();
    await page.awaited(`__TAURI_INTERNALS__.invoke('x', new Map([['a', 1]]))`);
    await page.awaited(`__TAURI_INTERNALS__.invoke('x', { ${hook}: () => ({ b: 2 }) })`);
    expect(host.calls.map((call) => call.args)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('aBigIntRejectsWithTheTypeErrorAndUnregistersBothCallbacks', async () => {
    const { host, page } = open();
    expect(await page.rejection(`__TAURI_INTERNALS__.invoke('x', { a: 1n })`)).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('BigInt') as string,
    });
    expect(host.calls).toHaveLength(0);
    expect(page.run('__TAURI_INTERNALS__.callbacks.size')).toBe(0);
  });
});
