import { copyOf } from './bytes';
import type { Callbacks } from './callbacks';
import { DataView, bufferLength, getUint32, hasOwn, now, soon } from './primordials';
import { isLeft } from './page';
import { complain, reportUncaught, warn } from './report';

/** How long handlers may run in one turn of the page, in milliseconds. */
const turn = 8;
const frameHeader = 12;

/** Hands over the next message of a batch; false when there is none. */
export type Step = () => boolean;

/** `[id, message, id, message, …]`, delivered in order and in turns; then `done`. */
export function deliverMessages(
  callbacks: Callbacks,
  batch: readonly unknown[],
  done: () => void,
): void {
  let index = 0;
  drain(() => {
    if (index + 1 >= batch.length) return false;
    const id = batch[index] as number;
    const message = batch[index + 1];
    index += 2;
    deliver(callbacks, id, message);
    return true;
  }, done);
}

/** Frames of callback id, index, length (little-endian u32) and bytes, back to back; then `done`. */
export function deliverFrames(callbacks: Callbacks, batch: ArrayBuffer, done: () => void): void {
  const view = new DataView(batch);
  const end = bufferLength(batch);
  let at = 0;
  drain(() => {
    if (at === end) return false;
    const length = at + frameHeader <= end ? getUint32(view, at + 8, true) : 0;
    const next = at + frameHeader + length;
    if (next > end) {
      complain(`the host sent a frame of ${next - at} bytes, of which ${end - at} arrived`);
      return false;
    }
    const id = getUint32(view, at, true);
    const index = getUint32(view, at + 4, true);
    const message = copyOf(batch, at + frameHeader, length);
    at = next;
    deliver(callbacks, id, { message, index, id: index });
    return true;
  }, done);
}

/** Takes steps in turns; then `done`. Only one may be under way. */
export function drain(step: Step, done: () => void): void {
  const started = now();
  while (step()) {
    if (now() - started >= turn) {
      soon(() => drain(step, done));
      return;
    }
  }
  done();
}

/** A message for a callback that the page has dropped in the meantime is dropped too. */
export function deliver(callbacks: Callbacks, id: number, message: unknown): void {
  if (isLeft()) return;
  const callback = callbacks.map.get(id);
  if (!callback) {
    if (!callbacks.issued(id)) warn(`the host sent a message for the unknown callback ${id}`);
    return;
  }
  try {
    callback(message);
  } catch (error) {
    reportUncaught(error);
  }
  if (endsChannel(message)) callbacks.remove(id);
}

/** Old packages do not unregister the callback of a channel that has ended. */
function endsChannel(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    hasOwn(message, 'end') &&
    !hasOwn(message, 'message')
  );
}
