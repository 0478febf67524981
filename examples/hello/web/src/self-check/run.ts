import { invoke } from '@tauri-apps/api/core';
import { checks, type Check } from './checks';
import { waitsFor } from './control';

/** What came of one card. `answer` is what it shows, or why that is wrong. */
export interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly answer: string;
}

const timeOut = 20_000;

/** Uses every card as a user would and tells Java what came of it. */
export async function selfCheck(): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const check of checks) results.push(await resultOf(check));
  await invoke('self_check_done', { results }).catch(unlessGone);
  return results;
}

/** The program ends as soon as it has the results, which may be before it has answered. */
function unlessGone(reason: unknown): void {
  if (reason !== 'page went away') throw reason;
}

async function resultOf({ name, run }: Check): Promise<Result> {
  try {
    return { name, ok: true, answer: await withinTime(run()) };
  } catch (error) {
    return { name, ok: false, answer: `${error instanceof Error ? error.message : error}` };
  }
}

function withinTime(answer: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${timeOut / 1000} s have passed before ${waitsFor()}`)),
      timeOut,
    );
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
