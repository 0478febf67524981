import {
  appDataDir,
  basename,
  dirname,
  extname,
  homeDir,
  join,
  resolve,
} from '@tauri-apps/api/path';
import { onPress, show, written } from './dom';

onPress(async () => {
  const file = await join(await appDataDir(), 'letters', written('file'));
  const above = await resolve(file, '..', '..');
  show(
    [
      `home: ${await homeDir()}`,
      `file: ${file}`,
      `above its folder: ${above}`,
      `folder: ${await basename(await dirname(file))}`,
      `extension: ${await extname(file)}`,
    ].join('\n'),
  );
});
