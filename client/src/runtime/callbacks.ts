import { SafeMap, freeze } from './primordials';
import { warn } from './report';

export type Callback = (data?: unknown) => unknown;

const largestId = 0xffff_ffff;

/** The page's callbacks by id. */
export interface Callbacks {
  readonly map: SafeMap<number, Callback>;
  /** Stores `callback` under an id that is not in use: 1 to 2³²−1, in turn. */
  add(callback: Callback): number;
  /** Stores what the page gave; with `once` the entry goes before the callback runs. */
  transform(callback?: Callback, once?: boolean): number;
  /** Unknown ids are ignored. */
  remove(id: number): void;
  /** Runs a callback and lets through what it throws; an unknown id is only warned about. */
  run(id: number, data: unknown): unknown;
  /** Whether this page once gave out the id. */
  issued(id: number): boolean;
}

export function createCallbacks(last = 0): Callbacks {
  const map = freeze(new SafeMap<number, Callback>());
  let wrapped = false;

  function add(callback: Callback): number {
    do {
      if (last === largestId) {
        last = 0;
        wrapped = true;
      }
      last++;
    } while (map.has(last));
    map.set(last, callback);
    return last;
  }

  function remove(id: number): void {
    map.delete(id);
  }

  return {
    map,
    add,
    remove,
    transform(callback, once = false) {
      const id = add((data) => {
        if (once) remove(id);
        return callback && callback(data);
      });
      return id;
    },
    run(id, data) {
      const callback = map.get(id);
      if (callback) return callback(data);
      return warn(
        `[TAURI] Couldn't find callback id ${id}. This might happen when the app is reloaded while Rust is running an asynchronous operation.`,
      );
    },
    issued: (id) => wrapped || id <= last,
  };
}
