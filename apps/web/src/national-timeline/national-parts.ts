import type { PolicySummary } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { seriesLines, shareScale, sharesOf, type Share, type SeriesLine } from '../adoption/shares.ts';
import { shortTitles } from '../labels/short-titles.ts';
import type { DayNumber } from '../picture/days.ts';
import { byLane, hasMark, type LaneId } from '../picture/lanes.ts';
import { policyLives, type DrawnLife } from '../policy/policy-lives.ts';

export const lifeLaneIds = ['in-charge', 'strategy', 'money', 'standards'] as const;
/** A lane in which each policy has a line of its own. */
export type LifeLaneId = (typeof lifeLaneIds)[number];

/** The contents of each lane, before they have a place. */
export interface NationalParts {
  readonly entries: ReadonlyMap<LaneId, readonly TimelineEntry[]>;
  readonly lives: Readonly<Record<LifeLaneId, readonly DrawnLife[]>>;
  readonly shares: readonly Share[];
  readonly shareLines: readonly SeriesLine[];
  readonly shareScale: { readonly least: number; readonly most: number };
}

/** Entries by lane, and those of policies as lives; the same at every width and zoom. */
export function nationalParts(
  entries: readonly TimelineEntry[],
  policies: readonly PolicySummary[],
  asAt: DayNumber,
): NationalParts {
  const lanes = byLane(entries.filter(hasMark));
  const settings = {
    asAt,
    policies: new Map(policies.map((policy) => [policy.ref, policy])),
    names: shortTitles(policies),
  };
  const livesIn = (id: LifeLaneId) => policyLives(lanes.get(id) ?? [], settings);
  const shares = sharesOf(lanes.get('shares') ?? []);
  return {
    entries: lanes,
    lives: {
      'in-charge': livesIn('in-charge'),
      strategy: livesIn('strategy'),
      money: livesIn('money'),
      standards: livesIn('standards'),
    },
    shares,
    shareLines: seriesLines(shares),
    shareScale: shareScale(shares),
  };
}
