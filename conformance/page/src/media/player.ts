const patience = 30_000;
const mostUpdates = 400;

/** Waits for an event of an element; throws the element's error if that comes first, and its state if neither does. */
export function awaitEvent(media: HTMLMediaElement, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error(`error ${media.error?.code}: ${media.error?.message}`));
    media.addEventListener(name, () => resolve(), { once: true });
    media.addEventListener('error', failed, { once: true });
    setTimeout(() => reject(new Error(`no event ${name}: ${stateOf(media)}`)), patience);
    if (media.error) failed();
  });
}

function stateOf(media: HTMLMediaElement): string {
  const { currentTime, duration, readyState, networkState, seeking, paused, ended } = media;
  return JSON.stringify({
    currentTime,
    duration,
    readyState,
    networkState,
    seeking,
    paused,
    ended,
  });
}

/** An element that plays an address, as far as its length is known. */
export async function load<K extends 'video' | 'audio'>(
  kind: K,
  address: string,
  inside: Document = document,
): Promise<HTMLElementTagNameMap[K]> {
  const media = inside.createElement(kind);
  media.muted = true;
  media.preload = 'auto';
  const loaded = awaitEvent(media, 'loadeddata');
  media.src = address;
  inside.body.append(media);
  try {
    await loaded;
    return media;
  } catch (error) {
    media.remove();
    throw error;
  }
}

export async function seek(media: HTMLMediaElement, seconds: number): Promise<void> {
  const seeked = awaitEvent(media, 'seeked');
  media.currentTime = seconds;
  await seeked;
}

/** Lets an element play. */
export async function play(media: HTMLMediaElement): Promise<void> {
  const playing = awaitEvent(media, 'playing');
  await Promise.all([media.play(), playing]);
}

/** Waits until an element that plays has come further than a time. */
export async function awaitTime(media: HTMLMediaElement, seconds: number): Promise<void> {
  for (let events = 0; media.currentTime <= seconds; events++) {
    if (events > mostUpdates) throw new Error(`it has not come to ${seconds} s: ${stateOf(media)}`);
    await awaitEvent(media, 'timeupdate');
  }
}

/** Lets an element go with all that it holds. */
export function release(media: HTMLMediaElement): void {
  media.pause();
  media.removeAttribute('src');
  media.load();
  media.remove();
}
