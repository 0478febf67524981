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
  source.onerror = () => show('the video cannot be played here');
  const player = video('video');
  player.onloadeddata = () => show(`the video lasts ${player.duration.toFixed()} seconds`);
  player.replaceChildren(source);
  player.load();
});
