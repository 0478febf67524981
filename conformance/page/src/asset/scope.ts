import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, holds, rejection } from '../expect';
import { fetchFile, widthOf, type Paths } from './files';

export function addScopeChecks(paths: Paths): void {
  const refused: readonly (readonly [string, keyof Paths])[] = [
    ['a file outside the scope', 'outside'],
    ['a hidden file', 'hidden'],
    ['a link that leads out', 'link'],
    ['a file that is denied', 'denied'],
    ['a path with ..', 'parent'],
    ['a directory', 'directory'],
  ];
  for (const [what, name] of refused) {
    check(`${what} is refused`, async () => {
      equal((await fetchFile(paths[name])).status, 403);
      const failure = await rejection(widthOf(convertFileSrc(paths[name]), window));
      holds(failure instanceof Error, 'a picture has loaded');
    });
  }

  check('a file that is absent is told apart', async () => {
    equal((await fetchFile(paths.absent)).status, 404);
  });

  check('a path with a NUL is refused', async () => {
    equal((await fetchFile(`${paths.text}\0.png`)).status, 403);
  });

  check('a relative path is refused', async () => {
    equal((await fetchFile('pom.xml')).status, 403);
  });

  check('what the program allows later loads from then on', async () => {
    equal((await fetchFile(paths.added)).status, 403);
    await invoke('allow_added');
    equal((await fetchFile(paths.added)).status, 200);
  });
}
