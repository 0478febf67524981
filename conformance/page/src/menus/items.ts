import { Image } from '@tauri-apps/api/image';
import {
  CheckMenuItem,
  IconMenuItem,
  Menu,
  MenuItem,
  NativeIcon,
  PredefinedMenuItem,
  Submenu,
} from '@tauri-apps/api/menu';
import { equal, rejection } from '../expect';
import { proof } from '../windows/proof';

const idsOf = async (menu: Menu | Submenu): Promise<string[]> =>
  (await menu.items()).map(({ id }) => id);

export function addItemChecks(): void {
  proof('menu|new menu|items', 'answer', 'menus are made with entries of every kind', async () => {
    const icon = await Image.new(new Uint8Array(4), 1, 1);
    const menu = await Menu.new({
      id: 'all',
      items: [
        await MenuItem.new({ id: 'a', text: 'A' }),
        { id: 'b', text: 'B', checked: true },
        { id: 'c', text: 'C', icon: NativeIcon.Add },
        { id: 'd', text: 'D', items: [{ id: 'e', text: 'E' }] },
        { item: 'Separator' },
        await IconMenuItem.new({ id: 'f', text: 'F', icon }),
        await PredefinedMenuItem.new({ item: 'Copy' }),
      ],
    });
    const items = await menu.items();
    equal(menu.id, 'all');
    equal(
      items.map((item) => item.constructor.name.replace(/^_/, '')),
      [
        MenuItem,
        CheckMenuItem,
        IconMenuItem,
        Submenu,
        PredefinedMenuItem,
        IconMenuItem,
        PredefinedMenuItem,
      ].map((type) => type.name.replace(/^_/, '')),
    );
    equal(
      items.slice(0, 4).map(({ id }) => id),
      ['a', 'b', 'c', 'd'],
    );
    equal(await idsOf(items[3] as Submenu), ['e']);
  });
  proof(
    'menu|append menu|prepend menu|insert menu|remove menu|remove_at menu|get',
    'answer',
    'entries are added, found and taken away',
    async () => {
      const second = await MenuItem.new({ id: 'second', text: '2' });
      const menu = await Menu.new({ items: [second] });
      await menu.append({ id: 'last', text: 'L' });
      await menu.prepend([
        { id: 'zero', text: '0' },
        { id: 'first', text: '1' },
      ]);
      await menu.insert([{ id: 'x', text: 'x' }], 1);
      equal(await idsOf(menu), ['zero', 'x', 'first', 'second', 'last']);
      equal((await menu.get('first'))?.id, 'first');
      equal(await menu.get('nowhere'), null);
      await menu.remove(second);
      equal((await menu.removeAt(0))?.id, 'zero');
      equal(await idsOf(menu), ['x', 'first', 'last']);
    },
  );
  proof(
    'menu|text menu|set_text menu|is_enabled menu|set_enabled menu|is_checked menu|set_checked',
    'answer',
    'an entry tells what it was given',
    async () => {
      const item = await CheckMenuItem.new({ text: 'Before', checked: false, enabled: false });
      equal(
        [await item.text(), await item.isEnabled(), await item.isChecked()],
        ['Before', false, false],
      );
      await item.setText('After');
      await item.setEnabled(true);
      await item.setChecked(true);
      equal(
        [await item.text(), await item.isEnabled(), await item.isChecked()],
        ['After', true, true],
      );
    },
  );
  proof('menu|set_icon', 'answer', 'entries and submenus get pictures', async () => {
    const item = await IconMenuItem.new({ text: 'I' });
    await item.setIcon(NativeIcon.Folder);
    await item.setIcon(await Image.new(new Uint8Array(16), 2, 2));
    await item.setIcon(null);
    const submenu = await Submenu.new({ text: 'S' });
    await submenu.setIcon(NativeIcon.Home);
    equal(await submenu.text(), 'S');
  });
  proof(
    'menu|set_as_windows_menu_for_nsapp menu|set_as_help_menu_for_nsapp',
    'answer',
    'what only macOS has is accepted',
    async () => {
      const submenu = await Submenu.new({ text: 'Help' });
      equal(
        [await submenu.setAsHelpMenuForNSApp(), await submenu.setAsWindowsMenuForNSApp()],
        [null, null],
      );
    },
  );
  proof('menu|new', 'answer', 'an accelerator that is none is refused by name', async () => {
    const error = await rejection(MenuItem.new({ text: 'A', accelerator: 'Ctrl+Nonsense' }));
    equal(String(error).includes('unknown key "Nonsense"'), true);
  });
  proof('menu|append', 'answer', 'a submenu is never inside itself', async () => {
    const outer = await Submenu.new({ text: 'Outer' });
    const inner = await Submenu.new({ text: 'Inner', items: [outer] });
    const error = await rejection(outer.append(inner));
    equal(String(error).includes('inside itself'), true);
  });
}
