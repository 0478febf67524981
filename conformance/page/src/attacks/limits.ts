import { invoke } from '@tauri-apps/api/core';
import { attacks, outcome } from './attempt';

const listeners = 200;
const depth = 64;

function nested(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** Listens once more than a page may, and stops listening; what the last attempt came to. */
async function listenTooOften(): Promise<string> {
  const event = 'flood';
  const ids: number[] = [];
  try {
    for (let count = 0; count <= listeners; count++) {
      const handler = 3_000_000_000 + count;
      ids.push(await invoke('plugin:event|listen', { event, target: { kind: 'Any' }, handler }));
    }
    return `got in: ${ids.length} listeners`;
  } catch (error) {
    return `${error}`;
  } finally {
    for (const eventId of ids) await invoke('plugin:event|unlisten', { event, eventId });
  }
}

/** The configuration of the application has the same limits. */
export function addLimitAttacks(): void {
  attacks('a page that wants too much', [
    [
      'listen more often than a page may',
      `too many listeners: the limit is ${listeners} (plugins.elnath.maxListeners)`,
      listenTooOften,
    ],
    [
      'nest values deeper than a page may',
      `values are nested deeper than the limit of ${depth} (plugins.elnath.maxNesting)`,
      () => outcome(invoke('plugin:event|emit', { event: 'deep', payload: nested(depth + 1) })),
    ],
  ]);
}
