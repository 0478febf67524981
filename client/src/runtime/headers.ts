import { Headers, headersForEach, indexOf } from './primordials';

/** The user's headers by lower-case name, without those that are the runtime's to set. */
export function userHeaders(given: HeadersInit | undefined): Record<string, string> | undefined {
  if (given === undefined || given === null) return undefined;
  const headers: Record<string, string> = { __proto__: null } as never;
  headersForEach(new Headers(given), (value, name) => {
    if (isFixed(name)) return;
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  });
  return headers;
}

function isFixed(name: string): boolean {
  switch (name) {
    case 'content-type':
    case 'tauri-callback':
    case 'tauri-error':
    case 'tauri-invoke-key':
      return true;
    default:
      return indexOf(name, 'elnath-') === 0;
  }
}
