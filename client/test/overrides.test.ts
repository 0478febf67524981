import { describe, expect, test, vi } from 'vitest';
import { FakeHost } from './support/host';
import { Page, defaults } from './support/page';

const quickly = { interval: 2 };
const invoke = '__TAURI_INTERNALS__.invoke';

/** What a hostile page does after the runtime has started; `spy` sees all arguments. */
const overrides: Record<string, string> = {
  fetch: `spyOn(window, 'fetch')`,
  'JSON.stringify': `spyOn(JSON, 'stringify')`,
  'JSON.parse': `spyOn(JSON, 'parse')`,
  'Promise.prototype.then': `spyOn(Promise.prototype, 'then')`,
  'Promise.prototype.constructor': `const OwnPromise = Promise;
    defineProperty(Promise.prototype, 'constructor', { get() {
      spy(this); if (!window.calling) throw 'no constructor'; return OwnPromise } })`,
  Promise: `spyOn(window, 'Promise')`,
  'Map.prototype': `spyOnAll(Map.prototype)`,
  'Map[Symbol.hasInstance]': `Object.defineProperty(Map, Symbol.hasInstance, { value: spy })`,
  Headers: `spyOn(window, 'Headers')`,
  'Headers.prototype': `spyOnAll(Headers.prototype)`,
  'Response.prototype': `spyOnAll(Response.prototype)`,
  'Array.prototype': `spyOnAll(Array.prototype)`,
  'Array.prototype[0]': `Object.defineProperty(Array.prototype, 0, { set: spy, get: spy })`,
  'String.prototype': `spyOnAll(String.prototype)`,
  'Number.prototype': `spyOnAll(Number.prototype)`,
  'Function.prototype': `spyOnAll(Function.prototype)`,
  'RegExp.prototype': `spyOnAll(RegExp.prototype)`,
  'typed arrays': `spyOnAll(Object.getPrototypeOf(Uint8Array.prototype));
    spyOnAll(ArrayBuffer.prototype); spyOnAll(DataView.prototype); spyOnAll(Uint8Array)`,
  Object: `spyOnAll(Object)`,
  Reflect: `spyOnAll(Reflect)`,
  'text coders': `spyOnAll(TextEncoder.prototype); spyOnAll(TextDecoder.prototype)`,
  'console, timers and crypto': `spyOnAll(console); spyOn(window, 'setTimeout');
    spyOn(window, 'queueMicrotask'); spyOnAll(crypto); spyOnAll(performance)`,
  'webkit.messageHandlers': `if (window.webkit) { spyOn(webkit.messageHandlers.elnath, 'postMessage');
    window.webkit = { messageHandlers: { elnath: { postMessage: spy } } } }`,
  'window.ipc and encodeURIComponent': `spyOn(window, 'encodeURIComponent'); spyOn(window, 'String')`,
  'Object.prototype.toJSON': `define(Object.prototype, 'toJSON', function () { spy(this); return this })`,
  'String.prototype.toJSON': `define(String.prototype, 'toJSON', function () { spy(this); return this })`,
  'Array.prototype.toJSON': `define(Array.prototype, 'toJSON', function () { spy(this); return this })`,
  'accessors on Object.prototype': `for (const name of ['key', 'headers', 'body', 'method', 'text',
      'Tauri-Invoke-Key', 'Content-Type', 'Elnath-Page', 'signal', 'credentials', 'mode', 'kind',
      'number', 'payload', 'options', 'value', 'writable', 'cmd', 'callback', 'error'])
    defineProperty(Object.prototype, name, { __proto__: null, configurable: true,
      get() { spy(this); return undefined }, set(value) { spy(this, value) } })`,
};

const spies = `
  const { apply, construct, ownKeys } = Reflect;
  const { defineProperty, getOwnPropertyDescriptors } = Object;
  const define = (object, name, value) =>
    defineProperty(object, name, { __proto__: null, value, writable: true, configurable: true });
  const spyOn = (object, name) => {
    define(object, name, new Proxy(object[name], {
      apply(target, self, args) { spy(self, args); return apply(target, self, args) },
      construct(target, args) { spy(args); return construct(target, args) } }));
  };
  const spyOnAll = (object) => {
    const all = getOwnPropertyDescriptors(object);
    const names = ownKeys(all);
    for (let index = 0; index < names.length; index++) {
      const name = names[index];
      const { get, value, configurable } = all[name];
      if (!configurable || name === 'constructor') continue;
      if (get) defineProperty(object, name, { __proto__: null, configurable: true,
        get() { spy(this); return apply(get, this, []) } });
      else if (typeof value === 'function') spyOn(object, name);
    }
  };`;

/** Whether a secret is in reach from a value. */
function reaches(value: unknown, secret: string, seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return value.includes(secret);
  if (value === null || typeof value !== 'object') return false;
  if (seen.has(value) || seen.size > 2_000) return false;
  seen.add(value);
  return Reflect.ownKeys(value).some((name) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, name);
    return descriptor && 'value' in descriptor && reaches(descriptor.value, secret, seen);
  });
}

describe.each(['scheme', 'message', 'fallback'] as const)('by %s', (way) => {
  test.each(Object.entries(overrides))('%s doesNotSeeTheKey', async (_name, override) => {
    const host = new FakeHost();
    host.commands['echo'] = (call) => call.args;
    host.commands['fail'] = () => {
      throw new Error('lost');
    };
    if (way === 'fallback') host.scheme = () => Promise.reject(new TypeError('Load failed'));
    const page = new Page(host, { transport: way === 'message' ? 'message' : 'scheme' });
    const guarded = quotedKey(defaults.key);
    let leaks = 0;
    let watching = true;
    let settled = 0;
    page.window['keep'] = () => settled++;
    page.window['spy'] = (...values: unknown[]) => {
      if (!watching) return;
      watching = false;
      if (guarded.some((secret) => reaches(values, secret, new Set([page.window])))) leaks++;
      watching = true;
    };
    page.run(`{ ${spies} ${override} }`);
    page.run(`window.received = 0;
      const watch = (call) => { calling = true; call.then(keep, keep); calling = false };
      window.calling = false;
      watch(${invoke}('echo', { text: 'a', list: [1, { b: 2 }], map: new Map([['c', 3]]) },
        { headers: { 'x-mine': '1' }, more: { d: 4 } }));
      watch(${invoke}('echo', new Uint8Array([1, 2])));
      watch(${invoke}('none'));
      watch(${invoke}('fail'));
      window.handler = __TAURI_INTERNALS__.transformCallback(() => { received++ });
      ipc.postMessage('anything')`);
    await vi.waitFor(() => expect(settled).toBe(4), quickly);
    host.push(page.run('window.handler'), { message: 1 });
    await vi.waitFor(() => expect(page.run('received')).toBe(1), quickly);
    watching = false;
    expect(leaks).toBe(0);
    const echoed = host.calls.filter((call) => call.cmd === 'echo');
    expect(echoed.length).toBeGreaterThanOrEqual(2);
    for (const call of host.calls) expect(call.key).toBe(defaults.key);
    expect(echoed[0]!.headers).toMatchObject({ 'x-mine': '1' });
    expect(echoed[0]!.args).toMatchObject({ text: 'a' });
    expect([...(echoed[1]!.args as Uint8Array)]).toEqual([1, 2]);
  });
});

/** The key as it is, and as it stands in JSON. */
function quotedKey(key: string): string[] {
  return [key, JSON.stringify(key).slice(1, -1)];
}

test('theScannerFindsAKeyThatIsThere', () => {
  expect(reaches([1, { a: ['x-secret-y'] }], 'secret')).toBe(true);
  expect(reaches([1, { a: ['x'] }], 'secret')).toBe(false);
});

test('aPollutedPrototypeAddsNothingToTheRequest', async () => {
  const host = new FakeHost();
  host.commands['echo'] = () => null;
  const scheme = host.scheme;
  let inherited: string[] = [];
  host.scheme = (call) => {
    const names = ['body', 'cache', 'credentials', 'integrity', 'keepalive', 'mode', 'signal'];
    inherited = names.filter((name) => name in call.init && !Object.hasOwn(call.init, name));
    return scheme(call);
  };
  const page = new Page(host);
  page.run(`Object.assign(Object.prototype, { mode: 'no-cors', signal: 1, credentials: 'include',
    'X-Added': 'by the page' })`);
  await page.awaited(`${invoke}('echo')`);
  expect(inherited).toEqual([]);
  expect(Object.keys(host.calls[0]!.headers)).not.toContain('x-added');
});

test('noFunctionOfTheContractShowsTheKeyInItsText', () => {
  const page = new Page(new FakeHost());
  const text =
    page.run<string>(`Object.values(Object.getOwnPropertyDescriptors(__TAURI_INTERNALS__))
    .map(({ value }) => typeof value === 'function' ? value.toString() : JSON.stringify(value)).join()`);
  expect(text).not.toContain(defaults.key.slice(0, 4));
});

test('pageCodeThatTheRuntimeCallsCannotReachItsCaller', async () => {
  const host = new FakeHost();
  host.commands['echo'] = (call) => call.args;
  const page = new Page(host);
  page.run(`window.reached = [];
    window.look = function look() {
      let caller = null;
      try { caller = look.caller } catch {}
      try { caller = caller || arguments.callee.caller } catch {}
      if (caller) reached.push(String(caller), ...(caller.arguments || []));
      return 1;
    };`);
  await page.awaited(`${invoke}('echo', { toJSON: look, a: { __TAURI_TO_IPC_KEY__: look } },
    { headers: Object.defineProperty({}, 'x', { enumerable: true, get: look }) })`);
  expect(page.json('reached')).toEqual([]);
});

test('whatTheRuntimeThrowsTellsNothingOfTheKey', async () => {
  const page = new Page(new FakeHost());
  const told = await page.awaited(`Promise.allSettled([
      ${invoke}('echo', { big: 1n }),
      ${invoke}('echo', {}, { headers: { 'not a name': 1 } }),
      ${invoke}(Symbol('s')),
    ]).then((all) => all.map(({ reason }) =>
      Object.getOwnPropertyNames(reason).map((name) => String(reason[name])).join()))`);
  expect(told).toHaveLength(3);
  expect(JSON.stringify(told)).not.toContain(defaults.key.slice(0, 4));
});
