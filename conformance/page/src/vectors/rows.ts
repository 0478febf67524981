import coreVectors from '../../../vectors/core-vectors.json';

/** One call that a function of the package makes: the command and the JSON of its arguments. */
export interface Row {
  readonly cmd: string;
  readonly json: unknown;
}

/** The rows of each function, in the order in which it makes the calls. */
export const rowsByApi: ReadonlyMap<string, readonly Row[]> = grouped();

function grouped(): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { api, cmd, json } of coreVectors) {
    const rows = groups.get(api) ?? [];
    rows.push({ cmd, json });
    groups.set(api, rows);
  }
  return groups;
}
