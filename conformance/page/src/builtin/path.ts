import * as path from '@tauri-apps/api/path';
import { invoke } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, holds, rejectsWith } from '../expect';
import { isFirst } from '../package';

const identifier = 'dev.elnath.conformance';

export function addPathChecks(): void {
  check('paths are joined and normalized as the contract has it', async () => {
    equal(await path.join(), '.');
    equal(await path.join(''), '.');
    equal(await path.join('a', '/b', 'c'), 'a/b/c');
    equal(await path.join('a', '', 'b'), 'a/b');
    equal(await path.join('..', 'a'), 'a');
    equal(await path.join('a/', 'b/'), 'a/b');
    equal(await path.normalize(''), '');
    equal(await path.normalize('/'), '//');
    equal(await path.normalize('../a'), 'a');
    equal(await path.normalize('a/../b/'), 'b/');
  });

  check('paths are resolved from the working directory', async () => {
    const here = await path.resolve();
    holds(here.startsWith('/'), `${here} is not absolute`);
    equal(await path.resolve('a', '..', 'b'), `${here}/b`);
    equal(await path.resolve('a', '/x', 'y'), '/x/y');
  });

  check('paths are taken apart', async () => {
    equal(await path.dirname('/a/b.txt'), '/a');
    equal(await path.dirname('a'), '');
    equal(await path.extname('/a/b.tar.gz'), 'gz');
    equal(await path.basename('/a/b.txt'), 'b.txt');
    equal(await path.basename('/a/b.txt', '.txt'), 'b');
    equal(path.sep(), '/');
    equal(path.delimiter(), ':');
  });

  if (isFirst) {
    check('in 2.0.3 isAbsolute asks for a command that no host has', () =>
      rejectsWith(path.isAbsolute('/a'), 'Command isAbsolute not found'),
    );
  } else {
    check('paths are told apart', async () => {
      equal(await path.isAbsolute('/a'), true);
      equal(await path.isAbsolute('a'), false);
    });
  }

  check('what a path has not is told', async () => {
    await rejectsWith(path.dirname('/'), 'path does not have a parent');
    await rejectsWith(path.extname('a'), 'path does not have an extension');
    await rejectsWith(path.basename('/'), 'path does not have a basename');
  });

  check('the directories are those that Java knows', async () => {
    const known = await invoke<Record<string, string>>('java_directories', {});
    const asked: Record<string, string> = {
      HOME: await path.homeDir(),
      TEMP: await path.tempDir(),
      CACHE: await path.cacheDir(),
      CONFIG: await path.configDir(),
      DATA: await path.dataDir(),
      LOCAL_DATA: await path.localDataDir(),
      FONT: await path.fontDir(),
      EXECUTABLE: await path.executableDir(),
      APP_CONFIG: await path.appConfigDir(),
      APP_DATA: await path.appDataDir(),
      APP_LOCAL_DATA: await path.appLocalDataDir(),
      APP_CACHE: await path.appCacheDir(),
      APP_LOG: await path.appLogDir(),
      RESOURCE: await path.resourceDir(),
    };
    for (const [name, directory] of Object.entries(asked)) equal(directory, known[name], name);
    equal(asked['APP_DATA'], `${asked['DATA']}/${identifier}`);
    equal(asked['APP_LOG'], `${asked['DATA']}/${identifier}/logs`);
  });

  check('a resource cannot lead out of the resources', async () => {
    equal(await path.resolveResource('../a/b'), `${await path.resourceDir()}/_up_/a/b`);
  });
}
