import { invoke } from '@tauri-apps/api/core';
import { Image } from '@tauri-apps/api/image';
import { Menu } from '@tauri-apps/api/menu';
import { TrayIcon, type TrayIconEvent } from '@tauri-apps/api/tray';
import { equal, rejection } from '../expect';
import { awaited } from '../windows/desktop';
import { proof } from '../windows/proof';

/** What `gdbus` reads of the latest icon on the session bus. */
const property = (name: string): Promise<string> => invoke('tray_property', { name });

const awaitProperty = (name: string, part: string): Promise<string> =>
  awaited(
    name,
    () => property(name),
    (text) => text.includes(part),
  );

export function addTrayChecks(): void {
  proof(
    'tray|new tray|set_icon tray|set_tooltip tray|set_title tray|set_visible tray|remove_by_id',
    'D-Bus',
    'an icon is in the tray as it was told to be, until it is removed',
    async () => {
      const pixel = await Image.new(new Uint8Array([0x11, 0x22, 0x33, 0x44]), 1, 1);
      const icon = await TrayIcon.new({ id: 'one', icon: pixel, tooltip: 'First' });
      await awaitProperty('IconPixmap', '(1, 1, [byte 0x44, 0x11, 0x22, 0x33])');
      await awaitProperty('ToolTip', "'First'");
      await icon.setTooltip('Second');
      await awaitProperty('ToolTip', "'Second'");
      await icon.setTitle('Named');
      await awaitProperty('Title', "'Named'");
      await icon.setIcon(await Image.new(new Uint8Array(16).fill(0x55), 2, 2));
      await awaitProperty('IconPixmap', '(2, 2, [byte 0x55');
      await icon.setVisible(false);
      await awaitProperty('Status', "'Passive'");
      await TrayIcon.removeById('one');
      await awaited(
        'the icon',
        () => property('Id'),
        (text) => text === '',
      );
    },
  );
  proof(
    'tray|set_menu tray|set_show_menu_on_left_click',
    'D-Bus',
    'its menu is on the bus, and an entry that is clicked there runs its action',
    async () => {
      const chosen: string[] = [];
      const menu = await Menu.new({
        items: [
          { id: 'quit', text: 'Quit', action: (id) => void chosen.push(id) },
          { id: 'wrap', text: 'Wrap', checked: true },
        ],
      });
      const icon = await TrayIcon.new({ id: 'with-menu' });
      await icon.setMenu(menu);
      await awaited(
        'the layout',
        () => invoke<string>('tray_layout'),
        (text) => text.includes("'Quit'") && text.includes("'toggle-state': <1>"),
      );
      await icon.setShowMenuOnLeftClick(true);
      await awaitProperty('ItemIsMenu', 'true');
      await icon.setShowMenuOnLeftClick(false);
      await awaitProperty('ItemIsMenu', 'false');
      await invoke('tray_choose', { entry: 1 });
      await awaited(
        'what was chosen',
        async () => chosen.at(0),
        (id) => id === 'quit',
      );
      await TrayIcon.removeById('with-menu');
    },
  );
  proof('tray|new', 'D-Bus', 'a click on it is told', async () => {
    const events: TrayIconEvent[] = [];
    await TrayIcon.new({ id: 'clicked', action: (event) => void events.push(event) });
    await awaitProperty('Id', ".clicked'");
    await invoke('tray_activate', { x: 5, y: 7 });
    const event = await awaited(
      'the click',
      async () => events.at(0),
      (it) => it !== undefined,
    );
    equal([event?.type, event?.id], ['Click', 'clicked']);
    await TrayIcon.removeById('clicked');
  });
  proof('tray|get_by_id tray|remove_by_id', 'D-Bus', 'icons are found by their ids', async () => {
    await TrayIcon.new({ id: 'found' });
    await awaitProperty('Id', ".found'");
    const again = await TrayIcon.getById('found');
    equal(again?.id, 'found');
    await again?.setTitle('Found again');
    await awaitProperty('Title', "'Found again'");
    equal(await TrayIcon.getById('lost'), null);
    equal(
      await rejection(TrayIcon.new({ id: 'found' })),
      'a tray icon with the id "found" is there already',
    );
    await TrayIcon.removeById('found');
    equal(
      await rejection(TrayIcon.removeById('found')),
      "Can't find a tray associated with this id: found",
    );
  });
  proof(
    'tray|set_temp_dir_path tray|set_icon_as_template tray|set_icon_with_as_template',
    'D-Bus',
    'what only other systems need is accepted',
    async () => {
      const icon = await TrayIcon.new({ id: 'elsewhere' });
      await icon.setTempDirPath('/tmp');
      await icon.setIconAsTemplate(true);
      await icon.setIconWithAsTemplate(await Image.new(new Uint8Array(4).fill(0x77), 1, 1), true);
      await awaitProperty('IconPixmap', '(1, 1, [byte 0x77');
      await TrayIcon.removeById('elsewhere');
    },
  );
}
