import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  clusterFiles,
  lastLines,
  runCluster,
  stopServer,
  superuserUrl,
  type ServerProcess,
} from '../cluster/index.ts';
import { LocalFailure, messageOf } from '../failure/index.ts';
import { keepPasswords } from '../passwords/index.ts';
import { lockCluster } from './cluster-lock.ts';
import { Desk } from './desk.ts';
import { announceKeeper, withdrawKeeper } from './keeper-file.ts';
import type { FromKeeper, KeeperAddress, KeeperOrder } from './messages.ts';

const hearMs = 5_000;

/**
 * Keeps a PostgreSQL server up while somebody uses it, and stops it cleanly when the last user has left or died,
 * or when told to. `introduce` is given the address before anything else happens. Fulfilled when all is over.
 */
export async function keep(
  order: KeeperOrder,
  introduce: (address: KeeperAddress) => void,
  toldToStop: Promise<unknown>,
): Promise<void> {
  const desk = new Desk();
  const address = await desk.open();
  introduce(address);
  let last: FromKeeper = { says: 'stopped' };
  try {
    const server = await bringUp(order, desk);
    await announceKeeper(order.directory, address);
    desk.tell({ says: 'ready', port: server.port });
    last = await tend(server, order, [desk.deserted, toldToStop]);
  } catch (error) {
    last = failed(error);
    desk.tell(last);
    await Promise.race([desk.heard, desk.deserted, delay(hearMs)]);
  } finally {
    await withdrawKeeper(order.directory, address);
    if (order.disposable) await rm(order.directory, { recursive: true, force: true });
    await desk.close(last);
  }
}

async function bringUp({ directory, disposable }: KeeperOrder, desk: Desk): Promise<ServerProcess> {
  const { superuser } = await keepPasswords(directory);
  const onProgress = (what: string): void => desk.tell({ says: 'doing', what });
  const server = await runCluster({ directory, password: superuser, disposable, onProgress });
  if (!(await lockCluster(superuserUrl(server.port, superuser), server.ended))) {
    throw new LocalFailure(
      'local/kept-by-another',
      `Another run is looking after PostgreSQL in ${directory} already (process ${String(server.pid)}).`,
    );
  }
  await clearWorkshops(directory);
  return server;
}

/** What `createCluster` leaves if it is killed: no data, and nobody's now that this keeper is the only one. */
async function clearWorkshops(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.startsWith('new-cluster-'));
  await Promise.all(left.map((name) => rm(join(directory, name), { recursive: true, force: true })));
}

async function tend(
  server: ServerProcess,
  { directory }: KeeperOrder,
  reasonsToStop: readonly Promise<unknown>[],
): Promise<FromKeeper> {
  const why = await Promise.race([
    server.ended.then(() => 'ended' as const),
    ...reasonsToStop.map((reason) => reason.then(() => 'enough' as const)),
  ]);
  switch (why) {
    case 'ended':
      return { says: 'lost', lastLines: await lastLines(clusterFiles(directory).log) };
    case 'enough':
      await stopServer(server);
      return { says: 'stopped' };
  }
}

const failed = (error: unknown): FromKeeper => ({
  says: 'failed',
  code: error instanceof LocalFailure ? error.code : 'local/postgres-did-not-start',
  message: messageOf(error),
});
