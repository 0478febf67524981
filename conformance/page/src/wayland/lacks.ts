import { LogicalPosition, LogicalSize, PhysicalPosition } from '@tauri-apps/api/dpi';
import { Image } from '@tauri-apps/api/image';
import { Menu } from '@tauri-apps/api/menu';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import {
  UserAttentionType,
  type Window,
  cursorPosition,
  getCurrentWindow,
} from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, place, withWindow } from '../windows/desktop';
import { lack } from '../windows/proof';
import { heard } from './compositor';

const idle = 'accepted, and nothing happens';
const nothing = `not there: ${idle}`;
const remembered = 'not there: accepted and remembered, and nothing happens';
const withoutPointer = `without a pointer: ${idle}`;
const withoutKeyboard = `without a keyboard: ${idle}`;
const requests = [
  'move',
  'resize',
  'set_maximized',
  'set_fullscreen',
  'set_minimized',
  'get_popup',
];

/** Checks that each of some calls is accepted, and that the compositor hears of nothing and leaves the window as it is. */
async function isIdle(
  first: (window: Window) => Promise<unknown>,
  ...others: ((window: Window) => Promise<unknown>)[]
): Promise<void> {
  await withWindow({ decorations: false }, async (window, title) => {
    const before = await place(title);
    for (const use of [first, ...others]) equal(await use(window), null);
    // What the window has sent before its title has been heard with it.
    const after = `${title} after`;
    await window.setTitle(after);
    const now = await awaited(
      'its place',
      () => place(after),
      ({ visible }) => visible,
    );
    equal(now, before, 'its place');
    equal(await heard(title, ...requests), '');
  });
}

export function addLackChecks(): void {
  addPlaceLacks();
  addOrderLacks();
  addPointerLacks();
  addKeyboardLacks();
}

function addPlaceLacks(): void {
  lack('window|set_position window|center', nothing, 'the desktop places windows', () =>
    isIdle(
      (window) => window.setPosition(new LogicalPosition(40, 50)),
      (window) => window.setPosition(new PhysicalPosition(240, 150)),
      (window) => window.center(),
    ),
  );
  lack(
    'window|outer_position window|inner_position',
    'not there: answers 0, 0',
    'a window does not know its place',
    async () => {
      await withWindow({}, async (window) => {
        const [outer, inner] = [await window.outerPosition(), await window.innerPosition()];
        equal([outer.x, outer.y, inner.x, inner.y], [0, 0, 0, 0]);
      });
    },
  );
  lack(
    'event|tauri://move',
    'not there: not told',
    'nobody hears of a window that moves',
    async () => {
      await withWindow({ decorations: false }, async (window) => {
        const told: unknown[] = [];
        const sizes: number[] = [];
        await window.onMoved(({ payload }) => told.push(payload));
        await window.onResized(({ payload }) => sizes.push(payload.width));
        await window.setPosition(new LogicalPosition(60, 70));
        await window.setSize(new LogicalSize(410, 220));
        await awaited(
          'the sizes',
          async () => sizes.at(-1),
          (width) => width === 410,
        );
        equal(told, []);
      });
    },
  );
}

function addOrderLacks(): void {
  lack(
    'window|set_always_on_bottom window|set_skip_taskbar window|set_visible_on_all_workspaces',
    nothing,
    'the desktop orders and lists windows',
    () =>
      isIdle(
        (window) => window.setAlwaysOnBottom(true),
        (window) => window.setSkipTaskbar(true),
        (window) => window.setVisibleOnAllWorkspaces(true),
      ),
  );
  lack(
    'window|set_always_on_top window|is_always_on_top',
    remembered,
    'no window stays above others',
    () =>
      isIdle(async (window) => {
        const answer = await window.setAlwaysOnTop(true);
        equal(await window.isAlwaysOnTop(), true);
        return answer;
      }),
  );
  lack(
    'window|set_maximizable window|is_maximizable window|set_minimizable window|is_minimizable',
    remembered,
    'what the desktop does with a window is not forbidden',
    () =>
      isIdle(
        async (window) => {
          const answer = await window.setMaximizable(false);
          equal(await window.isMaximizable(), false);
          return answer;
        },
        async (window) => {
          const answer = await window.setMinimizable(false);
          equal(await window.isMinimizable(), false);
          return answer;
        },
      ),
  );
  lack(
    'window|request_user_attention window|set_icon window|unminimize',
    nothing,
    'a window neither calls its user nor has a picture nor comes back by itself',
    () =>
      isIdle(
        (window) => window.requestUserAttention(UserAttentionType.Critical),
        async (window) => window.setIcon(await Image.new(new Uint8Array(4 * 5 * 3), 5, 3)),
        (window) => window.unminimize(),
      ),
  );
}

function addPointerLacks(): void {
  lack(
    'window|cursor_position',
    'without a pointer: answers 0, 0',
    'a pointer that is not there is nowhere',
    async () => {
      const { x, y } = await cursorPosition();
      equal([x, y], [0, 0]);
    },
  );
  lack('window|set_cursor_position', nothing, 'the pointer goes where its user moves it', () =>
    isIdle((window) => window.setCursorPosition(new LogicalPosition(20, 30))),
  );
  lack(
    'window|set_cursor_grab window|set_cursor_icon window|set_cursor_visible window|start_dragging window|start_resize_dragging',
    withoutPointer,
    'a pointer that is not there neither changes nor drags',
    () =>
      isIdle(
        (window) => window.setCursorGrab(true),
        (window) => window.setCursorGrab(false),
        (window) => window.setCursorIcon('crosshair'),
        (window) => window.setCursorVisible(false),
        (window) => window.startDragging(),
        (window) => window.startResizeDragging('SouthEast'),
      ),
  );
  lack('menu|popup', withoutPointer, 'no menu pops up that nobody could choose from', () =>
    isIdle(
      async (window) => {
        const menu = await Menu.new({ items: [{ id: 'one', text: 'One' }] });
        return menu.popup(new LogicalPosition(20, 20), window);
      },
      async (window) => {
        const menu = await Menu.new({ items: [{ id: 'two', text: 'Two' }] });
        return menu.popup(undefined, window);
      },
    ),
  );
}

function addKeyboardLacks(): void {
  lack(
    'window|set_focus window|set_focusable',
    withoutKeyboard,
    'a keyboard that is not there is given to no window',
    () =>
      isIdle(
        (window) => window.setFocusable(false),
        (window) => window.setFocusable(true),
        (window) => window.setFocus(),
      ),
  );
  const isNowhere = async (
    ask: (window: Window, told: boolean[]) => Promise<void>,
  ): Promise<void> =>
    withWindow({}, async (window) => {
      const told: boolean[] = [];
      await window.onFocusChanged(({ payload }) => told.push(payload));
      await window.setFocus();
      await ask(window, told);
    });
  lack('window|is_focused', 'without a keyboard: answers `false`', 'nor is it in one', () =>
    isNowhere(async (window) => equal(await window.isFocused(), false)),
  );
  lack(
    'event|tauri://focus event|tauri://blur',
    'without a keyboard: not told',
    'nor has it come or gone',
    () => isNowhere(async (_, told) => equal(told, [])),
  );
  lack('webview|set_webview_focus', withoutKeyboard, 'nor is it in a page', async () => {
    await getCurrentWindow().setFocus();
    equal(await getCurrentWebview().setFocus(), null);
    equal(document.hasFocus(), false);
  });
}
