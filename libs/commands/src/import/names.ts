import { isRefusal, partialDate, refuse, type Refusal } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { dayCell, odsCell, textCell, urlCell, type RowOf } from '../table/index.ts';
import { sourceAt, type KnownSources } from './sources.ts';
import type { FirstNames } from './trusts.ts';
import type { RowPlan, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { TrustRenamed: renameTrust } = useCases;

const columns = {
  ods_code: odsCell,
  name: textCell,
  first_seen_on: dayCell,
  last_seen_on: dayCell,
  source_url: urlCell,
};

/** A name under a code, with the first and the last file that had it. */
export type NameRow = RowOf<typeof columns>;

/** Columns of a file of names. */
export const nameColumns = columns;

/** Names that changed under one code: each but the first is a renaming between two files, known from the later. */
export const namesTable = (sources: KnownSources): TableKind<typeof columns> => ({
  kind: 'names',
  columns,
  key: ({ ods_code, name, first_seen_on }) => [ods_code, name, first_seen_on],
  planner: {
    sees: 'file',
    plan: (rows) => {
      const before = predecessors(rows);
      return async (row, reader) => {
        const earlier = before.get(row);
        if (earlier) return renaming(earlier, row, sources);
        const known = (await reader.facts(streamOf.trust(row.ods_code))).length > 0;
        return known ? { commands: [] } : notRegistered(row);
      };
    },
  },
  columnOf: {
    ods: 'ods_code',
    to: 'name',
    'said.occurred': 'first_seen_on',
    'said.knownOn': 'first_seen_on',
  },
});

/** The first name of each trust in a file of names. */
export function firstNamesOf(rows: readonly NameRow[]): FirstNames {
  const before = predecessors(rows);
  return new Map(rows.filter((row) => !before.has(row)).map(({ ods_code, name }) => [ods_code, name]));
}

/** To each row the row of the name before it, under one code in order of first being seen. */
function predecessors(rows: readonly NameRow[]): Map<NameRow, NameRow> {
  const before = new Map<NameRow, NameRow>();
  for (const names of Map.groupBy(rows, ({ ods_code }) => ods_code).values()) {
    names.sort((a, b) => (a.first_seen_on < b.first_seen_on ? -1 : 1));
    names.reduce((earlier, later) => {
      before.set(later, earlier);
      return later;
    });
  }
  return before;
}

function renaming(earlier: NameRow, later: NameRow, sources: KnownSources): RowPlan | Refusal {
  const occurred = partialDate(`${earlier.last_seen_on}/${later.first_seen_on}`);
  if (isRefusal(occurred)) return { ...occurred, field: 'first_seen_on' };
  const { ods_code, name, first_seen_on, source_url } = later;
  const said = {
    source: sourceAt(source_url, sources, first_seen_on),
    confidence: 'high',
    occurred,
    knownOn: first_seen_on,
  } as const;
  const command = renameTrust({ ods: ods_code, from: earlier.name, to: name, said });
  return { commands: [{ key: [ods_code, name, first_seen_on], command }] };
}

const notRegistered = ({ ods_code }: NameRow): Refusal =>
  refuse('trust/not-registered', `There is no trust ${ods_code} yet: import the trusts first.`, 'ods');
