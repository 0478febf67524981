import { invoke, transformCallback } from '@tauri-apps/api/core';
import { equal, holds, rejection } from '../expect';
import { check } from '../harness';
import { internals } from '../internals';

export function addCallbackChecks(): void {
  check('callback ids are unique and 32 bits', () => {
    const { transformCallback, unregisterCallback } = internals();
    const ids = Array.from({ length: 10_000 }, () => transformCallback());
    equal(new Set(ids).size, ids.length, 'the number of ids');
    holds(
      ids.every((id) => Number.isInteger(id) && id >= 0 && id < 2 ** 32),
      'an id is no u32',
    );
    ids.forEach(unregisterCallback);
  });
  check('a callback runs until it is unregistered', () => {
    const { callbacks, runCallback, transformCallback, unregisterCallback } = internals();
    const got: unknown[] = [];
    const id = transformCallback((data) => got.push(data));
    runCallback(id, 1);
    runCallback(id, 2);
    unregisterCallback(id);
    unregisterCallback(id);
    equal([got, callbacks.has(id)], [[1, 2], false]);
  });
  check('a callback for once is gone before it runs', () => {
    const { callbacks, runCallback, transformCallback } = internals();
    const there: boolean[] = [];
    const id = transformCallback(() => there.push(callbacks.has(id)), true);
    runCallback(id, null);
    equal(there, [false]);
  });
  check('an unknown callback is only warned about', () => {
    const warnings = warningsOf(() => internals().runCallback(4_294_967_290, null));
    holds(
      warnings.length === 1 && warnings[0]!.includes("Couldn't find callback id 4294967290"),
      `the warnings are ${warnings}`,
    );
  });
  addPackageChecks();
}

function addPackageChecks(): void {
  check('transformCallback keeps a callback until it is unregistered', () => {
    const got: unknown[] = [];
    const id = transformCallback((data) => got.push(data));
    internals().runCallback(id, 1);
    internals().runCallback(id, { two: 2 });
    internals().unregisterCallback(id);
    equal([got, internals().callbacks.has(id)], [[1, { two: 2 }], false]);
  });
  check('transformCallback for once keeps it for one run', () => {
    const got: unknown[] = [];
    const id = transformCallback((data) => got.push(data), true);
    internals().runCallback(id, 1);
    const warnings = warningsOf(() => internals().runCallback(id, 2));
    equal([got, warnings.length], [[1], 1]);
  });
  check('transformCallback takes nothing too', () => {
    const id = transformCallback();
    equal(internals().callbacks.has(id), true);
    internals().runCallback(id, 'to nobody');
    internals().unregisterCallback(id);
  });
  check('a callback that throws lets the error through', () => {
    const id = transformCallback(() => {
      throw new TypeError('mine');
    }, true);
    let caught: unknown;
    try {
      internals().runCallback(id, 1);
    } catch (error) {
      caught = error;
    }
    equal(caught instanceof TypeError, true);
  });
  check('calls leave no callbacks behind', async () => {
    const before = internals().callbacks.size;
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        index % 2
          ? rejection(invoke('fail', { message: 'x' }))
          : invoke('echo_string', { value: 'x' }),
      ),
    );
    equal(internals().callbacks.size, before);
  });
}

function warningsOf(action: () => void): readonly string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...texts: unknown[]) => warnings.push(texts.join(' '));
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
