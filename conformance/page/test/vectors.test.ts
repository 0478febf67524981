import { beforeEach, expect, test, vi } from 'vitest';
import { Recorder } from './recorder';

let host: Recorder;

beforeEach(() => {
  host = new Recorder();
  host.install();
  vi.resetModules();
});

async function run(): Promise<void> {
  await import('../src/vectors/main');
}

const failures = (): unknown => host.reports.filter(({ ok }) => !ok);

test('everyRowOfTheVectorsIsSent', async () => {
  await run();
  expect(failures()).toEqual([]);
  expect(host.reports).toHaveLength(263);
  expect(new Set(host.reports.map(({ name }) => name)).size).toBe(263);
  expect(host.total).toBe(263);
});

test('anotherArgumentFailsItsRow', async () => {
  host.heard = (call) =>
    call.cmd === 'plugin:app|exit' ? [{ ...call, json: '{"code":4}' }] : [call];
  await run();
  expect(failures()).toEqual([
    {
      suite: 'vectors',
      row: 'what every function sends',
      name: 'app.exit() → plugin:app|exit',
      ok: false,
      detail:
        '{"cmd":"plugin:app|exit","json":{"code":4}} was sent instead of {"cmd":"plugin:app|exit","json":{"code":0}}',
    },
    expect.objectContaining({ name: 'app.exit(3) → plugin:app|exit' }),
  ]);
});

test('anArgumentThatIsNullInsteadOfAbsentFailsItsRow', async () => {
  host.heard = (call) =>
    call.cmd === 'plugin:event|emit' && !call.json.includes('payload')
      ? [{ ...call, json: '{"event":"e","payload":null}' }]
      : [call];
  await run();
  expect(failures()).toEqual([
    expect.objectContaining({ name: 'event.emit no payload → plugin:event|emit' }),
  ]);
});

test('aCallThatIsHeardTwiceFailsItsRow', async () => {
  host.heard = (call) => (call.cmd === 'plugin:app|version' ? [call, call] : [call]);
  await run();
  expect(failures()).toEqual([
    expect.objectContaining({
      detail: 'and then [{"cmd":"plugin:app|version","json":{}}] was sent',
    }),
  ]);
});

test('aCallThatIsNotHeardFailsItsRow', async () => {
  host.heard = (call) => (call.cmd === 'plugin:app|remove_listener' ? [] : [call]);
  await run();
  expect(failures()).toEqual([
    expect.objectContaining({ name: 'app.onBackButtonPress → plugin:app|remove_listener' }),
  ]);
});

test('anotherChannelThanTheListenersFailsItsRow', async () => {
  host.heard = (call) =>
    call.cmd === 'plugin:foo|remove_listener'
      ? [{ ...call, json: '{"event":"ev","channelId":1}' }]
      : [call];
  await run();
  expect(failures()).toEqual([
    expect.objectContaining({
      name: 'core.addPluginListener+unregister → plugin:foo|remove_listener',
    }),
  ]);
});
