import { invoke } from '@tauri-apps/api/core';
import { emit, emitTo, listen, once, type Event, type EventTarget } from '@tauri-apps/api/event';
import { eventually } from '../await';
import { check } from '../harness';
import { equal, holds, rejectsWith } from '../expect';

const badName = 'Event name must include only alphanumeric characters, `-`, `/`, `:` and `_`.';

/** Each kind of listener for the label of this window, and one of another. */
const targets: readonly EventTarget[] = [
  { kind: 'Any' },
  { kind: 'App' },
  { kind: 'AnyLabel', label: 'main' },
  { kind: 'Window', label: 'main' },
  { kind: 'Webview', label: 'main' },
  { kind: 'WebviewWindow', label: 'main' },
  { kind: 'AnyLabel', label: 'other' },
  { kind: 'Window', label: 'other' },
];

/** Of which targets the listeners hear an emission, by their places in `targets`. */
const matrix: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7],
  [0, 1],
  [0, 2, 3, 4, 5],
  [0, 2, 3],
  [0, 2, 4],
  [0, 2, 5],
  [0, 6, 7],
  [0, 6, 7],
];

/** The places of the listeners that hear what `send` emits under the name `event`. */
async function heardBy(event: string, send: () => Promise<unknown>): Promise<number[]> {
  const heard: number[] = [];
  let last = false;
  const ends = [await listen(`${event}-end`, () => (last = true))];
  for (const [place, target] of targets.entries()) {
    ends.push(await listen(event, () => heard.push(place), { target }));
  }
  await send();
  await emit(`${event}-end`);
  await eventually('the last event arrives', () => last);
  ends.forEach((end) => end());
  return heard.toSorted();
}

function addDeliveryChecks(): void {
  for (const [place, target] of targets.entries()) {
    const name = JSON.stringify(target);
    check(`an event that a page emits to ${name} reaches whom it should`, async () => {
      equal(await heardBy(`page-${place}`, () => emitTo(target, `page-${place}`)), matrix[place]);
    });
    check(`an event that Java emits to ${name} reaches whom it should`, async () => {
      const event = `java-${place}`;
      equal(await heardBy(event, () => invoke('java_emits', { event, target })), matrix[place]);
    });
  }
  check('an event without a target reaches everybody', async () => {
    equal(await heardBy('plain', () => emit('plain')), matrix[0]);
  });
  check('a label alone is a target too', async () => {
    equal(await heardBy('label', () => emitTo('main', 'label')), matrix[2]);
  });
}

export function addEventChecks(): void {
  addDeliveryChecks();

  check('an event has its name, an id and what was sent', async () => {
    const heard: Event<unknown>[] = [];
    const unlisten = await listen('news', (event) => heard.push({ ...event }));
    await emit('news', { text: 'ä', list: [1, null] });
    await emit('news');
    await eventually('both arrive', () => heard.length === 2);
    unlisten();
    holds(typeof heard[0]?.id === 'number', 'it has no id');
    equal(heard[0]?.event, 'news');
    equal(heard[0]?.payload, { text: 'ä', list: [1, null] });
    equal(heard[1]?.payload, null);
  });

  check('events that are awaited keep their order', async () => {
    const heard: number[] = [];
    const unlisten = await listen<number>('order', ({ payload }) => heard.push(payload));
    for (let number = 0; number < 50; number++) await emit('order', number);
    await eventually('all arrive', () => heard.length === 50);
    unlisten();
    equal(heard, [...Array(50).keys()]);
  });

  check('more events than may wait are lost by nobody', async () => {
    let heard = 0;
    const unlisten = await listen('many', () => heard++);
    await invoke('java_emits_many', { event: 'many', count: 5000 });
    await eventually('all arrive', () => heard === 5000);
    unlisten();
  });

  check('once hears one event', async () => {
    const heard: unknown[] = [];
    await once('first', ({ payload }) => heard.push(payload));
    let last = false;
    const unlisten = await listen('first-end', () => (last = true));
    await emit('first', 1);
    await emit('first', 2);
    await emit('first-end');
    await eventually('the last event arrives', () => last);
    unlisten();
    equal(heard, [1]);
  });

  check('who unlistens hears nothing more', async () => {
    let heard = 0;
    const unlisten = await listen('silence', () => heard++);
    let last = false;
    const end = await listen('silence-end', () => (last = true));
    const emitted = emit('silence');
    unlisten();
    await emitted;
    await emit('silence');
    await emit('silence-end');
    await eventually('the last event arrives', () => last);
    end();
    equal(heard, 0);
  });

  check('Java hears what a page emits', async () => {
    await invoke('java_listens', { event: 'to-java' });
    await emit('to-java', { answer: 42 });
    equal(await invoke('java_heard', { event: 'to-java' }), { answer: 42 });
  });

  check('a name that no event can have is refused', async () => {
    await rejectsWith(
      listen('a b', () => {}),
      `invalid args \`event\` for command \`listen\`: ${badName}`,
    );
    await rejectsWith(emit('a b'), `invalid args \`event\` for command \`emit\`: ${badName}`);
  });
}
