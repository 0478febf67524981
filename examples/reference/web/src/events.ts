import { invoke } from '@tauri-apps/api/core';
import { emit, listen, once } from '@tauri-apps/api/event';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { onPress, show, written } from './dom';

interface Answer {
  readonly to: string;
  readonly text: string;
}

const headlines: string[] = [];
const listening = getCurrentWebviewWindow().listen<string>('headline', ({ payload }) => {
  headlines.push(payload);
});

onPress(async () => {
  await listening;
  await invoke('subscribe');
  const question = written('question');
  const stop = await listen<Answer>('answer', ({ payload }) => {
    if (payload.to !== question) return;
    stop();
    show(`${payload.to} ${payload.text}; headlines: ${headlines.join(', ')}`);
  });
  await once('answer', () => console.info('somebody was answered'));
  await emit('question', question);
});
