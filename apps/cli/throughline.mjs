#!/usr/bin/env node
// Plain JavaScript that Node 20 can read, because the first thing to find is the Node that this needs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endAs } from '../../infra/build/end-as.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const needed = 24;
const majorOf = (version) => Number(/^v?(\d+)/.exec(version)?.[1]);

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The Node that comes with the dependencies, if its install script ran. */
function ownNode() {
  const path = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && majorOf(stdout) >= needed ? path : undefined;
}

function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${node} does not start: ${error.message}`));
  endAs(child);
}

async function run() {
  try {
    const { ensureBuilt } = await import('../../infra/build/ensure-built.mjs');
    await ensureBuilt({ only: ['server'], onProgress: (sentence) => console.error(`${sentence} …`) });
  } catch (error) {
    giveUp(error.message);
  }
  await import(pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href);
}

if (majorOf(process.version) >= needed) await run();
else {
  const node = ownNode();
  if (node) runWith(node);
  else giveUp(`Throughline needs Node ${needed}, which \`npm ci\` brings: run that first.`);
}
