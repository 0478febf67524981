import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  callFrame as frameOf,
  callText,
  helloFrame,
  putCall,
  readFrames,
  receivedFrame,
  ringFrame,
  takenFrame,
  type Incoming,
} from '../src/runtime/frames';
import type { Request } from '../src/runtime/request';

function golden(name: string): Uint8Array<ArrayBuffer> {
  const hex = readFileSync(new URL(`../../wire/golden/${name}.hex`, import.meta.url), 'utf8');
  return Uint8Array.from(hex.trim().split(/\s+/), (digits) => parseInt(digits, 16));
}

function read(...frames: Uint8Array[]): Incoming[] {
  const read: Incoming[] = [];
  const bytes = Uint8Array.from(frames.flatMap((frame) => [...frame]));
  expect(readFrames(bytes, 0, bytes.length, (frame) => read.push(frame))).toBe(bytes.length);
  return read;
}

function callFrame(call: Request): Uint8Array {
  return frameOf(call, callText(call));
}

const request: Request = {
  cmd: 'greet',
  callback: 1,
  error: 2,
  number: 7,
  payload: { kind: 'json', text: '{"name":"Ådá 🌟"}' },
  headers: undefined,
  options: undefined,
};

test('helloIsWritten', () => {
  expect(helloFrame('0123456789abcdef0123456789abcdef', '0123456789.-:+=^!/*?')).toEqual(
    golden('hello'),
  );
});

test('callsAreWritten', () => {
  const bytes = new Uint8Array([0, 255, 10, 13, 0]);
  expect(callFrame(request)).toEqual(golden('call-json'));
  expect(
    callFrame({
      ...request,
      cmd: 'plugin:fs|read',
      number: 2 ** 32 + 5,
      payload: { kind: 'json', text: '{}' },
      headers: { 'x-mine': 'one, two' },
    }),
  ).toEqual(golden('call-headers'));
  expect(
    callFrame({
      ...request,
      cmd: 'store',
      number: 8,
      payload: { kind: 'bytes', bytes, length: 5 },
    }),
  ).toEqual(golden('call-raw'));
});

test('theCountOfDeliveredMessagesIsWritten', () => {
  expect(receivedFrame(64)).toEqual(golden('received'));
});

test('framesAboutTheRingAreWritten', () => {
  expect(ringFrame(1 << 20)).toEqual(golden('ring-mapped'));
  expect(ringFrame(0)).toEqual(golden('ring-none'));
  expect(takenFrame(256 << 10)).toEqual(golden('taken'));
});

test('framesAboutTheRingAreRead', () => {
  expect(read(golden('ring'), golden('more'))).toEqual([
    { kind: 'ring', ticket: 'fedcba9876543210fedcba9876543210', length: 1 << 20 },
    { kind: 'more', count: 256 << 10 },
  ]);
});

test('framesThatArriveTogetherAreReadInOrder', () => {
  const names = ['result-json', 'result-raw', 'error-json', 'message-json', 'message-raw'];
  expect(read(...names.map(golden))).toEqual([
    { kind: 'answer', number: 7, ok: true, value: 'Hello, Ådá!' },
    { kind: 'answer', number: 8, ok: true, value: new Uint8Array([0, 1, 255, 10]).buffer },
    { kind: 'answer', number: 2 ** 32 + 5, ok: false, value: 'Command nothing not found' },
    { kind: 'message', id: 2 ** 32 - 1, message: { message: [1, 2], index: 0, id: 0 } },
    {
      kind: 'message',
      id: 3,
      message: { message: new Uint8Array([1, 2, 3]).buffer, index: 9, id: 9 },
    },
  ]);
});

test('resultsAndMessagesThatAreJoinedAreReadOneByOne', () => {
  expect(read(golden('results-json'), golden('messages-json'))).toEqual([
    { kind: 'answer', number: 7, ok: true, value: 'Hello, Ådá!' },
    { kind: 'answer', number: 2 ** 32 + 5, ok: true, value: null },
    { kind: 'message', id: 2 ** 32 - 1, message: { message: [1, 2], index: 0, id: 0 } },
    { kind: 'message', id: 3, message: { end: true, index: 1, id: -1 } },
  ]);
});

test.each(['{}', '[7]', '[[7]]', '[[7,1,2]]', '[["7",1]]', '[[7,1],null]', '[[7,]]', ''])(
  'joinedResultsThatAreNoPairsAreRefusedAsAWhole: %s',
  (text) => {
    const content = new TextEncoder().encode(text);
    const frame = Uint8Array.from([1 + content.length, 0, 0, 0, 21, ...content]);
    const taken: Incoming[] = [];
    expect(() => readFrames(frame, 0, frame.length, (one) => taken.push(one))).toThrow();
    expect(taken).toEqual([]);
  },
);

test('aCallIsWrittenBehindOthersWhereThereIsRoomForTheLongestFormOfItsText', () => {
  const text = callText(request);
  const room = 5 + 8 + 3 * text.length;
  const frames = new Uint8Array(10 + room);
  expect(putCall(frames, 11, request, text)).toBeUndefined();
  expect(putCall(frames, 10, request, text)).toBe(10 + golden('call-json').length);
  expect(frames.slice(10, 10 + golden('call-json').length)).toEqual(golden('call-json'));
});

test('aFrameThatIsCutAnywhereIsLeftForLater', () => {
  for (const name of [
    'result-json',
    'result-raw',
    'message-json',
    'message-raw',
    'results-json',
    'messages-json',
  ]) {
    const whole = golden(name);
    for (let length = 1; length < whole.length; length++) {
      const both = Uint8Array.from([...golden('message-raw'), ...whole]);
      const taken: Incoming[] = [];
      const start = both.length - whole.length;
      expect(readFrames(both, 0, start + length, (one) => taken.push(one))).toBe(start);
      expect(taken).toHaveLength(1);
    }
  }
});

test('anUnknownKindIsRefused', () => {
  const frame = golden('result-json');
  frame[4] = 99;
  expect(() => read(frame)).toThrow(/unknown kind 99/);
});

test.each([
  ['a result too short for its number', [8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0]],
  ['bytes too short for their number', [8, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0]],
  ['a message too short for its callback', [4, 0, 0, 0, 19, 0, 0, 0]],
  ['a frame without a kind', [0, 0, 0, 0, 21]],
  ['a frame of more than 1 GiB', [1, 0, 0, 0x40, 17]],
])('%s is refused as soon as it says so', (_, bytes) => {
  const frame = Uint8Array.from(bytes);
  expect(() => readFrames(frame, 0, frame.length, () => {})).toThrow(/a length of|kind/);
});
