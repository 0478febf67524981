import { Channel, SERIALIZE_TO_IPC_FN } from '@tauri-apps/api/core';
import { LogicalSize, PhysicalPosition, Position, Size } from '@tauri-apps/api/dpi';
import { equal, holds, rejection } from '../expect';
import { check } from '../harness';
import { jsonOf } from './body';

const hooked = (result: unknown): object => ({ [SERIALIZE_TO_IPC_FN]: () => result });

/** What is given as the argument `v`, and what Java receives; `absent` if nothing. */
const absent = Symbol('absent');
const table: readonly (readonly [name: string, given: () => unknown, wire: unknown])[] = [
  [
    'a Map is an object',
    () =>
      new Map<unknown, unknown>([
        ['a', 1],
        [2, 'b'],
      ]),
    { a: 1, 2: 'b' },
  ],
  ['Maps nest', () => [new Map([['a', new Map([['b', new Map()]])]])], [{ a: { b: {} } }]],
  ['a Uint8Array is numbers', () => new Uint8Array([0, 127, 255]), [0, 127, 255]],
  ['a part of an array is that part', () => new Uint8Array([1, 2, 3]).subarray(1), [2, 3]],
  ['an ArrayBuffer is numbers', () => new Uint8Array([5, 6]).buffer, [5, 6]],
  ['bytes nest', () => ({ a: [new Uint8Array([1])] }), { a: [[1]] }],
  ['other arrays are objects', () => new Uint16Array([7, 8]), { 0: 7, 1: 8 }],
  ['a Set is empty', () => new Set([1]), {}],
  ['a hook is called', () => hooked({ a: 1 }), { a: 1 }],
  ['a hook may answer a string', () => hooked('text'), 'text'],
  ['hooks nest', () => [{ a: hooked({ b: hooked([hooked(1)]) }) }], [{ a: { b: [1] } }]],
  ['a Map within the answer of a hook', () => hooked({ a: new Map([['b', 1]]) }), { a: { b: 1 } }],
  ['a Map that a hook answers is empty', () => hooked(new Map([['a', 1]])), {}],
  ['bytes that a hook answers are an object', () => hooked(new Uint8Array([9])), { 0: 9 }],
  ['a hook that a hook answers is empty', () => hooked(hooked(1)), {}],
  ['toJSON wins over a hook', () => ({ ...hooked('hook'), toJSON: () => 'toJSON' }), 'toJSON'],
  ['toJSON may answer a hook', () => ({ toJSON: () => hooked('hook') }), 'hook'],
  ['a size is bare', () => new LogicalSize(1, 2), { width: 1, height: 2 }],
  ['a position is bare', () => new PhysicalPosition(1, 2), { x: 1, y: 2 }],
  ['a Size is tagged', () => new Size(new LogicalSize(1, 2)), { Logical: { width: 1, height: 2 } }],
  [
    'a Position is tagged',
    () => new Position(new PhysicalPosition(1, 2)),
    { Physical: { x: 1, y: 2 } },
  ],
  ['undefined is left out', () => undefined, absent],
  ['a function is left out', () => () => 1, absent],
  ['a symbol is left out', () => Symbol('s'), absent],
  ['in an array they are null', () => [undefined, () => 1, Symbol('s')], [null, null, null]],
  ['what is not finite is null', () => [NaN, Infinity, -Infinity], [null, null, null]],
  ['a Date is text', () => new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a URL is text', () => new URL('https://example.org/a?b#c'), 'https://example.org/a?b#c'],
  ['a Blob is empty', () => new Blob(['x']), {}],
];

export function addSerialiseChecks(): void {
  for (const [name, given, wire] of table) {
    check(`serialised: ${name}`, async () =>
      equal(await jsonOf({ v: given() }), wire === absent ? {} : { v: wire }),
    );
  }
  check('serialised: a Channel is its id, however deep', async () => {
    const channel = new Channel();
    const text = `__CHANNEL__:${channel.id}`;
    equal(await jsonOf({ a: channel, b: [{ c: new Map([['d', channel]]) }] }), {
      a: text,
      b: [{ c: { d: text } }],
    });
  });
  check('serialised: the arguments as a whole may be a Map', async () =>
    equal(await jsonOf(new Map([['a', 1]])), { a: 1 }),
  );
  check('serialised: the arguments as a whole may have a hook', async () =>
    equal(await jsonOf(hooked({ a: 1 })), { a: 1 }),
  );
  check('serialised: a BigInt rejects with a TypeError', () => refused({ v: 1n }));
  check('serialised: a circle rejects with a TypeError', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    return refused({ v: circle });
  });
  check('serialised: a toJSON that throws rejects with what it throws', async () => {
    const toJSON = (): never => {
      throw 'mine';
    };
    equal(await rejection(jsonOf({ v: { toJSON } })), 'mine');
  });
}

async function refused(payload: object): Promise<void> {
  const reason = await rejection(jsonOf(payload));
  holds(reason instanceof TypeError, `it was rejected with ${reason}`);
}
