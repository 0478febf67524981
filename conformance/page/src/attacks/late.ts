import { invoke } from '@tauri-apps/api/core';
import { tryAll, attacks } from './attempt';
import { answered, replied } from './unkeyed';

/**
 * Two documents, one after the other. The first, which does not call by the runtime, names itself in a request; the
 * second asks in the name of the first. `#` and the key is what a hostile web process would have.
 */
const key = decodeURIComponent(location.hash.slice(1));
const first = 'f1'.repeat(16);

function byScheme(): Promise<string> {
  const headers = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '1',
    'Tauri-Error': '2',
    'Tauri-Invoke-Key': key,
    'Elnath-Page': first,
  };
  return answered(fetch('ipc://localhost/steal', { method: 'POST', headers, body: '{}' }));
}

function byMessage(): Promise<string> {
  return replied(
    JSON.stringify({
      cmd: 'steal',
      callback: 4_000_000_001,
      error: 4_000_000_002,
      payload: {},
      __TAURI_INVOKE_KEY__: key,
      __ELNATH_PAGE__: first,
    }),
  );
}

if (location.search === '') {
  const answer = await byScheme();
  location.href = `?first=${encodeURIComponent(answer)}#${encodeURIComponent(key)}`;
} else {
  const gotIn = new URLSearchParams(location.search).get('first') ?? '';
  const late = [await byScheme(), await byMessage()] as const;
  attacks('a document that has been left', [
    ['call while it is shown, which it may', 'got in: null', () => gotIn],
    ['call over the scheme when another is shown', '500 page went away', () => late[0]],
    ['call by a message when another is shown', 'page went away', () => late[1]],
  ]);
  const total = await tryAll((row) => invoke('attempted', { party: 'late', row }));
  await invoke('finished', { party: 'late', total });
}
