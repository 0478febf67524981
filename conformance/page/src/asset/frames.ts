import { convertFileSrc } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal } from '../expect';
import { alphabet, widthOf, type Paths } from './files';

async function withFrame<T>(use: (inside: Window & typeof globalThis) => Promise<T>): Promise<T> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = '/empty.html';
  document.body.append(frame);
  try {
    await loaded;
    return await use(frame.contentWindow as Window & typeof globalThis);
  } finally {
    frame.remove();
  }
}

export function addFrameChecks(paths: Paths): void {
  check('a picture loads in a frame', async () => {
    equal(await withFrame((inside) => widthOf(convertFileSrc(paths.picture), inside)), 1);
  });

  check('a frame fetches a piece', async () => {
    await withFrame(async (inside) => {
      const answer = await inside.fetch(convertFileSrc(paths.text), {
        headers: { Range: 'bytes=1-2' },
      });
      equal([answer.status, await answer.text()], [206, alphabet.slice(1, 3)]);
    });
  });

  check('a frame is refused a file outside the scope', async () => {
    await withFrame(async (inside) => {
      equal((await inside.fetch(convertFileSrc(paths.outside))).status, 403);
    });
  });
}
