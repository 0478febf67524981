import { invoke } from '@tauri-apps/api/core';
import { LogicalSize, PhysicalSize } from '@tauri-apps/api/dpi';
import { TauriEvent, listen } from '@tauri-apps/api/event';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import {
  Effect,
  ProgressBarStatus,
  Window,
  availableMonitors,
  currentMonitor,
  getCurrentWindow,
  monitorFromPoint,
  primaryMonitor,
} from '@tauri-apps/api/window';
import { equal, holds, rejectsLike, rejectsWith } from '../expect';
import { awaited, pixel, place, withWindow } from './desktop';
import { proof } from './proof';

const dark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

export function addChecksOfEveryDisplay(): void {
  proof(
    'window|create window|destroy window|get_all_windows',
    'display',
    'a window is made without web view, and destroyed',
    async () => {
      let made = '';
      await withWindow({}, async (_, title) => {
        made = title;
        equal((await place(title)).visible, true);
        equal((await Window.getByLabel(title))?.label, title);
      });
      await awaited(
        'its place',
        () => place(made),
        ({ visible }) => !visible,
      );
    },
  );
  proof(
    'window|hide window|show window|is_visible',
    'display',
    'a window is hidden and shown',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.hide();
        equal(await window.isVisible(), false);
        await awaited(
          'its place',
          () => place(title),
          ({ visible }) => !visible,
        );
        await window.show();
        equal(await window.isVisible(), true);
        await awaited(
          'its place',
          () => place(title),
          ({ visible }) => visible,
        );
      });
    },
  );
  proof('window|close', 'display', 'a window that is asked to close does', async () => {
    await withWindow({}, async (window, title) => {
      await window.close();
      await awaited(
        'its place',
        () => place(title),
        ({ visible }) => !visible,
      );
      equal(await Window.getByLabel(title), null);
    });
  });
  proof('window|set_size window|inner_size', 'display', 'a window gets a size', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      for (const wanted of [new LogicalSize(420, 240), new PhysicalSize(360, 260)]) {
        await window.setSize(wanted);
        const { width, height } = wanted;
        await awaited(
          'its place',
          () => place(title),
          (at) => at.width === width && at.height === height,
        );
        const inner = await awaited(
          'its size',
          () => window.innerSize(),
          (is) => is.width === width,
        );
        equal(inner.height, height);
      }
    });
  });
  proof(
    'window|available_monitors window|primary_monitor window|current_monitor window|monitor_from_point',
    'page',
    'the monitor is as the page knows it',
    async () => {
      const monitors = await availableMonitors();
      equal(monitors.length, 1);
      const [monitor] = monitors;
      equal(monitor!.size.width, screen.width * devicePixelRatio);
      equal(monitor!.size.height, screen.height * devicePixelRatio);
      equal({ x: monitor!.position.x, y: monitor!.position.y }, { x: 0, y: 0 });
      holds(monitor!.workArea.size.width <= monitor!.size.width, 'the work area is too wide');
      equal((await currentMonitor())?.size.width, monitor!.size.width);
      equal((await monitorFromPoint(5, 5))?.size.width, monitor!.size.width);
      equal(await monitorFromPoint(-5, 5), null);
      const primary = await primaryMonitor();
      holds(
        primary === null || primary.scaleFactor === monitor!.scaleFactor,
        'another scale factor',
      );
    },
  );
  proof('window|scale_factor', 'page', 'the scale factor is that of the page', async () => {
    equal(await getCurrentWindow().scaleFactor(), devicePixelRatio);
  });
  proof(
    'window|set_theme window|theme',
    'page',
    'the theme becomes dark, light, and that of the desktop',
    async () => {
      const window = getCurrentWindow();
      const first = await window.theme();
      await window.setTheme('dark');
      equal(await window.theme(), 'dark');
      await awaited(
        'the page',
        async () => dark(),
        (is) => is,
      );
      await window.setTheme('light');
      equal(await window.theme(), 'light');
      await awaited(
        'the page',
        async () => dark(),
        (is) => !is,
      );
      await window.setTheme(null);
      equal(await window.theme(), first);
    },
  );
  proof('window|set_background_color', 'pixels', 'a window has a colour of its own', async () => {
    await withWindow({ decorations: false, alwaysOnTop: true }, async (window, title) => {
      const at = await place(title);
      await window.setBackgroundColor('#12a4f6');
      await awaited(
        'the colour',
        () => pixel(at.x + 50, at.y + 50),
        (color) => color === '#12A4F6',
      );
      await window.setBackgroundColor([200, 100, 50, 255]);
      await awaited(
        'the colour',
        () => pixel(at.x + 50, at.y + 50),
        (color) => color === '#C86432',
      );
    });
  });
  proof('window|set_progress_bar', 'D-Bus', 'the launcher hears of progress', async () => {
    await getCurrentWindow().setProgressBar({ status: ProgressBarStatus.Normal, progress: 42 });
    await awaited(
      'the signals',
      () => invoke<string>('launcher_signals'),
      (text) => text.includes('0.42'),
    );
    await getCurrentWindow().setProgressBar({ status: ProgressBarStatus.None });
    await awaited(
      'the signals',
      () => invoke<string>('launcher_signals'),
      (text) => /"progress-visible"\s+variant\s+boolean false/.test(text),
    );
  });
  proof('window|set_badge_count', 'D-Bus', 'the launcher hears of a number', async () => {
    await getCurrentWindow().setBadgeCount(7);
    await awaited(
      'the signals',
      () => invoke<string>('launcher_signals'),
      (text) => text.includes('int64 7'),
    );
    await getCurrentWindow().setBadgeCount();
    await awaited(
      'the signals',
      () => invoke<string>('launcher_signals'),
      (text) => /"count-visible"\s+variant\s+boolean false/.test(text),
    );
  });
  proof('event|tauri://theme-changed', 'answer', 'a window tells of the theme', async () => {
    const window = getCurrentWindow();
    const told: string[] = [];
    const unlisten = await window.onThemeChanged(({ payload }) => told.push(payload));
    const first = await window.theme();
    await window.setTheme(first === 'dark' ? 'light' : 'dark');
    await awaited(
      'the theme',
      async () => told.length,
      (count) => count === 1,
    );
    await window.setTheme(null);
    await awaited(
      'the theme',
      async () => told.length,
      (count) => count === 2,
    );
    equal(told, first === 'dark' ? ['light', 'dark'] : ['dark', 'light']);
    unlisten();
  });
  proof(
    'event|tauri://window-created event|tauri://webview-created event|tauri://destroyed',
    'answer',
    'everybody hears of new windows, and of their end',
    async () => {
      const told: string[] = [];
      const unlisten = [
        await listen<{ label: string }>(TauriEvent.WINDOW_CREATED, ({ payload }) =>
          told.push(`window ${payload.label}`),
        ),
        await listen<{ label: string }>(TauriEvent.WEBVIEW_CREATED, ({ payload }) =>
          told.push(`webview ${payload.label}`),
        ),
        await listen(
          TauriEvent.WINDOW_DESTROYED,
          ({ payload }) => told.push(`destroyed ${payload}`),
          {
            target: { kind: 'Window', label: 'told' },
          },
        ),
      ];
      const window = new WebviewWindow('told', { url: 'green.html', visible: false });
      await awaited(
        'the events',
        async () => told.length,
        (count) => count === 2,
      );
      await window.destroy();
      await awaited(
        'the events',
        async () => told.length,
        (count) => count === 3,
      );
      equal(told, ['window told', 'webview told', 'destroyed null']);
      unlisten.forEach((end) => end());
    },
  );
  proof('window|create', 'answer', 'a window that cannot be made says why', async () => {
    const create = (options: object): Promise<unknown> =>
      invoke('plugin:window|create', { options });
    await rejectsWith(create({ label: 'main' }), 'a window with label `main` already exists');
    await rejectsWith(
      create({ label: 'a b' }),
      'runtime error: Window labels must only include alphanumeric characters, `-`, `/`, `:` and `_`.',
    );
    await rejectsWith(create({ label: 'c', parent: 'nobody' }), 'window not found');
    await rejectsLike(
      create({ label: 'c', foo: 1 }),
      /^invalid args `options` for command `create`: unknown field `foo`, expected one of `label`, /,
    );
    await rejectsWith(new Window('nobody', { skip: true } as never).title(), 'window not found');
    await rejectsWith(
      invoke('plugin:webview|create_webview', { windowLabel: 'main', options: { label: 'c' } }),
      'missing parameter `options.x`',
    );
    await rejectsLike(
      invoke('plugin:window|set_size', { value: { undefined: { width: 1 } } }),
      /^invalid args `value` for command `set_size`: /,
    );
  });
  addChecksOfWhatLinuxLacks();
}

function addChecksOfWhatLinuxLacks(): void {
  const window = getCurrentWindow();
  proof(
    'window|set_shadow window|set_content_protected window|set_title_bar_style window|set_effects',
    'answer',
    'what Linux desktops do not know is accepted',
    async () => {
      equal(await window.setShadow(false), null);
      equal(await window.setContentProtected(true), null);
      equal(await window.setTitleBarStyle('overlay'), null);
      equal(await window.setEffects({ effects: [Effect.Mica] }), null);
      equal(await window.clearEffects(), null);
    },
  );
  proof('window|set_badge_label', 'answer', 'a label for the badge is of macOS', async () => {
    await rejectsWith(window.setBadgeLabel('x'), 'Command set_badge_label not found');
  });
  proof('window|set_overlay_icon', 'answer', 'an overlay icon is of Windows', async () => {
    await rejectsWith(window.setOverlayIcon('x'), 'Command set_overlay_icon not found');
  });
  proof(
    'window|activity_name window|scene_identifier',
    'answer',
    'activities and scenes are of mobile systems',
    async () => {
      await rejectsWith(window.activityName(), 'Command activity_name not found');
      await rejectsWith(window.sceneIdentifier(), 'Command scene_identifier not found');
    },
  );
}
