import { count, date, flag, line, list, oneOf, prose, slug, whole } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { searchTypes, type SearchType } from './search-request.ts';

/** A stretch of text around what was found. */
export class ExcerptPart {
  @Property(prose('The text.'))
  declare readonly text: string;

  @Property(flag('True of the words that were searched for.'))
  declare readonly found: boolean;
}

/** Something that was found. */
export class SearchHit {
  @Property(oneOf(searchTypes, 'What it is.'))
  declare readonly type: SearchType;

  @Property(
    line(
      'By what it is asked for: ref of a policy, ODS code of a trust, family of suppliers, id of an entry, address of a source.',
    ),
  )
  declare readonly id: string;

  @Property(line('What it is called at the replay.'))
  declare readonly title: string;

  @OptionalProperty(slug('Kind of policy or milestone, or type of trust.'))
  declare readonly kind?: string;

  @OptionalProperty(
    line(
      'What else it goes by: who issued a policy, the region of a trust, names of a supplier, the trust or policy of an entry.',
    ),
  )
  declare readonly about?: string;

  @OptionalProperty(line('Of an entry: what happened.'))
  declare readonly event?: string;

  @OptionalProperty(date('Of an entry: when it happened, as far as it is known.'))
  declare readonly occurred?: DateView;

  @OptionalProperty(count('Of a source: the entries and registrations that rest on it.'))
  declare readonly restsOnIt?: number;

  @Property(viewList(() => ExcerptPart, 'The words around what was found; empty where its title says it.'))
  declare readonly excerpt: readonly ExcerptPart[];
}

/** A facet of a type, with its count. */
export class TypeFacet {
  @Property(oneOf(searchTypes, 'What it is.'))
  declare readonly type: SearchType;

  @Property(count('Hits of it that fit the other facets.'))
  declare readonly hits: number;
}

/** A facet of a kind, with its count. */
export class KindFacet {
  @Property(slug('Kind of policy or milestone, or type of trust.'))
  declare readonly kind: string;

  @Property(count('Hits of it that fit the other facets.'))
  declare readonly hits: number;
}

/** A facet of a year, with its count. */
export class YearFacet {
  @Property(whole({ least: 1000, most: 9999 }, 'The first year in which it may have begun.'))
  declare readonly year: number;

  @Property(count('Hits of it that fit the other facets.'))
  declare readonly hits: number;
}

/** Hits of a search, best first, with the facets to narrow them down by. */
export class SearchAnswer {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(list(line('Other words for those given, searched for as well.')))
  declare readonly also: readonly string[];

  @Property(count('Everything that fits.'))
  declare readonly total: number;

  @Property(viewList(() => SearchHit, 'This page of it.'))
  declare readonly hits: readonly SearchHit[];

  @Property(viewList(() => TypeFacet, 'Each type that was found.'))
  declare readonly types: readonly TypeFacet[];

  @Property(viewList(() => KindFacet, 'Each kind that was found, the most frequent first.'))
  declare readonly kinds: readonly KindFacet[];

  @Property(viewList(() => YearFacet, 'Each year that was found, in order.'))
  declare readonly years: readonly YearFacet[];
}
