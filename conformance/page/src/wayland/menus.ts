import { Menu, MenuItem, Submenu } from '@tauri-apps/api/menu';
import { equal } from '../expect';
import { awaited } from '../windows/desktop';
import { proof } from '../windows/proof';

const awaitHeight = (what: string, is: (height: number) => boolean): Promise<number> =>
  awaited(what, async () => innerHeight, is);

export function addMenuBarChecks(): void {
  // First, since a window that has had a menu of its own shows the application's no more.
  proof(
    'menu|create_default menu|set_as_app_menu',
    'page',
    'the usual menu is above the page, until there is another',
    async () => {
      const height = innerHeight;
      const menu = await Menu.default();
      equal(await menu.setAsAppMenu(), null);
      await awaitHeight('the height below the menu', (now) => now < height);
      const [edit] = await menu.items();
      equal(await (edit as Submenu).text(), '&Edit');
      const next = await Menu.new();
      equal((await next.setAsAppMenu())?.id, menu.id);
      await awaitHeight('the height without a menu', (now) => now === height);
    },
  );
  proof(
    'menu|set_as_window_menu menu|append menu|prepend menu|insert menu|remove menu|remove_at',
    'page',
    'a menu is above the page as long as it has entries',
    async () => {
      const height = innerHeight;
      const menu = await Menu.new();
      const submenu = await Submenu.new({
        text: '&File',
        items: [await MenuItem.new({ text: 'Open' })],
      });
      await menu.setAsWindowMenu();
      const shown = (is: boolean): Promise<number> =>
        awaitHeight(is ? 'the height below the menu' : 'the height without a menu', (now) =>
          is ? now < height : now === height,
        );
      await menu.append(submenu);
      await shown(true);
      await menu.remove(submenu);
      await shown(false);
      await menu.prepend(submenu);
      await shown(true);
      await menu.removeAt(0);
      await shown(false);
      await menu.insert(submenu, 0);
      await shown(true);
      await menu.remove(submenu);
      await shown(false);
    },
  );
  proof('menu|set_accelerator', 'answer', 'an entry gets keys, and none', async () => {
    const item = await MenuItem.new({ text: 'Open', accelerator: 'CmdOrCtrl+Shift+O' });
    equal(await item.setAccelerator('F6'), null);
    equal(await item.setAccelerator(null), null);
  });
}
