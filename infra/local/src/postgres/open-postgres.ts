import { setTimeout as delay } from 'node:timers/promises';
import { superuserUrl } from '../cluster/when-cluster-ready.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { findDaemon } from '../postgres-daemon/daemon-file.ts';
import type { DaemonOptions } from '../postgres-daemon/messages.ts';
import { ensurePasswords } from '../passwords/passwords.ts';
import { connectToDaemon, type DaemonConnection } from './connect-to-daemon.ts';
import { startDaemon } from './start-daemon.ts';

/** A PostgreSQL server of this machine, in use. It stops when its last user has closed it or died. */
export interface Postgres {
  /** `postgres://…` of its first user, who may do everything. */
  readonly superuserUrl: string;
  /** Fulfilled, with the end of its log, if the server goes while it is in use. */
  readonly lost: Promise<string>;
  /** Stops using it; fulfilled when it has stopped cleanly, or at once if somebody else uses it. */
  readonly close: () => Promise<void>;
}

/** The server to use, and whom to tell of progress. */
export interface PostgresOrder {
  /** Throughline's data directory, absolute. The cluster in it is made if there is none. */
  readonly directory: string;
  /** For tests: fast, and the directory goes with the last user. */
  readonly disposable?: boolean;
  readonly onProgress: (doing: string) => void;
}

const patienceMs = 60_000;
const pauseMs = 200;

/**
 * Joins those who use the PostgreSQL of a data directory, or starts it as the first. Rejects with a `LocalFailure`
 * that says what to do.
 */
export async function openPostgres({
  directory,
  disposable = false,
  onProgress,
}: PostgresOrder): Promise<Postgres> {
  const order = { directory, disposable };
  const first = await attach(order, onProgress);
  const { superuser } = await ensurePasswords(directory);
  const lost = Promise.withResolvers<string>();
  let line = Promise.resolve(first);
  let closing = false;

  const watch = async (watched: DaemonConnection): Promise<void> => {
    const last = await watched.ended;
    if (closing) return;
    if (last === 'broken') {
      // The daemon was killed, the server lives on: a new daemon takes it over, or nobody would stop it.
      line = attach(order, onProgress);
      const next = await line;
      if (next.port === first.port) await watch(next);
      else lost.resolve('It was started anew, elsewhere.');
    } else {
      lost.resolve(last.says === 'lost' ? last.lastLines : 'It was told to stop.');
    }
  };
  watch(first).catch((error: unknown) => lost.resolve(messageOf(error)));

  return {
    superuserUrl: superuserUrl(first.port, superuser),
    lost: lost.promise,
    close: async () => {
      closing = true;
      while ((await (await line).leave()) === 'broken') line = attach(order, onProgress);
    },
  };
}

async function attach(order: DaemonOptions, onProgress: (doing: string) => void): Promise<DaemonConnection> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      const found = await findDaemon(order.directory);
      const line =
        (found && (await connectToDaemon(found, onProgress))) ??
        (await connectToDaemon(await startDaemon(order), onProgress));
      if (line !== undefined) return line;
    } catch (error) {
      // Two runs began at once, and the other was quicker: join it as soon as it can be called.
      const quicker = error instanceof LocalFailure && error.code === 'local/kept-by-another';
      if (!quicker || performance.now() > giveUpAt) throw error;
    }
    await delay(pauseMs);
  }
}
