import { TrayIcon } from '@tauri-apps/api/tray';
import type { Calls } from './handles';

export const trayCalls: Calls = {
  'tray.TrayIcon.new': ({ menu }) =>
    TrayIcon.new({
      id: 't',
      menu,
      icon: '/i.png',
      tooltip: 'x',
      title: 'y',
      tempDirPath: '/tmp',
      iconAsTemplate: true,
      menuOnLeftClick: true,
      showMenuOnLeftClick: false,
    }),
  'tray.TrayIcon.new()': () => TrayIcon.new(),
  'tray.TrayIcon.getById': () => TrayIcon.getById('t'),
  'tray.TrayIcon.removeById': () => TrayIcon.removeById('t'),
  'tray.TrayIcon#setIcon null': ({ tray }) => tray.setIcon(null),
  'tray.TrayIcon#setIcon': ({ tray, image }) => tray.setIcon(image),
  'tray.TrayIcon#setMenu': ({ tray, menu }) => tray.setMenu(menu),
  'tray.TrayIcon#setMenu null': ({ tray }) => tray.setMenu(null),
  'tray.TrayIcon#setTooltip': ({ tray }) => tray.setTooltip('q'),
  'tray.TrayIcon#setTitle': ({ tray }) => tray.setTitle(null),
  'tray.TrayIcon#setVisible': ({ tray }) => tray.setVisible(true),
  'tray.TrayIcon#setTempDirPath': ({ tray }) => tray.setTempDirPath('/t'),
  'tray.TrayIcon#setIconAsTemplate': ({ tray }) => tray.setIconAsTemplate(true),
  'tray.TrayIcon#setIconWithAsTemplate': ({ tray }) => tray.setIconWithAsTemplate('/i.png', true),
  'tray.TrayIcon#setShowMenuOnLeftClick': ({ tray }) => tray.setShowMenuOnLeftClick(true),
  'tray.TrayIcon#setMenuOnLeftClick': ({ tray }) => tray.setMenuOnLeftClick(true),
};
