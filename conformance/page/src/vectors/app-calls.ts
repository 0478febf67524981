import * as app from '@tauri-apps/api/app';
import { Image } from '@tauri-apps/api/image';
import * as path from '@tauri-apps/api/path';
import { nothing, type Calls } from './handles';

export const appCalls: Calls = {
  'app.getVersion': () => app.getVersion(),
  'app.getName': () => app.getName(),
  'app.getTauriVersion': () => app.getTauriVersion(),
  'app.getIdentifier': () => app.getIdentifier(),
  'app.show': () => app.show(),
  'app.hide': () => app.hide(),
  'app.fetchDataStoreIdentifiers': () => app.fetchDataStoreIdentifiers(),
  'app.removeDataStore': () =>
    app.removeDataStore([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
  'app.defaultWindowIcon': () => app.defaultWindowIcon(),
  "app.setTheme('dark')": () => app.setTheme('dark'),
  'app.setTheme(null)': () => app.setTheme(null),
  'app.setTheme()': () => app.setTheme(),
  'app.setDockVisibility(false)': () => app.setDockVisibility(false),
  'app.getBundleType': () => app.getBundleType(),
  'app.onBackButtonPress': async () => (await app.onBackButtonPress(nothing)).unregister(),
  'app.supportsMultipleWindows': () => app.supportsMultipleWindows(),
  'app.exit()': () => app.exit(),
  'app.exit(3)': () => app.exit(3),
};

export const imageCalls: Calls = {
  'image.Image.new': () => Image.new([255, 0, 0, 255], 1, 1),
  'image.Image.fromBytes': () => Image.fromBytes([1, 2]),
  'image.Image.fromPath': () => Image.fromPath('/x.png'),
  'image.Image#rgba': ({ image }) => image.rgba(),
  'image.Image#size': ({ image }) => image.size(),
};

export const pathCalls: Calls = {
  'path.appConfigDir': () => path.appConfigDir(),
  'path.appDataDir': () => path.appDataDir(),
  'path.appLocalDataDir': () => path.appLocalDataDir(),
  'path.appCacheDir': () => path.appCacheDir(),
  'path.appLogDir': () => path.appLogDir(),
  'path.audioDir': () => path.audioDir(),
  'path.cacheDir': () => path.cacheDir(),
  'path.configDir': () => path.configDir(),
  'path.dataDir': () => path.dataDir(),
  'path.desktopDir': () => path.desktopDir(),
  'path.documentDir': () => path.documentDir(),
  'path.downloadDir': () => path.downloadDir(),
  'path.executableDir': () => path.executableDir(),
  'path.fontDir': () => path.fontDir(),
  'path.homeDir': () => path.homeDir(),
  'path.localDataDir': () => path.localDataDir(),
  'path.pictureDir': () => path.pictureDir(),
  'path.publicDir': () => path.publicDir(),
  'path.resourceDir': () => path.resourceDir(),
  'path.runtimeDir': () => path.runtimeDir(),
  'path.templateDir': () => path.templateDir(),
  'path.videoDir': () => path.videoDir(),
  'path.tempDir': () => path.tempDir(),
  "path.resolveResource('a/b')": () => path.resolveResource('a/b'),
  'path.resolve': () => path.resolve('a', '..', 'b'),
  'path.normalize': () => path.normalize('a/../b'),
  'path.join': () => path.join('a', 'b'),
  'path.dirname': () => path.dirname('/a/b'),
  'path.extname': () => path.extname('a.txt'),
  'path.basename': () => path.basename('/a/b.txt'),
  'path.basename ext': () => path.basename('/a/b.txt', '.txt'),
  'path.isAbsolute': () => path.isAbsolute('/a'),
};
