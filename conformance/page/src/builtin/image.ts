import { defaultWindowIcon, setTheme } from '@tauri-apps/api/app';
import { invoke } from '@tauri-apps/api/core';
import { Image, transformImage } from '@tauri-apps/api/image';
import { eventually } from '../await';
import { check } from '../harness';
import { equal, holds, rejectsWith } from '../expect';

/** One pixel, and files that show it. */
const pixel = new Uint8Array([10, 20, 30, 255]);
interface Files {
  readonly png: string;
  readonly ico: string;
  readonly bomb: string;
  readonly text: string;
}

async function isPixel(image: Image): Promise<void> {
  equal(await image.size(), { width: 1, height: 1 });
  equal(await image.rgba(), pixel);
  await image.close();
}

export function addImageChecks(): void {
  check('an image of pixels gives them back', async () => {
    const rgba = new Uint8Array([1, 2, 3, 4, 255, 254, 253, 252]);
    const image = await Image.new(rgba, 2, 1);
    equal(await image.size(), { width: 2, height: 1 });
    equal(await image.rgba(), rgba);
    await image.close();
    await rejectsWith(image.size(), `The resource id ${image.rid} is invalid.`);
  });

  check('an image is read from files and from their bytes', async () => {
    const files = await invoke<Files>('image_files');
    for (const file of [files.png, files.ico]) {
      await isPixel(await Image.fromPath(file));
      await isPixel(await Image.fromBytes(await invoke<ArrayBuffer>('image_bytes', { file })));
    }
  });

  check('a command takes an image in every form', async () => {
    const files = await invoke<Files>('image_files');
    const image = await Image.fromPath(files.png);
    const bytes = new Uint8Array(await invoke<ArrayBuffer>('image_bytes', { file: files.ico }));
    const forms = [image, files.ico, bytes, Array.from(bytes)];
    for (const form of forms) {
      equal(await invoke('image_pixels', { image: transformImage(form) }), Array.from(pixel));
    }
    const record = { rgba: Array.from(pixel), width: 1, height: 1 };
    equal(await invoke('image_pixels', { image: record }), Array.from(pixel));
    await image.close();
  });

  check('what is no image is refused', async () => {
    const files = await invoke<Files>('image_files');
    const unknown = 'the bytes are no image of a known format; PNG and ICO are known';
    await rejectsWith(Image.fromPath(files.text), unknown);
    await rejectsWith(Image.fromBytes([1, 2, 3]), unknown);
    await rejectsWith(
      Image.fromPath(files.bomb),
      'the image has 60000 × 60000 pixels, but may have 33554432 in all',
    );
    await rejectsWith(
      invoke('image_pixels', { image: { rgba: [1], width: 1, height: 1 } }),
      'invalid args `image` for command `image_pixels`: data did not match any variant of untagged enum ImageSource',
    );
  });

  check('the application has an icon', async () => {
    const icon = await defaultWindowIcon();
    holds(icon !== null, 'it has none');
    await isPixel(icon!);
  });

  check('the page sees the theme that it chooses', async () => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const before = dark.matches;
    await setTheme('dark');
    await eventually('the page is dark', () => dark.matches);
    await setTheme('light');
    await eventually('the page is light', () => !dark.matches);
    await setTheme(null);
    await eventually('the page is as before', () => dark.matches === before);
  });
}
