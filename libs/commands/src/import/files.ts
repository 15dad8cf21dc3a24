import { createReadStream, existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readTable, UnreadableTable, type TableColumns } from '../table/index.ts';
import { importCodebook } from './codebooks.ts';
import { earlierRows, noEarlierRows, type EarlierRows } from './corrections.ts';
import { coverageKey, coverageTable } from './coverage.ts';
import { knownSources, measureDescriptions, roundDescriptions, seriesDescriptions } from './descriptions.ts';
import { importTable, type ImportRequest } from './import-table.ts';
import { maturityTable } from './maturity.ts';
import { milestoneKey, milestonesTable } from './milestones.ts';
import { firstNamesOf, nameColumns, namesTable, type NameRow } from './names.ts';
import { nationalFiguresTable } from './national-figures.ts';
import { policiesTable } from './policies.ts';
import { policyKey } from './policy-rows.ts';
import type { ImportSummary } from './report.ts';
import { scopesTable } from './scopes.ts';
import type { KnownSources } from './sources.ts';
import { successionsTable } from './successions.ts';
import type { TableKind } from './table-kind.ts';
import { trustsTable, type FirstNames } from './trusts.ts';

/** Kinds of file, in the order in which a whole record is imported: each refers only to those before it. */
export const fileKinds = [
  'codebooks',
  'trusts',
  'names',
  'successions',
  'policies',
  'scopes',
  'milestones',
  'coverage',
  'national-figures',
  'maturity',
] as const;

/** The kind of content of a file. */
export type FileKind = (typeof fileKinds)[number];

/** A file to import. */
export interface FileImportRequest extends Omit<ImportRequest<TableColumns>, 'table' | 'bytes'> {
  readonly kind: FileKind;
  readonly path: string;
  /** The folder of `sources.json`, `coverage-series.json` and `maturity-rounds.json`. */
  readonly descriptions: string;
}

/** Opens the file when it is first read: an error before that would have no listener, and end the process. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

/** Scores of a round that `maturity-rounds.json` does not describe. */
export class UndescribedRound extends Error {
  readonly code = 'import/undescribed-round';
  constructor(readonly file: string) {
    super(`maturity-rounds.json does not say which round ${file} holds: describe it there first.`);
  }
}

/**
 * Imports one file. Rejects as `importTable` does, when the file cannot be opened, and with `UndescribedRound` or
 * `UnfitJson` when the descriptions do not fit.
 */
export async function importFile(request: FileImportRequest): Promise<ImportSummary> {
  const bytes = bytesOf(request.path);
  const sources = knownSources(await json(request, 'sources.json'));
  const table = <C extends TableColumns>(kind: TableKind<C>): Promise<ImportSummary> =>
    importTable({ ...request, table: kind, bytes });
  switch (request.kind) {
    case 'codebooks':
      return importCodebook({ ...request, bytes });
    case 'trusts':
      return table(trustsTable(sources, await firstNamesBeside(request.path)));
    case 'names':
      return table(namesTable(sources));
    case 'successions':
      return table(successionsTable(sources));
    case 'policies':
      return table(policiesTable(await earlierBeside(request, policyKey, sources)));
    case 'scopes':
      return table(scopesTable);
    case 'milestones':
      return table(milestonesTable(await earlierBeside(request, milestoneKey, sources)));
    case 'coverage':
      return table(
        coverageTable(
          seriesDescriptions(await json(request, 'coverage-series.json')),
          sources,
          await earlierBeside(request, coverageKey, sources),
        ),
      );
    case 'national-figures':
      return table(nationalFiguresTable(measureDescriptions(await json(request, 'national-series.json'))));
    case 'maturity':
      return table(maturityTable(await roundOf(request), sources));
  }
}

const json = async ({ descriptions }: FileImportRequest, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(descriptions, name), 'utf8'));

async function roundOf(request: FileImportRequest) {
  const file = basename(request.path);
  const round = roundDescriptions(await json(request, 'maturity-rounds.json')).get(file);
  if (!round) throw new UndescribedRound(file);
  return round;
}

/** A file of trusts has their newest names; `trust-names.csv` beside it has those before. Its own bad rows are told when it is imported. */
async function firstNamesBeside(path: string): Promise<FirstNames> {
  const names = join(dirname(path), 'trust-names.csv');
  const rows: NameRow[] = [];
  if (!existsSync(names)) return new Map();
  try {
    for await (const line of readTable(bytesOf(names), nameColumns)) if ('row' in line) rows.push(line.row);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
  }
  return firstNamesOf(rows);
}

/** Reads what an earlier release said otherwise of a file, from `corrections.csv` beside it, if that is there. */
async function earlierBeside(
  { path }: FileImportRequest,
  keyColumns: readonly string[],
  sources: KnownSources,
): Promise<EarlierRows> {
  const corrections = join(dirname(path), 'corrections.csv');
  return existsSync(corrections)
    ? earlierRows(bytesOf(corrections), basename(path), keyColumns, sources)
    : noEarlierRows;
}

/** The files of a whole record, in the order in which they are imported. */
export async function recordFiles(folder: string): Promise<Pick<FileImportRequest, 'kind' | 'path'>[]> {
  const lists = (await readdir(join(folder, 'codebooks'))).filter((name) => name.endsWith('.json')).sort();
  return [
    ...lists.map((name) => ({ kind: 'codebooks', path: join(folder, 'codebooks', name) }) as const),
    { kind: 'trusts', path: join(folder, 'trusts.csv') },
    { kind: 'names', path: join(folder, 'trust-names.csv') },
    { kind: 'successions', path: join(folder, 'trust-successions.csv') },
    { kind: 'policies', path: join(folder, 'policies.csv') },
    { kind: 'scopes', path: join(folder, 'applies-to.csv') },
    { kind: 'milestones', path: join(folder, 'milestones.csv') },
    { kind: 'coverage', path: join(folder, 'epr-coverage.csv') },
    { kind: 'national-figures', path: join(folder, 'national-figures.csv') },
    { kind: 'maturity', path: join(folder, 'dma-2016.csv') },
  ];
}
