import { invoke } from '@tauri-apps/api/core';
import { emit, listen, TauriEvent } from '@tauri-apps/api/event';
import { eventually } from '../await';
import { check } from '../harness';
import { equal } from '../expect';

export function addWindowEventChecks(): void {
  check('a window whose page listens for it is not closed but asked', async () => {
    let asked: unknown = 'nothing';
    const unlisten = await listen(
      TauriEvent.WINDOW_CLOSE_REQUESTED,
      ({ payload }) => (asked = payload),
      { target: { kind: 'WebviewWindow', label: 'main' } },
    );
    await invoke('java_closes', {});
    await eventually('the page is asked', () => asked !== 'nothing');
    unlisten();
    equal(asked, null);
    equal(await invoke('window_labels', {}), ['main']);
  });

  check('a page may use the names of system events', async () => {
    let label: unknown;
    const unlisten = await listen<{ label: string }>(
      TauriEvent.WINDOW_CREATED,
      ({ payload }) => (label = payload.label),
    );
    await emit(TauriEvent.WINDOW_CREATED, { label: 'x' });
    await eventually('it arrives', () => label === 'x');
    unlisten();
  });
}
