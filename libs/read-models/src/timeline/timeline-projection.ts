import type { Projection } from '#projections/runner';
import { loadHistories } from './load-histories.ts';
import { withMilestones } from './milestone-identities.ts';
import { factsToLoad, foldPage } from './page-fold.ts';
import { writeOutcome } from './write-outcome.ts';

/**
 * Every fact of the record as rectangles of (known × recorded): dated entries, and registrations and statements beside
 * them, so that what a subject is called and what relates to what can be read at every replay by the same WHERE clause.
 */
export const timelineProjection: Projection = {
  name: 'timeline',
  version: 1,
  types: 'all',
  tables: ['timeline', 'timeline_change'],
  async apply(page, tx) {
    const facts = await withMilestones(page, tx);
    const loaded = await loadHistories(factsToLoad(facts), tx);
    await writeOutcome(foldPage(facts, loaded), tx);
  },
};
