import { deliverFrames, deliverMessages } from './batch';
import type { Callbacks } from './callbacks';
import { isLeft } from './page';
import { ArrayBuffer, isArray, isInstance, postToHost, setTimeout } from './primordials';
import { internalRequest } from './request';
import { textOf, warn } from './report';
import type { Route, Transport } from './transport';

const gone = 'page went away';
const firstPause = 100;
const longestPause = 10_000;

/**
 * Returns the function that starts pulling: one request at a time waits at the host for messages,
 * and the next is made when they have been delivered. Further calls do nothing.
 */
export function createPull(callbacks: Callbacks, transport: Transport): () => void {
  let started = false;
  let failures = 0;
  let route: Route | undefined;

  function pull(): void {
    const request = internalRequest('plugin:__ELNATH__|pull');
    if (route) transport.sendBy(route, request, answered);
    else transport.send(request, answered);
  }

  function answered(ok: boolean, batch: unknown): void {
    if (isLeft()) return;
    if (ok && isArray(batch) && batch.length % 2 === 0) {
      failures = 0;
      deliverMessages(callbacks, batch, pull);
    } else if (ok && isInstance(ArrayBuffer, batch)) {
      failures = 0;
      deliverFrames(callbacks, batch, pull);
    } else if (batch !== gone) retry(batch);
  }

  function retry(cause: unknown): void {
    const other = (route ?? transport.route) === 'scheme' && postToHost ? 'message' : 'scheme';
    route = other;
    if (failures++ === 0) {
      pull();
      return;
    }
    const delay = pause(failures);
    warn(`the request for the host's messages failed, next try in ${delay} ms: ${textOf(cause)}`);
    setTimeout(pull, delay);
  }

  return () => {
    if (started) return;
    started = true;
    pull();
  };
}

/** In milliseconds, doubling from the second failure in a row on. */
function pause(failures: number): number {
  const doubled = firstPause * 2 ** (failures - 2);
  return doubled < longestPause ? doubled : longestPause;
}
