/** One attempt: who tries, what, and the refusal that it has to meet, word for word. */
export interface Attempt {
  readonly from: string;
  readonly name: string;
  readonly refusal: string;
  /** Answers what came of it. */
  run(): Promise<string> | string;
}

/** What came of one attempt. */
export interface Row {
  readonly from: string;
  readonly name: string;
  readonly refusal: string;
  readonly observed: string;
}

const timeOut = 45_000;
const attempts: Attempt[] = [];

/** Adds attempts of one attacker: their names, the refusals that they have to meet, and how it is tried. */
export function attacks(
  from: string,
  list: readonly (readonly [name: string, refusal: string, run: () => Promise<string> | string])[],
): void {
  for (const [name, refusal, run] of list) attempts.push({ from, name, refusal, run });
}

/** Tries all, one after another, and tells what came of each; answers their number. */
export async function tryAll(tell: (row: Row) => Promise<unknown>): Promise<number> {
  for (const { from, name, refusal, run } of attempts) {
    await tell({ from, name, refusal, observed: await withinTime(run) });
  }
  return attempts.length;
}

/** What a promise comes to: the text that it is rejected with, or that it got in. */
export async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    return `got in: ${JSON.stringify(await promise)}`;
  } catch (error) {
    return textOf(error);
  }
}

/** The same for the first promise of several that gets in; their common text otherwise. */
export async function outcomes(promises: readonly Promise<unknown>[]): Promise<string> {
  const texts = new Set(await Promise.all(promises.map(outcome)));
  return [...texts].join('; ');
}

export function textOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? `${error}`);
}

async function withinTime(run: () => Promise<string> | string): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('nothing came of it'), timeOut);
    void (async () => run())()
      .catch(textOf)
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}
