import type { TimelineEntry } from '#contracts/timeline';
import { DetailsCard } from '../entry/details-card.tsx';
import { DetailsFrame } from '../entry/details-frame.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { spanAround, spanOf, type DaySpan } from '../picture/days.ts';
import type { EntryMark, MarkedTogether } from '../picture/entry-mark.ts';

interface NationalCardProps {
  readonly mark: EntryMark;
  readonly entries: readonly TimelineEntry[];
  readonly onOpen: (id: string | undefined) => void;
  /** Brings these days over the whole width. */
  readonly onShow: (span: DaySpan) => void;
}

const mostListed = 200;
/** So many days are left free on both sides of those that are shown. */
const besideDays = 10;

const inOrder = (entries: readonly TimelineEntry[]) =>
  entries.toSorted(
    (a, b) => spanOf(a.occurred).from - spanOf(b.occurred).from || a.title.localeCompare(b.title, 'en'),
  );

interface TogetherCardProps extends Omit<NationalCardProps, 'mark' | 'entries'> {
  readonly together: MarkedTogether;
}

/** The entries under one number, each to be opened, and the days in which they lie to be zoomed to. */
function TogetherCard({ together: { entries }, onOpen, onShow }: TogetherCardProps) {
  const listed = inOrder(entries);
  const rest = listed.length - mostListed;
  const zoomIn = () => {
    const span = spanAround(entries.map(({ occurred }) => spanOf(occurred)));
    if (span) onShow({ from: span.from - besideDays, to: span.to + besideDays });
    onOpen(listed[0]?.id);
  };
  return (
    <DetailsFrame
      kind="too close to be told apart"
      title={`${entries.length.toLocaleString('en-GB')} entries`}
      onClose={() => onOpen(undefined)}
    >
      <p>
        <button type="button" className="link-button" onClick={zoomIn}>
          Zoom in to these days
        </button>
      </p>
      <ol className="details__together">
        {listed.slice(0, mostListed).map((entry) => (
          <li key={entry.id}>
            {dateLabel(entry.occurred)}:{' '}
            <button type="button" className="link-button" onClick={() => onOpen(entry.id)}>
              {entry.title}
            </button>
            {entry.trust === undefined ? '' : `, ${entry.trust.name}`} ({entryEventLabel(entry)})
          </li>
        ))}
      </ol>
      {rest > 0 ? <p>And {rest.toLocaleString('en-GB')} more: zoom in, or show the list.</p> : null}
    </DetailsFrame>
  );
}

/** The details of a mark of the national picture: of one entry, or of all that its number stands for. */
export function NationalCard({ mark: { entry, together }, entries, onOpen, onShow }: NationalCardProps) {
  if (together !== undefined) return <TogetherCard {...{ together, onOpen, onShow }} />;
  return <DetailsCard {...{ entry, entries, onOpen }} />;
}
