import { spawn } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip as gzipCallback } from 'node:zlib';
import { root } from './sources.mjs';

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCallback);
const compressible = /\.(?:css|html|js|json|svg|txt|webmanifest)$/;
/** Smaller files fit into one packet anyhow. */
const leastBytes = 1024;

/** Builds the pages beside `dist/web` and puts them in its place, so that a failed build leaves the old ones. */
export async function buildWeb() {
  const fresh = join(root, `dist/.web-${process.pid}`);
  try {
    await vite('build', 'apps/web', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn');
    await compressAll(fresh);
    await rm(join(root, 'dist/web'), { recursive: true, force: true });
    await rename(fresh, join(root, 'dist/web'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts a `.br` and a `.gz` beside each file that is worth it, so that nothing is compressed when it is asked for. */
async function compressAll(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile() && compressible.test(one.name))) {
    const path = join(file.parentPath, file.name);
    const content = await readFile(path);
    if (content.length < leastBytes) continue;
    const [br, gz] = await Promise.all([brotli(content), gzip(content, { level: 9 })]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
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
