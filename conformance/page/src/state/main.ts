// What Java lets pages do with shared states, by evaluating calls of these functions.
import { sharedState, type SharedState } from '@elnath/api/state';
import { invoke } from '@tauri-apps/api/core';

/** Notes what the page is told, and reports it when the value is `goal`, and after that. */
async function follow(name: string, goal: number): Promise<void> {
  const state = await sharedState<number>(name);
  const versions: number[] = [];
  const values: number[] = [];
  state.subscribe((value) => {
    versions.push(state.version);
    values.push(value);
    if (values.length === 1) void invoke('began');
    if (value >= goal) void invoke('reached', { versions, values });
  });
}

/** Leaves `name` after its first value, and reports what it has heard of that when `bell` is 1. */
async function leave(name: string, bell: string): Promise<void> {
  const left = await sharedState<number>(name);
  const heard: number[] = [];
  left.subscribe((value) => heard.push(value));
  await left.close();
  const ringing: SharedState<number> = await sharedState<number>(bell);
  ringing.subscribe((value) => {
    if (value === 1) void invoke('reached', { versions: [left.version], values: heard });
  });
  await invoke('began');
}

/** Reports why the page may not follow. */
async function refused(name: string): Promise<void> {
  const reason = await sharedState(name).then(
    () => 'not refused',
    (refusal: unknown) => String(refusal),
  );
  await invoke('refused', { reason });
}

/** Reports what a frame of the same origin is answered, which has no key. */
async function refusedInFrame(name: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = '/empty.html';
  await new Promise((done) => {
    frame.onload = done;
    document.body.append(frame);
  });
  const inner = frame.contentWindow as Window & typeof globalThis;
  const answer = await inner
    .fetch('ipc://localhost/plugin%3Ashared-state%7Csubscribe', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Tauri-Callback': '1', 'Tauri-Error': '2' },
      body: JSON.stringify({ name, onVersion: '__CHANNEL__:1' }),
    })
    .then(async (response) => `${response.status} ${await response.text()}`, String);
  await invoke('refused', { reason: answer });
}

Object.assign(window, { follow, leave, refused, refusedInFrame });
await invoke('shown');
