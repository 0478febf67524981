import { invoke } from '@tauri-apps/api/core';
import { LogicalSize } from '@tauri-apps/api/dpi';
import { Window } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, place, withWindow } from '../windows/desktop';
import { proof } from '../windows/proof';
import { heard } from './compositor';

export function addEventChecks(): void {
  proof('event|tauri://resize', 'compositor', 'a window tells of its size', async () => {
    await withWindow({ decorations: false }, async (window, title) => {
      const sizes: number[] = [];
      await window.onResized(({ payload }) => sizes.push(payload.width));
      await window.setSize(new LogicalSize(410, 220));
      await awaited(
        'its place',
        () => place(title),
        ({ width }) => width === 410,
      );
      await awaited(
        'the sizes',
        async () => sizes.at(-1),
        (width) => width === 410,
      );
    });
  });
  proof(
    'event|tauri://close-requested',
    'compositor',
    'a page prevents that a window closes, then lets it',
    async () => {
      await withWindow({}, async (window, title) => {
        let prevent = true;
        let asked = 0;
        await window.onCloseRequested((event) => {
          asked++;
          if (prevent) event.preventDefault();
        });
        await window.close();
        await awaited(
          'the question',
          async () => asked,
          (count) => count === 1,
        );
        equal((await Window.getByLabel(title))?.label, title);
        equal((await place(title)).visible, true);
        prevent = false;
        await window.close();
        await awaited(
          'its place',
          () => place(title),
          ({ visible }) => !visible,
        );
        equal(asked, 2);
      });
    },
  );
  proof(
    'window|set_closable window|is_closable',
    'pixels',
    'a frame has no button to close',
    async () => {
      await withWindow({}, async (window, title) => {
        const at = await place(title);
        const [left, top, width] = (await heard(title, 'set_window_geometry'))
          .match(/\d+/g)!
          .map(Number);
        const button = {
          x: at.x + left! + width! - 28,
          y: at.y + top! + 10,
          width: 20,
          height: 18,
        };
        const isGone = (gone: boolean): Promise<unknown> =>
          awaited(
            'the button',
            () => invoke('is_plain', button),
            (is) => is === gone,
          );
        await isGone(false);
        await window.setClosable(false);
        equal(await window.isClosable(), false);
        await isGone(true);
        await window.setClosable(true);
        equal(await window.isClosable(), true);
        await isGone(false);
      });
    },
  );
  proof('window|set_enabled window|is_enabled', 'answer', 'a window takes no input', async () => {
    await withWindow({}, async (window) => {
      equal(await window.isEnabled(), true);
      await window.setEnabled(false);
      equal(await window.isEnabled(), false);
      await window.setEnabled(true);
      equal(await window.isEnabled(), true);
    });
  });
}
