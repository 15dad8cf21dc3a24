import type { DataPackageView, PackageField, PackageResource } from '#contracts/data-package';
import type { Replay } from '#contracts/replay';
import { changeTable } from '../changes/change-table.ts';
import { licence, questionOf } from '../table/question.ts';
import type { ColumnHead, ColumnKind } from '../table/column.ts';
import { kindWords } from '../table/kind-words.ts';
import { columnHeads, type TableHead } from '../table/table.ts';
import { tables } from './tables.ts';

const types: Readonly<Record<ColumnKind, PackageField['type']>> = {
  ...{ text: 'string', list: 'string', date: 'string', day: 'date', instant: 'datetime' },
  ...{ flag: 'boolean', whole: 'integer', pence: 'integer', number: 'number' },
};

/** Kinds of which the type says less than there is to say. */
const explained: ReadonlySet<ColumnKind> = new Set(['date', 'list']);

const fieldOf = ({ name, is, says, unit, words }: ColumnHead): PackageField => ({
  name,
  type: types[is],
  ...(is === 'instant' && { format: 'any' }),
  description: explained.has(is) ? `${says} (${kindWords[is]})` : says,
  ...(unit !== undefined && { unit }),
  ...(words !== undefined && { constraints: { enum: words } }),
});

function resourceOf(table: TableHead, replay: Replay, publicUrl: URL): PackageResource {
  const address = new URL(questionOf(table, {}, replay, publicUrl).address);
  address.searchParams.set('format', 'csv');
  return {
    name: table.name,
    title: table.title,
    description: table.says,
    path: address.href,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columnHeads(table).map(fieldOf), missingValues: [''] },
  };
}

// What changed is of two replays, and no part of the record at one.
const ofOneReplay = tables.filter((table) => table !== changeTable);

/** The data package of the record at three clocks: a directory of addresses, each of which gives the same for good. */
export function dataPackageOf(replay: Replay, publicUrl: URL): DataPackageView {
  const { asAt, knownAt, atPosition } = replay;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'throughline',
    title: 'Throughline: national NHS digital policy and trusts’ digitisation milestones',
    description: `As at ${asAt}, known on ${knownAt}, position ${atPosition}. ${licence.says} In CSV a text that a spreadsheet would run has an apostrophe before it.`,
    homepage: publicUrl.href,
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    replay,
    resources: ofOneReplay.map((table) => resourceOf(table, replay, publicUrl)),
  };
}
