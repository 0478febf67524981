import './cards.css';
import { describeCard } from './cards/describe';
import { divideCard } from './cards/divide';
import { greetCard } from './cards/greet';
import { pictureCard } from './cards/picture';
import { speedCard } from './cards/speed';
import { wordsCard } from './cards/words';
import { selfCheck, type Result } from './self-check/run';
import { showVersions } from './versions';

declare global {
  interface Window {
    /** With `?self-check`: the results, once every card has been tried. */
    __HELLO_SELF_CHECK__?: Promise<readonly Result[]>;
  }
}

greetCard();
divideCard();
describeCard();
wordsCard();
pictureCard();
speedCard();
void showVersions();

if (new URLSearchParams(location.search).has('self-check')) {
  window.__HELLO_SELF_CHECK__ = selfCheck();
}
