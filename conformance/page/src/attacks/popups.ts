import { attacks } from './attempt';

function linked(href: string): string {
  const link = document.body.appendChild(document.createElement('a'));
  Object.assign(link, { href, target: '_blank' });
  link.click();
  link.remove();
  return 'asked';
}

/** Whether the host has made no window of it is looked at by the test, at the end. */
export function addPopupAttacks(elsewhere: string): void {
  attacks('a page that wants windows', [
    ['open a window on the application', 'no window', () => opened('/attacks.html')],
    ['open a window elsewhere', 'no window', () => opened(`${elsewhere}/page`)],
    ['open a window of a script', 'no window', () => opened('javascript:opener')],
    ['follow a link into a new window', 'asked', () => linked(`${elsewhere}/page`)],
  ]);
}

function opened(url: string): string {
  const popup = window.open(url, '_blank');
  return popup === null ? 'no window' : 'got in: a window';
}
