import { Channel, invoke } from '@tauri-apps/api/core';
import { Phase } from './plan';

/** Takes numbers in their order from a channel; does nothing else for a while in the middle. */
export async function manyMessages(name: string, count: number, busyMillis: number): Promise<void> {
  const phase = new Phase(name, count);
  let next = 0;
  await new Promise<void>((resolve, reject) => {
    const onNumber = new Channel<number>((number) => {
      phase.add(number === next++);
      if (next === Math.floor(count / 2)) holdUp(busyMillis);
      if (next === count) resolve();
    });
    invoke('count_to', { to: count, onNumber }).catch(reject);
  });
  await phase.end();
}

function holdUp(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
