import { invoke } from '@tauri-apps/api/core';
import type { Note } from './notes';

/** What the user has written. */
export interface Draft {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Saves what the user writes: one call at a time, and of each note always the latest. */
export class Writer {
  readonly #saved: (note: Note) => void;
  readonly #failed: (error: unknown) => void;
  readonly #waiting = new Map<number, Draft>();
  #writing: number | undefined;

  constructor(saved: (note: Note) => void, failed: (error: unknown) => void) {
    this.#saved = saved;
    this.#failed = failed;
  }

  write(draft: Draft): void {
    this.#waiting.set(draft.id, draft);
    if (this.#writing === undefined) void this.#run();
  }

  /** Whether this page knows better what the note says than Java does. */
  isAhead(id: number): boolean {
    return this.#writing === id || this.#waiting.has(id);
  }

  async #run(): Promise<void> {
    for (const [id, draft] of this.#waiting) {
      this.#waiting.delete(id);
      this.#writing = id;
      try {
        const note = await invoke<Note>('save_note', { ...draft });
        if (!this.#waiting.has(id)) this.#saved(note);
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#writing = undefined;
  }
}
