import { attacks } from './attempt';
import type { Found } from './frame';
import { stolenKey } from './raw';

type Place = (frame: HTMLIFrameElement, script: string) => void;

const html = (script: string): string => `<!doctype html><script>${script}</script>`;

/** The sorts of frames that a page can have, and whether their origin is the page's. */
function kinds(elsewhere: string): readonly (readonly [string, boolean, Place])[] {
  return [
    ['a frame of the application', true, (frame) => (frame.src = '/attacks-frame.html')],
    ['a srcdoc frame', true, (frame, script) => (frame.srcdoc = html(script))],
    [
      'a blob: frame',
      true,
      (frame, script) => {
        frame.src = URL.createObjectURL(new Blob([html(script)], { type: 'text/html' }));
      },
    ],
    [
      'a data: frame',
      false,
      (frame, script) => {
        frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(html(script))}`;
      },
    ],
    [
      'a sandboxed frame',
      false,
      (frame, script) => {
        frame.sandbox.add('allow-scripts');
        frame.srcdoc = html(script);
      },
    ],
    [
      'a sandboxed frame of the application',
      false,
      (frame) => {
        frame.sandbox.add('allow-scripts');
        frame.src = '/attacks-frame.html';
      },
    ],
    ['a frame of another origin', false, (frame) => (frame.src = `${elsewhere}/frame`)],
  ];
}

/** Lets a frame try and tell what came of it. */
async function tried(place: Place): Promise<Found> {
  const key = await stolenKey();
  const script = (await (await fetch('/attacks-frame.js')).text()).replaceAll(
    '</script',
    '<\\/script',
  );
  const frame = document.createElement('iframe');
  place(frame, script);
  const answer = new Promise<Found>((resolve) => {
    window.addEventListener('message', function listen({ data, source }: MessageEvent<Found>) {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    });
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  try {
    await loaded;
    frame.contentWindow?.postMessage({ key }, '*');
    return await answer;
  } finally {
    frame.remove();
  }
}

/** @param elsewhere an origin that is not the application's */
export function addFrameAttacks(elsewhere: string): void {
  for (const [kind, same, place] of kinds(elsewhere)) {
    let found: Promise<Found> | undefined;
    const part = (name: keyof Found) => async () => (await (found ??= tried(place)))[name];
    const opaque = same ? [] : [withKey(kind, part('withKey'))];
    attacks(kind, [
      ['find the runtime', '', part('runtime')],
      ['call without the key', '500 missing Tauri-Invoke-Key header', part('withoutKey')],
      ['call with a guessed key', '500 invalid Tauri-Invoke-Key header', part('withWrongKey')],
      ['post a message without the key', 'missing field `__TAURI_INVOKE_KEY__`', part('message')],
      ...opaque,
    ]);
  }
}

function withKey(kind: string, run: () => Promise<string>): readonly [string, string, typeof run] {
  const refusal = kind.endsWith('another origin')
    ? '200 "Command steal not allowed by ACL"'
    : '500 Origin header is not a valid URL';
  return ['call with the key, if it had been stolen', refusal, run];
}
