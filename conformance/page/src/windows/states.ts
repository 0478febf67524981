import { listen } from '@tauri-apps/api/event';
import { Webview } from '@tauri-apps/api/webview';
import { equal } from '../expect';
import {
  awaited,
  awaitProperty,
  awaitState,
  passedOn,
  pixel,
  place,
  property,
  withWindow,
  xdotool,
} from './desktop';
import { proof } from './proof';

const hints = '_MOTIF_WM_HINTS';

async function awaitAnswer(
  what: string,
  ask: () => Promise<boolean>,
  wanted: boolean,
): Promise<void> {
  await awaited(what, ask, (value) => value === wanted);
}

export function addStateChecks(): void {
  proof(
    'window|maximize window|unmaximize window|is_maximized',
    'X server',
    'a window is maximised and gets its size back',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.maximize();
        await awaitState(title, 'MAXIMIZED_VERT');
        await awaitAnswer('isMaximized', () => window.isMaximized(), true);
        await window.unmaximize();
        await awaitState(title, 'MAXIMIZED_VERT', false);
        await awaitAnswer('isMaximized', () => window.isMaximized(), false);
      });
    },
  );
  proof(
    'window|toggle_maximize',
    'X server',
    'a window is maximised and back by one command',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.toggleMaximize();
        await awaitState(title, 'MAXIMIZED_HORZ');
        await awaitAnswer('isMaximized', () => window.isMaximized(), true);
        await window.toggleMaximize();
        await awaitState(title, 'MAXIMIZED_HORZ', false);
      });
    },
  );
  proof(
    'window|minimize window|unminimize window|is_minimized',
    'X server',
    'a window becomes an icon and a window again',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.minimize();
        await awaitState(title, 'HIDDEN');
        await awaitAnswer('isMinimized', () => window.isMinimized(), true);
        await window.unminimize();
        await awaitState(title, 'HIDDEN', false);
        await awaitAnswer('isMinimized', () => window.isMinimized(), false);
      });
    },
  );
  proof(
    'window|set_fullscreen window|is_fullscreen',
    'X server',
    'a window covers the monitor',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setFullscreen(true);
        await awaitState(title, 'FULLSCREEN');
        await awaitAnswer('isFullscreen', () => window.isFullscreen(), true);
        await awaited(
          'its place',
          () => place(title),
          ({ width, height }) => width === screen.width && height === screen.height,
        );
        await window.setFullscreen(false);
        await awaitState(title, 'FULLSCREEN', false);
        await awaitAnswer('isFullscreen', () => window.isFullscreen(), false);
      });
    },
  );
  proof(
    'window|set_simple_fullscreen',
    'X server',
    'simple full screen is full screen',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setSimpleFullscreen(true);
        await awaitState(title, 'FULLSCREEN');
        await window.setSimpleFullscreen(false);
        await awaitState(title, 'FULLSCREEN', false);
      });
    },
  );
  proof(
    'window|set_always_on_top window|is_always_on_top',
    'X server',
    'a window stays above others',
    async () => {
      await withWindow({}, async (window, title) => {
        equal(await window.isAlwaysOnTop(), false);
        await window.setAlwaysOnTop(true);
        await awaitState(title, 'ABOVE');
        equal(await window.isAlwaysOnTop(), true);
        await window.setAlwaysOnTop(false);
        await awaitState(title, 'ABOVE', false);
      });
    },
  );
  proof('window|set_always_on_bottom', 'X server', 'a window stays below others', async () => {
    await withWindow({}, async (window, title) => {
      await window.setAlwaysOnBottom(true);
      await awaitState(title, 'BELOW');
      await window.setAlwaysOnBottom(false);
      await awaitState(title, 'BELOW', false);
    });
  });
  proof(
    'window|set_skip_taskbar',
    'X server',
    'the list of windows leaves a window out',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setSkipTaskbar(true);
        await awaitState(title, 'SKIP_TASKBAR');
        await window.setSkipTaskbar(false);
        await awaitState(title, 'SKIP_TASKBAR', false);
      });
    },
  );
  proof(
    'window|set_visible_on_all_workspaces',
    'X server',
    'a window is on every workspace',
    async () => {
      await withWindow({}, async (window, title) => {
        await window.setVisibleOnAllWorkspaces(true);
        await awaitProperty(title, '_NET_WM_DESKTOP', '4294967295');
        await window.setVisibleOnAllWorkspaces(false);
        await awaitProperty(title, '_NET_WM_DESKTOP', '4294967295', false);
      });
    },
  );
  proof(
    'window|set_decorations window|is_decorated',
    'X server',
    'a window loses its frame and gets it back',
    async () => {
      await withWindow({}, async (window, title) => {
        equal(await window.isDecorated(), true);
        await awaitProperty(title, '_NET_FRAME_EXTENTS', '= 0, 0, 0, 0', false);
        await window.setDecorations(false);
        equal(await window.isDecorated(), false);
        await awaitProperty(title, '_NET_FRAME_EXTENTS', '= 0, 0, 0, 0');
        await window.setDecorations(true);
        await awaitProperty(title, '_NET_FRAME_EXTENTS', '= 0, 0, 0, 0', false);
      });
    },
  );
  proof(
    'window|set_resizable window|is_resizable',
    'X server',
    'a window of fixed size keeps it',
    async () => {
      await withWindow({}, async (window, title) => {
        equal(await window.isResizable(), true);
        await window.setResizable(false);
        equal(await window.isResizable(), false);
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 300 by 200');
        await window.setResizable(true);
        await awaitProperty(title, 'WM_NORMAL_HINTS', 'maximum size: 300 by 200', false);
      });
    },
  );
  // The second number of the hints tells the functions: 4 moves, 8 minimises, 16 maximises, 32 closes.
  const functions = async (title: string): Promise<number> =>
    Number(/= 0x\w+, (0x\w+)/.exec(await property(title, hints))?.[1] ?? 0);
  const buttons = [
    ['maximizable', 16],
    ['minimizable', 8],
    ['closable', 32],
  ] as const;
  for (const [name, bit] of buttons) {
    proof(
      `window|set_${name} window|is_${name}`,
      'X server',
      `a window may be not ${name}`,
      async () => {
        await withWindow({}, async (window, title) => {
          const set = {
            maximizable: 'setMaximizable',
            minimizable: 'setMinimizable',
            closable: 'setClosable',
          } as const;
          const is = {
            maximizable: 'isMaximizable',
            minimizable: 'isMinimizable',
            closable: 'isClosable',
          } as const;
          equal(await window[is[name]](), true);
          await window[set[name]](false);
          equal(await window[is[name]](), false);
          await awaited(
            'the functions',
            () => functions(title),
            (value) => value !== 0 && (value & bit) === 0,
          );
          await window[set[name]](true);
          equal(await window[is[name]](), true);
          await awaited(
            'the functions',
            () => functions(title),
            (value) => (value & bit) !== 0,
          );
        });
      },
    );
  }
  proof(
    'window|set_focus window|is_focused',
    'X server',
    'a window gets the keyboard',
    async () => {
      await withWindow({}, async (first, title) => {
        await withWindow({ x: 500 }, async (second) => {
          await awaitAnswer('isFocused', () => second.isFocused(), true);
          await first.setFocus();
          await awaitAnswer('isFocused', () => first.isFocused(), true);
          await awaited(
            'the active window',
            () => xdotool('getactivewindow', 'getwindowname'),
            (name) => name.trim() === title,
          );
          equal(await second.isFocused(), false);
        });
      });
    },
  );
  proof('window|set_focusable', 'X server', 'a window may refuse the keyboard', async () => {
    await withWindow({}, async (window, title) => {
      await window.setFocusable(false);
      await awaitProperty(title, 'WM_HINTS', 'Client accepts input or input focus: False');
      await window.setFocusable(true);
      await awaitProperty(title, 'WM_HINTS', 'Client accepts input or input focus: True');
    });
  });
  proof('window|set_enabled window|is_enabled', 'X server', 'a window takes no input', async () => {
    await withWindow({ decorations: false, alwaysOnTop: true }, async (window, title) => {
      const at = await place(title);
      const clicks: number[] = [];
      const unlisten = await listen<number>('clicked', ({ payload }) => void clicks.push(payload));
      const view = new Webview(window, 'button', {
        url: 'button.html',
        x: 0,
        y: 0,
        width: 300,
        height: 200,
      });
      const clickAt = async (x: number): Promise<boolean> => {
        await xdotool('mousemove', String(at.x + x), String(at.y + 50), 'click', '1');
        return clicks.includes(x);
      };
      try {
        await awaited(
          'the page',
          () => pixel(at.x + 50, at.y + 50),
          (color) => color === '#008000',
        );
        await awaited('the click', () => clickAt(50), Boolean);
        equal(await window.isEnabled(), true);
        await window.setEnabled(false);
        equal(await window.isEnabled(), false);
        for (let time = 0; time < 5; time++) await clickAt(80);
        await passedOn(window, title);
        await window.setEnabled(true);
        equal(await window.isEnabled(), true);
        await awaited('the click', () => clickAt(110), Boolean);
        equal(clicks.includes(80), false);
      } finally {
        await view.close();
        unlisten();
      }
    });
  });
  proof('window|request_user_attention', 'X server', 'a window asks for its user', async () => {
    await withWindow({}, async (window, title) => {
      const asked = 'urgency hint bit is set';
      await window.requestUserAttention(1);
      await awaitProperty(title, 'WM_HINTS', asked);
      await window.requestUserAttention(null);
      await awaitProperty(title, 'WM_HINTS', asked, false);
    });
  });
}
