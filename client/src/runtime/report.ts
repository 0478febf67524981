import { queueMicrotask, reportError } from './primordials';

const console = globalThis.console;

/** Writes to the page's console as it is now, which the page may have replaced. */
export function warn(text: string, cause?: unknown): void {
  try {
    cause === undefined ? console.warn(text) : console.warn(text, cause);
  } catch (error) {
    reportUncaught(error);
  }
}

export function complain(text: string): void {
  try {
    console.error(text);
  } catch (error) {
    reportUncaught(error);
  }
}

/** Reports what page code threw like any uncaught error of the page. */
export function reportUncaught(error: unknown): void {
  if (reportError) {
    reportError(error);
    return;
  }
  queueMicrotask(() => {
    throw error;
  });
}

/** An error as text, whatever was thrown. */
export function textOf(cause: unknown): string {
  try {
    return `${cause}`;
  } catch {
    return `a value of type ${typeof cause}`;
  }
}
