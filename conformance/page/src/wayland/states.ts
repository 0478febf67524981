import { type Window, availableMonitors } from '@tauri-apps/api/window';
import { equal, holds } from '../expect';
import { awaited, place, size, withWindow } from '../windows/desktop';
import { lack, proof } from '../windows/proof';
import { awaitHeard, heard } from './compositor';

const frameless = { decorations: false };

const awaitWidth = (title: string, width: number): Promise<unknown> =>
  awaited(
    'its place',
    () => place(title),
    (at) => at.width === width,
  );

/** Checks that a window is made as wide as the screen, and gets its size back. */
async function growsAndShrinks(
  grow: (window: Window) => Promise<void>,
  shrink: (window: Window) => Promise<void>,
  is: (window: Window) => Promise<boolean>,
  [request, withdrawal]: [string, string],
): Promise<void> {
  const names = [request, withdrawal];
  await withWindow(frameless, async (window, title) => {
    equal(await heard(title, ...names), '');
    await grow(window);
    await awaitWidth(title, screen.width);
    holds((await heard(title, ...names)).startsWith(`${request}(`), 'it was not asked for');
    await awaited('the answer', () => is(window), Boolean);
    await shrink(window);
    await awaitHeard(title, names, `${withdrawal}()`);
    await awaited(
      'the answer',
      () => is(window),
      (yes) => !yes,
    );
    await awaitWidth(title, 300);
  });
}

const maximized: [string, string] = ['set_maximized', 'unset_maximized'];
const fullscreen: [string, string] = ['set_fullscreen', 'unset_fullscreen'];

export function addStateChecks(): void {
  proof(
    'window|maximize window|unmaximize window|is_maximized',
    'compositor',
    'a window is maximised and gets its size back',
    () =>
      growsAndShrinks(
        (window) => window.maximize(),
        (window) => window.unmaximize(),
        (window) => window.isMaximized(),
        maximized,
      ),
  );
  proof(
    'window|toggle_maximize',
    'compositor',
    'a window is maximised and back by one command',
    () =>
      growsAndShrinks(
        (window) => window.toggleMaximize(),
        (window) => window.toggleMaximize(),
        (window) => window.isMaximized(),
        maximized,
      ),
  );
  proof(
    'window|set_fullscreen window|is_fullscreen',
    'compositor',
    'a window covers the monitor',
    () =>
      growsAndShrinks(
        (window) => window.setFullscreen(true),
        (window) => window.setFullscreen(false),
        (window) => window.isFullscreen(),
        fullscreen,
      ),
  );
  proof('window|set_simple_fullscreen', 'compositor', 'simple full screen is full screen', () =>
    growsAndShrinks(
      (window) => window.setSimpleFullscreen(true),
      (window) => window.setSimpleFullscreen(false),
      (window) => window.isFullscreen(),
      fullscreen,
    ),
  );
  proof(
    'window|set_fullscreen_on_monitor',
    'compositor',
    'a window covers a monitor that is named',
    async () => {
      await withWindow(frameless, async (window, title) => {
        const [monitor] = await availableMonitors();
        await window.setFullscreenOnMonitor(monitor!.position);
        await awaitWidth(title, screen.width);
        const request = await heard(title, 'set_fullscreen');
        holds(/^set_fullscreen\(wl_output@\d+\)$/.test(request), `the request is ${request}`);
      });
    },
  );
  proof('window|minimize', 'compositor', 'a window leaves the screen', async () => {
    await withWindow({}, async (window, title) => {
      await window.minimize();
      await awaitHeard(title, ['set_minimized'], 'set_minimized()');
      await awaited(
        'its place',
        () => place(title),
        ({ visible }) => !visible,
      );
    });
  });
  lack(
    'window|is_minimized',
    'not there: answers `false`',
    'nobody tells a window that it is minimised',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.minimize();
        await awaitHeard(title, ['set_minimized'], 'set_minimized()');
        equal(await window.isMinimized(), false);
      });
    },
  );
  proof(
    'window|set_decorations window|is_decorated',
    'compositor',
    'a window loses its frame and gets it back',
    async () => {
      await withWindow({}, async (window, title) => {
        // Where the window is in its picture: behind the shadow of a frame, or at its very edge.
        const framed = (is: boolean): Promise<unknown> =>
          awaited(
            'the geometry of the window',
            () => heard(title, 'set_window_geometry'),
            (geometry) => geometry !== '' && geometry.includes('(0, 0, ') !== is,
          );
        equal(await window.isDecorated(), true);
        await framed(true);
        await window.setDecorations(false);
        equal(await window.isDecorated(), false);
        await framed(false);
        await window.setDecorations(true);
        await framed(true);
      });
    },
  );
  proof(
    'window|set_resizable window|is_resizable',
    'compositor',
    'a window of fixed size keeps it',
    async () => {
      await withWindow(frameless, async (window, title) => {
        equal(await window.isResizable(), true);
        await window.setResizable(false);
        equal(await window.isResizable(), false);
        await awaitHeard(title, ['set_max_size'], 'set_max_size(300, 200)');
        await awaitHeard(title, ['set_min_size'], 'set_min_size(300, 200)');
        await window.setResizable(true);
        await awaitHeard(title, ['set_max_size'], 'set_max_size(0, 0)');
      });
    },
  );
  proof(
    'window|set_min_size window|set_max_size',
    'compositor',
    'a window has a least and a greatest size',
    async () => {
      await withWindow(frameless, async (window, title) => {
        await window.setMinSize(size(200, 150));
        await awaitHeard(title, ['set_min_size'], 'set_min_size(200, 150)');
        await window.setMaxSize(size(600, 500));
        await awaitHeard(title, ['set_max_size'], 'set_max_size(600, 500)');
        await awaitHeard(title, ['set_min_size'], 'set_min_size(200, 150)');
        await window.setMaxSize(null);
        await awaitHeard(title, ['set_max_size'], 'set_max_size(0, 0)');
      });
    },
  );
  proof(
    'window|set_size_constraints',
    'compositor',
    'a window has all its limits at once',
    async () => {
      await withWindow(frameless, async (window, title) => {
        const limits = { minWidth: 210, minHeight: 160, maxWidth: 610, maxHeight: 510 };
        await window.setSizeConstraints(limits);
        await awaitHeard(title, ['set_min_size'], 'set_min_size(210, 160)');
        await awaitHeard(title, ['set_max_size'], 'set_max_size(610, 510)');
        await window.setSizeConstraints(null);
        await awaitHeard(title, ['set_max_size'], 'set_max_size(0, 0)');
      });
    },
  );
  proof('window|create', 'compositor', 'a window is known by the identifier', async () => {
    await withWindow({}, async (_, title) => {
      equal(await heard(title, 'set_app_id'), 'set_app_id("dev.elnath.conformance")');
    });
  });
  proof('window|set_title window|title', 'compositor', 'a window gets a title', async () => {
    await withWindow({}, async (window, label) => {
      const title = 'Tïtle “§” 5';
      await window.setTitle(title);
      equal(await window.title(), title);
      await awaitHeard(label, ['set_title'], `set_title("${title}")`);
      await awaited(
        'its place',
        () => place(title),
        ({ visible }) => visible,
      );
    });
  });
  proof(
    'window|outer_size window|inner_size',
    'compositor',
    'a frame is around the content',
    async () => {
      await withWindow({}, async (window, title) => {
        const inner = await window.innerSize();
        equal({ width: inner.width, height: inner.height }, { width: 300, height: 200 });
        const geometry = await heard(title, 'set_window_geometry');
        const [width, height] = geometry.match(/\d+/g)!.slice(2).map(Number);
        equal(width, 300);
        holds(height! > 200, 'there is no title bar above the content');
        const outer = await window.outerSize();
        equal({ width: outer.width, height: outer.height }, { width, height });
      });
    },
  );
  proof(
    'window|set_ignore_cursor_events',
    'compositor',
    'a window lets go of the pointer, and takes it again',
    async () => {
      await withWindow(frameless, async (window, title) => {
        const region = (wanted: string): Promise<void> =>
          awaitHeard(title, ['set_input_region'], `set_input_region(${wanted})`);
        await window.setIgnoreCursorEvents(true);
        await region('');
        await window.setIgnoreCursorEvents(false);
        await region('everything');
      });
    },
  );
}
