import { invoke } from '@tauri-apps/api/core';
import { MiB } from '../bytes';
import { display, equal, holds, rejectsLike } from '../expect';
import { check } from '../harness';

const echo = (value: string): Promise<string> => invoke('echo_string', { value });

const texts: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['what JSON escapes', '"\\/\b\f\n\r\t\u001f\u007f'],
  ['what scripts escape', "\u2028\u2029</script><!-- ' ` ${x}"],
  ['NUL', 'a\0b\0'],
  ['a byte order mark', '\ufeffa'],
  ['two bytes a character', 'Żółć é ß Ω'],
  ['three bytes a character', '李清照 \uffff \ufffd'],
  ['surrogate pairs', '🌟𝄞👩‍👩‍👧 \u{10ffff}'],
  ['combining and right to left', 'e\u0301 \u202eabc שלום'],
];

export function addTextChecks(): void {
  for (const [name, text] of texts) {
    check(`text: ${name}`, async () => equal(await echo(text), text));
  }
  check('text: a million characters of one byte', async () =>
    equal(await echo('x'.repeat(MiB)), 'x'.repeat(MiB)),
  );
  check('text: a million characters of up to four bytes', async () => {
    const text = 'aß李🌟\n'.repeat(MiB / 6);
    equal(await echo(text), text);
  });
  for (const text of ['\ud800', 'a\udc00b', '\udc00\ud800']) {
    check(`text: the lone surrogates ${JSON.stringify(text)} come back or are refused`, () =>
      intactOrRefused(text),
    );
  }
  check('the names of members are any text', async () => {
    const value = JSON.parse(
      '{"__proto__":"a","":"b","a.b":"c","\\u0000":"d","李":"e","10":"f","2":"g"}',
    ) as unknown;
    equal(await invoke('echo_map', { value }), value);
  });
}

/** What never happens is that another text comes back. */
async function intactOrRefused(text: string): Promise<void> {
  let answer: unknown;
  try {
    answer = await echo(text);
  } catch (reason) {
    holds(typeof reason === 'string' && reason !== '', `it was rejected with ${display(reason)}`);
    return;
  }
  equal(answer, text);
}

export function addNumberChecks(): void {
  check('doubles come back exactly', async () => {
    for (const value of [0, 1, -1, 0.1, 1e21, 5e-324, 1.7976931348623157e308, 2 ** 53, 1 / 3]) {
      equal(await invoke('echo_double', { value }), value);
    }
  });
  check('a double that is not finite is answered as null', async () => {
    equal(await invoke('give_nan'), null);
  });
  check('a long up to 2^53 - 1 is a number', async () => {
    equal(await invoke('give_long', { digits: '9007199254740991' }), Number.MAX_SAFE_INTEGER);
    equal(await invoke('give_long', { digits: '-9007199254740991' }), Number.MIN_SAFE_INTEGER);
  });
  check('a long beyond is refused', async () => {
    await rejectsLike(invoke('give_long', { digits: '9007199254740992' }), /9007199254740992/);
    await rejectsLike(
      invoke('give_long', { digits: '-9223372036854775808' }),
      /-9223372036854775808/,
    );
  });
  check('a long beyond is refused by the name of its member', () =>
    rejectsLike(
      invoke('give_account', { digits: '9007199254740993' }),
      /\bowner\.id\b.*9007199254740993.*@AsText/,
    ),
  );
  check('a long that travels as text is exact', async () => {
    const value = '9223372036854775807';
    equal(await invoke('echo_long_as_text', { value }), value);
  });
}
