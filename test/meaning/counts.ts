import { happenedBefore, perhaps, surely, takingBack, type Told } from './told.ts';
import { cameFrom, mergersIn, trustOn } from './trusts.ts';

/** A way in which a merger counts. */
export type Way = 'follow' | 'censor' | 'competing';
export const ways: readonly Way[] = ['follow', 'censor', 'competing'];

/** Adopters and the trusts counted among, at least and at most. */
export type Count = readonly [atLeast: number, atMost: number, of: number, ofAtMost: number];

const ofSubject = (facts: readonly Told[]) => Map.groupBy(facts, ({ subject }) => subject);

/** Status of a milestone, of facts of which it is settled whether they have happened. */
export function milestoneStatus(happened: readonly Told[]): string {
  let status = 'not yet';
  let withdrawn: Told | undefined;
  for (const one of happened) {
    const { type } = one;
    if (type === 'MilestoneReached')
      status = withdrawn && !happenedBefore(withdrawn, one) ? 'withdrawn' : 'reached';
    if (type === 'MilestoneWithdrawn') [status, withdrawn] = ['withdrawn', one];
    if (type === 'MilestonePlanned' && status === 'not yet') status = 'planned';
    if (type === 'MilestoneRescheduled' && status === 'not yet') status = 'planned';
  }
  return status;
}

/**
 * Codes of trusts that have the milestone on a day. Surely: it was certainly reached, and nothing after that may have taken
 * it back. Perhaps: it may have been reached, and nothing after that certainly has.
 */
export function reachedBy(
  facts: readonly Told[],
  kind: string,
  day: string,
  sure: boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const own of ofSubject(facts).values()) {
    own.forEach((one) => {
      if (one.type !== 'MilestoneReached' || one.data['kind'] !== kind) return;
      const [is, gone] = sure ? [surely, perhaps] : [perhaps, surely];
      if (is([one], day).length > 0 && gone(takingBack(one, own), day).length === 0)
        found.add(one.data['trust'] ?? '');
    });
  }
  return found;
}

/** The count of a day, from what stands at the reader's knowledge. */
export function countOn(facts: readonly Told[], kind: string, day: string, way: Way): Count {
  const handing = mergersIn(facts).filter(({ part }) => part !== 'part');
  const certain = handing.filter(({ on }) => on.last <= day);
  const [sure, maybe] = [reachedBy(facts, kind, day, true), reachedBy(facts, kind, day, false)];
  const count: [number, number, number, number] = [0, 0, 0, 0];
  for (const [subject, own] of ofSubject(facts)) {
    if (!own.some(({ type }) => type === 'TrustRegistered')) continue;
    const ods = subject.slice('trust-'.length);
    const { open, ever } = trustOn(own, day);
    const among = way === 'competing' ? ever : open;
    const line = (mergers: typeof handing) =>
      way === 'follow' ? [ods, ...cameFrom(ods, mergers, day)] : [ods];
    if (among === 'yes') count[2] += 1;
    if (among === 'yes' && line(certain).some((code) => sure.has(code))) count[0] += 1;
    if (among !== 'no') count[3] += 1;
    if (among !== 'no' && line(handing).some((code) => maybe.has(code))) count[1] += 1;
  }
  return count;
}
