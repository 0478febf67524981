import { expect, test } from 'vitest';
import { textOf } from '../table-text.mjs';

const lines = [
  ['Channel', 'direct', 'own', 'passed'],
  ['Channel', 'direct', 'own', 'failed'],
  ['Channel', 'scheme', '2.0.3', 'passed'],
];
const report = (name: string, type: string, inside = ''): string =>
  `<testsuite><testcase name="${name}()" classname="dev.elnath.conformance.${type}" time="1.5">${inside}</testcase></testsuite>`;

test('aCellSaysHowManyPassedOfHowMany', () => {
  const text = textOf(lines, []);
  expect(text).toContain('| Channel | scheme | – | – | – | – | 1/1 |');
  expect(text).toContain('|  | direct | – | 1/2 | – | – | – |');
});

test('theOrderOfResultsDoesNotMatter', () => {
  const reports = [report('aGoes', 'LifetimesOverSchemeTest'), report('bGoes', 'DoorTest')];
  expect(textOf(lines.toReversed(), reports.toReversed())).toBe(textOf(lines, reports));
});

test('aTestIsToldAsASentenceByTransport', () => {
  const text = textOf(lines, [
    report('aPageGoesAway', 'LifetimesOverSchemeTest'),
    report('aPageGoesAway', 'LifetimesOverDirectTest', '<failure message="no"/>'),
    report('aDoorIsShut5Times', 'DoorTest'),
    report('everyCheckOfThePagePasses', 'CoreOverSchemeTest'),
  ]);
  expect(text).toContain('| A page goes away | passed | – | failed | – |');
  expect(text).toContain('| A door is shut 5 times | – | – | – | passed |');
  expect(text).not.toContain('very check');
});

test('aRowThatTheTableDoesNotHaveIsAnError', () => {
  expect(() => textOf([['Chanel', 'direct', 'own', 'passed']], [])).toThrow('the row "Chanel"');
});
