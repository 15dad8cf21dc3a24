import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { giveToOwnerOf, makeDataDirectory } from '../cluster/cluster-files.ts';
import { lastLines } from '../cluster/run-cluster.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import {
  isDaemonAddress,
  parseMessage,
  type DaemonAddress,
  type DaemonOptions,
} from '../postgres-daemon/messages.ts';

// Built it is JavaScript; from the sources Node takes the types out by itself.
const here = fileURLToPath(import.meta.url);
const daemonProgram = fileURLToPath(new URL(`../postgres-daemon/main${extname(here)}`, import.meta.url));

/** Starts a daemon as a process of its own, in no terminal's group. Fulfilled when it can be called. */
export async function startDaemon(order: DaemonOptions): Promise<DaemonAddress> {
  await makeDataDirectory(order.directory);
  const logFile = join(order.directory, 'keeper.log');
  const log = await open(logFile, 'a', 0o600);
  try {
    await giveToOwnerOf(order.directory, logFile);
    return await introduction(order, log.fd, logFile);
  } finally {
    await log.close();
  }
}

function introduction(order: DaemonOptions, log: number, logFile: string): Promise<DaemonAddress> {
  const daemon = spawn(process.execPath, [daemonProgram, JSON.stringify(order)], {
    cwd: '/',
    detached: true,
    env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['ignore', 'pipe', log],
  });
  return new Promise((resolve, reject) => {
    const fail = async (cause?: Error): Promise<void> => {
      const message = `The keeper of PostgreSQL ended:\n${await lastLines(logFile)}`;
      reject(new LocalFailure('local/postgres-did-not-start', message, { cause }));
    };
    daemon.once('error', (cause) => void fail(cause));
    daemon.once('exit', () => void fail());
    if (daemon.stdout === null) return;
    createInterface({ input: daemon.stdout }).once('line', (line) => {
      const address = parseMessage(line);
      daemon.stdout?.destroy();
      daemon.unref();
      if (isDaemonAddress(address)) resolve(address);
      else void fail();
    });
  });
}
