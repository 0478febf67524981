import { convertFileSrc } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, rejection } from '../expect';
import { alphabet, fetchFile, isPattern, largeLength, widthOf, type Paths } from './files';

export function addImageChecks(paths: Paths): void {
  check('a picture loads from its path', async () => {
    equal(await widthOf(convertFileSrc(paths.picture), window), 1);
  });

  check('a picture loads whatever characters its path has', async () => {
    equal(await widthOf(convertFileSrc(paths.oddPicture), window), 1);
  });

  check('a picture is what its content says, not its name', async () => {
    const answer = await fetchFile(paths.oddPicture);
    equal(answer.headers.get('Content-Type'), 'image/png');
  });

  check('a file is fetched whole', async () => {
    const answer = await fetchFile(paths.text);
    equal([answer.status, await answer.text()], [200, alphabet]);
    equal(answer.headers.get('Content-Type'), 'text/plain');
  });

  check('a large file is fetched whole', async () => {
    const bytes = new Uint8Array(await (await fetchFile(paths.large)).arrayBuffer());
    equal([bytes.length, isPattern(bytes, 0)], [largeLength, true]);
  });

  check('HEAD tells the length and nothing else', async () => {
    const answer = await fetchFile(paths.large, { method: 'HEAD' });
    equal([answer.status, await answer.text()], [200, '']);
    equal(answer.headers.get('Content-Length'), `${largeLength}`);
  });

  check('another method is refused', async () => {
    equal((await fetchFile(paths.text, { method: 'POST', body: 'x' })).status, 405);
  });

  check('the policy that lets pictures in keeps scripts out', async () => {
    const script = document.createElement('script');
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('refused'));
    });
    script.src = convertFileSrc(paths.script);
    document.head.append(script);
    equal(await rejection(loaded), new Error('refused'));
    equal(Reflect.get(window, 'scriptHasRun'), undefined);
  });
}
