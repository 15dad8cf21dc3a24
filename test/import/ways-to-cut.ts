import { globSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { fillDisk } from '../npm-start/fill-disk.ts';
import type { OneStart } from '../npm-start/one-start.ts';

/** A start whose import is under way. */
export interface UnderWay {
  readonly start: OneStart;
  readonly data: string;
  /** As a user who may do everything. */
  readonly superuser: pg.Client;
}

/** Cuts an import; answers how to mend what was broken for it, if anything. */
export type ImportCut = (underWay: UnderWay) => Promise<(() => Promise<void>) | undefined>;

const endSessions = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline-cli'`;
const eachMs = 20;

/** Every session of the import is ended by the server, once. */
async function endEachSession({ superuser }: UnderWay): Promise<undefined> {
  await superuser.query(endSessions);
}

/** The same, again and again, until the start has come to something. */
async function keepEndingSessions({ superuser, start }: UnderWay): Promise<undefined> {
  let over = false;
  void start.settled.then(() => (over = true));
  const isOver = () => over;
  while (!isOver()) {
    await superuser.query(endSessions).catch(() => (over = true));
    await delay(eachMs);
  }
}

async function killImport({ data }: UnderWay): Promise<undefined> {
  for (const pid of importsOn(data)) process.kill(pid, 'SIGKILL');
  return Promise.resolve(undefined);
}

async function killSupervisor({ start }: UnderWay): Promise<undefined> {
  start.kill();
  return Promise.resolve(undefined);
}

/** Processes of an import of the record into this data directory; on Linux. */
const importsOn = (data: string): number[] =>
  globSync('/proc/[0-9]*')
    .filter((process) => {
      try {
        const told = readFileSync(`${process}/cmdline`, 'latin1');
        return (
          told.includes('dist/apps/cli/src/main.js') &&
          readFileSync(`${process}/environ`, 'latin1').includes(data)
        );
      } catch {
        return false;
      }
    })
    .map((process) => Number(process.slice('/proc/'.length)));

/** Every way, by what it takes away. */
export const waysToCut = {
  'connection ended once': endEachSession,
  'connection ended again and again': keepEndingSessions,
  'import killed': killImport,
  'supervisor killed': killSupervisor,
  'disk full': ({ data }) => fillDisk(data),
} as const satisfies Record<string, ImportCut>;

/** One of them. */
export type WayToCut = keyof typeof waysToCut;
