import { check } from '../harness';
import { equal, holds } from '../expect';
import { alphabet, fetchRange, isPattern, largeLength, type Paths } from './files';

export function addRangeChecks(paths: Paths): void {
  const pieces: readonly (readonly [string, string, string])[] = [
    ['bytes=0-4', 'abcde', 'bytes 0-4/26'],
    ['bytes=20-', 'uvwxyz', 'bytes 20-25/26'],
    ['bytes=-3', 'xyz', 'bytes 23-25/26'],
    ['bytes=24-99', 'yz', 'bytes 24-25/26'],
  ];
  for (const [range, text, contentRange] of pieces) {
    check(`the piece ${range} is fetched`, async () => {
      const answer = await fetchRange(paths.text, range);
      equal([answer.status, await answer.text()], [206, text]);
      equal(answer.headers.get('Content-Range'), contentRange);
      equal(answer.headers.get('Content-Length'), `${text.length}`);
    });
  }

  check('a piece is at most 1,024,000 bytes long', async () => {
    const answer = await fetchRange(paths.large, 'bytes=1000-');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    equal([bytes.length, isPattern(bytes, 1000)], [1_024_000, true]);
    equal(answer.headers.get('Content-Range'), `bytes 1000-1024999/${largeLength}`);
  });

  check('several pieces come as parts of one body', async () => {
    const answer = await fetchRange(paths.text, 'bytes=0-1,5-6');
    equal(answer.status, 206);
    const type = answer.headers.get('Content-Type') ?? '';
    const boundary = /^multipart\/byteranges; boundary=(\S+)$/.exec(type)?.[1];
    holds(boundary !== undefined, `the type is ${type}`);
    const part = (range: string, text: string): string =>
      `\r\n--${boundary}\r\nContent-Type: text/plain\r\n` +
      `Content-Range: bytes ${range}/${alphabet.length}\r\n\r\n${text}`;
    equal(await answer.text(), `${part('0-1', 'ab')}${part('5-6', 'fg')}\r\n--${boundary}--\r\n`);
  });

  for (const range of ['bytes=26-', 'bytes=5-2', 'bytes=x', 'lines=0-1']) {
    check(`${range} cannot be satisfied`, async () => {
      const answer = await fetchRange(paths.text, range);
      equal([answer.status, await answer.text()], [416, '']);
      equal(answer.headers.get('Content-Range'), 'bytes */26');
    });
  }
}
