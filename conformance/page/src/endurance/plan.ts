import { invoke } from '@tauri-apps/api/core';

/** How much is to be done, as Java says. */
export interface Plan {
  readonly calls: number;
  readonly inFlight: number;
  readonly callsOfEachKind: number;
  readonly messages: number;
  readonly messagesWhileBusy: number;
  readonly busyMillis: number;
}

const samples = 20;

/** Lets Java look at the memory after each twentieth of a phase, and tells it how the phase went. */
export class Phase {
  readonly #step: number;
  #done = 0;
  #wrong = 0;
  #samples: Promise<unknown>[] = [];

  constructor(
    readonly name: string,
    readonly count: number,
  ) {
    this.#step = Math.max(1, Math.floor(count / samples));
  }

  add(right: boolean): void {
    this.#done++;
    if (!right) this.#wrong++;
    if (this.#done % this.#step === 0) {
      this.#samples.push(invoke('sample', { phase: this.name, done: this.#done }));
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#samples);
    await invoke('phase_ended', { phase: this.name, done: this.#done, wrong: this.#wrong });
  }
}

/** Runs `count` tasks by number, so many at a time. */
export async function inFlight(
  width: number,
  count: number,
  task: (number: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await task(next++);
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
}
