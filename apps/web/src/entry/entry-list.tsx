import { memo, use, type ReactNode } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { laneOf } from '../picture/lanes.ts';
import { entryShape } from '../picture/shapes.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { detailLabel, entryEventLabel, knownOnLabel, moneyTogetherLabel } from '../labels/entry-labels.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { Glyph } from '../picture/glyph.tsx';
import { useMedia } from '../page-state/use-media.ts';
import { moneyTogether } from './money-together.ts';
import { ComparedItem, ComparedNote } from '../compared/compared-item.tsx';
import { comparedClass, ComparisonContext } from '../compared/comparison.ts';
import { MarkedText } from '../find/marked-text.tsx';
import { SourceLink } from '../link/source-link.tsx';

interface ItemProps {
  readonly entry: TimelineEntry;
  readonly open: boolean;
  readonly of: string | undefined;
}

/** The event after the title of its subject; the event alone on a page about that subject. */
function Headline({ entry, of }: Pick<ItemProps, 'entry' | 'of'>) {
  const link = (words: ReactNode) => <Link to={`/entries/${entry.id}`}>{words}</Link>;
  if (entry.title === of) return <strong>{link(capitalised(entryEventLabel(entry)))}</strong>;
  return (
    <>
      <strong>{link(<MarkedText text={entry.title} />)}</strong> – {entryEventLabel(entry)}
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
  const as = use(ComparisonContext)?.as.get(entry.id);
  return (
    <ComparedItem id={entry.id}>
      <li className={`${open ? 'entry entry--open' : 'entry'}${comparedClass(as)}`} data-entry-id={entry.id}>
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
                <Link to={`/trusts/${entry.trust.ods}`}>
                  <MarkedText text={entry.trust.name} />
                </Link>
              </>
            )}
            {said === '' ? null : (
              <>
                {' · '}
                <MarkedText text={said} />
              </>
            )}
          </p>
          <p className="entry__source">
            Known {knownOnLabel(entry)} · confidence {entry.confidence} · <SourceLink source={entry.source} />
            {entry.corrected ? ' · corrected' : null}
          </p>
          <ComparedNote id={entry.id} />
        </div>
      </li>
    </ComparedItem>
  );
});

interface LinesProps {
  readonly entries: readonly TimelineEntry[];
  readonly open: string | undefined;
  readonly of: string | undefined;
}

/** Money of one day to trusts in one line that opens to each of them; on paper nobody opens anything. */
function Together({ entries, open, of }: LinesProps) {
  const printing = useMedia('print');
  const [first] = entries;
  if (first === undefined) return null;
  const said = `${capitalised(moneyTogetherLabel(entries))}, ${dateLabel(first.occurred)}`;
  const each = (
    <ol className="entry-list__items">
      {entries.map((entry) => (
        <Item key={entry.id} entry={entry} open={entry.id === open} of={of} />
      ))}
    </ol>
  );
  return (
    <li className="entry-list__together">
      {printing ? (
        <>
          <p>{said}</p>
          {each}
        </>
      ) : (
        <details open={entries.some(({ id }) => id === open)}>
          <summary>{said}</summary>
          {each}
        </details>
      )}
    </li>
  );
}

/** Lines of a list: on a page about one policy money of one day to trusts is one of them. */
function Lines({ entries, open, of }: LinesProps) {
  const lines = of === undefined ? entries.map((entry) => [entry] as const) : moneyTogether(entries);
  return lines.map((together) => {
    const [entry] = together;
    return together.length > 1 ? (
      <Together key={entry.id} entries={together} open={open} of={of} />
    ) : (
      <Item key={entry.id} entry={entry} open={entry.id === open} of={of} />
    );
  });
}

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

/** Entries one under the other, without headings. */
export function EntryItems({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="entry-list__items">
      {entries.map((entry) => (
        <Item key={entry.id} entry={entry} open={false} of={undefined} />
      ))}
    </ol>
  );
}

interface EntryListProps {
  readonly entries: readonly TimelineEntry[];
  readonly open?: string | undefined;
  /** Title of what the page is about: entries under that title do not say it again. */
  readonly of?: string;
  readonly newestFirst?: boolean;
}

interface YearProps extends LinesProps {
  readonly year: string;
  /** It opens when it is pressed: else a long list takes a phone many screens. */
  readonly folded: boolean;
}

function Year({ year, folded, ...lines }: YearProps) {
  const heading = (
    <h2 className="nhsuk-heading-s entry-list__year" id={`year-${year}`}>
      {year}
    </h2>
  );
  const items = (
    <ol className="entry-list__items">
      <Lines {...lines} />
    </ol>
  );
  const { entries, open } = lines;
  if (!folded) {
    return (
      <section aria-labelledby={`year-${year}`}>
        {heading}
        {items}
      </section>
    );
  }
  return (
    <details className="entry-list__fold" open={entries.some(({ id }) => id === open)}>
      <summary>
        {heading} · {entries.length} {entries.length === 1 ? 'entry' : 'entries'}
      </summary>
      {items}
    </details>
  );
}

/** Longer lists are folded by year on narrow screens. */
const longList = 60;

/** The entries in order of time, or the newest first, under a heading for each year in which they may have begun. */
export function EntryList({ entries, open, of, newestFirst = false }: EntryListProps) {
  const narrow = useMedia('(max-width: 40.0525em)');
  const printing = useMedia('print');
  const folded = narrow && !printing && entries.length > longList;
  const inOrder = newestFirst ? entries.toReversed() : entries;
  const years = Map.groupBy(inOrder, ({ occurred }) => occurred.earliestOn.slice(0, 4));
  return (
    <div className="entry-list">
      {folded ? null : <YearLinks years={[...years.keys()]} />}
      {[...years].map(([year, own]) => (
        <Year key={year} {...{ year, folded, open, of }} entries={own} />
      ))}
    </div>
  );
}
