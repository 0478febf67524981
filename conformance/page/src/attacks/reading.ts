import { invoke } from '@tauri-apps/api/core';
import type { Files } from './assets';
import { attacks, outcome } from './attempt';

const refusal = '‹file›: it is not in the scope';

/** Has a command read, whose scope is the one of the asset protocol. */
function read(file: string, more: Readonly<Record<string, unknown>> = {}): () => Promise<string> {
  return async () =>
    (await outcome(invoke('plugin:vault|read', { file, ...more }))).replaceAll(file, '‹file›');
}

export function addReadingAttacks(files: Files): void {
  const { inside, outside } = files;
  const scope = { allow: ['/**'], deny: [] };
  attacks('a page that has a command read files', [
    ['read a file within the scope, which it may', 'got in: "inside"', read(inside)],
    ['have a file read that is out of the scope', refusal, read(outside)],
    ['have a denied file read', refusal, read(files.denied)],
    ['have a hidden file read', refusal, read(files.hidden)],
    ['have a link followed that leads out', refusal, read(files.link)],
    [
      'have a directory followed that is a link',
      refusal,
      read(`${files.linkedDirectory}/secret.txt`),
    ],
    [
      'have a path read that climbs out',
      refusal,
      read(`${inside.replace(/\/[^/]*$/, '')}/../${outside.replace(/^.*\//, '')}`),
    ],
    ['have a path read through /proc', refusal, read(`/proc/self/root${outside}`)],
    ['bring a scope of its own', refusal, read(outside, { scope })],
  ]);
}
