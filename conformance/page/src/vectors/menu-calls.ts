import { LogicalPosition } from '@tauri-apps/api/dpi';
import {
  CheckMenuItem,
  IconMenuItem,
  Menu,
  MenuItem,
  NativeIcon,
  PredefinedMenuItem,
  Submenu,
} from '@tauri-apps/api/menu';
import { nothing, type Calls } from './handles';

const making: Calls = {
  'menu.Menu.new()': () => Menu.new(),
  'menu.Menu.default': () => Menu.default(),
  'menu.MenuItem.new': () =>
    MenuItem.new({
      id: 'a',
      text: 'A',
      enabled: true,
      accelerator: 'CmdOrCtrl+A',
      action: nothing,
    }),
  'menu.CheckMenuItem.new': () => CheckMenuItem.new({ text: 'C', checked: true }),
  'menu.IconMenuItem.new path': () => IconMenuItem.new({ text: 'I', icon: '/i.png' }),
  'menu.IconMenuItem.new native': () => IconMenuItem.new({ text: 'I', icon: NativeIcon.Add }),
  'menu.PredefinedMenuItem.new': () => PredefinedMenuItem.new({ item: 'Separator' }),
  'menu.PredefinedMenuItem.new About': ({ image }) =>
    PredefinedMenuItem.new({ text: 'About', item: { About: { name: 'n', icon: image } } }),
  'menu.Submenu.new': ({ menuItem }) =>
    Submenu.new({
      text: 'S',
      items: [
        menuItem,
        { text: 'inline', action: nothing },
        { item: 'Quit' },
        { text: 'chk', checked: true, action: nothing },
        { text: 'nested', items: [{ text: 'leaf', action: nothing }] },
      ],
    }),
  'menu.Menu.new items': ({ submenu }) =>
    Menu.new({
      id: 'm',
      items: [
        submenu,
        {
          text: 'File',
          items: [{ text: 'Open', icon: new Uint8Array([1]), action: nothing }],
        },
      ],
    }),
};

const menus: Calls = {
  'menu.Menu#append': ({ menu, menuItem }) =>
    menu.append([menuItem, { text: 'x', action: nothing }]),
  'menu.Menu#prepend': ({ menu, checkItem }) => menu.prepend(checkItem),
  'menu.Menu#insert': ({ menu, predefined }) => menu.insert(predefined, 2),
  'menu.Menu#remove': ({ menu, menuItem }) => menu.remove(menuItem),
  'menu.Menu#removeAt': ({ menu }) => menu.removeAt(0),
  'menu.Menu#items': ({ menu }) => menu.items(),
  'menu.Menu#get': ({ menu }) => menu.get('a'),
  'menu.Menu#popup': ({ menu }) => menu.popup(),
  'menu.Menu#popup at': ({ menu, window }) => menu.popup(new LogicalPosition(1, 2), window),
  'menu.Menu#setAsAppMenu': ({ menu }) => menu.setAsAppMenu(),
  'menu.Menu#setAsWindowMenu': ({ menu, window }) => menu.setAsWindowMenu(window),
};

const items: Calls = {
  'menu.MenuItem#text': ({ menuItem }) => menuItem.text(),
  'menu.MenuItem#setText': ({ menuItem }) => menuItem.setText('z'),
  'menu.MenuItem#isEnabled': ({ menuItem }) => menuItem.isEnabled(),
  'menu.MenuItem#setEnabled': ({ menuItem }) => menuItem.setEnabled(false),
  'menu.MenuItem#setAccelerator': ({ menuItem }) => menuItem.setAccelerator(null),
  'menu.CheckMenuItem#isChecked': ({ checkItem }) => checkItem.isChecked(),
  'menu.CheckMenuItem#setChecked': ({ checkItem }) => checkItem.setChecked(true),
  'menu.IconMenuItem#setIcon': ({ iconItem }) => iconItem.setIcon(null),
  'menu.Submenu#setIcon': ({ submenu }) => submenu.setIcon(NativeIcon.Add),
  'menu.Submenu#popup': ({ submenu }) => submenu.popup(),
  'menu.Submenu#setAsWindowsMenuForNSApp': ({ submenu }) => submenu.setAsWindowsMenuForNSApp(),
  'menu.Submenu#setAsHelpMenuForNSApp': ({ submenu }) => submenu.setAsHelpMenuForNSApp(),
};

export const menuCalls: Calls = { ...making, ...menus, ...items };
