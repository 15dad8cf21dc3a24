import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { countAround } from './before-and-after.ts';
import { hasMark } from '../picture/lanes.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { detailLabel, entryEventLabel } from '../labels/entry-labels.ts';
import { codeLabel } from '../labels/code-labels.ts';
import { DetailsFrame } from './details-frame.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { fieldOf } from '../api-client/entry-fields.ts';

interface DetailsCardProps {
  readonly entry: TimelineEntry;
  /** All entries on the page: what came before and after is counted among them. */
  readonly entries: readonly TimelineEntry[];
  readonly onOpen: (id: string | undefined) => void;
  /** Further facts of the page under those of the entry. */
  readonly children?: ReactNode;
}

const isGoLive = ({ kind, eventType }: TimelineEntry) =>
  kind === 'epr-go-live' && eventType === 'MilestoneReached';

/** In words what the band shows: how many go-lives on this page came before, and how many after. */
function Around({ entry, entries }: Pick<DetailsCardProps, 'entry' | 'entries'>) {
  const goLives = entries.filter(isGoLive);
  if (entry.category !== 'policy' || goLives.length === 0) return null;
  const { before, after, undecided } = countAround(entry, goLives);
  const open = undecided === 0 ? '' : `; of ${undecided} the dates known cannot say`;
  return (
    <p className="details__around">
      Of the {goLives.length} record go-lives in this selection, {before} came before it and {after} after
      {open}. Order, not cause.
    </p>
  );
}

/** The rest of the policy's life, each to be opened. */
function Life({ entry, entries, onOpen }: DetailsCardProps) {
  const life = entries.filter(
    ({ policy, trust }) => policy !== undefined && policy === entry.policy && trust === undefined,
  );
  if (life.length < 2) return null;
  return (
    <details className="details__life">
      <summary>All {life.length} entries of this policy</summary>
      <ol>
        {life.map((other) => (
          <li key={other.id}>
            {other.id === entry.id ? (
              <strong>
                {dateLabel(other.occurred)}: {entryEventLabel(other)}
              </strong>
            ) : (
              <button type="button" className="link-button" onClick={() => onOpen(other.id)}>
                {dateLabel(other.occurred)}: {entryEventLabel(other)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

const isBeside = (entry: TimelineEntry, other: TimelineEntry): boolean =>
  !hasMark(other) &&
  (other.subject === entry.subject || `milestone-${fieldOf(other, 'milestone') ?? ''}` === entry.subject);

/** Verifications, disputes, evidence and claims of a milestone, which have no marks of their own. */
function Beside({ entry, entries }: Pick<DetailsCardProps, 'entry' | 'entries'>) {
  const said = entry.category === 'milestone' ? entries.filter((other) => isBeside(entry, other)) : [];
  if (said.length === 0) return null;
  return (
    <div className="details__ties">
      <h3>Said about it</h3>
      <ul>
        {said.map((other) => (
          <li key={other.id}>
            <Link to={`/entries/${other.id}`}>{dateLabel(other.occurred)}</Link>: {entryEventLabel(other)}
            {[other.title === entry.title ? '' : other.title, detailLabel(other)]
              .filter(Boolean)
              .map((words) => (
                <span key={words} className="details__path">
                  {words}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Links to the entry's own page with its history, and to its policy's page. */
function Further({ entry }: { readonly entry: TimelineEntry }) {
  return (
    <p className="details__further">
      <Link to={`/entries/${entry.id}`}>Permanent link and history</Link>
      {entry.policy === undefined ? null : (
        <>
          {' · '}
          <Link to={`/policies/${entry.policy}`}>All about this policy</Link>
        </>
      )}
    </p>
  );
}

/** Everything about one entry: date with bounds, known on and why, confidence, source, corrections. */
export function DetailsCard(props: DetailsCardProps) {
  const { entry, onOpen, children } = props;
  return (
    <DetailsFrame
      kind={`${codeLabel(entry.kind)} · ${entryEventLabel(entry)}`}
      title={entry.title}
      onClose={() => onOpen(undefined)}
    >
      <EntryFacts entry={entry} />
      <Around {...props} />
      <Life {...props} />
      {children}
      <Beside entry={entry} entries={props.entries} />
      <Further entry={entry} />
    </DetailsFrame>
  );
}
