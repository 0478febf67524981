import { isTauri } from '@tauri-apps/api/core';
import { call, showCalls } from './calls';
import { element } from './dom';

declare const __API_VERSION__: string;

/** What the page cannot know by itself. */
interface About {
  readonly elnath: string;
  readonly java: string;
  readonly webview: string;
  /** `direct`, `scheme` or `message` */
  readonly transport: string;
}

/** Fills the page's last line. */
export async function showVersions(): Promise<void> {
  element('versions-page', HTMLSpanElement).textContent =
    `@tauri-apps/api ${__API_VERSION__}, isTauri() is ${isTauri()}`;
  showCalls();
  const host = element('versions-host', HTMLSpanElement);
  try {
    const { elnath, java, webview, transport } = await call<About>('about');
    host.textContent = `Elnath ${elnath} · Java ${java} · ${webview} · ${transport} transport`;
  } catch (reason) {
    host.textContent = `about: ${reason}`;
  }
}
