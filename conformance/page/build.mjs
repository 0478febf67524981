// Writes dist/: for each suite a page and a script for each package that it may be run with, and the frame that bad-input
// opens. A page with the official package is named for its suite, another `<suite>-<package>`.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packages } from './packages.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const official = '2.12.5';
const every = Object.keys(packages);
const suites = {
  core: every,
  builtin: every,
  asset: every.filter((name) => name !== 'global'),
  vectors: [official, 'own', 'global'],
  'bad-input': [official],
  media: [official],
  windows: [official],
  wayland: [official],
  menus: [official],
  isolation: [official],
  security: [official],
  exit: [official],
  endurance: [official],
};
const options = {
  outdir: here('dist'),
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'eof',
};

async function buildSuite(suite, name) {
  const page = name === official ? suite : `${suite}-${name}`;
  await build({
    ...options,
    entryPoints: [{ in: here(`src/${suite}/main.ts`), out: page }],
    define: { PACKAGE: JSON.stringify(name) },
    plugins: packages[name],
    // Older packages lack some functions, which the suites know; a name that none has, tsc finds.
    logOverride: { 'import-is-undefined': 'silent' },
    format: 'esm',
    sourcemap: name === official,
  });
  const html = await readFile(here(`html/${suite}.html`), 'utf8');
  await writeFile(here(`dist/${page}.html`), html.replace(`/${suite}.js`, `/${page}.js`));
}

await rm(here('dist'), { recursive: true, force: true });
await Promise.all(
  Object.entries(suites).flatMap(([suite, names]) => names.map((name) => buildSuite(suite, name))),
);
await build({ ...options, entryPoints: [here('src/bad-input/frame.ts')], format: 'iife' });
await build({
  ...options,
  entryPoints: [{ in: here('src/state/main.ts'), out: 'state' }],
  format: 'esm',
  alias: { '@elnath/api': here('../../client/dist/npm') },
});
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
await cp(here('media'), here('dist/media'), { recursive: true });
