import { invoke } from '@tauri-apps/api/core';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { mayDelete } from './dialog';
import { element, fromText } from './dom';
import { attachPicture, pictureAddress, titleOf, type Note } from './notes';
import { Writer } from './writer';

const layout = `<section class="editor" hidden>
  <header>
    <time></time>
    <output class="problem" role="alert"></output>
    <button id="attach" title="Attach a picture (Ctrl+Shift+P)">Picture…</button>
    <button id="open" title="Open in a window of its own (Ctrl+O)">Own window</button>
    <button id="delete" class="danger" title="Delete (Ctrl+D)">Delete…</button>
  </header>
  <input id="title" placeholder="Title" aria-label="Title" />
  <figure hidden>
    <img alt="The picture of this note" />
    <button id="detach" title="Take the picture away">Remove picture</button>
  </figure>
  <textarea id="text" placeholder="Write something" aria-label="Text"></textarea>
  <input id="file" type="file" accept="image/png,image/jpeg,image/gif,image/webp" tabindex="-1" aria-label="Picture" />
</section>`;

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Shows one note of those that all windows share, and lets the user change it. */
export class Editor {
  readonly #section = fromText(layout, HTMLElement);
  readonly #title = element('#title', HTMLInputElement, this.#section);
  readonly #text = element('#text', HTMLTextAreaElement, this.#section);
  readonly #figure = element('figure', HTMLElement, this.#section);
  readonly #file = element('#file', HTMLInputElement, this.#section);
  readonly #problem = element('.problem', HTMLOutputElement, this.#section);
  readonly #writer = new Writer(
    (note) => this.#saved(note),
    (error) => this.#tell(error),
  );
  #note: Note | undefined;

  /** @param open what opens the note in a window of its own; without it there is no button */
  constructor(parent: HTMLElement, open?: (note: Note) => Promise<unknown>) {
    parent.append(this.#section);
    for (const field of [this.#title, this.#text]) {
      field.addEventListener('input', () => this.#written());
    }
    this.#file.addEventListener('change', () => {
      const file = this.#file.files?.[0];
      if (file) this.#do((note) => attachPicture(note.id, file).finally(() => this.#forgetFile()));
    });
    const choose = () => this.#note && this.#file.click();
    const remove = () =>
      this.#do(async (note) => {
        if (await mayDelete(titleOf(note))) await invoke('delete_note', { id: note.id });
      });
    this.#press('#detach', () => this.#do(({ id }) => invoke('detach_picture', { id })));
    this.#press('#attach', choose, 'attach');
    this.#press('#delete', remove, 'delete');
    if (open) this.#press('#open', () => this.#do(open), 'open');
    else element('#open', HTMLButtonElement, this.#section).remove();
  }

  /** The note that is shown, if there is one. */
  get note(): Note | undefined {
    return this.#note;
  }

  /** Shows another note, or none. */
  show(note: Note | undefined): void {
    const other = note?.id !== this.#note?.id;
    this.#note = note;
    this.#section.hidden = note === undefined;
    this.#problem.textContent = '';
    if (!note) return;
    this.#fill(note);
    if (other) (note.title ? this.#text : this.#title).focus();
  }

  /** Brings the note that is shown up to date, unless the user is ahead. */
  follow(notes: readonly Note[]): void {
    const shown = this.#note;
    if (!shown) return;
    const now = notes.find((note) => note.id === shown.id);
    if (!now) this.show(undefined);
    else if (now.revision > shown.revision && !this.#writer.isAhead(now.id)) {
      this.#note = now;
      this.#fill(now);
    }
  }

  #fill(note: Note): void {
    if (this.#title.value !== note.title) this.#title.value = note.title;
    if (this.#text.value !== note.text) this.#text.value = note.text;
    element('time', HTMLTimeElement, this.#section).textContent = date.format(
      new Date(note.changed),
    );
    void this.#showPicture(note.picture);
  }

  async #showPicture(name: string | null): Promise<void> {
    this.#figure.hidden = name === null;
    if (name === null) return;
    const address = await pictureAddress(name);
    const picture = element('img', HTMLImageElement, this.#figure);
    if (picture.src !== address) picture.src = address;
  }

  #written(): void {
    if (!this.#note) return;
    this.#writer.write({
      id: this.#note.id,
      title: this.#title.value,
      text: this.#text.value,
    });
  }

  #saved(note: Note): void {
    if (note.id === this.#note?.id && note.revision > this.#note.revision) {
      this.#note = note;
      this.#fill(note);
    }
  }

  #press(selector: string, work: () => void, event?: string): void {
    element(selector, HTMLButtonElement, this.#section).addEventListener('click', work);
    if (event) void getCurrentWebviewWindow().listen(event, work);
  }

  #do(work: (note: Note) => Promise<unknown>): void {
    const note = this.#note;
    if (!note) return;
    this.#problem.textContent = '';
    work(note).catch((error: unknown) => this.#tell(error));
  }

  #tell(error: unknown): void {
    this.#problem.textContent = String(error);
  }

  /** The same file can be chosen again. */
  #forgetFile(): void {
    this.#file.value = '';
  }
}
