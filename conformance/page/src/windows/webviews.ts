import { invoke } from '@tauri-apps/api/core';
import { LogicalPosition, LogicalSize } from '@tauri-apps/api/dpi';
import { listen } from '@tauri-apps/api/event';
import { Webview, getAllWebviews, getCurrentWebview } from '@tauri-apps/api/webview';
import { WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { Window } from '@tauri-apps/api/window';
import { equal, holds, rejectsLike, rejectsWith } from '../expect';
import { awaited, pixel, place, withWindow } from './desktop';
import { proof } from './proof';

export async function made(view: Webview | WebviewWindow): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    void view.once('tauri://created', () => resolve());
    void view.once('tauri://error', ({ payload }) => reject(new Error(String(payload))));
  });
}

/** Opens a green page within a window, shows it to a check, and closes it. */
async function withWebview(
  window: Window,
  label: string,
  use: (view: Webview) => Promise<void>,
): Promise<void> {
  const green = listen(`green-${label}`, () => {});
  const view = new Webview(window, label, {
    url: 'green.html',
    x: 20,
    y: 30,
    width: 100,
    height: 80,
  });
  await made(view);
  try {
    await use(view);
  } finally {
    await view.close();
    (await green)();
  }
}

const green = '#008000';

async function awaitColor(x: number, y: number, is: boolean): Promise<void> {
  await awaited(
    `the colour at ${x}, ${y}`,
    () => pixel(x, y),
    (color) => (color === green) === is,
  );
}

export function addWebviewChecks(): void {
  const options = { decorations: false, alwaysOnTop: true };
  proof(
    'webview|create_webview webview|webview_position webview|webview_size webview|webview_close',
    'pixels',
    'a web view is somewhere in a window',
    async () => {
      await withWindow(options, async (window, title) => {
        const at = await place(title);
        await withWebview(window, 'placed', async (view) => {
          await awaitColor(at.x + 50, at.y + 60, true);
          await awaitColor(at.x + 10, at.y + 60, false);
          const position = await view.position();
          equal({ x: position.x, y: position.y }, { x: 20, y: 30 });
          const size = await view.size();
          equal({ width: size.width, height: size.height }, { width: 100, height: 80 });
        });
        await awaitColor(at.x + 50, at.y + 60, false);
      });
    },
  );
  proof(
    'webview|set_webview_position webview|set_webview_size',
    'pixels',
    'a web view is moved and made larger',
    async () => {
      await withWindow(options, async (window, title) => {
        const at = await place(title);
        await withWebview(window, 'moved', async (view) => {
          await awaitColor(at.x + 50, at.y + 60, true);
          await view.setPosition(new LogicalPosition(150, 100));
          await awaitColor(at.x + 50, at.y + 60, false);
          await awaitColor(at.x + 170, at.y + 120, true);
          await view.setSize(new LogicalSize(140, 90));
          await awaitColor(at.x + 280, at.y + 180, true);
        });
      });
    },
  );
  proof(
    'webview|webview_hide webview|webview_show',
    'pixels',
    'a web view is hidden and shown',
    async () => {
      await withWindow(options, async (window, title) => {
        const at = await place(title);
        await withWebview(window, 'hidden', async (view) => {
          await awaitColor(at.x + 50, at.y + 60, true);
          await view.hide();
          await awaitColor(at.x + 50, at.y + 60, false);
          await view.show();
          await awaitColor(at.x + 50, at.y + 60, true);
        });
      });
    },
  );
  proof(
    'webview|set_webview_auto_resize',
    'pixels',
    'a web view grows with its window',
    async () => {
      await withWindow(options, async (window, title) => {
        const at = await place(title);
        await withWebview(window, 'growing', async (view) => {
          await view.setAutoResize(true);
          await window.setSize(new LogicalSize(600, 400));
          const size = await awaited(
            'its size',
            () => view.size(),
            ({ width }) => width === 200,
          );
          equal(size.height, 160);
          await awaitColor(at.x + 230, at.y + 210, true);
          await view.setAutoResize(false);
          await window.setSize(new LogicalSize(300, 200));
          await awaited(
            'the window',
            () => window.innerSize(),
            ({ width }) => width === 300,
          );
          equal((await view.size()).width, 200);
        });
      });
    },
  );
  proof('webview|reparent', 'pixels', 'a web view leaves its window for another', async () => {
    await withWindow(options, async (first, title) => {
      const from = await place(title);
      await withWindow({ ...options, x: 600 }, async (second, other) => {
        const to = await place(other);
        await withWebview(first, 'wandering', async (view) => {
          await awaitColor(from.x + 50, from.y + 60, true);
          await view.reparent(second);
          await awaitColor(from.x + 50, from.y + 60, false);
          await awaitColor(to.x + 50, to.y + 60, true);
          const all = await getAllWebviews();
          equal(all.find(({ label }) => label === 'wandering')?.window.label, other);
          equal(await view.reparent('nobody'), null);
        });
      });
    });
  });
  proof('webview|reparent', 'pixels', 'a web view is seen in a window shown later', async () => {
    await withWindow(options, async (first, title) => {
      const from = await place(title);
      await withWindow({ ...options, x: 600, visible: false }, async (second, other) => {
        await withWebview(first, 'patient', async (view) => {
          await awaitColor(from.x + 50, from.y + 60, true);
          await view.reparent(second);
          await awaitColor(from.x + 50, from.y + 60, false);
          await second.show();
          const to = await awaited(
            'its place',
            () => place(other),
            ({ visible }) => visible,
          );
          await awaitColor(to.x + 50, to.y + 60, true);
        });
      });
    });
  });
  proof('webview|reparent', 'page', 'a page knows the window it has been moved into', async () => {
    let told = '';
    const unlisten = await listen<string>('moved-into', ({ payload }) => (told = payload));
    const knows = (label: string): Promise<string> =>
      awaited(
        'the window that the page knows',
        async () => told,
        (is) => is === label,
      );
    await withWindow({}, async (first, label) => {
      await withWindow({ x: 600 }, async (second, other) => {
        const bounds = { x: 0, y: 0, width: 100, height: 100 };
        const view = new Webview(first, 'knowing', { url: 'moved.html', ...bounds });
        await made(view);
        await knows(label);
        await view.reparent(second);
        await knows(other);
        told = '';
        await invoke('load_again', { label: 'knowing' });
        await knows(other);
        await view.close();
      });
    });
    unlisten();
  });
  proof(
    'webview|get_all_webviews',
    'answer',
    'all web views are known by their labels',
    async () => {
      equal(
        (await getAllWebviews()).map(({ label, window }) => [label, window.label]),
        [['main', 'main']],
      );
    },
  );
  proof('webview|set_webview_zoom', 'page', 'a page is shown larger', async () => {
    const before = innerWidth;
    await getCurrentWebview().setZoom(2);
    await awaited(
      'the width',
      async () => innerWidth,
      (width) => Math.abs(width - before / 2) <= 1,
    );
    await getCurrentWebview().setZoom(1);
    await awaited(
      'the width',
      async () => innerWidth,
      (width) => width === before,
    );
    await rejectsLike(getCurrentWebview().setZoom(0), /positive/);
  });
  proof(
    'webview|set_webview_background_color',
    'pixels',
    'a colour is behind the page',
    async () => {
      await withWindow(options, async (window, title) => {
        const at = await place(title);
        const view = new Webview(window, 'see-through', {
          url: 'bare.html',
          x: 0,
          y: 0,
          width: 300,
          height: 200,
        });
        await made(view);
        await view.setBackgroundColor('#123456');
        await awaited(
          'the colour',
          () => pixel(at.x + 150, at.y + 150),
          (color) => color === '#123456',
        );
        await view.close();
      });
    },
  );
  proof(
    'webview|create_webview_window',
    'display',
    'a window is made with a web view, and they are one',
    async () => {
      const both = new WebviewWindow('both', {
        url: 'green.html',
        title: 'both',
        width: 200,
        height: 100,
        ...options,
      });
      await made(both);
      const at = await awaited(
        'its place',
        () => place('both'),
        ({ visible }) => visible,
      );
      equal({ width: at.width, height: at.height }, { width: 200, height: 100 });
      await awaitColor(at.x + 50, at.y + 50, true);
      holds(
        (await getAllWebviews()).some(({ label }) => label === 'both'),
        'there is no web view',
      );
      await rejectsWith(both.reparent('main'), 'cannot reparent when using a WebviewWindow');
      await both.destroy();
    },
  );
}
