import { Channel, invoke } from '@tauri-apps/api/core';
import { eventually } from '../await';
import { patternBuffer, KiB, MiB } from '../bytes';
import { equal, rejectsLike } from '../expect';
import { check } from '../harness';
import { internals } from '../internals';

/** A channel and what it has received. */
function collector<T>(): { readonly channel: Channel<T>; readonly got: T[] } {
  const got: T[] = [];
  return { channel: new Channel<T>((message) => got.push(message)), got };
}

function arrived(got: readonly unknown[], count: number): Promise<void> {
  return eventually(`${count} messages are there`, () => got.length >= count);
}

function ended(channel: Channel<never>): Promise<void> {
  return eventually('the callback is gone', () => !internals().callbacks.has(channel.id));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function addChannelChecks(): void {
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

function addHandlerChecks(): void {
  check('a handler that throws hears the next message', async () => {
    const got: number[] = [];
    const errors: unknown[] = [];
    const note = (event: ErrorEvent): void => {
      event.preventDefault();
      // What a script that the host injects throws is muted: the page learns that, and no more.
      errors.push(event.error ? (event.error as Error).message : event.message);
    };
    window.addEventListener('error', note);
    try {
      const onNumber = new Channel<number>((number) => {
        got.push(number);
        if (number === 1) throw new Error('mine');
      });
      await invoke('count_to', { to: 5, onNumber });
      await arrived(got, 5);
      await ended(onNumber as Channel<never>);
      equal(got, upTo(5));
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
    const onNumber = new Channel<number>((number) =>
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
