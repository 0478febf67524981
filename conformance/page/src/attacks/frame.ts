import { answered, replied } from './unkeyed';

/** What a frame found and got. */
export interface Found {
  readonly runtime: string;
  readonly withoutKey: string;
  readonly withWrongKey: string;
  readonly withKey: string;
  readonly message: string;
}

function fetched(key: string | undefined): Promise<string> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '1',
    'Tauri-Error': '2',
  };
  if (key !== undefined) headers['Tauri-Invoke-Key'] = key;
  return answered(fetch('ipc://localhost/steal', { method: 'POST', headers, body: '{}' }));
}

const names = [
  '__TAURI_INTERNALS__',
  '__TAURI__',
  '__TAURI_EVENT_PLUGIN_INTERNALS__',
  '__ELNATH_DIRECT__',
  'isTauri',
  'ipc',
];

window.addEventListener('message', ({ data }: MessageEvent<{ key: string }>) => {
  void (async () => {
    const message = { cmd: 'steal', callback: 4_000_000_001, error: 4_000_000_002, payload: {} };
    const found: Found = {
      runtime: names.filter((name) => name in window).join(),
      withoutKey: await fetched(undefined),
      withWrongKey: await fetched('wrong'),
      withKey: await fetched(data.key),
      message: await replied(JSON.stringify(message)),
    };
    window.parent.postMessage(found, '*');
  })();
});
