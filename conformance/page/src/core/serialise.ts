import { Channel } from '@tauri-apps/api/core';
import * as dpi from '@tauri-apps/api/dpi';
import { equal, holds, rejection } from '../expect';
import { check } from '../harness';
import { isFirst } from '../package';
import { jsonOf } from './body';
import { SERIALIZE_TO_IPC_FN } from './hook';

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
  ['a clamped array is an object', () => new Uint8ClampedArray([7, 8]), { 0: 7, 1: 8 }],
  ['wider numbers are objects', () => new Uint16Array([7, 8]), { 0: 7, 1: 8 }],
  ['floating numbers are objects', () => new Float64Array([0.5]), { 0: 0.5 }],
  ['a DataView is empty', () => new DataView(new ArrayBuffer(2)), {}],
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
  ['undefined is left out', () => undefined, absent],
  ['a function is left out', () => () => 1, absent],
  ['a symbol is left out', () => Symbol('s'), absent],
  ['in an array they are null', () => [undefined, () => 1, Symbol('s')], [null, null, null]],
  ['what is not finite is null', () => [NaN, Infinity, -Infinity], [null, null, null]],
  ['a Date is text', () => new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a Date that is none is null', () => new Date(NaN), null],
  ['a File is empty', () => new File(['x'], 'x.txt'), {}],
  ['an Error is empty', () => new Error('x'), {}],
  ['a RegExp is empty', () => /x/, {}],
  ['an iterator is empty', () => [1].values(), {}],
  ['boxed values are bare', () => [new Object(1), new Object('a')], [1, 'a']],
  ['-0 is 0', () => -0, 0],
  ['a member that is not enumerable is left out', () => Object.create({}, { a: { value: 1 } }), {}],
  ['an array with holes has nulls', () => [, 1], [null, 1]],
  ['an object without a prototype', () => Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  [
    'a Map of Maps with odd keys',
    () => new Map<unknown, unknown>([[null, new Map([[true, 1]])]]),
    { null: { true: 1 } },
  ],
  ['a hook that throws nothing away', () => hooked(null), null],
  ['a hook may answer undefined', () => hooked(undefined), absent],
  [
    'a Map is asked for its hook after it is one',
    () => Object.assign(new Map([['a', 1]]), hooked(2)),
    { a: 1 },
  ],
  [
    'bytes are asked for their hook after they are bytes',
    () => Object.assign(new Uint8Array([1]), hooked(2)),
    [1],
  ],
  ['a URL is text', () => new URL('https://example.org/a?b#c'), 'https://example.org/a?b#c'],
  ['a Blob is empty', () => new Blob(['x']), {}],
];

export function addSerialiseChecks(): void {
  for (const [name, given, wire] of table) {
    check(name, async () =>
      equal(await jsonOf({ v: given() }), wire === absent ? {} : { v: wire }),
    );
  }
  addDpiChecks();
  check('a Channel is its id, however deep', async () => {
    const channel = new Channel();
    const text = `__CHANNEL__:${channel.id}`;
    equal(await jsonOf({ a: channel, b: [{ c: new Map([['d', channel]]) }] }), {
      a: text,
      b: [{ c: { d: text } }],
    });
  });
  check('the arguments as a whole may be a Map', async () =>
    equal(await jsonOf(new Map([['a', 1]])), { a: 1 }),
  );
  check('the arguments as a whole may have a hook', async () =>
    equal(await jsonOf(hooked({ a: 1 })), { a: 1 }),
  );
  check('a BigInt rejects with a TypeError', () => refused({ v: 1n }));
  check('a BigInt deep inside rejects and tells why', async () => {
    const reason = await rejection(jsonOf({ v: new Map([['a', [1n]]]) }));
    holds(
      reason instanceof TypeError && /BigInt/.test(reason.message),
      `it was rejected with ${reason}`,
    );
  });
  check('a circle rejects with a TypeError', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    return refused({ v: circle });
  });
  check('a toJSON that throws rejects with what it throws', async () => {
    const toJSON = (): never => {
      throw 'mine';
    };
    equal(await rejection(jsonOf({ v: { toJSON } })), 'mine');
  });
}

function addDpiChecks(): void {
  const { LogicalSize, PhysicalPosition, Position, Size } = dpi;
  if (isFirst) {
    check('in 2.0.3 a size and a position have their type beside them', async () => {
      equal(await jsonOf({ v: new LogicalSize(1, 2) }), {
        v: { type: 'Logical', width: 1, height: 2 },
      });
      equal(await jsonOf({ v: new PhysicalPosition(1, 2) }), {
        v: { type: 'Physical', x: 1, y: 2 },
      });
      equal([Size, Position], [undefined, undefined]);
    });
    return;
  }
  check('a size and a position are bare', async () => {
    equal(await jsonOf({ v: new LogicalSize(1, 2) }), { v: { width: 1, height: 2 } });
    equal(await jsonOf({ v: new PhysicalPosition(1, 2) }), { v: { x: 1, y: 2 } });
  });
  check('a Size and a Position are tagged', async () => {
    equal(await jsonOf({ v: new Size(new LogicalSize(1, 2)) }), {
      v: { Logical: { width: 1, height: 2 } },
    });
    equal(await jsonOf({ v: new Position(new PhysicalPosition(1, 2)) }), {
      v: { Physical: { x: 1, y: 2 } },
    });
  });
}

async function refused(payload: object): Promise<void> {
  const reason = await rejection(jsonOf(payload));
  holds(reason instanceof TypeError, `it was rejected with ${reason}`);
}
