import {
  addPluginListener,
  checkPermissions,
  invoke,
  requestPermissions,
} from '@tauri-apps/api/core';
import { eventually } from '../await';
import { check } from '../harness';
import { equal, rejectsWith } from '../expect';

export function addPluginChecks(): void {
  check('a plugin tells its listeners', async () => {
    const heard: number[] = [];
    const listener = await addPluginListener<number>('clock', 'tick', (tick) => heard.push(tick));
    await invoke('java_ticks', { count: 3 });
    await eventually('all arrive', () => heard.length === 3);
    equal(heard, [0, 1, 2]);
    await listener.unregister();
    await invoke('java_ticks', { count: 1 });
    const again = await addPluginListener<number>('clock', 'tick', (tick) => heard.push(tick));
    await invoke('java_ticks', { count: 1 });
    await eventually('the second listener hears', () => heard.length === 4);
    await again.unregister();
    equal(heard, [0, 1, 2, 0]);
  });

  check('an event that a plugin has not is refused', async () => {
    await rejectsWith(
      addPluginListener('clock', 'tock', () => {}),
      'plugin clock has no event "tock"; it has tick',
    );
  });

  check('a plugin tells its permissions', async () => {
    equal(await checkPermissions('clock'), {
      alarm: 'granted',
      bell: 'denied',
      light: 'prompt',
      voice: 'prompt-with-rationale',
    });
    equal(await requestPermissions('clock'), { alarm: 'granted' });
  });

  check('a plugin without permissions says so', async () => {
    const none = 'plugin bare has no permissions to check or to request';
    await rejectsWith(checkPermissions('bare'), none);
    await rejectsWith(requestPermissions('bare'), none);
  });
}
