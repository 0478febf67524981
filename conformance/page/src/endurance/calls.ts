import { invoke } from '@tauri-apps/api/core';
import { patternBytes } from '../bytes';
import { same } from '../expect';
import { inFlight, Phase, type Plan } from './plan';

const kib = patternBytes(1024);
const person = { name: 'Ada', age: 36, languages: ['English'], born: '1815-12-10', address: null };

/** A call by its number, and whether its answer was its own. */
const kinds: Readonly<Record<string, (number: number) => Promise<boolean>>> = {
  'a record': async (age) =>
    same(await invoke('echo_person', { person: { ...person, age } }), { ...person, age }),
  'no arguments': async () => (await invoke('take_nothing')) === null,
  headers: async (number) => {
    const pairs = await invoke<[string, string][]>('request_headers', undefined, {
      headers: { 'x-number': `${number}` },
    });
    return pairs.some(([name, value]) => name === 'x-number' && value === `${number}`);
  },
  'bytes to Java': async () => (await invoke('count_bytes', kib)) === kib.length,
  'bytes from Java': async () => same(await invoke('raw_bytes', { length: 1024 }), kib.buffer),
  'bytes there and back': async () => same(await invoke('echo_bytes', kib), kib.buffer),
  'a rejection': async (number) =>
    invoke('fail', { message: `${number}` }).then(
      () => false,
      (reason) => reason === `${number}`,
    ),
};

export async function manyCalls(plan: Plan): Promise<void> {
  const calls = new Phase(`calls, ${plan.inFlight} in flight`, plan.calls);
  await inFlight(plan.inFlight, plan.calls, async (number) => {
    calls.add((await invoke('echo_double', { value: number })) === number);
  });
  await calls.end();
  for (const [name, call] of Object.entries(kinds)) {
    const phase = new Phase(`invoke: ${name}`, plan.callsOfEachKind);
    await inFlight(100, plan.callsOfEachKind, async (number) => phase.add(await call(number)));
    await phase.end();
  }
}
