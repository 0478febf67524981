import { invoke, SERIALIZE_TO_IPC_FN, transformCallback } from '@tauri-apps/api/core';
import { onPress, show } from './dom';

/** What Java sends to a channel: a message with its number, or the number that comes after the last. */
type Numbered =
  | { readonly index: number; readonly message: number }
  | { readonly index: number; readonly end: true };

/** A channel by hand: Java takes a callback's id in this form for one. */
class ByHand {
  readonly received: number[] = [];
  readonly #id: number;

  constructor(whenAll: () => void) {
    this.#id = transformCallback<Numbered>((numbered) => {
      if ('end' in numbered) whenAll();
      else this.received[numbered.index] = numbered.message;
    });
  }

  [SERIALIZE_TO_IPC_FN](): string {
    return `__CHANNEL__:${this.#id}`;
  }
}

onPress(async () => {
  const onNumber = new ByHand(() => show(onNumber.received.join(', ')));
  await invoke('count_down', { from: 5, onNumber });
});
