import type { Day, Recorded } from '#domain/kernel';
import { subjectOf } from '#domain/record';
import { asPeopleWrite, trustAsAt, type TrustAsAt, type TrustEvent } from '#domain/trust';
import { ReplayCache, type Reading } from '../replay/index.ts';
import type { TimelineRow } from './timeline-row.ts';
import { factOf, visible } from './visible.ts';

/** Effective facts of each trust at the replay, by ODS code; those that have not happened yet are among them. */
export type TrustFacts = ReadonlyMap<string, readonly Recorded<TrustEvent>[]>;

/** Effective facts of every trust at the replay. */
const everyTrust = new ReplayCache('known', (reading) => factsOf(reading));

/** Every trust that is registered, as at the day asked for. */
const everyTrustAsAt = new ReplayCache('known and as at', async (reading) =>
  trustsAsAt(await everyTrust.at(reading), reading.replay.asAt),
);

/** Reads the streams of trusts: of these, or of all. */
export async function trustFacts(reading: Reading, codes?: readonly string[]): Promise<TrustFacts> {
  if (codes?.length === 0) return new Map();
  return await (codes === undefined
    ? everyTrust.at(reading)
    : (everyTrust.peek(reading) ?? factsOf(reading, codes)));
}

/** The trusts that are registered, as at the day asked for. */
export const trustsOf = (reading: Reading): Promise<readonly TrustAsAt[]> => everyTrustAsAt.at(reading);

async function factsOf(reading: Reading, codes?: readonly string[]): Promise<TrustFacts> {
  // Relations are of no use here, and corrections have no rows.
  const query = visible(reading).andWhere("e.category = 'trust' AND e.fact <> 'statement'");
  if (codes) query.andWhere('e.subject = ANY (:streams)', { streams: codes.map((ods) => `trust-${ods}`) });
  return byCode(await query.getMany());
}

/** The rows of trusts as what stands of each, by ODS code. */
export const byCode = (rows: readonly TimelineRow[]): TrustFacts =>
  Map.groupBy(
    rows.map((row) => factOf<TrustEvent>(row)),
    (_fact, index) => subjectOf(rows[index]?.subject ?? '')?.id ?? '',
  );

/** Effective facts of every trust, if they were read for this replay before: then nothing need be read. */
export const everyTrustIfRead = async (reading: Reading): Promise<TrustFacts | undefined> =>
  await everyTrust.peek(reading);

/** The name of a trust on a day, as people write it; its code where it is not registered. */
export function nameOn(facts: TrustFacts, ods: string, day: Day): string {
  const trust = trustAsAt(facts.get(ods) ?? [], day);
  return trust ? asPeopleWrite(trust.name) : ods;
}

/** The trusts that are registered, as at a day. */
const trustsAsAt = (facts: TrustFacts, day: Day): readonly TrustAsAt[] =>
  [...facts.values()].flatMap((one) => trustAsAt(one, day) ?? []);
