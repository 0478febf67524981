import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import { equal, holds, rejection } from '../expect';
import { check, row, runSuite } from '../harness';
import { awaitEvent, awaitTime, load, play, release, seek } from './player';

interface Paths {
  readonly mp4: string;
  readonly lateIndex: string;
  readonly webm: string;
  readonly sound: string;
  readonly outside: string;
  readonly absent: string;
}

row('video');
const paths = await invoke<Paths>('media_paths');
const near = (actual: number, expected: number) => Math.abs(actual - expected) < 0.3;

function addVideoChecks(name: string, address: string): void {
  check(`${name} loads, plays, seeks both ways and ends`, async () => {
    const video = await load('video', address);
    equal([video.videoWidth, video.videoHeight], [96, 64]);
    holds(near(video.duration, 6), `it lasts ${video.duration} s`);
    await play(video);
    await awaitTime(video, 0.2);
    await seek(video, 4);
    holds(video.currentTime >= 3.9, `after seeking it is at ${video.currentTime}`);
    await awaitTime(video, 4.2);
    await seek(video, 1);
    holds(near(video.currentTime, 1), `after seeking back it is at ${video.currentTime}`);
    const ended = awaitEvent(video, 'ended');
    await seek(video, 5.5);
    await ended;
    equal(video.ended, true);
    release(video);
  });
}

function addRefusalCheck(name: string, address: string): void {
  check(name, async () => {
    const reason = String(await rejection(load('video', address)));
    holds(/error [24]:/.test(reason), reason);
  });
}

addVideoChecks('mp4 from asset:', convertFileSrc(paths.mp4));
addVideoChecks('mp4 with its index at the end from asset:', convertFileSrc(paths.lateIndex));
addVideoChecks('webm from asset:', convertFileSrc(paths.webm));
addVideoChecks('webm of the application itself', '/media/clip.webm');
addVideoChecks('mp4 from a protocol that answers whole', 'clips://localhost/held.mp4');
addVideoChecks('webm from a protocol that streams', 'clips://localhost/streamed.webm');
addVideoChecks('mp4 from a protocol that streams', 'clips://localhost/streamed.mp4');
addVideoChecks('mp4 from a protocol that answers ranges', 'clips://localhost/ranged.mp4');

check('a long sound is heard from anywhere', async () => {
  const audio = await load('audio', convertFileSrc(paths.sound));
  holds(near(audio.duration, 60), `it lasts ${audio.duration} s`);
  for (const second of [50, 3, 58, 20]) {
    await seek(audio, second);
    holds(near(audio.currentTime, second), `it is at ${audio.currentTime}`);
  }
  release(audio);
});

check('ten elements play at once', async () => {
  const videos = await Promise.all(
    Array.from({ length: 10 }, () => load('video', convertFileSrc(paths.webm))),
  );
  await Promise.all(videos.map(play));
  await Promise.all(videos.map((video) => awaitTime(video, 0.2)));
  videos.forEach(release);
});

check('a video plays in a frame of the application', async () => {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = '/empty.html';
  document.body.append(frame);
  await loaded;
  const video = await load('video', convertFileSrc(paths.webm), frame.contentDocument!);
  await play(video);
  await awaitTime(video, 0.1);
  release(video);
  frame.remove();
});

check('the page does not stand still while a protocol takes its time', async () => {
  const loading = load('video', 'clips://localhost/waits.webm');
  await invoke('awaitWaiting');
  await invoke('release');
  release(await loading);
});

check('a protocol is told which web view plays', async () => {
  equal(await invoke<string[]>('askers'), ['main']);
});

addRefusalCheck('a file outside the scope does not play', convertFileSrc(paths.outside));
addRefusalCheck('a file that is absent does not play', convertFileSrc(paths.absent));
addRefusalCheck('what a protocol does not have does not play', 'clips://localhost/absent.mp4');
addRefusalCheck('what is no media does not play', 'clips://localhost/text.mp4');
addRefusalCheck('calls are no media', 'ipc://localhost/media_paths');

check('a video plays still after all that', async () => {
  const video = await load('video', convertFileSrc(paths.webm));
  await play(video);
  await awaitTime(video, 0.1);
  release(video);
});

await runSuite('media');
