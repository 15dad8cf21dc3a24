import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  importFile,
  recordFiles,
  rowFates,
  type FileKind,
  type ImportSummary,
  type RowFate,
  type RowLeftAlone,
} from '#commands/import';
import type { EventLog } from '#event-log/port';
import { projectFolder } from '../product/index.ts';

/** The record that ships. */
export const shipped = join(projectFolder, 'infra/data');
const earlier = join(import.meta.dirname, 'earlier-release');
const sinceThen: readonly FileKind[] = ['scopes', 'national-figures'];

/**
 * Files of the record as an earlier release had it: those that have changed since are kept beside this file. The verdict
 * that it read out of a note is in a column of its own there.
 */
export async function earlierFiles(): Promise<Awaited<ReturnType<typeof recordFiles>>> {
  const kept = new Set(readdirSync(earlier));
  const files = await recordFiles(shipped);
  return files
    .filter(({ kind }) => !sinceThen.includes(kind))
    .map((file) => {
      const name = file.path.slice(shipped.length + 1);
      return kept.has(name) ? { ...file, path: join(earlier, name) } : file;
    });
}

/** Rows by their fate, over several files of a record. */
export interface ImportedRecord {
  readonly of: (...kinds: readonly FileKind[]) => Readonly<Record<RowFate, number>>;
  /** Rows that were bad, or said otherwise than what is recorded, in words. */
  readonly wrong: readonly string[];
  readonly leftAlone: readonly RowLeftAlone[];
}

/** Imports files of a record in their order. */
export async function importAll(
  log: Pick<EventLog, 'append' | 'readStream'>,
  files: Awaited<ReturnType<typeof recordFiles>>,
): Promise<ImportedRecord> {
  const summaries: (ImportSummary & { readonly kind: FileKind })[] = [];
  const wrong: string[] = [];
  const leftAlone: RowLeftAlone[] = [];
  for (const file of files) {
    const summary = await importFile({
      ...file,
      descriptions: shipped,
      log,
      actor: { subject: 'a spec', role: 'importer' },
      today: '2026-11-30',
      skipBadRows: false,
      listener: {
        problem: (problem) => wrong.push(JSON.stringify(problem)),
        difference: (row) => wrong.push(JSON.stringify(row)),
        leftAlone: (row) => leftAlone.push(row),
        progress: () => undefined,
      },
    });
    summaries.push({ ...summary, kind: file.kind });
  }
  return {
    of: (...kinds) =>
      Object.fromEntries(
        rowFates.map((fate) => [
          fate,
          summaries.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one[fate], 0),
        ]),
      ) as Record<RowFate, number>,
    wrong,
    leftAlone,
  };
}
