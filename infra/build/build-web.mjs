import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources.mjs';

/** Builds the pages into `dist/web`. Throws with all that Vite said when it fails. */
export async function buildWeb() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`The web pages could not be built.\n${said}`);
}
