import { expect, test } from 'vitest';
import { FakeHost } from './support/host';
import { Page } from './support/page';

const internals = '__TAURI_INTERNALS__';

test('idsCountFromOne', () => {
  const page = new Page(new FakeHost());
  expect(page.json(`[1, 2, 3].map(() => ${internals}.transformCallback())`)).toEqual([1, 2, 3]);
});

test('aCallbackGetsItsDataAndGivesItsValue', () => {
  const page = new Page(new FakeHost());
  page.run(`window.id = ${internals}.transformCallback((data) => data * 2)`);
  expect(page.run(`${internals}.runCallback(id, 21)`)).toBe(42);
  expect(page.run(`${internals}.runCallback(id, 4)`)).toBe(8);
});

test('aCallbackForOnceIsGoneBeforeItRuns', () => {
  const page = new Page(new FakeHost());
  page.run(
    `window.id = ${internals}.transformCallback(() => ${internals}.callbacks.has(id), true)`,
  );
  expect(page.run(`${internals}.runCallback(id)`)).toBe(false);
});

test('anUnregisteredCallbackIsUnknown', () => {
  const page = new Page(new FakeHost());
  page.run(`window.id = ${internals}.transformCallback(() => 1); ${internals}.unregisterCallback(id);
    ${internals}.unregisterCallback(99)`);
  expect(page.run(`${internals}.runCallback(id, 1)`)).toBeUndefined();
  expect(page.warnings).toEqual([
    [
      "[TAURI] Couldn't find callback id 1. This might happen when the app is reloaded while Rust is running an asynchronous operation.",
    ],
  ]);
});

test('theMapOfCallbacksIsVisible', () => {
  const page = new Page(new FakeHost());
  page.run(`window.id = ${internals}.transformCallback(() => 'mine')`);
  expect(page.run(`${internals}.callbacks instanceof Map`)).toBe(true);
  expect(page.run(`${internals}.callbacks.get(id)()`)).toBe('mine');
});

test('unregisterListenerDropsTheCallbackAtOnceAndKnowsNoErrors', () => {
  const page = new Page(new FakeHost());
  page.run(`window.id = ${internals}.transformCallback(() => 1)`);
  page.run(`__TAURI_EVENT_PLUGIN_INTERNALS__.unregisterListener('tick', id)`);
  page.run(`__TAURI_EVENT_PLUGIN_INTERNALS__.unregisterListener('never', 12345)`);
  expect(page.run(`${internals}.callbacks.size`)).toBe(0);
});
