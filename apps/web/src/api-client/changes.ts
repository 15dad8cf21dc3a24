import type { ChangeList, ChangeView } from '#contracts/changes';
import { addressOf, getJson } from './ask.ts';

/** All changes between two replays, from as many pages as it takes. */
export type WholeChangeList = Omit<ChangeList, 'next'>;

const clocks = ['asAt', 'knownAt', 'atPosition'] as const;

/** Follows the pages to the end, all at the clocks that the first one was answered with. */
export async function getWholeChanges(query: URLSearchParams, signal: AbortSignal): Promise<WholeChangeList> {
  const changes: ChangeView[] = [];
  const asked = new URLSearchParams(query);
  for (;;) {
    const {
      replay,
      against,
      changes: page,
      next,
    } = await getJson<ChangeList>(addressOf('/api/changes', asked), signal);
    changes.push(...page);
    if (next === undefined) return { replay, against, changes };
    for (const clock of clocks) {
      asked.set(clock, replay[clock]);
      asked.set(`against.${clock}`, against[clock]);
    }
    asked.set('following', next);
  }
}
