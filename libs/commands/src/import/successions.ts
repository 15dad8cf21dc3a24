import { onDay, refuse } from '#domain/kernel';
import type { MergeTrust } from '#domain/trust';
import { dayCell, odsCell, urlCell, type CellReader } from '../table/index.ts';
import { sourceAt, type KnownSources } from './sources.ts';
import type { TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { TrustMerged: mergeTrust } = useCases;

const basis: CellReader<MergeTrust['basis']> = (cell) =>
  cell === 'ods' || cell === 'published'
    ? cell
    : cell.startsWith('inferred')
      ? 'inferred'
      : refuse('cell/unknown-code', "The basis is 'ods', 'published', or begins with 'inferred'.");

const columns = {
  predecessor_ods_code: odsCell,
  successor_ods_code: odsCell,
  effective_on: dayCell,
  basis,
  source_url: urlCell,
};

/** Mergers of trusts. The files do not say whether each was whole or in part. */
export const successionsTable = (sources: KnownSources): TableKind<typeof columns> => ({
  kind: 'successions',
  columns,
  key: ({ predecessor_ods_code, successor_ods_code, effective_on }) => [
    predecessor_ods_code,
    successor_ods_code,
    effective_on,
  ],
  planner: {
    sees: 'row',
    plan: ({ predecessor_ods_code, successor_ods_code, effective_on, basis, source_url }) => ({
      commands: [
        {
          key: [predecessor_ods_code, successor_ods_code, effective_on],
          command: mergeTrust({
            ods: predecessor_ods_code,
            into: successor_ods_code,
            part: 'not-stated',
            basis,
            said: {
              source: sourceAt(source_url, sources),
              confidence: basis === 'ods' ? 'high' : 'medium',
              occurred: onDay(effective_on),
            },
          }),
        },
      ],
    }),
  },
  columnOf: {
    ods: 'predecessor_ods_code',
    into: 'successor_ods_code',
    'said.occurred': 'effective_on',
    'said.source.url': 'source_url',
  },
});
