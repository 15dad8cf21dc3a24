import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './sources.mjs';

/** Builds the pages beside `dist/web` and puts them in its place, so that a failed build leaves the old ones. */
export async function buildWeb() {
  const fresh = join(root, `dist/.web-${process.pid}`);
  try {
    await vite('build', 'apps/web', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn');
    await rm(join(root, 'dist/web'), { recursive: true, force: true });
    await rename(fresh, join(root, 'dist/web'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function vite(...args) {
  const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: root,
    // Built from within a test, where NODE_ENV says so, the pages would hold React's development build: 60 kB more.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`The web pages could not be built.\n${said}`);
}
