import { convertFileSrc } from '@tauri-apps/api/core';
import { attacks } from './attempt';

/** Files within and out of reach. */
export interface Files {
  readonly inside: string;
  readonly outside: string;
  readonly link: string;
  readonly linkedDirectory: string;
  readonly hidden: string;
  readonly denied: string;
  readonly page: string;
}

const outOfScope = '403 the file is not in the scope of the asset protocol';
const own = (path: string): Promise<string> => fetched(`tauri://localhost/${path}`);

async function fetched(url: string, init?: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (response.ok) return `got in: ${text.slice(0, 80)}`;
    return `${response.status} ${text}`.trim();
  } catch {
    return 'blocked by the web view';
  }
}

export function addAssetAttacks(files: Files): void {
  const { inside, outside } = files;
  const file = (path: string, init?: RequestInit) => () => fetched(convertFileSrc(path), init);
  const raw = (path: string) => () => fetched(`asset://localhost/${path}`);
  const ranges = (value: string) => file(inside, { headers: { Range: value } });
  const directory = inside.replace(/\/[^/]*$/, '');
  const climbing = `${directory}/../${outside.replace(/^.*\//, '')}`;
  attacks('a page that loads files', [
    ['load a file out of the scope', outOfScope, file(outside)],
    ['load /etc/passwd', outOfScope, file('/etc/passwd')],
    ['load the environment of the program', outOfScope, file('/proc/self/environ')],
    ['load a file that is denied', outOfScope, file(files.denied)],
    ['load a hidden file', outOfScope, file(files.hidden)],
    ['climb out by ..', outOfScope, file(climbing)],
    [
      'climb out by .. that the address encodes',
      outOfScope,
      raw(encodeURIComponent(climbing).replaceAll('.', '%2E')),
    ],
    [
      'climb out by .. that is encoded twice',
      '404 there is no such file',
      raw(encodeURIComponent(climbing.replace('..', '%2e%2e'))),
    ],
    ['climb out by slashes that are not encoded', outOfScope, raw(`%2F${climbing.slice(1)}`)],
    ['climb out by back-slashes', outOfScope, file(climbing.replace('/../', '\\..\\'))],
    ['follow a link that leads out', outOfScope, file(files.link)],
    [
      'follow a link to a directory outside',
      outOfScope,
      file(`${files.linkedDirectory}/secret.txt`),
    ],
    ['end the path with a NUL', outOfScope, file(`${outside}\0${inside}`)],
    ['name a path that is not absolute', outOfScope, file('pom.xml')],
    ['begin the path with two slashes', outOfScope, file(`/${outside}`)],
    ['load through /proc/self/root', outOfScope, file(`/proc/self/root${outside}`)],
    [
      'write the path in overlong UTF-8',
      outOfScope,
      raw(encodeURIComponent(inside).replace('%2F', '%C0%AF')),
    ],
    ['list a directory', outOfScope, file(directory)],
    [
      'write a file',
      '405 only GET and HEAD are allowed',
      file(inside, { method: 'PUT', body: 'x' }),
    ],
    ['ask for a range beyond 64 bits', '416', ranges('bytes=0-99999999999999999999999')],
    ['ask for a range that ends before it begins', '416', ranges('bytes=9-1')],
    ['ask for a thousand ranges', '416', ranges(`bytes=${Array(1000).fill('0-').join()}`)],
    ['ask for ranges in another unit', '416', ranges('lines=0-1')],
    [
      'climb out of the application’s own files',
      '500 asset not found: ../package.json',
      () => own('..%2Fpackage.json'),
    ],
    [
      'climb out of the application’s own files by back-slashes',
      '500 asset not found: ..\\package.json',
      () => own('..%5Cpackage.json'),
    ],
    [
      'begin an own file at the root',
      '500 asset not found: /etc/passwd',
      () => own('%2Fetc%2Fpasswd'),
    ],
    [
      'end the name of an own file with a NUL',
      '500 asset not found: attacks.html\0',
      () => own('attacks.html%00'),
    ],
    [
      'upload to the application’s own files',
      '405 only GET and HEAD are allowed',
      () => fetched('tauri://localhost/attacks.html', { method: 'POST', body: 'x' }),
    ],
  ]);
}
