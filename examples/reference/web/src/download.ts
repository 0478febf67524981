import { Channel, invoke } from '@tauri-apps/api/core';
import { onPress, show, written } from './dom';

type DownloadEvent =
  | { readonly event: 'started'; readonly data: { readonly url: string; readonly length: number } }
  | { readonly event: 'progress'; readonly data: { readonly received: number } }
  | { readonly event: 'finished'; readonly data: { readonly received: number } };

onPress(async () => {
  let length = 0;
  let heard = 0;
  const onEvent = new Channel<DownloadEvent>((message) => {
    heard++;
    switch (message.event) {
      case 'started':
        length = message.data.length;
        break;
      case 'progress':
        show(`${message.data.received} of ${length} bytes`);
        break;
      case 'finished':
        show(`all of ${message.data.received} bytes, told in ${heard} messages`);
    }
  });
  await invoke('download', { url: written('url'), onEvent });
});
