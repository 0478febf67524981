import { Channel, invoke } from '@tauri-apps/api/core';
import { holds, rejection, rejectsLike } from '../expect';
import { badCheck } from './raw';

/** As in the host's configuration. */
const most = 500;

export function addLimitChecks(): void {
  badCheck('values nested deeper than the limit', async () => {
    // Over the message transport what goes around the arguments counts as one more.
    const deep: unknown = JSON.parse('['.repeat(254) + ']'.repeat(254));
    await invoke('take_json', { value: deep });
    await rejectsLike(
      invoke('take_json', { value: [[deep]] }),
      /^values are nested deeper than the limit of 256 \(plugins\.elnath\.maxNesting\)/,
    );
  });
  badCheck('more listeners than the limit', async () => {
    const event = 'limit';
    const ids: number[] = [];
    const refusal = await untilRefused(async (number) => {
      const target = { kind: 'Any' };
      ids.push(await invoke<number>('plugin:event|listen', { event, target, handler: number }));
    });
    for (const eventId of ids) await invoke('plugin:event|unlisten', { event, eventId });
    isLimit(refusal, 'listeners', 'maxListeners');
  });
  badCheck('more channels than the limit', async () => {
    let opened = 0;
    const refusal = await untilRefused(async () => {
      await invoke('count_after_answer', { to: 0, onNumber: new Channel<number>() });
      opened++;
    });
    for (let number = 0; number < opened; number++) await invoke('release');
    isLimit(refusal, 'channels', 'maxChannels');
  });
}

async function untilRefused(attempt: (number: number) => Promise<void>): Promise<unknown> {
  for (let number = 1; number <= most; number++) {
    await attempt(1_000_000 + number).catch((refusal: unknown) => {
      throw new Error(`number ${number} was refused already: ${String(refusal)}`);
    });
  }
  return await rejection(attempt(1_000_000));
}

function isLimit(refusal: unknown, what: string, key: string): void {
  holds(
    refusal === `too many ${what}: the limit is ${most} (plugins.elnath.${key})`,
    `it was refused with ${String(refusal)}`,
  );
}
