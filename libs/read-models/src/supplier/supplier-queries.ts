import type { DataSource } from 'typeorm';
import { trustStepOf } from '#analysis/precedence';
import type { SupplierFamilyView, SupplierList } from '#contracts/supplier';
import type { Code } from '#domain/codebook';
import type { PartialDate } from '#domain/kernel';
import type { MilestoneReached } from '#domain/milestone';
import { publishedLists } from '../codebook/index.ts';
import { atReplay, ReplayCache, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import {
  dateView,
  factOf,
  inOrder,
  nameOn,
  trustFacts,
  visibleEntries,
  type TimelineRow,
} from '../timeline/index.ts';

/** Answers which suppliers stand on record, and with which trusts. */
export class SupplierQueries {
  constructor(private readonly database: DataSource) {}

  /** Every family of suppliers, by name. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async list(question: ReplayQuestion): Promise<SupplierList> {
    return await atReplay(this.database, question, (reading) => everySupplier.at(reading));
  }
}

/** Every family of suppliers at the replay, by name. */
export const supplierFamilies = async (reading: Reading): Promise<readonly SupplierFamilyView[]> =>
  (await everySupplier.at(reading)).families;

const everySupplier = new ReplayCache('known and as at', async (reading): Promise<SupplierList> => {
  const rows = await inOrder(
    visibleEntries(reading).andWhere('e.supplier IS NOT NULL AND e.trust IS NOT NULL'),
  ).getMany();
  const families = (await publishedLists(reading)).get('supplier-families')?.codes ?? [];
  const byName = new Map(families.map((one) => [one.code, one]));
  const grouped = Map.groupBy(rows, ({ supplier }) => byName.get(supplier ?? '')?.title ?? supplier ?? '');
  const facts = await trustFacts(reading, [...new Set(rows.flatMap(({ trust }) => trust ?? []))]);
  return {
    replay: replayView(reading.replay),
    families: [...grouped]
      .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
      .map(([family, own]) => ({
        family,
        names: namesOf(own, byName),
        ...countsOf(own),
        trusts: [...Map.groupBy(own, ({ trust }) => trust ?? '')].flatMap(([ods, [first]]) =>
          first
            ? [{ ods, name: nameOn(facts, ods, reading.replay.asAt), since: dateView(occurredIn(first)) }]
            : [],
        ),
      })),
  };
});

const namesOf = (
  rows: readonly TimelineRow[],
  byName: ReadonlyMap<string, Code>,
): SupplierFamilyView['names'] =>
  [...new Set(rows.flatMap(({ supplier }) => supplier ?? []))].map((name) => {
    const why = byName.get(name)?.meaning;
    return { name, ...(why !== undefined && { why }) };
  });

function countsOf(rows: readonly TimelineRow[]) {
  const counts = { contracts: 0, goLives: 0, setbacks: 0, others: 0 };
  for (const { eventType, kind } of rows) {
    const step = trustStepOf(eventType, kind ?? '');
    if (step === 'setback') counts.setbacks += 1;
    else if (step === 'contract') counts.contracts += 1;
    else if (step === 'live') counts.goLives += 1;
    else counts.others += 1;
  }
  return counts;
}

/** The date of an entry: all that name a supplier have one. */
const occurredIn = (row: TimelineRow): PartialDate => factOf<MilestoneReached>(row).event.entry.occurred;
