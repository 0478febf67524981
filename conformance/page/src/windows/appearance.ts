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
    'window|set_cursor_icon window|set_cursor_visible',
    'X server',
    'the pointer gets each of its looks',
    async () => {
      await withWindow({ alwaysOnTop: true }, async (window) => {
        await xdotool('mousemove', '150', '150');
        const seen: number[] = [];
        for (const icon of ['crosshair', 'hand', 'rowResize', 'default'] as const) {
          await window.setCursorIcon(icon);
          seen.push(
            await awaited(
              'its shape',
              pointerShape,
              (shape) => shape !== 0 && !seen.includes(shape),
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
        equal(await isPointerTaken(), false);
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
