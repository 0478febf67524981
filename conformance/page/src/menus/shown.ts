import { invoke } from '@tauri-apps/api/core';
import { Image } from '@tauri-apps/api/image';
import { CheckMenuItem, IconMenuItem, Menu, MenuItem, Submenu } from '@tauri-apps/api/menu';
import { LogicalPosition } from '@tauri-apps/api/dpi';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { equal } from '../expect';
import { awaited, isPointerTaken, place, repeated, xdotool, type Place } from '../windows/desktop';
import { proof } from '../windows/proof';

const title = 'menus under test';

/** Brings the window forward and gives the keyboard to it. */
async function forward(): Promise<void> {
  const window = getCurrentWindow();
  await window.setTitle(title);
  await window.setFocus();
  await awaited('the focus', () => window.isFocused(), Boolean);
}

/** Runs `use` with the menu above the page, and takes it away again. */
async function withMenu(menu: Menu, use: () => Promise<void>): Promise<void> {
  const before = innerHeight;
  await menu.setAsWindowMenu();
  await awaited(
    'the height of the page',
    async () => innerHeight,
    (height) => height < before,
  );
  try {
    await forward();
    await use();
  } finally {
    for (const item of await menu.items()) await menu.remove(item);
  }
}

/** Pops a menu up and, as soon as it has the keyboard, presses keys that choose in it. */
async function chooseIn(
  menu: Menu,
  at: LogicalPosition | undefined,
  keys: string[],
  chosen: readonly string[],
  wanted: string,
): Promise<void> {
  await repeated(
    'what was chosen',
    async () => {
      await xdotool('key', 'Escape');
      await awaited('the pointer', isPointerTaken, (taken) => !taken);
      await menu.popup(at);
      // A menu takes the pointer when it takes the keyboard.
      await awaited('the pointer', isPointerTaken, Boolean);
      await xdotool('key', ...keys);
    },
    async () => chosen.at(-1),
    (id) => id === wanted,
  );
}

export function addShownChecks(): void {
  // First, since a window that has had a menu of its own shows the application's no more.
  proof(
    'menu|create_default menu|set_as_app_menu',
    'X server',
    'the usual menu selects everything, and opens the dialog about the program',
    async () => {
      const height = innerHeight;
      const menu = await Menu.default();
      equal(await menu.setAsAppMenu(), null);
      await forward();
      getSelection()?.removeAllRanges();
      const [edit] = await menu.items();
      equal(await (edit as Submenu).text(), '&Edit');
      await repeated(
        'the selection',
        () => xdotool('key', 'Escape', 'alt+e', 'a'),
        async () => getSelection()?.toString().length ?? 0,
        (length) => length > 0,
      );
      const help = (await menu.items()).at(-1) as Submenu;
      const about = await (await help.items())[0]!.text();
      const dialog = (): Promise<Place> => place(about.replace('&', ''));
      await repeated(
        'the dialog',
        () => xdotool('key', 'Escape', 'alt+h', 'Return'),
        dialog,
        ({ visible }) => visible,
      );
      await repeated(
        'the dialog',
        () => xdotool('key', 'Escape'),
        dialog,
        ({ visible }) => !visible,
      );
      const next = await Menu.new();
      equal((await next.setAsAppMenu())?.id, menu.id);
      await awaited(
        'the height of the page',
        async () => innerHeight,
        (now) => now === height,
      );
    },
  );
  proof(
    'menu|set_as_window_menu menu|set_accelerator',
    'X server',
    'the keys of an entry choose it, and other keys when it has others',
    async () => {
      const chosen: string[] = [];
      const item = await MenuItem.new({
        id: 'open',
        text: '&Open',
        accelerator: 'CmdOrCtrl+Shift+O',
        action: (id) => void chosen.push(id),
      });
      const menu = await Menu.new({ items: [await Submenu.new({ text: '&File', items: [item] })] });
      await withMenu(menu, async () => {
        await xdotool('key', 'ctrl+shift+o');
        await awaited(
          'what was chosen',
          async () => chosen.length,
          (count) => count === 1,
        );
        await item.setAccelerator('F6');
        await xdotool('key', 'F6');
        await awaited(
          'what was chosen',
          async () => chosen.length,
          (count) => count === 2,
        );
        await item.setEnabled(false);
        await xdotool('key', 'F6');
        await item.setEnabled(true);
        await item.setAccelerator(null);
        await xdotool('key', 'F6');
        await item.setAccelerator('F7');
        await xdotool('key', 'F7');
        await awaited(
          'what was chosen',
          async () => chosen.length,
          (count) => count >= 3,
        );
        equal(chosen, ['open', 'open', 'open']);
      });
    },
  );
  proof(
    'menu|set_checked menu|is_checked',
    'X server',
    'choosing an entry with a mark turns the mark over',
    async () => {
      const item = await CheckMenuItem.new({ text: 'Wrap', checked: false, accelerator: 'F8' });
      const menu = await Menu.new({ items: [await Submenu.new({ text: 'View', items: [item] })] });
      await withMenu(menu, async () => {
        await xdotool('key', 'F8');
        await awaited('the mark', () => item.isChecked(), Boolean);
        await xdotool('key', 'F8');
        await awaited(
          'the mark',
          () => item.isChecked(),
          (on) => !on,
        );
      });
    },
  );
  proof(
    'menu|new menu|items menu|append menu|prepend menu|insert menu|remove menu|remove_at menu|get menu|text menu|set_text menu|is_enabled menu|set_enabled',
    'X server',
    'a menu shows the entries that it has, in their order',
    async () => {
      await forward();
      const chosen: string[] = [];
      const action = (id: string): void => void chosen.push(id);
      const second = await MenuItem.new({ id: 'second', text: 'Second', action });
      const menu = await Menu.new({ items: [second] });
      await menu.append({ id: 'last', text: 'Last', action });
      await menu.prepend([
        { id: 'zero', text: 'Zero', action },
        { id: 'first', text: 'First', action },
      ]);
      await menu.insert([{ id: 'third', text: 'Third', action }], 1);
      await menu.remove(second);
      await menu.removeAt(0);
      equal(
        (await menu.items()).map(({ id }) => id),
        ['third', 'first', 'last'],
      );
      const choose = async (key: string[], wanted: string): Promise<void> => {
        await chooseIn(menu, new LogicalPosition(20, 20), key, chosen, wanted);
        chosen.length = 0;
      };
      await choose(['Home', 'Return'], 'third');
      await choose(['Home', 'Down', 'Return'], 'first');
      await choose(['End', 'Return'], 'last');
      const first = (await menu.get('first')) as MenuItem;
      await first.setText('&Quick');
      equal(await first.text(), '&Quick');
      await choose(['q'], 'first');
      await first.setEnabled(false);
      equal(await first.isEnabled(), false);
      // The keyboard passes over what cannot be chosen.
      await choose(['Home', 'Down', 'Return'], 'last');
    },
  );
  proof('menu|popup', 'X server', 'a menu pops up, and the keyboard chooses in it', async () => {
    await forward();
    const chosen: string[] = [];
    const action = (id: string): void => void chosen.push(id);
    const menu = await Menu.new({
      items: [
        { id: 'one', text: 'One', action },
        { id: 'two', text: 'Two', action },
      ],
    });
    for (const at of [new LogicalPosition(20, 20), undefined]) {
      await chooseIn(menu, at, ['Home', 'Down', 'Return'], chosen, 'two');
      chosen.length = 0;
    }
  });
  proof('menu|set_icon', 'pixels', 'an entry shows its picture, and the next one', async () => {
    await forward();
    const [magenta, cyan] = ['#FF00FF', '#00FFFF'];
    const item = await IconMenuItem.new({ text: 'Painted', icon: await square(255, 0, 255) });
    const submenu = await Submenu.new({
      text: 'Below',
      items: [await MenuItem.new({ text: 'x' })],
    });
    const menu = await Menu.new({ items: [item, submenu] });
    const content = await getCurrentWindow().innerPosition();
    const area = { x: content.x + 20, y: content.y + 20, width: 160, height: 80 };
    // GTK shows pictures of entries with 16 × 16 pixels.
    const shows = (color: string, wanted: (pixels: number) => boolean): Promise<number> =>
      awaited(`how many pixels are ${color}`, () => invoke('x_pixels', { color, ...area }), wanted);
    await menu.popup(new LogicalPosition(20, 20));
    try {
      await shows(magenta, (pixels) => pixels === 256);
      await item.setIcon(await square(0, 255, 255));
      await shows(cyan, (pixels) => pixels === 256);
      await shows(magenta, (pixels) => pixels === 0);
      await submenu.setIcon(await square(255, 0, 255));
      await shows(magenta, (pixels) => pixels === 256);
      await item.setIcon(null);
      await shows(cyan, (pixels) => pixels === 0);
    } finally {
      await repeated(
        'the pointer',
        () => xdotool('key', 'Escape'),
        isPointerTaken,
        (taken) => !taken,
      );
    }
  });
  proof('menu|popup', 'X server', 'a menu that has popped up leaves no window', async () => {
    await forward();
    const chosen: string[] = [];
    const menu = await Menu.new({
      items: [{ id: 'one', text: 'One', action: (id) => void chosen.push(id) }],
    });
    const windows = (): Promise<number> => invoke('x_windows');
    const before = await windows();
    for (let time = 0; time < 3; time++) {
      await chooseIn(menu, new LogicalPosition(20, 20), ['Home', 'Return'], chosen, 'one');
      chosen.length = 0;
    }
    await awaited('how many windows there are', windows, (count) => count <= before);
  });
}

/** A picture of 8 × 8 pixels of one colour. */
const square = (red: number, green: number, blue: number): Promise<Image> =>
  Image.new(Array.from({ length: 64 }, () => [red, green, blue, 255]).flat(), 8, 8);
