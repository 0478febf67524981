import { expect, test } from 'vitest';
import { beginCall, callFrame, callText } from '../src/runtime/frames';
import { createOutbox, type Outbox } from '../src/runtime/outbox';
import type { Request } from '../src/runtime/request';

function requestOf(number: number, text = '{}'): Request {
  const payload = { kind: 'json', text } as const;
  return {
    cmd: 'x',
    callback: 1,
    error: 2,
    number,
    payload,
    headers: undefined,
    options: undefined,
  };
}

/** The frames of calls, as they come one after another. */
function framesOf(...requests: Request[]): number[] {
  return requests.flatMap((request) => [...callFrame(request, callText(request))]);
}

function open(takes = true): {
  sent: number[][];
  refusals: () => number;
  add: (...requests: Request[]) => void;
  outbox: Outbox;
} {
  const sent: number[][] = [];
  let refused = 0;
  const outbox = createOutbox(
    (bytes, from, to) => {
      sent.push([...(bytes as Uint8Array).subarray(from as number | undefined, to)]);
      return takes;
    },
    () => refused++,
  );
  return {
    sent,
    outbox,
    refusals: () => refused,
    add: (...requests) => requests.forEach((request) => outbox.add(request, callText(request))),
  };
}

test('theFirstCallOfATurnGoesAtOnceAndTheOthersTogetherAfterIt', async () => {
  const { sent, add } = open();
  const [one, two, three, four] = [1, 2, 3, 4].map((number) => requestOf(number));
  add(one!, two!, three!);
  expect(sent).toEqual([framesOf(one!)]);
  await Promise.resolve();
  expect(sent).toEqual([framesOf(one!), framesOf(two!, three!)]);
  add(four!);
  expect(sent[2]).toEqual(framesOf(four!));
});

test('manyCallsDoNotWaitForTheEndOfTheTurn', async () => {
  const { sent, add } = open();
  const requests = Array.from({ length: 3000 }, (_, number) => requestOf(number, `"${number}é"`));
  add(...requests);
  expect(sent.length).toBeGreaterThan(2);
  await Promise.resolve();
  expect(sent.flat()).toEqual(framesOf(...requests));
});

test('aCallThatIsTooLargeGoesByItselfInItsPlace', async () => {
  const { sent, add } = open();
  const requests = [1, 2, 3, 4].map((number) =>
    requestOf(number, number === 3 ? `"${'é'.repeat(40_000)}"` : '{}'),
  );
  add(...requests);
  await Promise.resolve();
  expect(sent.flat()).toEqual(framesOf(...requests));
});

test('aHostThatTakesNoMoreIsToldOf', () => {
  const { add, refusals } = open(false);
  add(requestOf(1));
  expect(refusals()).toBe(1);
});

test('whatIsClearedIsNotSent', async () => {
  const { sent, add, outbox } = open();
  add(requestOf(1), requestOf(2));
  outbox.clear();
  await Promise.resolve();
  expect(sent).toEqual([framesOf(requestOf(1))]);
});

function callWithBytes(length: number): { request: Request; bytes: Uint8Array<ArrayBuffer> } {
  const bytes = new Uint8Array(length + 3).map((_, at) => at * 7).subarray(3);
  const payload = { kind: 'bytes', bytes, length } as const;
  return { request: { ...requestOf(9), payload }, bytes };
}

test.each([0, 1, (128 << 10) - 1, 128 << 10, (128 << 10) + 1, 300_000])(
  'aBodyOfBytesGoesInPiecesAsItIsCopied: %d',
  (length) => {
    const { sent, add, outbox } = open();
    const { request, bytes } = callWithBytes(length);
    const expected = framesOf(requestOf(1), requestOf(2), request);
    add(requestOf(1), requestOf(2));
    const call = beginCall(request, callText(request));
    outbox.addCall(call);
    bytes.fill(0);
    expect(sent.flat()).toEqual(expected);
    expect(sent.slice(2).every((piece) => piece.length <= (128 << 10) + 100)).toBe(true);
    expect([...call.frame]).toEqual(sent.slice(2).flat());
  },
);

test('aCallIsCopiedWholeWhenTheHostTakesNoMoreOfIt', () => {
  const { sent, outbox, refusals } = open(false);
  const { request } = callWithBytes(300_000);
  const call = beginCall(request, callText(request));
  outbox.addCall(call);
  expect(sent).toHaveLength(1);
  expect(refusals()).toBe(1);
  expect(call.frame).toEqual(callFrame(request, callText(request)));
});
