import { onDay, type Day, type Source } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { trustTypes } from '#domain/trust';
import type { FactReader } from '../handling/index.ts';
import {
  dayCell,
  flagCell,
  odsCell,
  oneOfCell,
  optionalCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import { sourceAt, type KnownSources } from './sources.ts';
import type { PlannedCommand, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { TrustClosed: closeTrust, TrustOpened: openTrust, TrustRegistered: registerTrust } = useCases;

const columns = {
  ods_code: odsCell,
  name: textCell,
  trust_type: oneOfCell(...trustTypes),
  foundation_trust: flagCell,
  region: textCell,
  icb: optionalCell(textCell),
  opened_on: optionalCell(dayCell),
  closed_on: optionalCell(dayCell),
  successor_ods_code: optionalCell(odsCell),
  source_url: urlCell,
};

type TrustRow = RowOf<typeof columns>;

/** First names of trusts whose name has changed, by ODS code. */
export type FirstNames = ReadonlyMap<string, string>;

/** Trusts, one row each, registered with the first name known. Successors come with their own file. */
export const trustsTable = (sources: KnownSources, firstNames: FirstNames): TableKind<typeof columns> => ({
  kind: 'trusts',
  columns,
  key: ({ ods_code }) => [ods_code],
  planner: {
    sees: 'row',
    plan: async (row, reader) => {
      const source = sourceAt(row.source_url, sources);
      const name = await nameToRegister(row, firstNames, reader);
      return { commands: [registration(row, name, source), ...life(row, source)] };
    },
  },
  columnOf: {
    ods: 'ods_code',
    trustType: 'trust_type',
    board: 'icb',
    'said.occurred': 'opened_on',
    'said.source.url': 'source_url',
  },
});

function registration(row: TrustRow, name: string, source: Source): PlannedCommand {
  const { ods_code, trust_type, foundation_trust, region, icb } = row;
  const content = {
    ods: ods_code,
    name,
    trustType: trust_type,
    foundationTrust: foundation_trust,
    region,
    source,
  };
  return {
    key: [ods_code],
    command: registerTrust({ ...content, ...(icb !== undefined && { board: icb }) }),
  };
}

function life({ ods_code, opened_on, closed_on }: TrustRow, source: Source): PlannedCommand[] {
  const on = (day: Day) =>
    ({ ods: ods_code, said: { source, confidence: 'high', occurred: onDay(day) } }) as const;
  return [
    ...(opened_on ? [{ key: [ods_code, 'opened'], command: openTrust(on(opened_on)) }] : []),
    ...(closed_on ? [{ key: [ods_code, 'closed'], command: closeTrust(on(closed_on)) }] : []),
  ];
}

/**
 * The file has a trust's newest name, and the record its first. A trust that is recorded and has come to be called as
 * the file says is no different.
 */
async function nameToRegister(
  { ods_code, name }: TrustRow,
  firstNames: FirstNames,
  reader: FactReader,
): Promise<string> {
  let registered: string | undefined;
  let called = false;
  for (const { event } of await reader.facts(streamOf.trust(ods_code))) {
    if (event.type === 'TrustRegistered') registered = event.data.name;
    if (event.type === 'TrustRenamed') called ||= event.data.to === name;
  }
  return called && registered !== undefined ? registered : (firstNames.get(ods_code) ?? name);
}
