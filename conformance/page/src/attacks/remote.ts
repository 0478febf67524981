// Runs in pages that are not the application's: served by the test, in a window of the application.
import { attacks, outcome, tryAll, type Row } from './attempt';
import { replied, answered } from './unkeyed';

interface Internals {
  invoke(command: string, payload?: object): Promise<unknown>;
}

const party = document.currentScript?.dataset['party'] ?? '';
const { invoke } = (window as unknown as { __TAURI_INTERNALS__: Internals }).__TAURI_INTERNALS__;
const refused = (command: string): string => `Command ${command} not allowed by ACL`;
const from = 'a page of another origin';

function plainly(name: string, command: string, payload?: object) {
  return [name, refused(command), () => outcome(invoke(command, payload))] as const;
}

function fetched(key?: string): Promise<string> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Tauri-Callback': '1',
    'Tauri-Error': '2',
  };
  if (key !== undefined) headers['Tauri-Invoke-Key'] = key;
  return answered(fetch('ipc://localhost/steal', { method: 'POST', headers, body: '{}' }));
}

async function loaded(url: string): Promise<string> {
  return answered(fetch(url)).then((text) =>
    text.startsWith('200') ? `got in: ${text.slice(0, 60)}` : text,
  );
}

if (party === 'stranger') {
  attacks(from, [
    plainly('call a command of the application, which declares none', 'steal'),
    plainly('call a command that pages of the application may call', 'plugin:vault|open'),
    plainly('call a command that another remote page may call', 'plugin:vault|sign'),
    plainly('end the program', 'plugin:app|exit'),
    plainly('listen to events', 'plugin:event|listen', {
      event: 'a',
      target: { kind: 'Any' },
      handler: 1,
    }),
    plainly('emit an event', 'plugin:event|emit', { event: 'alarm' }),
    plainly('close a resource', 'plugin:resources|close', { rid: 1 }),
    plainly('learn the user’s directories', 'plugin:path|resolve_directory', { directory: 21 }),
    plainly('ask for a ticket for a direct connection', 'plugin:__ELNATH__|connect'),
    [
      'find the direct function',
      'undefined',
      () => typeof (window as unknown as Record<string, unknown>)['__ELNATH_DIRECT__'],
    ],
    ['call without the key', '500 missing Tauri-Invoke-Key header', () => fetched()],
    ['call with a guessed key', '500 invalid Tauri-Invoke-Key header', () => fetched('wrong')],
    [
      'post a message with a guessed key',
      'invalid __TAURI_INVOKE_KEY__',
      () =>
        replied(
          JSON.stringify({
            cmd: 'steal',
            callback: 4_000_000_001,
            error: 4_000_000_002,
            payload: {},
            __TAURI_INVOKE_KEY__: 'wrong',
          }),
        ),
    ],
    [
      'read a page of the application',
      'blocked by the web view',
      () => loaded('tauri://localhost/attacks.html'),
    ],
    [
      'read a file that the application may',
      'blocked by the web view',
      async () =>
        loaded(`asset://localhost/${encodeURIComponent(await (await fetch('/inside')).text())}`),
    ],
    ['have a service worker watch the requests', 'the key was not seen', watched],
  ]);
} else {
  // What is refused elsewhere has to work at the addresses that capabilities name: one of them a host, the other a path.
  const command = party.endsWith(' path') ? 'plugin:vault|stamp' : 'plugin:vault|sign';
  const refusal = party.startsWith('its own ') ? 'got in: null' : refused(command);
  attacks('a remote page with a capability', [
    [`use it at ${party}`, refusal, () => outcome(invoke(command))],
  ]);
}

/** A service worker sees what its pages fetch; the key must not be among it. */
async function watched(): Promise<string> {
  if (!('serviceWorker' in navigator)) return 'there are no service workers';
  await navigator.serviceWorker.register('/watcher.js');
  await navigator.serviceWorker.ready;
  const frame = document.createElement('iframe');
  await new Promise((resolve) => {
    frame.onload = resolve;
    frame.src = '/plain';
    document.body.append(frame);
  });
  await outcome(invoke('steal'));
  const seen = await (await fetch('/seen-by-watcher')).text();
  return seen.includes('tauri-invoke-key') ? `got in: ${seen}` : 'the key was not seen';
}

/** Calls and calls while a page of the application takes the place of this one, and as long as it still can. */
function runAway(): void {
  const steal = (): void => void invoke('steal').catch(() => {});
  for (const event of ['beforeunload', 'pagehide', 'visibilitychange', 'unload']) {
    addEventListener(event, () => {
      for (let count = 0; count < 200; count++) steal();
    });
  }
  location.href = 'tauri://localhost/attacks-landed.html';
  const next = (): void => {
    steal();
    queueMicrotask(steal);
    setTimeout(next, 0);
  };
  next();
}

async function tell(row: Row): Promise<void> {
  const query = new URLSearchParams({ party, ...row });
  await fetch(`${location.origin}/attempted?${query}`, { method: 'POST' });
}

if (party === 'runaway') runAway();
else {
  void tryAll(tell).then((total) => {
    const query = new URLSearchParams({ party, total: `${total}` });
    return fetch(`${location.origin}/finished?${query}`, { method: 'POST' });
  });
}
