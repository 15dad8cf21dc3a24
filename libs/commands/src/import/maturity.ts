import type { Day, Source } from '#domain/kernel';
import {
  countCell,
  decimalCell,
  odsCell,
  optionalCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import { sourceAt, type KnownSources } from './sources.ts';
import type { PlannedCommand, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { MaturityRoundRegistered: registerMaturityRound, MaturityScored: scoreMaturity } = useCases;

const themes = ['readiness', 'capabilities', 'infrastructure', 'average'] as const;

const columns = {
  ods_code: optionalCell(odsCell),
  readiness: optionalCell(decimalCell),
  capabilities: optionalCell(decimalCell),
  infrastructure: optionalCell(decimalCell),
  source_url: urlCell,
  average: optionalCell(decimalCell),
  rank: optionalCell(countCell),
  note: optionalCell(textCell),
};

type MaturityRow = RowOf<typeof columns>;

/** The instrument and round that a file of scores is of, and the day on which they were published. */
export interface RoundDescription {
  readonly instrument: string;
  readonly round: string;
  readonly title: string;
  readonly scaleMax: number;
  readonly selfAssessed: boolean;
  readonly policy?: string;
  readonly knownOn: Day;
  readonly source: Source;
}

/** Scores of one round, of trusts and, without a code, of the nation. Ranks are not kept. */
export const maturityTable = (
  { knownOn, ...round }: RoundDescription,
  sources: KnownSources,
): TableKind<typeof columns> => {
  const place = [round.instrument, round.round];
  const registration: PlannedCommand = { key: [...place, 'round'], command: registerMaturityRound(round) };
  const known = new Map([...sources, [round.source.url, round.source]]);
  const scores = (row: MaturityRow): PlannedCommand[] => {
    const { ods_code, note, source_url } = row;
    const said = { source: sourceAt(source_url, known, knownOn), confidence: 'medium', knownOn } as const;
    const who = { ...(ods_code !== undefined && { trust: ods_code }), ...(note !== undefined && { note }) };
    const { instrument } = round;
    return themes.flatMap((theme) => {
      const score = row[theme];
      if (score === undefined) return [];
      const command = scoreMaturity({ instrument, round: round.round, ...who, theme, score, said });
      return [{ key: [...place, ods_code ?? 'nation', theme], command }];
    });
  };
  return {
    kind: 'maturity',
    columns,
    key: ({ ods_code }) => [...place, ods_code ?? 'nation'],
    planner: { sees: 'row', plan: (row) => ({ commands: [registration, ...scores(row)] }) },
    columnOf: { trust: 'ods_code', 'said.source.url': 'source_url' },
  };
};
