import { invoke } from '@tauri-apps/api/core';
import { check } from '../harness';
import { display, type Display } from './display';

/** How it was seen that a command did what it should. */
export type Means =
  | Display // xprop, xwininfo, xdotool; what Weston shows and has heard
  | 'pixels' // of a screenshot
  | 'D-Bus' // a signal that another process heard
  | 'page' // what the page itself measures
  | 'answer'; // another command's answer, or its own

/**
 * Adds a check, and notes the commands `plugin|command` that it proves if it passes.
 *
 * @param means `display` for whoever shows the suite's windows
 */
export function proof(
  commands: string,
  means: Means | 'display',
  name: string,
  body: () => unknown,
): void {
  note(commands, means === 'display' ? display() : means, name, body);
}

/** Adds a check, and notes with the commands what happens on this desktop instead of what they are for. */
export function lack(commands: string, instead: string, name: string, body: () => unknown): void {
  note(commands, instead, name, body);
}

function note(commands: string, means: string, name: string, body: () => unknown): void {
  check(name, async () => {
    await body();
    await invoke('proven', { commands: commands.split(' '), means });
  });
}
