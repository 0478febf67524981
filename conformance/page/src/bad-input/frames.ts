import { invoke } from '@tauri-apps/api/core';
import { equal, holds } from '../expect';
import type { Found } from './frame';
import { badCheck, invokeKey } from './raw';

/** Lets a frame try to call Java and tell what it found. */
async function tried(point: (frame: HTMLIFrameElement, script: string) => void): Promise<Found> {
  const key = await invokeKey();
  const script = (await (await fetch('/frame.js')).text()).replaceAll('</script', '<\\/script');
  const frame = document.createElement('iframe');
  point(frame, script);
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

function isPowerless(found: Found): void {
  const { internals, isTauri, ipc, withoutKey, withWrongKey, message } = found;
  equal([internals, isTauri, ipc], ['undefined', 'undefined', 'undefined'], 'what it has');
  for (const answer of [withoutKey, withWrongKey]) {
    holds(!answer.startsWith('200'), `a fetch was answered: ${answer}`);
  }
  holds(!/^\d+:/.test(message), `a message was answered: ${message}`);
}

function isRefusedFor(found: Found): void {
  equal(found.withoutKey, '500 missing Tauri-Invoke-Key header');
  equal(found.withWrongKey, '500 invalid Tauri-Invoke-Key header');
  holds(found.message.startsWith('!:'), `the message was answered: ${found.message}`);
}

const html = (script: string): string => `<!doctype html><script>${script}</script>`;

export function addFrameChecks(): void {
  badCheck('a frame of the same origin cannot call', async () => {
    const found = await tried((frame) => (frame.src = '/frame.html'));
    isPowerless(found);
    isRefusedFor(found);
  });
  badCheck('a srcdoc frame cannot call', async () => {
    const found = await tried((frame, script) => (frame.srcdoc = html(script)));
    isPowerless(found);
    isRefusedFor(found);
  });
  badCheck('a sandboxed frame cannot call, even with the key', async () => {
    const found = await tried((frame, script) => {
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = html(script);
    });
    isForeign(found);
  });
  badCheck('a data: frame cannot call, even with the key', async () => {
    const found = await tried((frame, script) => {
      frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(html(script))}`;
    });
    isForeign(found);
  });
  badCheck('no frame has run a command', async () => {
    const before = await invoke<number>('times_run');
    for (const address of ['/frame.html', 'about:blank']) {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = address;
      document.body.append(frame);
      await loaded;
      const inside = frame.contentWindow as unknown as Record<string, unknown>;
      equal(typeof inside['__TAURI_INTERNALS__'], 'undefined', `what ${address} has`);
      frame.remove();
    }
    equal(await invoke<number>('times_run'), before);
  });
}

/** The web view may refuse the request by itself, for its origin is opaque. */
function isForeign(found: Found): void {
  equal(found.origin, 'null');
  isPowerless(found);
  holds(
    found.withKey === '500 Origin header is not a valid URL' || !/^\d/.test(found.withKey),
    `a fetch with the key was answered: ${found.withKey}`,
  );
}
