import type { DataSource } from 'typeorm';
import type { SearchAnswer, SearchHit, SearchType } from '#contracts/search';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { entryViews, visibleEntries, type TimelineRow } from '../timeline/index.ts';
import { excerptsOf, textOfEntry } from './excerpts.ts';
import { facetsOf, fitsFacets, type Facets } from './facets.ts';
import { found, type Found } from './found.ts';
import { searchTerms } from './search-terms.ts';

/** Words to search for, the facets chosen, and the page. */
export interface SearchQuestion extends ReplayQuestion {
  readonly words: string;
  readonly facets: Facets;
  readonly offset: number;
  readonly limit: number;
}

/** Finds policies, trusts, suppliers, entries and sources by their words. */
export class SearchQueries {
  constructor(private readonly database: DataSource) {}

  /** Hits that fit the words and the facets, best first. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async find(question: SearchQuestion): Promise<SearchAnswer> {
    return await atReplay(this.database, question, (reading) => answer(reading, question));
  }
}

async function answer(
  reading: Reading,
  { words, facets, offset, limit }: SearchQuestion,
): Promise<SearchAnswer> {
  const terms = await searchTerms(reading, words);
  const all = terms.whole === '' ? [] : await found(reading, terms);
  const chosen = all.filter((one) => fitsFacets(one, facets));
  return {
    replay: replayView(reading.replay),
    also: terms.also,
    total: chosen.length,
    hits: await hitsOf(reading, terms.given, chosen.slice(offset, offset + limit)),
    ...facetsOf(all, facets),
  };
}

async function hitsOf(
  reading: Reading,
  query: string,
  page: readonly Found[],
): Promise<readonly SearchHit[]> {
  const ids = page.flatMap(({ entryId }) => entryId ?? []);
  const rows =
    ids.length === 0
      ? []
      : await visibleEntries(reading).andWhere('e.entryId = ANY (CAST(:ids AS uuid[]))', { ids }).getMany();
  const entries = await entryHits(reading, rows);
  const shown = page.flatMap(({ entryId, named }) => {
    if (!named) return entries.get(entryId ?? '') ?? [];
    const { type, id, title, kind, about, restsOnIt, names, says } = named;
    return {
      hit: {
        type,
        id,
        title,
        ...(kind !== undefined && { kind }),
        ...(about !== undefined && { about }),
        ...(restsOnIt !== undefined && { restsOnIt }),
      },
      text: [...names, ...says].filter((text) => text !== about).join(' · '),
    };
  });
  const excerpts = await excerptsOf(
    reading,
    query,
    shown.map(({ text }) => text),
  );
  return shown.map(({ hit }, n) => ({ ...hit, excerpt: excerpts[n] ?? [] }));
}

/** A hit without its excerpt, and the text to take that from. */
interface Shown {
  readonly hit: Omit<SearchHit, 'excerpt'>;
  readonly text: string;
}

async function entryHits(
  reading: Reading,
  rows: readonly TimelineRow[],
): Promise<ReadonlyMap<string, Shown>> {
  const views = await entryViews(reading, rows);
  const type: SearchType = 'entry';
  return new Map(
    views.map(({ id, title, kind, event, occurred, trust }, n) => {
      const row = rows[n];
      return [
        id,
        {
          hit: { type, id, title, kind, event, occurred, ...(trust && { about: trust.name }) },
          text: row ? textOfEntry(row) : '',
        },
      ];
    }),
  );
}
