import { invoke } from '@tauri-apps/api/core';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { check } from '../harness';
import { awaited, place, repeated, xdotool, type Place } from './desktop';

/** The last check of a suite: the dialog leaves the pointer in a state in which files cannot be dragged by `xdotool`. */
export function addPrintCheck(): void {
  check('the dialog to print a page opens, and the page lives on', async () => {
    const dialog = (): Promise<Place> => place('Print');
    equal(await invoke('plugin:webview|print'), null);
    await awaited('the dialog', dialog, ({ visible }) => visible);
    await repeated(
      'the dialog',
      () => xdotool('search', '--name', '^Print$', 'windowfocus', 'key', 'Escape'),
      dialog,
      ({ visible }) => !visible,
    );
    equal(await getCurrentWindow().isVisible(), true);
  });
}
