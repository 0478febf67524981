// Makes docs/conformance.md of what the tests in real windows have left in ../target: `node table.mjs` says whether the file
// is what ran, `node table.mjs --write` writes it.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { textOf } from './table-text.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = here('../../docs/conformance.md');

async function filesOf(folder, pattern) {
  const names = (await readdir(here(folder)).catch(() => [])).filter((name) => pattern.test(name));
  return Promise.all(names.sort().map((name) => readFile(here(`${folder}/${name}`), 'utf8')));
}

const lines = (await filesOf('../target/conformance', /\.tsv$/))
  .join('')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));
const reports = await filesOf('../target/surefire-reports', /^TEST-.*\.xml$/);
if (lines.length === 0) {
  console.error(
    'no test in a window has left its results in conformance/target/conformance: run ./dev test',
  );
  process.exit(2);
}

const ran = textOf(lines, reports);
if (process.argv[2] === '--write') {
  await writeFile(page, ran);
} else if (ran !== (await readFile(page, 'utf8').catch(() => ''))) {
  console.error(
    'docs/conformance.md does not say what has run. If what ran is right, write it with\n' +
      '    node conformance/page/table.mjs --write\nand commit it. It would be:\n',
  );
  console.error(ran);
  process.exit(1);
}
