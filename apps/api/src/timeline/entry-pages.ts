import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import type { TrustPlaces } from '../table/trust-place.ts';
import type { EntryRow } from './entry-row.ts';

type Pages = AsyncIterable<readonly TimelineEntry[]>;

/** Pages of entries as pages of rows, each with the place of its trust. */
export async function* entryRows(pages: Pages, places: TrustPlaces): AsyncGenerator<readonly EntryRow[]> {
  for await (const entries of pages) {
    yield entries.map((entry) => ({ entry, place: entry.trust && places.get(entry.trust.ods) }));
  }
}

/** The text of one page of JSON that holds every entry, in pieces. */
export async function* jsonOf({ replay, total }: TimelinePage, pages: Pages): AsyncGenerator<string> {
  yield `{"replay":${JSON.stringify(replay)},"total":${String(total)},"entries":[`;
  let isFirst = true;
  for await (const entries of pages) {
    if (entries.length === 0) continue;
    yield `${isFirst ? '' : ','}${entries.map((entry) => JSON.stringify(entry)).join(',')}`;
    isFirst = false;
  }
  yield ']}';
}
