import { deliver, drain } from './batch';
import type { Callbacks } from './callbacks';

/** Messages that the page has got and not delivered yet. */
export interface Inbox {
  add(id: number, message: unknown): void;
  /** Delivers what is there, in turns. */
  deliver(): void;
  /** Drops what is there, and runs `done` when no handler is under way. */
  close(done: () => void): void;
}

interface Entry {
  readonly id: number;
  readonly message: unknown;
  next: Entry | undefined;
}

const reportEvery = 64;

/** `delivered` is told how many more have been, now and then and when there are no more. */
export function createInbox(callbacks: Callbacks, delivered: (count: number) => void): Inbox {
  let first: Entry | undefined;
  let last: Entry | undefined;
  let unreported = 0;
  let draining = false;
  let whenDone: (() => void) | undefined;

  function step(): boolean {
    const entry = first;
    if (!entry) return false;
    first = entry.next;
    if (!first) last = undefined;
    deliver(callbacks, entry.id, entry.message);
    if (++unreported >= reportEvery) report();
    return true;
  }

  function report(): void {
    const count = unreported;
    unreported = 0;
    if (count > 0) delivered(count);
  }

  function done(): void {
    draining = false;
    report();
    whenDone?.();
  }

  return {
    add(id, message) {
      const entry: Entry = { id, message, next: undefined };
      if (last) last.next = entry;
      else first = entry;
      last = entry;
    },
    deliver() {
      if (draining || !first) return;
      draining = true;
      drain(step, done);
    },
    close(task) {
      first = last = undefined;
      if (draining) whenDone = task;
      else task();
    },
  };
}
