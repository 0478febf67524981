import { invoke } from '@tauri-apps/api/core';
import { awaited } from '../windows/desktop';

/** The last message with one of some names between the compositor and the window with a title, as the protocol writes it. */
export const heard = (title: string, ...names: string[]): Promise<string> =>
  invoke('heard', { title, names });

/** Resolves when the last of such messages is as wanted. */
export async function awaitHeard(title: string, names: string[], wanted: string): Promise<void> {
  await awaited(
    `the last ${names.join(' or ')} of ${title}`,
    () => heard(title, ...names),
    (message) => message === wanted,
  );
}
