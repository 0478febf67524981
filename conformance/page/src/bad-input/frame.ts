import { postMessage } from './message-handler';

/** What a frame without the runtime finds and gets. */
export interface Found {
  readonly internals: string;
  readonly isTauri: string;
  readonly ipc: string;
  readonly origin: string;
  readonly withoutKey: string;
  readonly withWrongKey: string;
  readonly withKey: string;
  readonly message: string;
}

async function fetched(key: string | undefined): Promise<string> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '1',
    'Tauri-Error': '2',
  };
  if (key !== undefined) headers['Tauri-Invoke-Key'] = key;
  try {
    const response = await fetch('ipc://localhost/run_once', {
      method: 'POST',
      headers,
      body: '{}',
    });
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    return `${error}`;
  }
}

async function messaged(): Promise<string> {
  const text = JSON.stringify({
    cmd: 'run_once',
    callback: 1,
    error: 2,
    options: {},
    payload: {},
    __TAURI_INVOKE_KEY__: 'wrong',
  });
  try {
    return `${await postMessage(text)}`;
  } catch (error) {
    return `${error}`;
  }
}

window.addEventListener('message', ({ data }: MessageEvent<{ key: string }>) => {
  void (async () => {
    const found: Found = {
      internals: typeof Reflect.get(window, '__TAURI_INTERNALS__'),
      isTauri: typeof Reflect.get(window, 'isTauri'),
      ipc: typeof Reflect.get(window, 'ipc'),
      origin: window.origin,
      withoutKey: await fetched(undefined),
      withWrongKey: await fetched('wrong'),
      withKey: await fetched(data.key),
      message: await messaged(),
    };
    window.parent.postMessage(found, '*');
  })();
});
