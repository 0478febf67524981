import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { appDataDir, join } from '@tauri-apps/api/path';

/** A note as Java shares it. */
export interface Note {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** As in ISO 8601. */
  readonly changed: string;
  /** Grows with each change. */
  readonly revision: number;
  /** The name of a file in the folder of pictures. */
  readonly picture: string | null;
}

export const titleOf = (note: Note): string => note.title.trim() || 'New note';

const pictures = join(await appDataDir(), 'pictures');

/** The address of a note's picture. */
export async function pictureAddress(name: string): Promise<string> {
  return convertFileSrc(await join(await pictures, name));
}

/** Gives a note a picture. The bytes are the whole body of the call. */
export async function attachPicture(id: number, file: File): Promise<void> {
  const picture = await file.arrayBuffer();
  await invoke('attach_picture', picture, { headers: { 'Note-Id': String(id) } });
}
