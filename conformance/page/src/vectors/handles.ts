import { Image } from '@tauri-apps/api/image';
import {
  CheckMenuItem,
  IconMenuItem,
  Menu,
  MenuItem,
  PredefinedMenuItem,
  Submenu,
} from '@tauri-apps/api/menu';
import { TrayIcon } from '@tauri-apps/api/tray';
import { getCurrentWebview, type Webview } from '@tauri-apps/api/webview';
import { getCurrentWebviewWindow, type WebviewWindow } from '@tauri-apps/api/webviewWindow';
import { getCurrentWindow, type Window } from '@tauri-apps/api/window';

/** Objects of Java that the calls need, made before any call is recorded. */
export interface Handles {
  readonly window: Window;
  readonly webview: Webview;
  readonly webviewWindow: WebviewWindow;
  readonly image: Image;
  readonly menu: Menu;
  readonly submenu: Submenu;
  readonly menuItem: MenuItem;
  readonly checkItem: CheckMenuItem;
  readonly iconItem: IconMenuItem;
  readonly predefined: PredefinedMenuItem;
  readonly tray: TrayIcon;
}

/** Makes the calls of one function of the package, in the order of its rows. */
export type Call = (handles: Handles) => unknown;

/** Calls by the name that the vectors have for them. */
export type Calls = Readonly<Record<string, Call>>;

export async function makeHandles(): Promise<Handles> {
  return {
    window: getCurrentWindow(),
    webview: getCurrentWebview(),
    webviewWindow: getCurrentWebviewWindow(),
    image: await Image.fromPath('/x.png'),
    menu: await Menu.new(),
    submenu: await Submenu.new({ text: 'S' }),
    menuItem: await MenuItem.new({ text: 'M' }),
    checkItem: await CheckMenuItem.new({ text: 'C' }),
    iconItem: await IconMenuItem.new({ text: 'I' }),
    predefined: await PredefinedMenuItem.new({ item: 'Copy' }),
    tray: await TrayIcon.new(),
  };
}

/** A handler that is never called. */
export function nothing(): void {}
