import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { appDataDir, join } from '@tauri-apps/api/path';
import { image, onPress, show, video } from './dom';

onPress(async () => {
  await invoke('fill_gallery');
  const assets = await join(await appDataDir(), 'assets');

  const picture = image('picture');
  picture.src = convertFileSrc(await join(assets, 'picture.png'));
  await picture.decode();
  show(`the picture has ${picture.naturalWidth} × ${picture.naturalHeight} pixels`);

  const source = document.createElement('source');
  source.type = 'video/mp4';
  source.src = convertFileSrc(await join(assets, 'video.mp4'));
  video('video').replaceChildren(source);
  video('video').load();
});
