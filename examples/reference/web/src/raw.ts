import { invoke } from '@tauri-apps/api/core';
import { onPress, show, written } from './dom';

onPress(async () => {
  const title = written('title');
  const bytes = new TextEncoder().encode(written('text'));
  const saved = await invoke<number>('save_note', bytes, { headers: { 'Note-Title': title } });
  const note = await invoke<ArrayBuffer>('read_note', { title });
  show(`${saved} bytes: ${new TextDecoder().decode(note)}`);
});
