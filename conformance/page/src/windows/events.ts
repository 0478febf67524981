import { LogicalPosition, LogicalSize } from '@tauri-apps/api/dpi';
import { invoke } from '@tauri-apps/api/core';
import { Window, getCurrentWindow, type ScaleFactorChanged } from '@tauri-apps/api/window';
import { equal, holds } from '../expect';
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
      try {
        await repeated(
          'its place',
          () => xdotool('mouseup', '1', 'mousemove', `${x}`, `${y}`, 'mousedown', '1'),
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
}
