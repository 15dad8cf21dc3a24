import { memo } from 'react';
import { Link } from 'react-router';
import type { TimelineEntry } from '#contracts/timeline';
import { laneOf } from '../picture/lanes.ts';
import { entryShape } from '../picture/shapes.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { detailLabel, entryEventLabel, knownOnLabel } from '../labels/entry-labels.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { Glyph } from '../picture/glyph.tsx';
import { SourceLink } from './source-link.tsx';

interface ItemProps {
  readonly entry: TimelineEntry;
  readonly open: boolean;
  readonly of: string | undefined;
}

/** The event after the title of its subject; the event alone on a page about that subject. */
function Headline({ entry, of }: Pick<ItemProps, 'entry' | 'of'>) {
  const link = (words: string) => <Link to={`/entries/${entry.id}`}>{words}</Link>;
  if (entry.title === of) return <strong>{link(capitalised(entryEventLabel(entry)))}</strong>;
  return (
    <>
      <strong>{link(entry.title)}</strong> – {entryEventLabel(entry)}
    </>
  );
}

/** The kind; of a policy's entry a link to all about that policy, unless the page is just that. */
function Kind({ entry, of }: Pick<ItemProps, 'entry' | 'of'>) {
  const words = codeLabel(entry.kind);
  if (entry.policy === undefined || of !== undefined) return words;
  return (
    <Link to={`/policies/${entry.policy}`}>
      {words}
      <span className="nhsuk-u-visually-hidden">: all about this policy</span>
    </Link>
  );
}

const Item = memo(function Item({ entry, open, of }: ItemProps) {
  const said = detailLabel(entry);
  return (
    <li className={open ? 'entry entry--open' : 'entry'} data-entry-id={entry.id}>
      <p className="entry__when">
        <Glyph shape={entryShape(entry)} hue={laneOf(entry)} />
        <time dateTime={entry.occurred.earliestOn}>{dateLabel(entry.occurred)}</time>
      </p>
      <div className="entry__what">
        <p className="entry__title">
          <Headline entry={entry} of={of} />
        </p>
        <p className="entry__more">
          <Kind entry={entry} of={of} />
          {entry.trust === undefined ? null : (
            <>
              {' · '}
              <Link to={`/trusts/${entry.trust.ods}`}>{entry.trust.name}</Link>
            </>
          )}
          {said === '' ? null : ` · ${said}`}
        </p>
        <p className="entry__source">
          Known {knownOnLabel(entry)} · confidence {entry.confidence} · <SourceLink source={entry.source} />
          {entry.corrected ? ' · corrected' : null}
        </p>
      </div>
    </li>
  );
});

/** A long list is gone through year by year. */
function YearLinks({ years }: { readonly years: readonly string[] }) {
  if (years.length < 2) return null;
  return (
    <nav className="year-links" aria-label="Years in this list">
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a href={`#year-${year}`}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface EntryListProps {
  readonly entries: readonly TimelineEntry[];
  readonly open?: string | undefined;
  /** Title of what the page is about: entries under that title do not say it again. */
  readonly of?: string;
}

/** The entries in order of time, under a heading for each year in which they may have begun. */
export function EntryList({ entries, open, of }: EntryListProps) {
  const years = Map.groupBy(entries, ({ occurred }) => occurred.earliestOn.slice(0, 4));
  return (
    <div className="entry-list">
      <YearLinks years={[...years.keys()]} />
      {[...years].map(([year, own]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 className="nhsuk-heading-s entry-list__year" id={`year-${year}`}>
            {year}
          </h2>
          <ol className="entry-list__items">
            {own.map((entry) => (
              <Item key={entry.id} entry={entry} open={entry.id === open} of={of} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
