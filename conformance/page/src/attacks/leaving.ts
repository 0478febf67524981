import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { attacks } from './attempt';

const refusal =
  '"main" may not show ‹there›, which is no page of the application; App.of(…).onNavigation(…) can allow it';

/** What the program says of an address, which it says when it has refused it; this page is still here then. */
async function left(url: string, leave: (url: string) => void): Promise<string> {
  leave(url);
  return invoke('said_of', { url });
}

function clicked(url: string): void {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = url;
  link.click();
  link.remove();
}

function submitted(url: string, method: string): void {
  const form = document.body.appendChild(document.createElement('form'));
  const { origin, pathname, searchParams } = new URL(url);
  form.method = method;
  form.action = method === 'get' ? origin + pathname : url;
  for (const [name, value] of method === 'get' ? searchParams : []) {
    const field = form.appendChild(document.createElement('input'));
    Object.assign(field, { type: 'hidden', name, value });
  }
  form.submit();
  form.remove();
}

function refreshed(url: string): void {
  const meta = document.head.appendChild(document.createElement('meta'));
  meta.httpEquiv = 'refresh';
  meta.content = `0; url=${url}`;
}

function fromFrame(url: string): void {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script>top.location.href = ${JSON.stringify(url)}</script>`;
  document.body.append(frame);
}

/** @param elsewhere an origin that is not the application's
 *  @param file one that the page may load */
export function addLeavingAttacks(elsewhere: string, file: string): void {
  const lure = (name: string): string => `/lured?name=${name.replaceAll(' ', '-')}`;
  const there = (name: string, leave: (url: string) => void, origin = elsewhere) =>
    [name, refusal, () => left(origin + lure(name), leave)] as const;
  const go = (url: string): void => void (location.href = url);
  attacks('a page that wants to leave', [
    there('send the window elsewhere by a script', go),
    there('send the window elsewhere by a link', clicked),
    there('send the window elsewhere by a form', (url) => submitted(url, 'get')),
    there('send the window elsewhere by a form that posts', (url) => submitted(url, 'post')),
    there('send the window elsewhere by a refresh', refreshed),
    there('send the window elsewhere by window.open', (url) => void window.open(url, '_self')),
    there('send the window elsewhere out of a frame', fromFrame),
    there(
      'send the window to a name like the one of the application',
      go,
      elsewhere.replace('127.0.0.1', 'tauri.localhost'),
    ),
    ['show a page that it has made', refusal, () => left(made(elsewhere), go)],
    ['show a file of the user as a page', refusal, () => left(convertFileSrc(file), go)],
  ]);
}

function made(elsewhere: string): string {
  const script = `fetch('${elsewhere}/lured-in?name=show%20a%20page%20that%20it%20has%20made')`;
  const page = new Blob([`<!doctype html><script>${script}</script>`], { type: 'text/html' });
  return URL.createObjectURL(page);
}
