import { invoke } from '@tauri-apps/api/core';
import { check } from '../harness';

/** How it was seen that a command did what it should. */
export type Means =
  | 'X server' // xprop, xwininfo, xdotool
  | 'pixels' // of a screenshot
  | 'D-Bus' // a signal that another process heard
  | 'page' // what the page itself measures
  | 'answer'; // another command's answer, or its own

/** Adds a check, and notes the commands `plugin|command` that it proves if it passes. */
export function proof(commands: string, means: Means, name: string, body: () => unknown): void {
  check(name, async () => {
    await body();
    await invoke('proven', { commands: commands.split(' '), means });
  });
}
