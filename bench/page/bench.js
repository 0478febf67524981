/*
 * What every framework's page measures, each through an adapter of its own. `window.adapter` is one, or a promise of one:
 *
 *   echo(payload)        a promise of the payload, which has gone to the program and come back
 *   push(n, onMessage)   lets the program send n messages {i, text}, i from 0; optional
 *   down(n)              a promise of n bytes, all 7, as an ArrayBuffer or a Uint8Array; optional
 *   up(bytes)            sends a Uint8Array; a promise of how many bytes arrived; optional
 *   say(line)            prints a line
 *   finish()             ends the program
 *
 * A page's clock ticks in whole milliseconds in WebKitGTK, so what is timed is made of many calls.
 */
'use strict';

const PATIENCE = 30_000;
const payload = (id) => ({ id, name: 'elnath-bench-payload', ok: true });
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Counts of the quick run check that all of it works; its figures mean nothing. */
function countsOf(search) {
  return search.includes('quick')
    ? { cold: 20, warm: 50, inTurn: 50, atOnce: 100, repeats: 2, messages: 500, megabytes: 5, small: 2, calls: 1000, pause: 200, flood: 200 }
    : { cold: 300, warm: 2000, inTurn: 3000, atOnce: 3000, repeats: 5, messages: 20_000, megabytes: 50, small: 20, calls: 100_000, pause: 4000, flood: 3000 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds, at least one: what the clock can tell. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return Math.max(1, performance.now() - begun);
}

async function repeated(times, work) {
  const rates = [];
  for (let time = 0; time < times; time++) rates.push(await work());
  return median(rates);
}

/** Many calls at once, with how many got a wrong answer and how many none within PATIENCE. */
function burst(adapter, n, tally) {
  let open = n;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      tally.lost += open;
      resolve();
    }, PATIENCE);
    const settled = () => {
      if (--open === 0) {
        clearTimeout(timer);
        resolve();
      }
    };
    for (let id = 1; id <= n; id++) {
      adapter.echo(payload(id)).then(
        (answer) => {
          if (answer.id !== id) tally.wrong++;
          settled();
        },
        () => {
          tally.wrong++;
          settled();
        },
      );
    }
  });
}

async function inTurn(adapter, n, tally) {
  const took = await timed(async () => {
    for (let id = 1; id <= n; id++) {
      if ((await adapter.echo(payload(id))).id !== id) tally.wrong++;
    }
  });
  return (1000 * took) / n;
}

function messages(adapter, n, tally) {
  return new Promise((resolve, reject) => {
    let next = 0;
    let got = 0;
    const timer = setTimeout(() => {
      tally.lost += n - got;
      resolve();
    }, PATIENCE);
    const take = ({ i }) => {
      if (i !== next++) tally.disordered++;
      if (++got < n) return;
      clearTimeout(timer);
      resolve();
    };
    adapter.push(n, take).catch(reject);
  });
}

/** Frames a second for a while, or for as long as some work takes, if that is longer. */
async function frames(work) {
  let drawn = 0;
  let over = false;
  const draw = () => {
    if (over) return;
    drawn++;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  const took = await timed(work);
  over = true;
  return (1000 * drawn) / took;
}

/** Keeps a channel full for a while, and calls one after another meanwhile. */
async function flooded(adapter, counts, tally, result) {
  const end = performance.now() + counts.flood;
  const flood = async () => {
    while (performance.now() < end) await messages(adapter, counts.messages, tally);
  };
  const call = async () => {
    let calls = 0;
    const took = await timed(async () => {
      for (; performance.now() < end; calls++) {
        if ((await adapter.echo(payload(calls))).id !== calls) tally.wrong++;
      }
    });
    result.flooded_call_us = (1000 * took) / calls;
  };
  await Promise.all([flood(), call()]);
}

async function download(adapter, n, tally) {
  const answer = await adapter.down(n);
  const bytes = answer instanceof Uint8Array ? answer : new Uint8Array(answer);
  if (bytes.length !== n || bytes[0] !== 7 || bytes[n >> 1] !== 7 || bytes[n - 1] !== 7) tally.wrong++;
}

async function upload(adapter, bytes, tally) {
  if ((await adapter.up(bytes)) !== bytes.length) tally.wrong++;
}

/** Megabytes a second, of 1 MB bodies one after another and of large ones. */
async function bodies(counts, transfer) {
  const small = await timed(async () => {
    for (let time = 0; time < counts.small; time++) await transfer(1e6);
  });
  const large = await repeated(
    3,
    async () => (1000 * counts.megabytes) / (await timed(() => transfer(counts.megabytes * 1e6))),
  );
  return [(1000 * counts.small) / small, large];
}

async function measureAll(adapter, counts, result) {
  const tally = { wrong: 0, lost: 0, disordered: 0 };
  result.tally = tally;
  result.cold_us = await inTurn(adapter, counts.cold, tally);
  await inTurn(adapter, counts.warm, tally);
  result.in_turn_us = await inTurn(adapter, counts.inTurn, tally);
  await burst(adapter, counts.atOnce, tally);
  result.at_once_per_s = await repeated(
    counts.repeats,
    async () => (1000 * counts.atOnce) / (await timed(() => burst(adapter, counts.atOnce, tally))),
  );
  if (adapter.push) {
    await messages(adapter, counts.messages, tally);
    result.push_per_s = await repeated(
      counts.repeats,
      async () => (1000 * counts.messages) / (await timed(() => messages(adapter, counts.messages, tally))),
    );
  }
  if (adapter.push) {
    result.frames_per_s = await frames(() => wait(counts.flood));
    result.flooded_frames_per_s = await frames(() => flooded(adapter, counts, tally, result));
  }
  if (adapter.down) {
    [result.down_1_mb_per_s, result.down_50_mb_per_s] = await bodies(counts, (n) => download(adapter, n, tally));
  }
  if (adapter.up) {
    const sent = new Map([1e6, counts.megabytes * 1e6].map((n) => [n, new Uint8Array(n).fill(7)]));
    [result.up_1_mb_per_s, result.up_50_mb_per_s] = await bodies(counts, (n) => upload(adapter, sent.get(n), tally));
  }
}

/** Calls by themselves: how fast, and whether all answers are right. */
async function measure() {
  const adapter = await window.adapter;
  const result = {};
  try {
    await measureAll(adapter, countsOf(location.search), result);
  } catch (error) {
    result.error = String(error);
  }
  await adapter.say('BENCH ' + JSON.stringify(result));
  adapter.finish();
}

/** From the page's first script, which has set `window.firstScript`, to the first answer. */
async function start() {
  const adapter = await window.adapter;
  const { id } = await adapter.echo(payload(1));
  const answered = Date.now();
  const result = { first: window.firstScript, answered, tally: { wrong: Number(id !== 1), lost: 0, disordered: 0 } };
  await adapter.say('BENCH ' + JSON.stringify(result));
  adapter.finish();
}

/** Idles, makes many calls, again, then idles until it is ended from outside, who reads memory and processor time. */
async function memory() {
  const adapter = await window.adapter;
  const { calls, pause } = countsOf(location.search);
  const tally = { wrong: 0, lost: 0, disordered: 0 };
  await adapter.say('IDLE');
  for (let round = 0; round < 2; round++) {
    await wait(pause);
    await adapter.say('CALLS');
    for (let made = 0; made < calls; made += 100) await burst(adapter, 100, tally);
    await adapter.say('CALLED ' + JSON.stringify(tally));
  }
}
