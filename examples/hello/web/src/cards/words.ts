import { Channel } from '@tauri-apps/api/core';
import { call } from '../calls';
import { onSubmit } from '../card';
import { bold, element } from '../dom';

interface Progress {
  readonly done: number;
  readonly total: number;
}

interface WordCount {
  readonly words: number;
  readonly longest: string;
}

export function wordsCard(): void {
  onSubmit('words', async () => {
    const text = element('words-text', HTMLTextAreaElement).value;
    showProgress({ done: 0, total: 1 });
    const onProgress = new Channel<Progress>(showProgress);
    const { words, longest } = await call<WordCount>('count_words', { text, onProgress });
    return [bold(`${words}`), ' words, the longest is ', bold(longest)];
  });
}

function showProgress({ done, total }: Progress): void {
  const bar = element('words-progress', HTMLProgressElement);
  bar.max = total;
  bar.value = done;
  element('words-done', HTMLSpanElement).textContent = done > 0 ? `${done} of ${total}` : '';
}
