import { Channel, invoke } from '@tauri-apps/api/core';
import { eventually } from '../await';
import { patternBuffer, KiB, MiB } from '../bytes';
import { equal, holds, rejectsLike } from '../expect';
import { check } from '../harness';
import { internals } from '../internals';
import { builtWith, isFirst } from '../package';
import { SERIALIZE_TO_IPC_FN } from './hook';

/** A channel and what it has received. */
function collector<T>(): { readonly channel: Channel<T>; readonly got: T[] } {
  const got: T[] = [];
  return { channel: channelTo<T>((message) => got.push(message)), got };
}

/** A channel with a handler, which version 2.0.3 does not take in its constructor. */
function channelTo<T>(handler: (message: T) => void): Channel<T> {
  if (!isFirst) return new Channel<T>(handler);
  const channel = new Channel<T>();
  channel.onmessage = handler;
  return channel;
}

function arrived(got: readonly unknown[], count: number): Promise<void> {
  return eventually(`${count} messages are there`, () => got.length >= count);
}

function ended(channel: Channel<never>): Promise<void> {
  return eventually('the callback is gone', () => !internals().callbacks.has(channel.id));
}

const throwing =
  builtWith === '2.5.0'
    ? 'in 2.5.0 a handler that throws hears nothing more'
    : 'a handler that throws hears the next message';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function addChannelChecks(): void {
  addMemberChecks();
  check('10,000 messages arrive in order', async () => {
    const { channel, got } = collector<number>();
    equal(await invoke('count_to', { to: 10_000, onNumber: channel }), null);
    await arrived(got, 10_000);
    equal(got, upTo(10_000));
  });
  check('bytes arrive as ArrayBuffers', async () => {
    const { channel, got } = collector<ArrayBuffer>();
    const lengths = [0, 1, KiB, 64 * KiB + 1, MiB, 3];
    await invoke('send_bytes', { lengths, onBytes: channel });
    await arrived(got, lengths.length);
    equal(got, lengths.map(patternBuffer));
  });
  check('short and long texts arrive in order', async () => {
    const { channel, got } = collector<string>();
    const lengths = [0, 8191, 1, 8192, 100_000, 2, MiB, 0];
    await invoke('send_texts', { lengths, onText: channel });
    await arrived(got, lengths.length);
    equal(
      got,
      lengths.map((length) => 'x'.repeat(length)),
    );
  });
  check('the callback of a channel that has ended is gone', async () => {
    const { channel, got } = collector<number>();
    await invoke('count_to', { to: 3, onNumber: channel });
    await ended(channel as Channel<never>);
    equal(got, [0, 1, 2]);
  });
  check('the callback of a channel without messages is gone', async () => {
    const { channel, got } = collector<number>();
    await invoke('count_to', { to: 0, onNumber: channel });
    await ended(channel as Channel<never>);
    equal(got, []);
  });
  addHandlerChecks();
  addWayChecks();
}

function addMemberChecks(): void {
  check('a channel has the id of a callback', () => {
    const { id } = new Channel();
    holds(internals().callbacks.has(id), `there is no callback ${id}`);
    internals().unregisterCallback(id);
  });
  check('a channel writes itself as its id', () => {
    const channel = new Channel();
    const text = `__CHANNEL__:${channel.id}`;
    equal([channel.toJSON(), JSON.stringify({ channel })], [text, `{"channel":"${text}"}`]);
    const hook: unknown = channel[SERIALIZE_TO_IPC_FN];
    equal(
      hook === undefined ? undefined : channel[SERIALIZE_TO_IPC_FN](),
      isFirst ? undefined : text,
    );
    internals().unregisterCallback(channel.id);
  });
  check('the handler of a channel is the one that was set last', () => {
    const channel = new Channel<number>();
    holds(typeof channel.onmessage === 'function', 'at first it has none');
    const handler = (): void => {};
    channel.onmessage = handler;
    equal(channel.onmessage === handler, true);
    internals().unregisterCallback(channel.id);
  });
  check('the constructor takes a handler, or in 2.0.3 ignores it', async () => {
    const got: number[] = [];
    const onNumber = new Channel<number>((number) => got.push(number));
    equal(got, []);
    await invoke('count_to', { to: 2, onNumber });
    await ended(onNumber as Channel<never>);
    equal(got, isFirst ? [] : [0, 1]);
  });
  check('a channel without a handler lets messages pass', async () => {
    const onNumber = new Channel<number>();
    await invoke('count_to', { to: 3, onNumber });
    await ended(onNumber as Channel<never>);
  });
}

function addHandlerChecks(): void {
  check(throwing, async () => {
    const got: number[] = [];
    const errors: unknown[] = [];
    const note = (event: ErrorEvent): void => {
      event.preventDefault();
      // What a script that the host injects throws is muted: the page learns that, and no more.
      errors.push(event.error ? (event.error as Error).message : event.message);
    };
    window.addEventListener('error', note);
    try {
      const onNumber = channelTo<number>((number) => {
        got.push(number);
        if (number === 1) throw new Error('mine');
      });
      await invoke('count_to', { to: 5, onNumber });
      await ended(onNumber as Channel<never>);
      equal(got, upTo(builtWith === '2.5.0' ? 2 : 5));
      equal(errors.length, 1, 'the number of reports');
      equal(['mine', 'Script error.'].includes(String(errors[0])), true, `"${errors[0]}"`);
    } finally {
      window.removeEventListener('error', note);
    }
  });
  check('a handler may be replaced', async () => {
    const { channel, got } = collector<number>();
    const second: number[] = [];
    channel.onmessage = (number) => second.push(number);
    await invoke('count_to', { to: 2, onNumber: channel });
    await arrived(second, 2);
    equal([got, second], [[], [0, 1]]);
  });
  check('a handler may call Java', async () => {
    const answers: Promise<string>[] = [];
    const onNumber = channelTo<number>((number) =>
      answers.push(invoke('echo_string', { value: `${number}` })),
    );
    await invoke('count_to', { to: 100, onNumber });
    await arrived(answers, 100);
    equal(
      await Promise.all(answers),
      upTo(100).map((number) => `${number}`),
    );
  });
}

function addWayChecks(): void {
  check('one call may have several channels', async () => {
    const first = collector<string>();
    const second = collector<string>();
    await invoke('send_to_two', { times: 100, first: first.channel, second: second.channel });
    await Promise.all([arrived(first.got, 100), arrived(second.got, 100)]);
    equal(
      first.got,
      upTo(100).map((n) => `first ${n}`),
    );
    equal(
      second.got,
      upTo(100).map((n) => `second ${n}`),
    );
  });
  check('many calls at once may have a channel each', async () => {
    const collectors = upTo(50).map(() => collector<number>());
    await Promise.all(
      collectors.map(({ channel }) => invoke('count_to', { to: 20, onNumber: channel })),
    );
    await Promise.all(collectors.map(({ got }) => arrived(got, 20)));
    for (const { got } of collectors) equal(got, upTo(20));
  });
  check('a channel may be a member of a record', async () => {
    const { channel, got } = collector<number>();
    await invoke('count_nested', { request: { to: 4, onNumber: channel } });
    await arrived(got, 4);
    equal(got, upTo(4));
  });
  check('channels may be in a list', async () => {
    const collectors = upTo(3).map(() => collector<number>());
    await invoke('count_in_all', { to: 4, channels: collectors.map(({ channel }) => channel) });
    for (const { got } of collectors) {
      await arrived(got, 4);
      equal(got, upTo(4));
    }
  });
  check('channels may be in records in a list and in a map', async () => {
    const collectors = upTo(4).map(() => collector<number>());
    const [first, second, third, fourth] = collectors.map(({ channel }) => channel);
    await invoke('count_deep', {
      deep: {
        list: [
          { to: 2, onNumber: first },
          { to: 3, onNumber: second },
        ],
        map: { a: { to: 1, onNumber: third } },
        maybe: fourth,
      },
    });
    for (const [index, { got }] of collectors.entries()) {
      const count = [2, 3, 1, 1][index]!;
      await arrived(got, count);
      equal(got, upTo(count));
    }
  });
  check('a channel for records gets records', async () => {
    const { channel, got } = collector<unknown>();
    await invoke('send_progress', { onProgress: channel });
    await arrived(got, 2);
    equal(got, [{ Step: { done: 1, of: 2 } }, { Ended: { text: 'ready' } }]);
  });
  check('texts and bytes through one channel keep their order', async () => {
    const { channel, got } = collector<unknown>();
    await invoke('send_mixed', { times: 50, texts: channel, bytes: channel });
    await arrived(got, 100);
    equal(
      got,
      upTo(50).flatMap((index) => [`${index}`, patternBuffer(index)]),
    );
  });
  check('one channel may go to two calls', async () => {
    const { channel, got } = collector<string>();
    await invoke('send_kept', { text: 'first', onText: channel });
    await invoke('send_kept', { text: 'second', onText: channel });
    await arrived(got, 2);
    equal(got, ['first', 'second']);
    await invoke('end_kept', { onText: channel });
    await ended(channel as Channel<never>);
  });
  check('a channel that has ended takes no message', async () => {
    const { channel } = collector<string>();
    await rejectsLike(invoke('send_after_end', { onText: channel }), /closed|ended/);
  });
  check('the end of a channel is told to Java', async () => {
    const { channel } = collector<string>();
    equal(await invoke('end_is_told', { onText: channel }), 'told');
  });
  check('a message arrives while the call still runs', async () => {
    const { channel, got } = collector<string>();
    let answered = false;
    const call = invoke('send_and_wait', { onText: channel }).then(() => (answered = true));
    await arrived(got, 1);
    equal([got, answered], [['waiting'], false]);
    await invoke('release');
    await call;
  });
  check('a channel may outlive its call', async () => {
    const { channel, got } = collector<number>();
    await invoke('count_after_answer', { to: 10, onNumber: channel });
    await invoke('release');
    await arrived(got, 10);
    await ended(channel as Channel<never>);
    equal(got, upTo(10));
  });
  check('what is no channel is refused', () =>
    rejectsLike(
      invoke('count_to', { to: 1, onNumber: 'nowhere' }),
      /invalid channel value `nowhere`, expected a string in the `__CHANNEL__:ID` format$/,
    ),
  );
}
