import { call } from '../calls';
import { onSubmit } from '../card';
import { element } from '../dom';

export function pictureCard(): void {
  onSubmit('picture', async () => {
    const bytes = await call<ArrayBuffer>('picture');
    const image = element('picture-image', HTMLImageElement);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
    image.src = address;
    try {
      await image.decode();
    } finally {
      URL.revokeObjectURL(address);
    }
    image.hidden = false;
    const { naturalWidth, naturalHeight } = image;
    return [`${naturalWidth} × ${naturalHeight}\n${kilobytes(bytes.byteLength)}`];
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
