import { element, fromText } from './dom';
import { pictureAddress, titleOf, type Note } from './notes';

const layout = `<li><button class="note">
  <strong></strong><span class="beginning"></span><time></time><img alt="" hidden />
</button></li>`;

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** The entries of the list; an entry stays the same element as long as its note is there. */
export class NoteList {
  readonly #list: HTMLElement;
  readonly #chosen: (id: number) => void;
  readonly #entries = new Map<number, HTMLElement>();

  constructor(list: HTMLElement, chosen: (id: number) => void) {
    this.#list = list;
    this.#chosen = chosen;
  }

  show(notes: readonly Note[], selected: number | undefined): void {
    const ids = new Set(notes.map((note) => note.id));
    for (const [id, entry] of this.#entries) {
      if (ids.has(id)) continue;
      entry.remove();
      this.#entries.delete(id);
    }
    notes.forEach((note, index) => {
      const entry = this.#entryOf(note.id);
      this.#fill(entry, note, note.id === selected);
      const there = this.#list.children[index];
      if (there !== entry) this.#list.insertBefore(entry, there ?? null);
    });
  }

  #entryOf(id: number): HTMLElement {
    const known = this.#entries.get(id);
    if (known) return known;
    const entry = fromText(layout, HTMLLIElement);
    entry.addEventListener('click', () => this.#chosen(id));
    this.#entries.set(id, entry);
    return entry;
  }

  #fill(entry: HTMLElement, note: Note, isSelected: boolean): void {
    element('button', HTMLButtonElement, entry).ariaCurrent = String(isSelected);
    element('strong', HTMLElement, entry).textContent = titleOf(note);
    element('.beginning', HTMLElement, entry).textContent = note.text.trim().split('\n')[0] || '…';
    element('time', HTMLElement, entry).textContent = day.format(new Date(note.changed));
    void this.#showPicture(element('img', HTMLImageElement, entry), note.picture);
  }

  async #showPicture(image: HTMLImageElement, name: string | null): Promise<void> {
    image.hidden = name === null;
    if (name === null) return;
    const address = await pictureAddress(name);
    if (image.src !== address) image.src = address;
  }
}
