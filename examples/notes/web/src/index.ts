import { sharedState } from '@elnath/api/state';
import { invoke } from '@tauri-apps/api/core';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { element } from './dom';
import { Editor } from './editor';
import { NoteList } from './list';
import type { Note } from './notes';
import { Search } from './search';

type Appearance = 'system' | 'light' | 'dark';

const notes = await sharedState<readonly Note[]>('notes');
const appearance = await sharedState<Appearance>('appearance');

const editor = new Editor(element('main', HTMLElement), (note) =>
  invoke('open_note', { id: note.id }),
);
const list = new NoteList(element('#notes', HTMLOListElement), select);
const search = new Search(element('#search', HTMLInputElement), showList);

/** What is to be shown as soon as it is there. */
let wanted: number | undefined;

function select(id: number): void {
  const note = notes.value.find((candidate) => candidate.id === id);
  wanted = note ? undefined : id;
  if (note) editor.show(note);
  showList();
}

function showList(): void {
  const shown = search.found(notes.value);
  list.show(shown, editor.note?.id);
  element('#count', HTMLOutputElement).textContent =
    shown.length === 1 ? '1 note' : `${shown.length} notes`;
}

notes.subscribe((all) => {
  editor.follow(all);
  if (wanted !== undefined) select(wanted);
  else if (!editor.note) editor.show(all[0]);
  search.again();
  showList();
});

element('#new', HTMLButtonElement).addEventListener('click', async () => {
  search.clear();
  select((await invoke<Note>('create_note')).id);
});

const chosen = element('#appearance', HTMLSelectElement);
appearance.subscribe((now) => (chosen.value = now));
chosen.addEventListener('change', () => invoke('set_appearance', { appearance: chosen.value }));

const here = getCurrentWebviewWindow();
await here.listen<number>('select', ({ payload }) => {
  search.clear();
  select(payload);
});
await here.listen('find', () => search.focus());
