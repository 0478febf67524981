import { element, output } from '../dom';
import { isError, shown, submit, type, until } from './control';

/** Tries one card; resolves with what it showed, throws if that is not what must be there. */
export interface Check {
  readonly name: string;
  run(): Promise<string>;
}

export const checks: readonly Check[] = [
  { name: 'greet', run: greet },
  { name: 'describe', run: describe },
  { name: 'divide', run: divide },
  { name: 'divide by zero', run: divideByZero },
  { name: 'count words', run: countWords },
  { name: 'picture', run: picture },
  { name: 'speed', run: speed },
  { name: 'versions', run: versions },
];

async function greet(): Promise<string> {
  const answers: string[] = [];
  for (const name of ['Zoë <b>"李"</b> \\ 🌟', 'Ada']) {
    type('greet-name', name);
    await submit('greet');
    answers.push(same('greet', `Hello, ${name}!`));
  }
  return answers.join(' | ');
}

async function describe(): Promise<string> {
  type('describe-name', 'Ada Lovelace');
  type('describe-age', '36');
  type('describe-born', '1815-12-10');
  type('describe-languages', 'English, French');
  await submit('describe');
  const cells = [...output('describe-answer').querySelectorAll('td')].map((td) => td.textContent);
  const [summary = '', adult, nextBirthday = '', initials] = cells;
  expect(summary.includes('Ada Lovelace'), `the summary is without the name: ${summary}`);
  expect(adult === 'yes', `adult is ${adult}`);
  expect(initials === 'AL', `the initials are ${initials}`);
  const birthdays = nextTenthsOfDecember();
  expect(birthdays.includes(nextBirthday), `the next birthday is ${nextBirthday}`);
  return cells.join(' | ');
}

async function divide(): Promise<string> {
  type('divide-dividend', '84');
  type('divide-divisor', '2');
  await submit('divide');
  return same('divide', '84 ÷ 2 = 42');
}

async function divideByZero(): Promise<string> {
  type('divide-divisor', '0');
  await submit('divide');
  expect(isError('divide'), `it is not shown as an error: ${shown('divide')}`);
  const code = output('divide-answer').querySelector('b')?.textContent;
  expect(code === 'DIVISION_BY_ZERO', `the code is ${code}`);
  const answer = shown('divide');
  expect(answer.length > code.length, `it shows no message: ${answer}`);
  return answer;
}

async function countWords(): Promise<string> {
  const field = element('words-text', HTMLTextAreaElement);
  const words = field.value.trim().split(/\s+/).length;
  type('words-text', field.value);
  await submit('words');
  const bar = element('words-progress', HTMLProgressElement);
  await until('the bar is full', () => bar.value > 0 && bar.value === bar.max);
  const progress = element('words-done', HTMLSpanElement).textContent;
  return `${progress}: ${same('words', `${words} words, the longest is constellation`)}`;
}

async function picture(): Promise<string> {
  await submit('picture');
  expect(!isError('picture'), shown('picture'));
  const image = element('picture-image', HTMLImageElement);
  expect(image.complete && image.naturalWidth > 0, 'the picture is empty');
  expect(image.clientWidth > 0 && image.clientHeight > 0, 'the picture is not to be seen');
  return shown('picture');
}

async function speed(): Promise<string> {
  await submit('speed');
  const answer = shown('speed');
  expect(/^[1-9]\d*µs per call$/.test(answer), answer);
  return answer;
}

async function versions(): Promise<string> {
  const host = element('versions-host', HTMLSpanElement);
  await until('the versions are there', () => host.textContent !== '');
  const line = element('versions-page', HTMLSpanElement).textContent;
  const calls = element('versions-calls', HTMLSpanElement).textContent;
  expect(line.endsWith('isTauri() is true'), line);
  expect(/^calls made: [1-9]\d*$/.test(calls), calls);
  expect(host.textContent.startsWith('Elnath '), host.textContent);
  return [host.textContent, line, calls].join(' | ');
}

function same(card: string, expected: string): string {
  const answer = shown(card);
  expect(answer === expected && !isError(card), `it shows ${answer} instead of ${expected}`);
  return answer;
}

function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** On the day itself either is right. */
function nextTenthsOfDecember(): readonly string[] {
  const today = new Date();
  const year = today.getFullYear();
  const days =
    new Date(year, 11, 10).getTime() - new Date(year, today.getMonth(), today.getDate()).getTime();
  if (days === 0) return [`${year}-12-10`, `${year + 1}-12-10`];
  return [`${days > 0 ? year : year + 1}-12-10`];
}
