import { spawn } from 'node:child_process';
import { root } from './sources.mjs';

const checks = ['lint', 'typecheck', 'format:check', 'boundaries', 'deadcode', 'spelling'];

/** Runs one check; what it said is kept back and printed whole, so that two checks do not mix their lines. */
async function run(name) {
  const startedAt = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(said);
  return code === 0;
}

const waiting = [...checks];
const failed = [];
async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await run(name))) failed.push(name);
  }
}
await Promise.all([lane(), lane()]);

console.log(failed.length === 0 ? `${checks.length} checks passed` : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
