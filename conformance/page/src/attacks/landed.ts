import { invoke } from '@tauri-apps/api/core';
import { attacks, tryAll } from './attempt';

// The page of the application on which a remote one has navigated, calling all the while.
attacks('a page of another origin', [
  [
    'call while a page of the application takes its place',
    'none of the calls ran',
    async () => {
      const times = await invoke<number>('stolen_by_strangers');
      return times === 0 ? 'none of the calls ran' : `got in: ${times} calls ran`;
    },
  ],
]);
const total = await tryAll((row) => invoke('attempted', { party: 'landed', row }));
await invoke('finished', { party: 'landed', total });
