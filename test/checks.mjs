// `npm run checks`: every check of what must hold under load and faults; `npm run checks -- <name>` runs one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../infra/build/ensure-built.mjs';

const checks = [
  'ordering',
  'faults',
  'import',
  'rebuild',
  'lies',
  'network',
  'disk',
  'fuzz',
  'fairness',
  'feed',
  'meaning',
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}. There are: ${checks.join(', ')}.`);
  process.exit(2);
}

/** The exit code of a check, which is a process of its own and runs what was built. */
function run(name) {
  const program = join(import.meta.dirname, name, 'main.ts');
  if (!existsSync(program)) throw new Error(`${program} is not there.`);
  const child = spawn(process.execPath, [program], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

await ensureBuilt({ only: ['server'], onProgress: (sentence) => console.error(`${sentence} …`) });
const failed = [];
for (const name of asked.length > 0 ? asked : checks) {
  if ((await run(name)) !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
