// Writes dist/: a page and a script for each suite, and the frame that bad-input opens.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const suites = ['vectors', 'core', 'bad-input', 'builtin', 'asset'];
const options = {
  outdir: here('dist'),
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
};

await rm(here('dist'), { recursive: true, force: true });
await build({
  ...options,
  entryPoints: suites.map((suite) => ({ in: here(`src/${suite}/main.ts`), out: suite })),
  format: 'esm',
  sourcemap: true,
});
// The suite core once more with the other cores that a page may use.
const cores = {
  'core-own': '../../client/dist/npm/core/index.js',
  'core-global': 'src/global-core.ts',
};
for (const [name, core] of Object.entries(cores)) {
  await build({
    ...options,
    entryPoints: [{ in: here('src/core/main.ts'), out: name }],
    alias: { '@tauri-apps/api/core': here(core) },
    format: 'esm',
  });
  const page = await readFile(here('html/core.html'), 'utf8');
  await writeFile(here(`dist/${name}.html`), page.replace('/core.js', `/${name}.js`));
}
await build({ ...options, entryPoints: [here('src/bad-input/frame.ts')], format: 'iife' });
// The attackers: the page of the application, the one that it must not reach, a frame, and a page from elsewhere.
const attackers = {
  main: 'attacks',
  bystander: 'attacks-bystander',
  late: 'attacks-late',
  landed: 'attacks-landed',
};
for (const [name, out] of Object.entries(attackers)) {
  const entry = { in: here(`src/attacks/${name}.ts`), out };
  await build({ ...options, entryPoints: [entry], format: 'esm' });
}
for (const name of ['frame', 'remote']) {
  const entry = { in: here(`src/attacks/${name}.ts`), out: `attacks-${name}` };
  await build({ ...options, entryPoints: [entry], format: 'iife' });
}
await cp(here('html'), here('dist'), { recursive: true });
