import { internals } from './internals.js';
import { transformCallback } from './invoke.js';
import { SERIALIZE_TO_IPC_FN } from './serialize.js';

type Envelope<T> =
  { readonly index: number; readonly message: T } | { readonly index: number; readonly end: true };

/**
 * A stream of messages from the host. Give it to a command as an argument. Messages are handed over
 * in the order of sending; the host ends the channel, which frees its callback.
 */
export class Channel<T = unknown> {
  /** The callback id that the host sends to. */
  id: number;

  #onmessage: (response: T) => void;
  #next = 0;
  #end: number | undefined;
  readonly #early = new Map<number, T>();

  constructor(onmessage?: (response: T) => void) {
    this.#onmessage = onmessage ?? (() => undefined);
    this.id = transformCallback<Envelope<T>>((envelope) => this.#receive(envelope));
  }

  /** Takes each message. What it throws is reported as uncaught and does not stop the channel. */
  set onmessage(handler: (response: T) => void) {
    this.#onmessage = handler;
  }

  get onmessage(): (response: T) => void {
    return this.#onmessage;
  }

  [SERIALIZE_TO_IPC_FN](): string {
    return `__CHANNEL__:${this.id}`;
  }

  toJSON(): string {
    return this[SERIALIZE_TO_IPC_FN]();
  }

  #receive(envelope: Envelope<T>): void {
    const index = Number(envelope.index);
    if ('end' in envelope) this.#end = index;
    else if (index === this.#next) this.#deliverFrom(envelope.message);
    else this.#early.set(index, envelope.message);
    if (this.#next === this.#end) internals().unregisterCallback(this.id);
  }

  #deliverFrom(message: T): void {
    this.#deliver(message);
    while (this.#early.has(this.#next)) {
      const early = this.#early.get(this.#next) as T;
      this.#early.delete(this.#next);
      this.#deliver(early);
    }
  }

  #deliver(message: T): void {
    this.#next++;
    try {
      this.#onmessage(message);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
