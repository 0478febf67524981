import { LogicalPosition, LogicalSize } from '@tauri-apps/api/dpi';
import { TauriEvent, listen } from '@tauri-apps/api/event';
import { invoke } from '@tauri-apps/api/core';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { Window, getCurrentWindow, type ScaleFactorChanged } from '@tauri-apps/api/window';
import { equal, holds, rejectsLike, rejectsWith } from '../expect';
import { awaited, place, repeated, sweep, withWindow, xdotool } from './desktop';
import { proof } from './proof';

export function addEventChecks(): void {
  proof(
    'event|tauri://resize event|tauri://move',
    'X server',
    'a window tells of its size and place',
    async () => {
      await withWindow({ decorations: false }, async (window, title) => {
        const sizes: number[] = [];
        const places: number[] = [];
        await window.onResized(({ payload }) => sizes.push(payload.width));
        await window.onMoved(({ payload }) => places.push(payload.x));
        await window.setSize(new LogicalSize(410, 220));
        await window.setPosition(new LogicalPosition(60, 70));
        await awaited(
          'its place',
          () => place(title),
          ({ width, x }) => width === 410 && x === 60,
        );
        await awaited(
          'the sizes',
          async () => sizes.at(-1),
          (width) => width === 410,
        );
        await awaited(
          'the places',
          async () => places.at(-1),
          (x) => x === 60,
        );
      });
    },
  );
  proof(
    'event|tauri://focus event|tauri://blur',
    'X server',
    'a window tells of its focus',
    async () => {
      await withWindow({}, async (window) => {
        const told: boolean[] = [];
        await window.onFocusChanged(({ payload }) => told.push(payload));
        await awaited(
          'isFocused',
          () => window.isFocused(),
          (has) => has,
        );
        await withWindow({ x: 500 }, async () => {
          await awaited(
            'the blur',
            async () => told.at(-1),
            (has) => has === false,
          );
        });
        await window.setFocus();
        await awaited(
          'the focus',
          async () => told.at(-1),
          (has) => has === true,
        );
      });
    },
  );
  proof('event|tauri://scale-change', 'X server', 'a window tells of its scale', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      const told: ScaleFactorChanged[] = [];
      await window.onScaleChanged(({ payload }) => told.push(payload));
      for (const factor of [2, 1]) {
        await invoke('x_scale', { factor });
        const last = await awaited(
          'the scale',
          async () => told.at(-1),
          (change) => change?.scaleFactor === factor,
        );
        equal([last?.size.width, last?.size.height], [300 * factor, 200 * factor]);
        equal(await window.scaleFactor(), factor);
        await awaited(
          'its place',
          () => place(title),
          ({ width, height }) => width === 300 * factor && height === 200 * factor,
        );
        await awaited(
          'the scale of the page',
          async () => devicePixelRatio,
          (ratio) => ratio === factor,
        );
      }
      equal(told.length, 2);
    });
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
  proof(
    'event|tauri://close-requested',
    'X server',
    'a page prevents that a window closes, then lets it',
    async () => {
      const window = new Window('asked', { title: 'asked', width: 200, height: 100 });
      await awaited(
        'its place',
        () => place('asked'),
        ({ visible }) => visible,
      );
      let prevent = true;
      let asked = 0;
      await window.onCloseRequested((event) => {
        asked++;
        if (prevent) event.preventDefault();
      });
      const close = (): Promise<unknown> => invoke('x_close', { title: 'asked' });
      const before = await repeated(
        'the question',
        close,
        async () => asked,
        (count) => count > 0,
      );
      equal((await place('asked')).visible, true);
      prevent = false;
      await repeated(
        'its place',
        close,
        () => place('asked'),
        ({ visible }) => !visible,
      );
      holds(asked > before, 'it was closed without a question');
    },
  );
  proof(
    'window|internal_toggle_maximize',
    'X server',
    'a page drags its window by an element, and maximises it',
    async () => {
      const window = getCurrentWindow();
      const region = document.createElement('div');
      region.dataset['tauriDragRegion'] = '';
      region.style.cssText = 'position:fixed;inset:0;background:silver';
      document.body.append(region);
      const content = await window.innerPosition();
      const [x, y] = [content.x + 100, content.y + 100];
      const drag = sweep(x, y, 7, 3);
      await window.setFocus();
      await xdotool('mousemove', `${x}`, `${y}`, 'mousedown', '1');
      try {
        await awaited(
          'its place',
          async () => {
            await drag();
            return window.innerPosition();
          },
          (at) => at.x > content.x + 20,
        );
      } finally {
        await xdotool('mouseup', '1');
      }
      const moved = await window.innerPosition();
      const at = [`${moved.x + 60}`, `${moved.y + 60}`];
      await repeated(
        'isMaximized',
        () => xdotool('mousemove', ...at, 'click', '--repeat', '2', '--delay', '60', '1'),
        () => window.isMaximized(),
        (is) => is,
      );
      await window.unmaximize();
      await awaited(
        'isMaximized',
        () => window.isMaximized(),
        (is) => !is,
      );
      region.remove();
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
}
