import { Channel, invoke } from '@tauri-apps/api/core';
import { eventually } from '../await';
import { equal, holds } from '../expect';
import { check } from '../harness';

const messages = 20_000;
const busyFor = 300;
const inFlight = 3_000;

/** In small what the endurance run does in full. */
export function addLoadChecks(): void {
  check(`${messages} messages to a page that is busy in the middle arrive in order`, async () => {
    let next = 0;
    let wrong = 0;
    const onNumber = new Channel<number>();
    onNumber.onmessage = (number) => {
      if (number !== next) wrong++;
      next++;
      if (number === messages / 2) holdUp(busyFor);
    };
    await invoke('count_to', { to: messages, onNumber });
    await eventually('all arrive', () => next >= messages);
    equal([next, wrong], [messages, 0]);
  });
  check('a sender waits when the page does not keep up', async () => {
    const got: number[] = [];
    let sentMeanwhile: number | undefined;
    const onNumber = new Channel<number>();
    onNumber.onmessage = (number) => {
      if (got.push(number) === 1) sentMeanwhile = sentWhenFull();
    };
    const capacity = await invoke<number>('fill_channel', { onNumber });
    await eventually('all arrive', () => got.length >= 3 * capacity);
    holds(
      sentMeanwhile !== undefined && sentMeanwhile >= capacity && sentMeanwhile <= 2 * capacity,
      `${sentMeanwhile} had been sent where ${capacity} may wait beside those that the page has`,
    );
    equal(
      got,
      Array.from({ length: 3 * capacity }, (_, index) => index),
    );
  });
  check(`each of ${inFlight} calls in flight has its own answer`, async () => {
    const values = Array.from({ length: inFlight }, (_, index) => `${index}`);
    equal(await Promise.all(values.map((value) => invoke('echo_string', { value }))), values);
  });
  check('messages of several threads arrive, each thread’s in order', async () => {
    const threads = 8;
    const each = 500;
    const got: string[] = [];
    const onText = new Channel<string>();
    onText.onmessage = (text) => got.push(text);
    await invoke('send_from_threads', { threads, each, onText });
    await eventually('all arrive', () => got.length >= threads * each);
    for (let thread = 0; thread < threads; thread++) {
      equal(
        got.filter((text) => text.startsWith(`${thread}: `)),
        Array.from({ length: each }, (_, index) => `${thread}: ${index}`),
      );
    }
  });
}

/** Does nothing else until Java answers. */
function sentWhenFull(): number {
  const request = new XMLHttpRequest();
  request.open('GET', 'gate://localhost/full', false);
  request.send();
  return Number(request.responseText);
}

/** Keeps the page from doing anything else. */
function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
