import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, holds, rejection } from '../expect';

const address = (path: string): string => `notes://localhost/${path}`;

export function addProtocolChecks(): void {
  check('convertFileSrc makes addresses of every protocol', () => {
    equal(convertFileSrc('a b/c', 'notes'), 'notes://localhost/a%20b%2Fc');
  });

  check('a protocol answers with status, headers and bytes', async () => {
    const answer = await fetch(address('bytes'));
    equal(answer.status, 201);
    equal(answer.headers.get('Content-Type'), 'application/x-note');
    equal(answer.headers.get('X-Note'), 'yes');
    equal([...new Uint8Array(await answer.arrayBuffer())], [0, 1, 254, 255]);
  });

  check('a protocol learns all of a request', async () => {
    const answer = await fetch(address('echo/a%20b?q=1'), {
      method: 'PUT',
      headers: { 'X-Asked': 'this' },
      body: 'sent',
    });
    equal(await answer.json(), {
      webview: 'main',
      method: 'PUT',
      uri: address('echo/a%20b?q=1'),
      path: '/echo/a b',
      asked: 'this',
      body: 'sent',
    });
  });

  check('a protocol streams: the page reads before the end', async () => {
    const reader = (await fetch(address('stream'))).body?.getReader();
    holds(reader !== undefined, 'there is no body');
    const decoder = new TextDecoder();
    equal(decoder.decode((await reader.read()).value), 'first');
    await invoke('write_more', { text: 'second' });
    equal(decoder.decode((await reader.read()).value), 'second');
    await invoke('end_stream');
    equal((await reader.read()).done, true);
  });

  check('a long stream arrives whole', async () => {
    const answer = await fetch(address('long'));
    equal((await answer.arrayBuffer()).byteLength, 20_000_000);
  });

  check('a stream that fails rejects', async () => {
    const failure = await rejection(fetch(address('broken')).then((answer) => answer.text()));
    holds(failure instanceof Error, 'it was rejected with something else');
  });

  check('a stream that ends early rejects', async () => {
    const failure = await rejection(fetch(address('short')).then((answer) => answer.text()));
    holds(failure instanceof Error, 'it was rejected with something else');
  });

  check('a protocol that throws answers 500 without the reason', async () => {
    const answer = await fetch(address('throws'));
    equal(
      [answer.status, await answer.text()],
      [500, 'the protocol "notes" failed; the application\'s log says why'],
    );
  });

  check('two requests are answered at once', async () => {
    const waiting = fetch(address('waits'));
    equal((await fetch(address('releases'))).status, 200);
    equal(await (await waiting).text(), 'released');
  });
}
