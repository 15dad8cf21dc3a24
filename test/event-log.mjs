import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The contract of the log on every engine, counted by engine, and what one engine alone has, counted apart.
const root = fileURLToPath(new URL('..', import.meta.url));
const server = process.env.EVENT_LOG_URL ? 'run' : 'not run: EVENT_LOG_URL is not set';
const folder = await mkdtemp(join(tmpdir(), 'throughline-event-log-'));
const report = join(folder, 'report.json');

const code = await new Promise((resolve, reject) => {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const specs = ['memory', 'postgres', 'kurrentdb'].map((engine) => `libs/event-log/src/${engine}/`);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  // One file after the other: the engines are not to be in one another's way.
  const order = [...flags, jest, '--runInBand', '--json', `--outputFile=${report}`, ...specs];
  const child = spawn(process.execPath, order, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  child.once('error', reject).once('close', (ended) => resolve(ended ?? 1));
});

const contract = {};
const apart = {};
const { testResults } = JSON.parse(await readFile(report, 'utf8'));
await rm(folder, { recursive: true });
for (const { name, assertionResults } of testResults) {
  const [, engine = name] = /event-log\/src\/(\w+)\//.exec(name) ?? [];
  for (const { ancestorTitles, status } of assertionResults) {
    const [, store] = /^the log in (.*)$/.exec(ancestorTitles[0]) ?? [];
    const isContract = store !== undefined && ['disposing', 'when it is open'].includes(ancestorTitles[1]);
    const counts = isContract ? (contract[store] ??= {}) : (apart[engine] ??= {});
    counts[status] = (counts[status] ?? 0) + 1;
  }
}

const said = (counts) =>
  Object.entries(counts)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
for (const [store, counts] of Object.entries(contract))
  console.log(`the contract in ${store}: ${said(counts)}`);
if (server !== 'run') console.log(`the contract in KurrentDB, a server: ${server}`);
for (const [engine, counts] of Object.entries(apart)) console.log(`${engine} alone: ${said(counts)}`);

const all = [...Object.values(contract), ...Object.values(apart)];
const sum = (status) => all.reduce((total, counts) => total + (counts[status] ?? 0), 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(JSON.stringify({ check: 'event-log', tried: passed + failed, failed, contract, apart, server }));
process.exitCode = code;
