import { getCurrentWindow } from '@tauri-apps/api/window';
import { invoke } from '@tauri-apps/api/core';
import { Image } from '@tauri-apps/api/image';
import { equal } from '../expect';
import {
  awaited,
  awaitProperty,
  isPointerTaken,
  pointerShape,
  withWindow,
  xdotool,
} from './desktop';
import { proof } from './proof';

const dark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

export function addAppearanceChecks(): void {
  proof('window|set_title window|title', 'X server', 'a window gets a title', async () => {
    await withWindow({}, async (window) => {
      const title = 'Tïtle “§” 5';
      await window.setTitle(title);
      equal(await window.title(), title);
      await awaited(
        'the name',
        () => xdotool('getactivewindow', 'getwindowname'),
        (text) => text.trim() === title,
      );
    });
  });
  proof('window|set_icon', 'X server', 'a window gets an icon', async () => {
    await withWindow({}, async (window, title) => {
      const pixels = new Uint8Array(4 * 5 * 3).fill(200);
      await window.setIcon(await Image.new(pixels, 5, 3));
      await awaitProperty(title, '_NET_WM_ICON', 'Icon (5 x 3)');
    });
  });
  proof(
    'event|tauri://theme-changed',
    'X server',
    'a window and its page follow the desktop when it becomes dark, and light',
    async () => {
      const window = getCurrentWindow();
      const told: string[] = [];
      const unlisten = await window.onThemeChanged(({ payload }) => told.push(payload));
      await invoke('x_theme', { name: 'Adwaita' });
      await awaited(
        'the page',
        async () => dark(),
        (is) => !is,
      );
      told.length = 0;
      for (const [name, theme] of [
        ['Adwaita-dark', 'dark'],
        ['Adwaita', 'light'],
      ]) {
        await invoke('x_theme', { name });
        await awaited(
          'the theme that is told',
          async () => told.at(-1),
          (is) => is === theme,
        );
        await awaited(
          'the page',
          async () => dark(),
          (is) => is === (theme === 'dark'),
        );
        equal(await window.theme(), theme);
      }
      equal(told, ['dark', 'light']);
      unlisten();
    },
  );
  proof(
    'window|set_cursor_icon window|set_cursor_visible',
    'X server',
    'the pointer gets each of its looks',
    async () => {
      await withWindow({ alwaysOnTop: true }, async (window) => {
        await xdotool('mousemove', '150', '150');
        // What it looked like before is none of them, or is seen again at the end.
        const before = await awaited('its shape', pointerShape, (shape) => shape !== 0);
        const seen: number[] = [];
        for (const icon of ['crosshair', 'hand', 'rowResize', 'default'] as const) {
          await window.setCursorIcon(icon);
          const others = icon === 'default' ? seen : [...seen, before];
          seen.push(
            await awaited(
              'its shape',
              pointerShape,
              (shape) => shape !== 0 && !others.includes(shape),
            ),
          );
        }
        await window.setCursorVisible(false);
        await awaited('its shape', pointerShape, (shape) => shape === 0);
        await window.setCursorVisible(true);
        await awaited('its shape', pointerShape, (shape) => shape === seen.at(-1));
      });
    },
  );
  proof(
    'window|set_cursor_grab',
    'X server',
    'a window takes the pointer and lets it go',
    async () => {
      await withWindow({ alwaysOnTop: true }, async (window) => {
        await xdotool('mousemove', '150', '150');
        await awaited('the pointer', isPointerTaken, (taken) => !taken);
        await window.setCursorGrab(true);
        await awaited('the pointer', isPointerTaken, Boolean);
        await window.setCursorGrab(false);
        await awaited('the pointer', isPointerTaken, (taken) => !taken);
      });
    },
  );
  proof('window|set_ignore_cursor_events', 'X server', 'clicks go through a window', async () => {
    await withWindow({ decorations: false, alwaysOnTop: true }, async (window, title) => {
      await withWindow({ decorations: false, x: 100, y: 100 }, async (_, below) => {
        const under = async (): Promise<string> => {
          await xdotool('mousemove', '150', '150');
          const id = /window:(\d+)/.exec(await xdotool('getmouselocation'))?.[1] ?? '';
          return invoke('x_name', { id });
        };
        await awaited('the window under the pointer', under, (name) => name === title);
        await window.setIgnoreCursorEvents(true);
        await awaited('the window under the pointer', under, (name) => name === below);
        await window.setIgnoreCursorEvents(false);
        await awaited('the window under the pointer', under, (name) => name === title);
      });
    });
  });
}
