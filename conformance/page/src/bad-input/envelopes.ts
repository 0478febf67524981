import { MiB } from '../bytes';
import { display, equal, holds } from '../expect';
import { postMessage } from './message-handler';
import { badCheck, invokeKey } from './raw';

type Members = Readonly<Record<string, unknown>>;

/** An envelope as section 2.2 of the contract has it, but for the changes. */
async function envelope(changes: Members = {}): Promise<string> {
  return JSON.stringify({
    cmd: 'echo_string',
    callback: 4_000_000_001,
    error: 4_000_000_002,
    options: {},
    payload: { value: 'x' },
    __TAURI_INVOKE_KEY__: await invokeKey(),
    ...changes,
  });
}

async function isRefused(message: unknown, pattern: RegExp): Promise<void> {
  const reply = await postMessage(message);
  holds(
    typeof reply === 'string' && reply.startsWith('!:') && pattern.test(reply.slice(2)),
    `the reply is ${display(reply)} and not !: and a text that matches ${pattern}`,
  );
}

const notIds = [undefined, null, '1', -1, 1.5, 2 ** 32, true, [1]];

/** Changes to an envelope, and what the refusal must name. */
const wrong: readonly (readonly [changes: Members, named: RegExp])[] = [
  ...[undefined, null, 5, {}].map((cmd) => [{ cmd }, /cmd/] as const),
  ...notIds.map((callback) => [{ callback }, /callback/] as const),
  ...notIds.map((error) => [{ error }, /error/] as const),
  [{ payload: undefined }, /payload/],
  [{ options: 5 }, /options/],
  [{ options: [] }, /options/],
  [{ options: { headers: 5 } }, /header/],
  [{ options: { headers: { 'not a name': '1' } } }, /header/],
  [{ options: { headers: { 'x-one': 1 } } }, /header/],
  [{ options: { headers: { 'x-one': 'a\nb' } } }, /header/],
  [{ options: { headers: [5] } }, /header/],
  [{ options: { headers: [['x-one']] } }, /header/],
  [{ options: { headers: [['x-one', '1', '2']] } }, /header/],
  [{ __ELNATH_BYTES__: 5 }, /__ELNATH_BYTES__/],
  [{ __ELNATH_BYTES__: 'AP8%' }, /__ELNATH_BYTES__/],
  [{ __ELNATH_PAGE__: 5 }, /__ELNATH_PAGE__/],
  [{ __ELNATH_REQUEST__: 'one' }, /__ELNATH_REQUEST__/],
  [{ __ELNATH_REQUEST__: -1 }, /__ELNATH_REQUEST__/],
  [{ __TAURI_INVOKE_KEY__: undefined }, /__TAURI_INVOKE_KEY__/],
  [{ __TAURI_INVOKE_KEY__: 5 }, /__TAURI_INVOKE_KEY__/],
  [{ __TAURI_INVOKE_KEY__: 'wrong' }, /__TAURI_INVOKE_KEY__/],
];

const noEnvelopes = ['', 'hello', '[]', 'null', '1', '"text"', '{', '{}x'];

export function addEnvelopeChecks(): void {
  badCheck('a message by hand is answered', async () => {
    equal(await postMessage(await envelope()), '4000000001:j:"x"');
    const failing = { cmd: 'fail', payload: { message: 'no' } };
    equal(await postMessage(await envelope(failing)), '4000000002:j:"no"');
    const bytes = { cmd: 'echo_bytes', payload: null, __ELNATH_BYTES__: 'AP8H' };
    equal(await postMessage(await envelope(bytes)), '4000000001:b:AP8H');
  });
  badCheck('the headers of a message may be an object or pairs', async () => {
    for (const headers of [{ 'x-one': '1' }, [['x-one', '1']]]) {
      const text = await envelope({ cmd: 'request_headers', options: { headers } });
      const reply = `${await postMessage(text)}`;
      equal(reply.slice(0, 13), '4000000001:j:');
      equal(JSON.parse(reply.slice(13)), [['x-one', '1']]);
    }
  });
  for (const text of noEnvelopes) {
    badCheck(`a message that is no envelope: ${text || 'an empty text'}`, () =>
      isRefused(text, /./),
    );
  }
  for (const [changes, named] of wrong) {
    const [[name, value] = ['', '']] = Object.entries(changes);
    badCheck(
      `a message with ${name} ${value === undefined ? 'absent' : JSON.stringify(value)}`,
      async () => isRefused(await envelope(changes), named),
    );
  }
  badCheck('a message with text after it', async () => isRefused(`${await envelope()}x`, /./));
  badCheck('a message that is cut off', async () =>
    isRefused((await envelope()).slice(0, -1), /./),
  );
  badCheck('a message of 10,000 arrays inside each other', async () => {
    const text = await envelope({ payload: 'HERE' });
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    await isRefused(text.replace('"HERE"', deep), /./);
  });
  badCheck('a message far beyond the largest size', async () =>
    isRefused(await envelope({ payload: { value: 'x'.repeat(24 * MiB) } }), /8388608|8 MiB/),
  );
  badCheck('messages that are no text', async () => {
    for (const message of [{ cmd: 'echo_string' }, 5, null, [1]]) await isRefused(message, /./);
  });
}
