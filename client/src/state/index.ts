import { Channel } from '../core/channel.js';
import { internals } from '../core/internals.js';
import { invoke } from '../core/invoke.js';

/** Hears a value; the one that is there when it begins to listen too. */
export type StateListener<T> = (value: T) => void;

/** A value that Java shares with its pages. Pages read it; the program's commands change it. */
export interface SharedState<T> {
  /** What the page was told last. The same object until the next change. */
  readonly value: T;
  /** Grows by one with each change in Java, of which a page may be told only later ones. */
  readonly version: number;
  /**
   * Calls the listener with the value, at once and after each change, until the returned function
   * is called. What a listener throws is reported as uncaught and does not keep others from hearing.
   */
  subscribe(listener: StateListener<T>): () => void;
  /** Follows the value no longer; no listener is called any more. */
  close(): Promise<void>;
}

interface Version<T> {
  readonly version: number;
  readonly value: T;
}

/**
 * Follows a value that Java shares under a name. Resolves when it is there; rejects when there is
 * none of that name, or the page may not read it.
 */
export async function sharedState<T>(name: string): Promise<SharedState<T>> {
  return new Promise((resolve, reject) => {
    let followed: Followed<T> | undefined;
    const channel = new Channel<Version<T>>((current) => {
      if (followed) followed.tell(current);
      else resolve((followed = new Followed(name, channel.id, current)));
    });
    invoke('plugin:shared-state|subscribe', { name, onVersion: channel }).catch((reason) => {
      internals().unregisterCallback(channel.id);
      reject(reason);
    });
  });
}

/** One subscription, so that a function may listen more than once. */
interface Listener<T> {
  readonly hear: StateListener<T>;
}

class Followed<T> implements SharedState<T> {
  readonly #name: string;
  readonly #channelId: number;
  readonly #listeners = new Set<Listener<T>>();
  #current: Version<T>;
  #closed = false;

  constructor(name: string, channelId: number, current: Version<T>) {
    this.#name = name;
    this.#channelId = channelId;
    this.#current = current;
  }

  get value(): T {
    return this.#current.value;
  }

  get version(): number {
    return this.#current.version;
  }

  subscribe(hear: StateListener<T>): () => void {
    const listener = { hear };
    if (!this.#closed) this.#listeners.add(listener);
    this.#call(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#listeners.clear();
    await invoke('plugin:shared-state|unsubscribe', {
      name: this.#name,
      channelId: this.#channelId,
    });
  }

  tell(current: Version<T>): void {
    if (this.#closed) return;
    this.#current = current;
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) this.#call(listener);
    }
  }

  #call({ hear }: Listener<T>): void {
    try {
      hear(this.value);
    } catch (error) {
      reportError(error);
    }
  }
}
