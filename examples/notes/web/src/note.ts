import { sharedState } from '@elnath/api/state';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { element } from './dom';
import { Editor } from './editor';
import { titleOf, type Note } from './notes';

const id = Number(new URLSearchParams(location.search).get('id'));
const notes = await sharedState<readonly Note[]>('notes');
const editor = new Editor(element('main', HTMLElement));
let title = '';

notes.subscribe((all) => {
  const note = all.find((candidate) => candidate.id === id);
  if (editor.note) editor.follow(all);
  else editor.show(note);
  if (note && titleOf(note) !== title) {
    title = titleOf(note);
    void getCurrentWindow().setTitle(title);
  }
});
