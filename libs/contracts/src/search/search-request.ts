import { line, list, oneOf, slug, whole } from '#domain/schema';
import { filterSize, QueryParameter } from '../request/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** Types of hits. */
export const searchTypes = ['policy', 'trust', 'supplier', 'entry', 'source'] as const;
/** A type of hit. */
export type SearchType = (typeof searchTypes)[number];

/** Words to search the record for, with facets that narrow down together, and a page of what was found. */
export class SearchRequest extends ReplayRequest {
  @QueryParameter(
    line(
      'Words, as people type them: all of them, the last one perhaps unfinished; "in quotes" side by side, - before a word to leave it out, or between words for either.',
    ),
  )
  declare readonly q?: string;

  @QueryParameter(oneOf(searchTypes, 'Only these.'))
  declare readonly type?: SearchType;

  @QueryParameter(
    list(slug('Only policies and milestones of these kinds, and trusts of these types.'), filterSize),
  )
  declare readonly kind?: readonly string[];

  @QueryParameter(whole({ least: 1000, most: 9999 }, 'Only what may have begun in this year.'))
  declare readonly year?: number;

  @QueryParameter(whole({ least: 0, most: 100_000 }, 'How many hits to pass over.'), { otherwise: 0 })
  declare readonly offset?: number;

  @QueryParameter(whole({ least: 1, most: 100 }, 'Hits on a page.'), { otherwise: 20 })
  declare readonly limit?: number;
}
