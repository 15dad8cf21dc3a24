import type { Projection } from '#projections/runner';
import { withOrigins } from './origin.ts';
import { loadHistories } from './load-histories.ts';
import { factsToLoad, foldPage } from './page-fold.ts';
import { writeEvents } from './write-events.ts';
import { writeOutcome } from './write-outcome.ts';

/**
 * Every fact of the record as rectangles of (known × recorded): dated entries, and registrations and statements beside
 * them, so that what a subject is called and what relates to what can be read at every replay by the same WHERE clause.
 */
export const timelineProjection: Projection = {
  name: 'timeline',
  // 2: timeline_event, which has a row for each event that was ever recorded. A new type of event needs no new version:
  // it makes rows of its own, and those of events that are there stay as they are.
  version: 2,
  types: 'all',
  tables: ['timeline', 'timeline_change', 'timeline_event'],
  ledger: 'timeline_event',
  async apply(page, tx) {
    const facts = await withOrigins(page, tx);
    const loaded = await loadHistories(factsToLoad(facts), tx);
    await writeOutcome(foldPage(facts, loaded), tx);
    await writeEvents(page, tx);
  },
};
