import { getIdentifier, getName, getTauriVersion, getVersion, setTheme } from '@tauri-apps/api/app';
import { onPress, show } from './dom';

onPress(async () => {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  await setTheme(dark ? 'light' : 'dark');
  show(
    `${await getName()} ${await getVersion()} (${await getIdentifier()}), ` +
      `contract ${await getTauriVersion()}`,
  );
});
