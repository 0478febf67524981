import type { Row } from './rows';

const firstId = 100;
const channel = '__CHANNEL__:';

/**
 * The rows with members in the order of their names, and callback ids numbered from 100 in the order
 * in which they then occur.
 */
export function normalised(rows: readonly Row[]): Row[] {
  const ids = new Map<number, number>();
  return rows.map(({ cmd, json }) => ({ cmd, json: value(json, ids) }));
}

type Ids = Map<number, number>;

function value(given: unknown, ids: Ids): unknown {
  if (Array.isArray(given)) return given.map((element) => value(element, ids));
  if (typeof given === 'string' && given.startsWith(channel)) {
    return channel + idOf(Number(given.slice(channel.length)), ids);
  }
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, memberOf(name, member, ids)]),
  );
}

function memberOf(name: string, member: unknown, ids: Ids): unknown {
  const isId = (name === 'handler' || name === 'channelId') && typeof member === 'number';
  return isId ? idOf(member, ids) : value(member, ids);
}

function idOf(id: number, ids: Ids): number {
  const known = ids.get(id);
  if (known !== undefined) return known;
  const next = firstId + ids.size;
  ids.set(id, next);
  return next;
}
