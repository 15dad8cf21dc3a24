import type { Reading } from '../replay/index.ts';
import { trustsOf, visible } from '../timeline/index.ts';

/** Codes that stand in the record at a replay, each once, sorted. */
export interface CodesInUse {
  readonly kinds: readonly string[];
  readonly eventTypes: readonly string[];
  readonly capabilities: readonly string[];
  readonly suppliers: readonly string[];
  readonly regions: readonly string[];
  readonly boards: readonly string[];
  readonly trustTypes: readonly string[];
}

/** Reads them, whether what names them has happened yet or not. */
export async function codesInUse(reading: Reading): Promise<CodesInUse> {
  const trusts = await trustsOf(reading);
  return {
    kinds: await distinct(reading, 'e.kind', "e.category IN ('policy', 'milestone')"),
    eventTypes: await distinct(reading, 'e.eventType', "e.fact = 'entry'"),
    capabilities: await distinct(reading, 'unnest(e.capabilities)', "e.category IN ('policy', 'milestone')"),
    suppliers: await distinct(reading, 'e.supplier', 'e.supplier IS NOT NULL'),
    regions: sorted(trusts.map(({ region }) => region)),
    boards: sorted(trusts.flatMap(({ board }) => board ?? [])),
    trustTypes: sorted(trusts.map(({ trustType }) => trustType)),
  };
}

async function distinct(reading: Reading, expression: string, where: string): Promise<readonly string[]> {
  const rows = await visible(reading)
    .andWhere(where)
    .select(expression, 'code')
    .groupBy('code')
    .getRawMany<{ readonly code: string | null }>();
  return sorted(rows.flatMap(({ code }) => code ?? []));
}

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();
