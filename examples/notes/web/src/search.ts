import { invoke } from '@tauri-apps/api/core';
import type { Note } from './notes';

/** The field in which the user writes what to look for; Java looks in the database. */
export class Search {
  readonly #field: HTMLInputElement;
  readonly #changed: () => void;
  #ids: readonly number[] | undefined;
  #asked = 0;

  constructor(field: HTMLInputElement, changed: () => void) {
    this.#field = field;
    this.#changed = changed;
    field.addEventListener('input', () => this.again());
  }

  /** Those of the notes that were found, the best first; all if nothing is looked for. */
  found(notes: readonly Note[]): readonly Note[] {
    if (!this.#ids) return notes;
    const byId = new Map(notes.map((note) => [note.id, note]));
    return this.#ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Looks again, since the words or the notes have changed. */
  async again(): Promise<void> {
    const words = this.#field.value.trim();
    const question = ++this.#asked;
    if (!words && !this.#ids) return;
    const ids = words ? await invoke<number[]>('search_notes', { words }) : undefined;
    if (question !== this.#asked) return;
    this.#ids = ids;
    this.#changed();
  }

  clear(): void {
    this.#field.value = '';
    void this.again();
  }

  focus(): void {
    this.#field.select();
    this.#field.focus();
  }
}
