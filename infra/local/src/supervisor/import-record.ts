import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { openClient } from '#postgres/connections';

/** What is known of the shipped record in this database. */
export interface RecordState {
  /** SHA-256 of the files as they ship now. */
  readonly digest: string;
  /** `missing`: never imported to the end. `older`: other files were. `imported`: these were. */
  readonly is: 'missing' | 'older' | 'imported';
}

const table = `
  CREATE SCHEMA IF NOT EXISTS local_platform;
  CREATE TABLE IF NOT EXISTS local_platform.record_import (
    digest text PRIMARY KEY,
    finished_at timestamptz NOT NULL DEFAULT now()
  )`;

/**
 * Whether the record that ships in `infra/data` has been imported to the end. Remembered in the database, where it
 * shares the fate of the log, unless that is elsewhere and `logIsEmpty`; an import that was killed has left no mark, and
 * is run again.
 */
export async function recordState(
  ownerUrl: string,
  dataDirectory: string,
  logIsEmpty = false,
): Promise<RecordState> {
  const digest = await digestOf(dataDirectory);
  const rows = await asOwner(ownerUrl, async (owner) => {
    await owner.query(table);
    return (await owner.query<{ digest: string }>('SELECT digest FROM local_platform.record_import')).rows;
  });
  if (rows.length === 0 || logIsEmpty) return { digest, is: 'missing' };
  return { digest, is: rows.some((row) => row.digest === digest) ? 'imported' : 'older' };
}

/** Remembers that these files were imported to the end. */
export async function rememberImport(ownerUrl: string, digest: string): Promise<void> {
  await asOwner(ownerUrl, (owner) =>
    owner.query('INSERT INTO local_platform.record_import (digest) VALUES ($1) ON CONFLICT DO NOTHING', [
      digest,
    ]),
  );
}

async function digestOf(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${file.slice(directory.length)}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
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
