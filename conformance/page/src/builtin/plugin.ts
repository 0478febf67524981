import {
  addPluginListener,
  Channel,
  checkPermissions,
  invoke,
  PluginListener,
  requestPermissions,
} from '@tauri-apps/api/core';
import { eventually } from '../await';
import { check } from '../harness';
import { equal, rejectsLike, rejectsWith } from '../expect';

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

  for (const spelling of ['register_listener', 'registerListener']) {
    check(`a plugin knows the spelling ${spelling}`, async () => {
      const heard: number[] = [];
      const handler = new Channel<number>();
      handler.onmessage = (tick) => heard.push(tick);
      await invoke(`plugin:clock|${spelling}`, { event: 'tick', handler });
      await invoke('java_ticks', { count: 2 });
      await eventually('both arrive', () => heard.length === 2);
      await new PluginListener('clock', 'tick', handler.id).unregister();
      equal(heard, [0, 1]);
    });
  }

  check('several listeners of one event each hear it', async () => {
    const heard: string[] = [];
    const first = await addPluginListener('clock', 'tick', (tick) => heard.push(`a${tick}`));
    const second = await addPluginListener('clock', 'tick', (tick) => heard.push(`b${tick}`));
    await invoke('java_ticks', { count: 1 });
    await eventually('both hear', () => heard.length === 2);
    equal(heard.toSorted(), ['a0', 'b0']);
    await first.unregister();
    await invoke('java_ticks', { count: 1 });
    await eventually('the other hears', () => heard.length === 3);
    equal(heard[2], 'b0');
    await second.unregister();
  });

  check('a listener tells what it listens to', async () => {
    const listener = await addPluginListener('clock', 'tick', () => {});
    equal(listener instanceof PluginListener, true);
    equal([listener.plugin, listener.event], ['clock', 'tick']);
    equal(typeof listener.channelId, 'number');
    await listener.unregister();
  });

  check('a plugin that is not there is refused', async () => {
    await rejectsLike(
      addPluginListener('nowhere', 'tick', () => {}),
      /plugin nowhere not found/,
    );
  });
}

export function addPermissionChecks(): void {
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
