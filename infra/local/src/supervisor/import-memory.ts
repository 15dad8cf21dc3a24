import type pg from 'pg';
import { openClient } from '#postgres/connections';
import type { LogIdentity } from './log-identity.ts';

/** State of an import of certain files into a certain log. */
export interface ImportMemory {
  /** `missing`: none was ever brought to the end. `older`: one of other files was. `imported`: of these. */
  readonly is: 'missing' | 'older' | 'imported';
  /** One of these files has begun, and not come to its end. */
  readonly begun: boolean;
}

const tables = `
  CREATE SCHEMA IF NOT EXISTS local_platform;
  CREATE TABLE IF NOT EXISTS local_platform.import_run (
    digest text PRIMARY KEY,
    begun_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    log_id text,
    log_head numeric,
    CHECK ((finished_at IS NULL) = (log_id IS NULL) AND (finished_at IS NULL) = (log_head IS NULL))
  )`;
/**
 * Up to release 0.1.0 an import was remembered in another table, for whatever log, and also where it had been cut: it
 * counts as one of other files, so that it is run again.
 */
const earlierReleases = `SELECT to_regclass('local_platform.record_import') IS NOT NULL AS there`;

interface Run {
  readonly digest: string;
  readonly finished: boolean;
  readonly log_id: string | null;
  readonly log_head: string | null;
}

/**
 * Recalls the import of files, known by their `digest`. A memory belongs to the log that they were imported into: in
 * another log, or in one that ends before the place where the import had ended, as after a restore, nothing is
 * remembered.
 */
export async function recallImport(
  ownerUrl: string,
  digest: string,
  log: LogIdentity,
): Promise<ImportMemory> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query(tables);
    const { rows } = await owner.query<Run>(
      'SELECT digest, finished_at IS NOT NULL AS finished, log_id, log_head FROM local_platform.import_run',
    );
    const ofThisLog = rows.filter(
      ({ log_id, log_head }) => log_id === log.id && BigInt(log_head ?? 0) <= log.head,
    );
    const begun = rows.some((run) => run.digest === digest && !run.finished);
    if (log.id === undefined) return { is: 'missing', begun };
    if (ofThisLog.some((run) => run.digest === digest)) return { is: 'imported', begun };
    const older =
      ofThisLog.length > 0 || (!rows.some(({ finished }) => finished) && (await ofEarlierRelease(owner)));
    return { is: older ? 'older' : 'missing', begun };
  });
}

async function ofEarlierRelease(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ there: boolean }>(earlierReleases);
  if (rows[0]?.there !== true) return false;
  const { rowCount } = await owner.query('SELECT FROM local_platform.record_import LIMIT 1');
  return rowCount === 1;
}

/** Notes that an import of these files begins; until its end is noted, it has not come to one. */
export async function recordImportBegun(ownerUrl: string, digest: string): Promise<void> {
  await asOwner(ownerUrl, (owner) =>
    owner.query(
      `INSERT INTO local_platform.import_run (digest) VALUES ($1)
       ON CONFLICT (digest) DO UPDATE SET begun_at = now(), finished_at = NULL, log_id = NULL, log_head = NULL`,
      [digest],
    ),
  );
}

/** Remembers that these files were imported to the end, into the log as it stands now, which is not empty. */
export async function recordImportEnded(
  ownerUrl: string,
  digest: string,
  { id, head }: LogIdentity & { readonly id: string },
): Promise<void> {
  await asOwner(ownerUrl, (owner) =>
    owner.query(
      'UPDATE local_platform.import_run SET finished_at = now(), log_id = $2, log_head = $3 WHERE digest = $1',
      [digest, id, String(head)],
    ),
  );
}

async function asOwner<Result>(
  ownerUrl: string,
  act: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = await openClient({ url: ownerUrl, name: 'throughline-start', work: 'questions' });
  try {
    return await act(owner);
  } finally {
    await owner.end().catch(() => undefined);
  }
}
