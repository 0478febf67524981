import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { internals } from '../internals';

// A page that minds its own business: it holds a resource, a channel and a listener, and tells what it hears.
let heard = 0;
const channel = new Channel<string>(() => void heard++);
let alarm: (() => void) | undefined;
const listener = await new Promise<number>((resolve, reject) => {
  const handler = internals().transformCallback(() => alarm?.());
  invoke<number>('plugin:event|listen', {
    event: 'alarm',
    target: { kind: 'Any' },
    handler,
  }).then(resolve, reject);
});
await listen('how-much-have-you-heard', async () => {
  await invoke('answer', {
    text: heard === 0 ? 'nothing reached it' : `got in: ${heard} messages`,
  });
});
alarm = () => void invoke('answer', { text: 'it still listens' });
await invoke('stand_by', { channel: channel.id, listener });
