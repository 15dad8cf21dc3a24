import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { clusterFiles } from '../cluster/cluster-files.ts';
import { lastLines, runCluster } from '../cluster/run-cluster.ts';
import { stopServer, type ServerProcess } from '../cluster/server-process.ts';
import { superuserUrl } from '../cluster/when-cluster-ready.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { keepSmall } from '../log-files/keep-small.ts';
import { ensurePasswords } from '../passwords/passwords.ts';
import { lockCluster } from './cluster-lock.ts';
import { ClientRegistry } from './client-registry.ts';
import { announceDaemon, withdrawDaemon } from './daemon-file.ts';
import type { DaemonMessage, DaemonAddress, DaemonOptions } from './messages.ts';
import { restartWhenDiskFrees } from './restart-when-disk-frees.ts';

const hearMs = 5_000;

/**
 * Keeps a PostgreSQL server up while somebody uses it, and stops it cleanly when the last user has left or died,
 * or when told to. `introduce` is given the address before anything else happens. Fulfilled when all is over.
 */
export async function runDaemon(
  order: DaemonOptions,
  introduce: (address: DaemonAddress) => void,
  toldToStop: Promise<unknown>,
): Promise<void> {
  const registry = new ClientRegistry();
  const address = await registry.open();
  introduce(address);
  let last: DaemonMessage = { says: 'stopped' };
  try {
    const onProgress = (what: string): void => registry.tell({ says: 'doing', what });
    const server = await bringUp(order, onProgress);
    const stopKeeping = keepLogsSmall(order.directory);
    await announceDaemon(order.directory, address);
    registry.tell({ says: 'ready', port: server.port });
    last = await tend(server, order, registry, Promise.race([registry.deserted, toldToStop]));
    stopKeeping();
  } catch (error) {
    last = failed(error);
    registry.tell(last);
    await Promise.race([registry.heard, registry.deserted, delay(hearMs)]);
  } finally {
    await withdrawDaemon(order.directory, address);
    if (order.disposable) await rm(order.directory, { recursive: true, force: true });
    await registry.close(last);
  }
}

async function bringUp(
  { directory, disposable }: DaemonOptions,
  onProgress: (what: string) => void,
  port?: number,
): Promise<ServerProcess> {
  const { superuser } = await ensurePasswords(directory);
  const server = await runCluster({ directory, password: superuser, disposable, port, onProgress });
  if (!(await lockCluster(superuserUrl(server.port, superuser), server.ended))) {
    throw new LocalFailure(
      'local/kept-by-another',
      `Another run is looking after PostgreSQL in ${directory} already (process ${String(server.pid)}).`,
    );
  }
  await clearWorkshops(directory);
  return server;
}

/** Removes what a killed `createCluster` has left: no data, and nobody's now that this daemon is the only one. */
async function clearWorkshops(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.startsWith('new-cluster-'));
  await Promise.all(left.map((name) => rm(join(directory, name), { recursive: true, force: true })));
}

/** Looks after a server until nobody needs it any more, or it has ended for good. */
async function tend(
  first: ServerProcess,
  order: DaemonOptions,
  registry: ClientRegistry,
  enough: Promise<unknown>,
): Promise<DaemonMessage> {
  const toldEnough = enough.then(() => 'enough' as const);
  for (let server = first; ;) {
    if ((await Promise.race([server.ended, toldEnough])) === 'enough') {
      await stopServer(server);
      return { says: 'stopped' };
    }
    const { port } = server;
    const quietly = () => bringUp(order, () => undefined, port);
    const next = await restartWhenDiskFrees(order.directory, quietly, toldEnough, () =>
      registry.tell({ says: 'doing', what: noRoom }),
    );
    if (next === 'enough') return { says: 'stopped' };
    if (next === 'lost')
      return { says: 'lost', lastLines: await lastLines(clusterFiles(order.directory).log) };
    registry.tell({ says: 'doing', what: 'There is room again, and PostgreSQL runs' });
    registry.tell({ says: 'ready', port });
    server = next;
  }
}

const noRoom = 'The disk is full, and PostgreSQL has stopped: it starts again as soon as there is room';

/** PostgreSQL never lets its log go, nor does this process its own. */
function keepLogsSmall(directory: string): () => void {
  const { log, previousLog } = clusterFiles(directory);
  const own = join(directory, 'keeper.log');
  const stops = [keepSmall(log, previousLog), keepSmall(own, join(directory, 'keeper.previous.log'))];
  return () => stops.forEach((stop) => stop());
}

const failed = (error: unknown): DaemonMessage => ({
  says: 'failed',
  code: error instanceof LocalFailure ? error.code : 'local/postgres-did-not-start',
  message: messageOf(error),
});
