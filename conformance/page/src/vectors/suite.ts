import { invoke } from '@tauri-apps/api/core';
import { display, same } from '../expect';
import { checkEach, type Result } from '../harness';
import { calls } from './calls';
import { makeHandles } from './handles';
import { normalised } from './normalise';
import { rowsByApi, type Row } from './rows';

/** What Java wrote down: `json` is the text that it received. */
interface Recorded {
  readonly cmd: string;
  readonly json: string;
}

/** Adds a check for each row of the vectors. */
export function addVectorChecks(): void {
  let handles: ReturnType<typeof makeHandles> | undefined;
  for (const [api, rows] of rowsByApi) {
    const names = namesOf(api, rows);
    checkEach(names, async () => {
      const call = calls[api];
      if (!call) throw new Error(`src/vectors/calls.ts has no call for ${api}`);
      const made = await (handles ??= makeHandles());
      await invoke('vector_begin', { api });
      let recorded: readonly Recorded[];
      try {
        await call(made);
      } finally {
        recorded = await invoke<readonly Recorded[]>('vector_end', { api });
      }
      return compared(names, rows, recorded);
    });
  }
}

/** Several calls of one command are told apart by their number. */
function namesOf(api: string, rows: readonly Row[]): readonly string[] {
  return rows.map(({ cmd }, index) => {
    const earlier = rows.slice(0, index).filter((row) => row.cmd === cmd).length;
    return `${api} → ${cmd}${earlier > 0 ? ` (${earlier + 1})` : ''}`;
  });
}

function compared(
  names: readonly string[],
  rows: readonly Row[],
  recorded: readonly Recorded[],
): readonly Result[] {
  const expected = normalised(rows);
  const actual = normalised(
    recorded.map(({ cmd, json }) => ({ cmd, json: JSON.parse(json) as unknown })),
  );
  return names.map((name, index) => {
    const surplus = index === names.length - 1 ? actual.slice(names.length) : [];
    const detail = difference(actual[index], expected[index]) || tooMany(surplus);
    return { name, ok: detail === '', detail };
  });
}

function difference(actual: Row | undefined, expected: Row | undefined): string {
  if (same(actual, expected)) return '';
  return `${actual ? display(actual) : 'nothing'} was sent instead of ${display(expected)}`;
}

function tooMany(surplus: readonly Row[]): string {
  return surplus.length === 0 ? '' : `and then ${display(surplus)} was sent`;
}
