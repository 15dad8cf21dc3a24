import type { ChangeKind } from '#contracts/changes';
import { useChanges } from '../api-client/queries.ts';
import { ChangedEntryLink } from '../changes/change-list.tsx';
import { shownEntry } from '../changes/change-words.ts';
import { dayLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { NowLink } from '../link/link.tsx';
import type { ShownDays } from './steps.ts';

const signs: Readonly<Record<ChangeKind, readonly [sign: string, words: string]>> = {
  added: ['+', 'added'],
  changed: ['~', 'changed'],
  gone: ['−', 'gone'],
};

const mostShown = 8;

interface StepChangesProps {
  /** The stop before. */
  readonly before: ShownDays;
  readonly now: ShownDays;
  readonly atPosition: string | undefined;
}

/** The changes of the step that led here from the stop before. */
export function StepChanges({ before, now, atPosition }: StepChangesProps) {
  const query = new URLSearchParams({
    ...before,
    ...{ 'against.asAt': now.asAt, 'against.knownAt': now.knownAt },
    ...(atPosition !== undefined && { atPosition, 'against.atPosition': atPosition }),
  });
  const { data, error } = useChanges(query);
  if (error) return <p className="player__changes">What changed could not be read: {error.message}</p>;
  if (data === undefined) return <p className="player__changes">Comparing …</p>;
  const more = data.changes.length - mostShown;
  const from = before.knownAt === now.knownAt ? before.asAt : before.knownAt;
  return (
    <section className="player__changes" aria-label="What changed in this step">
      <h2 className="nhsuk-heading-xs">Since {dayLabel(from)}</h2>
      {data.changes.length === 0 ? <p>Nothing on the whole record.</p> : null}
      <ul>
        {data.changes.slice(0, mostShown).map((change) => {
          const [sign, words] = signs[change.is];
          const entry = shownEntry(change);
          return (
            <li key={change.id} data-change={change.is}>
              <span aria-hidden="true">{sign}</span>
              <span className="nhsuk-u-visually-hidden">{words}:</span>{' '}
              <ChangedEntryLink change={change} list={data} /> – {entryEventLabel(entry)}
            </li>
          );
        })}
      </ul>
      <p>
        <NowLink to={{ pathname: '/changes', search: String(query) }}>
          {more > 0 ? `${more.toLocaleString('en-GB')} more, and why` : 'Why'}
        </NowLink>
      </p>
    </section>
  );
}
