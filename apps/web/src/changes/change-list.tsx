import type { ChangeKind, ChangeList, ChangeView } from '#contracts/changes';
import type { Replay } from '#contracts/replay';
import { ChangesTable, HistoryItem } from '../entry/history-steps.tsx';
import { Link } from '../link/link.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { detailLabel, entryEventLabel } from '../labels/entry-labels.ts';
import { useMedia } from '../page-state/use-media.ts';
import { laneOf } from '../picture/lanes.ts';
import { Glyph } from '../picture/glyph.tsx';
import { entryShape } from '../picture/shapes.ts';
import { becauseLabel, fieldChanges, shownEntry } from './change-words.ts';

/** Headings of the three kinds of change. */
export const changeHeadings: Readonly<Record<ChangeKind, string>> = {
  gone: 'Gone',
  changed: 'Changed',
  added: 'Added',
};

const searchOf = (replay: Replay): string => String(new URLSearchParams({ ...replay }));

interface OfChange {
  readonly change: ChangeView;
  readonly list: ChangeList;
}

/** The title of an entry, leading to it as the side shows it that has it. */
export function ChangedEntryLink({ change, list }: OfChange) {
  const { id, title } = shownEntry(change);
  const search = searchOf(change.to ? list.against : list.replay);
  return <Link to={{ pathname: `/entries/${id}`, search }}>{title}</Link>;
}

function Steps({ change }: { readonly change: ChangeView }) {
  const printing = useMedia('print');
  if (change.steps.length === 0) return null;
  const steps = (
    <ol className="history">
      {change.steps.map((step) => (
        <HistoryItem key={step.id} step={step} />
      ))}
    </ol>
  );
  if (printing) return steps;
  return (
    <details open={change.is !== 'added'}>
      <summary>Who said so, and where</summary>
      {steps}
    </details>
  );
}

function Change({ change, list }: OfChange) {
  const entry = shownEntry(change);
  const said = detailLabel(entry);
  const corrected = change.steps.some(({ changes = [] }) => changes.length > 0);
  return (
    <li className={`entry change change--${change.is}`} data-entry-id={change.id} data-change={change.is}>
      <p className="entry__when">
        <Glyph shape={entryShape(entry)} hue={laneOf(entry)} />
        <time dateTime={entry.occurred.earliestOn}>{dateLabel(entry.occurred)}</time>
      </p>
      <div className="entry__what">
        <p className="entry__title">
          <strong>
            <ChangedEntryLink change={change} list={list} />
          </strong>{' '}
          – {entryEventLabel(entry)}
        </p>
        {entry.trust === undefined && said === '' ? null : (
          <p className="entry__more">{[entry.trust?.name, said].filter(Boolean).join(' · ')}</p>
        )}
        <p className="change__because">{becauseLabel(change)}</p>
        {corrected ? null : <ChangesTable changes={fieldChanges(change)} />}
        <Steps change={change} />
      </div>
    </li>
  );
}

interface ChangesSectionProps {
  readonly is: ChangeKind;
  readonly changes: readonly ChangeView[];
  readonly list: ChangeList;
}

/** The changes of one kind, in the order of the world. */
export function ChangesSection({ is, changes, list }: ChangesSectionProps) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby={`changes-${is}`}>
      <h2 className="nhsuk-heading-m" id={`changes-${is}`}>
        {changeHeadings[is]} ({changes.length.toLocaleString('en-GB')})
      </h2>
      <ol className="entry-list__items">
        {changes.map((change) => (
          <Change key={change.id} change={change} list={list} />
        ))}
      </ol>
    </section>
  );
}
