import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeTestBrowser } from './support/chromium.ts';
import { type Tally, tallyOfPlaywright, tallyOfVitest } from './support/test-reports.ts';

/**
 * The test command: every check of the project, one after the other, and at the end one line with
 * the sum. `--fast` leaves out what needs a build and a browser.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');

const tally: Tally = { passed: 0, failures: [] };

function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

const tool = (name: string) => `node_modules/${name}`;

/** A check that passes or fails as a whole. */
async function check(title: string, command: string, args: readonly string[]): Promise<boolean> {
  process.stdout.write(`\n▸ ${title}\n`);
  const passed = await run(command, args);
  if (passed) tally.passed += 1;
  else tally.failures.push(title);
  return passed;
}

/** A test runner, counted test by test through the report it writes. */
async function suite(
  title: string,
  command: string,
  args: readonly string[],
  report: string,
  read: (report: unknown) => Tally,
): Promise<void> {
  process.stdout.write(`\n▸ ${title}\n`);
  const passed = await run(command, args);
  const counted = await readFile(report, 'utf8').then(
    (text) => read(JSON.parse(text)),
    () => ({ passed: 0, failures: [`${title}: no report`] }),
  );
  tally.passed += counted.passed;
  tally.failures.push(...counted.failures);
  // A runner that fails without a failed test (a file that does not load) still counts as one.
  if (!passed && counted.failures.length === 0) tally.failures.push(title);
}

await mkdir(`${root}/test-results`, { recursive: true });
await check('Lint and format', tool('@biomejs/biome/bin/biome'), [
  'ci',
  '--error-on-warnings',
  '.',
]);
for (const project of ['electron/shared', 'electron', 'renderer', 'test']) {
  await check(`Types: ${project}`, tool('typescript/bin/tsc'), ['-p', project, '--noEmit']);
}
await check('Content', tool('tsx/dist/cli.mjs'), ['electron/build/check-content-command.ts']);
await check('Dead code and dependencies', tool('knip/bin/knip.js'), ['--no-progress']);

const unitReport = `${root}/test-results/unit.json`;
await suite(
  'Unit tests',
  tool('vitest/vitest.mjs'),
  [
    'run',
    '-c',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  unitReport,
  tallyOfVitest,
);

if (!fast && (await check('Build', 'electron/start.mjs', ['--build-only']))) {
  await check('Packing', tool('tsx/dist/cli.mjs'), [
    'electron/build/installer/dist-check-command.ts',
  ]);
  process.stdout.write(`\nBrowser: ${await describeTestBrowser()}\n`);
  await suite(
    'End-to-end tests',
    tool('@playwright/test/cli.js'),
    ['test', '-c', 'test/playwright.config.ts'],
    `${root}/test-results/e2e.json`,
    tallyOfPlaywright,
  );
}

for (const title of tally.failures) process.stdout.write(`\n✗ ${title}`);
process.stdout.write(`\n${tally.passed} passed, ${tally.failures.length} failed\n`);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
