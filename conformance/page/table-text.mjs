// The text of docs/conformance.md: the same for the same results, in whatever order they came.
const rows = [
  'invoke',
  'headers',
  'errors',
  'Channel',
  'Channel under load',
  'callbacks',
  'serialisation',
  'Resource',
  'addPluginListener',
  'plugin permissions',
  'convertFileSrc and asset',
  'video',
  'protocols of the program',
  'isTauri and __TAURI__',
  'internals',
  'path',
  'event',
  'app',
  'image',
  'windows and web views',
  'menus and tray icons',
  'under Wayland',
  'what every function sends',
  'isolation pattern',
  'page security',
  'bad input',
];
const transports = ['scheme', 'message', 'direct'];
const packages = ['2.12.5', 'own', 'global', '2.5.0', '2.0.3'];

const introduction = `# What has been shown to work

Written by the build from what ran in real WebKitGTK windows, by \`node conformance/page/table.mjs --write\`; \`./dev test\` fails
when it is not what ran. A cell says how many checks passed, of how many. The checks are in \`conformance/page/src\`.

The columns are what a page imports as \`@tauri-apps/api\`: the official package, unmodified, at the versions 2.12.5, 2.5.0
and 2.0.3; \`own\`, the same with our \`core\` in place of the package's; and \`global\`, what \`withGlobalTauri\` gives a page. Where
an older version differs, its checks say by name what it does.
`;
const once = 'once';
const ofTheHost = `## What needs no package

Tests in real windows that start from Java, over each transport or once.
`;

/**
 * @param lines of the ledgers: row, transport, package, outcome
 * @param reports of Surefire, in XML
 */
export function textOf(lines, reports) {
  return [introduction, checksTable(lines), ofTheHost, testsTable(reports)].join('\n');
}

function checksTable(lines) {
  const counts = new Map();
  for (const [row, transport, name, outcome] of lines) {
    require(rows, row, 'row');
    require(transports, transport, 'transport');
    require(packages, name, 'package');
    const key = [row, transport, name].join('\t');
    const count = counts.get(key) ?? { passed: 0, total: 0 };
    count.total++;
    if (outcome === 'passed') count.passed++;
    counts.set(key, count);
  }
  const cell = (row, transport, name) => {
    const count = counts.get([row, transport, name].join('\t'));
    return count ? `${count.passed}/${count.total}` : '–';
  };
  return table(
    ['', 'transport', ...packages],
    rows.flatMap((row) =>
      transports.map((transport, index) => [
        index === 0 ? row : '',
        transport,
        ...packages.map((name) => cell(row, transport, name)),
      ]),
    ),
  );
}

/** The tests that are written for one window each, by their names and the transports that they ran over. */
function testsTable(reports) {
  const outcomes = new Map();
  for (const [, name, type, rest] of reports.flatMap((report) => [
    ...report.matchAll(
      /<testcase name="([^"(]*)[^"]*" classname="[^"]*\.([^".]*)"([^]*?)(?=<testcase|<\/testsuite>)/g,
    ),
  ])) {
    if (name === 'everyCheckOfThePagePasses') continue;
    const transport = /Over(\w+)Test$/.exec(type)?.[1].toLowerCase() ?? once;
    const byTransport = outcomes.get(name) ?? {};
    byTransport[transport] = /<(failure|error)\b/.test(rest) ? 'failed' : 'passed';
    outcomes.set(name, byTransport);
  }
  return table(
    ['', ...transports, once],
    [...outcomes]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, by]) => [
        sentence(name),
        ...[...transports, once].map((each) => by[each] ?? '–'),
      ]),
  );
}

function sentence(name) {
  const words = name.replace(/[A-Z]|\d+/g, (start) => ` ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function table(head, lines) {
  const all = [head, head.map(() => '---'), ...lines];
  return all.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function require(known, name, what) {
  if (!known.includes(name))
    throw new Error(
      `table-text.mjs does not know the ${what} "${name}"; it knows ${known.join(', ')}`,
    );
}
