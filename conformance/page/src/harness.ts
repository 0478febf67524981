import { invoke } from '@tauri-apps/api/core';
import { changesOfWay } from './way';

/** What came of one check. `detail` says what was wrong, and is empty otherwise. */
export interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What of the contract a check is about: the rows of the table in `docs/conformance.md`, in order. */
export type Row =
  | 'invoke'
  | 'headers'
  | 'errors'
  | 'Channel'
  | 'Channel under load'
  | 'callbacks'
  | 'serialisation'
  | 'Resource'
  | 'addPluginListener'
  | 'plugin permissions'
  | 'convertFileSrc and asset'
  | 'video'
  | 'protocols of the program'
  | 'isTauri and __TAURI__'
  | 'internals'
  | 'path'
  | 'event'
  | 'app'
  | 'image'
  | 'windows and web views'
  | 'menus and tray icons'
  | 'under Wayland'
  | 'what every function sends'
  | 'isolation pattern'
  | 'page security'
  | 'bad input';

interface Trial {
  readonly row: Row;
  readonly names: readonly string[];
  run(): Promise<readonly Result[]>;
}

// More than whatever a check awaits by itself, which says better what is amiss.
const timeOut = 120_000;
const trials: Trial[] = [];
let current: Row = 'invoke';

/** Says what the checks added from here on are about. */
export function row(name: Row): void {
  current = name;
}

/** Adds a check to the page's suite: it fails when `body` throws or takes longer than 120 s. */
export function check(name: string, body: () => unknown): void {
  checkEach([name], async () => {
    await body();
    return [{ name, ok: true, detail: '' }];
  });
}

/** Adds several checks that one run decides. What it throws fails all of them. */
export function checkEach(names: readonly string[], run: () => Promise<readonly Result[]>): void {
  trials.push({ row: current, names, run });
}

/** Adds a check that no call has gone another way than over the transport that was asked for. */
export function checkWay(): void {
  check('no call has taken another way', () => {
    if (changesOfWay.length > 0) throw new Error(changesOfWay.join('; '));
  });
}

/** Runs the checks one after another, tells Java each result, and at last their number. */
export async function runSuite(suite: string): Promise<void> {
  let total = 0;
  for (const trial of trials) {
    for (const result of await resultsOf(trial)) {
      total++;
      show(result);
      await invoke('report', { suite, row: trial.row, ...result });
    }
  }
  await invoke('finished', { suite, total });
}

async function resultsOf({ names, run }: Trial): Promise<readonly Result[]> {
  try {
    return await withinTime(run());
  } catch (error) {
    return names.map((name) => ({ name, ok: false, detail: textOf(error) }));
  }
}

/** Settles as the promise does, or rejects after 120 s. */
function withinTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`nothing has come of it within ${timeOut / 1000} s`)),
      timeOut,
    );
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function textOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return `rejected with ${typeof error === 'string' ? error : JSON.stringify(error)}`;
}

function show({ name, ok, detail }: Result): void {
  const list = document.getElementById('results');
  if (!list) return;
  const item = document.createElement('li');
  item.textContent = ok ? name : `${name}: ${detail}`;
  item.style.color = ok ? '' : 'red';
  list.append(item);
}
