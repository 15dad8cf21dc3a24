import type { TrustSummary } from '#contracts/trust';
import { asPeopleWrite, type TrustAsAt } from '#domain/trust';
import type { Reading } from '../replay/index.ts';
import { reachedMilestones } from '../precedence/index.ts';

/** Counts of the milestones on record of each trust, by ODS code; those without one are left out. */
export async function milestonesOnRecord(
  reading: Reading,
  ods?: string,
): Promise<ReadonlyMap<string, number>> {
  const query = reachedMilestones(reading)
    .orderBy()
    .select('e.trust', 'trust')
    .addSelect('count(*)::int', 'n')
    .groupBy('e.trust');
  if (ods !== undefined) query.andWhere('e.trust = :ods', { ods });
  const rows = await query.getRawMany<{ readonly trust: string; readonly n: number }>();
  return new Map(rows.map(({ trust, n }) => [trust, n]));
}

/** The trust as lists show it. Of a half-known opening or closing the last possible day is told. */
export function trustSummary(trust: TrustAsAt, milestones: ReadonlyMap<string, number>): TrustSummary {
  const { ods, name, trustType, foundationTrust, region, board, status, opened, closed } = trust;
  return {
    ods,
    name: asPeopleWrite(name),
    trustType,
    foundationTrust,
    region,
    ...(board !== undefined && { board }),
    status,
    ...(opened && { openedOn: opened.latestOn }),
    ...(closed && { closedOn: closed.latestOn }),
    milestones: milestones.get(ods) ?? 0,
  };
}
