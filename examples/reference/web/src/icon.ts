import { defaultWindowIcon } from '@tauri-apps/api/app';
import { invoke } from '@tauri-apps/api/core';
import { Image, transformImage } from '@tauri-apps/api/image';
import { onPress, show } from './dom';

interface Description {
  readonly width: number;
  readonly height: number;
  readonly opaque: number;
}

/** A disc, drawn by the page. */
function disc(side: number): Uint8Array {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'crimson';
  context.arc(side / 2, side / 2, side / 2, 0, 2 * Math.PI);
  context.fill();
  return new Uint8Array(context.getImageData(0, 0, side, side).data.buffer);
}

onPress(async () => {
  const icon = await Image.new(disc(32), 32, 32);
  const drawn = await invoke<Description>('describe_icon', { icon: transformImage(icon) });
  await icon.close();
  const own = await defaultWindowIcon();
  show(
    `${drawn.width} × ${drawn.height}, ${drawn.opaque} pixels show something; ` +
      `the application ${own ? 'has' : 'has no'} icon`,
  );
});
