import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { TimelineEntry } from '#contracts/timeline';
import { around } from '../../layout/around.ts';
import { boundsWords, dateWords, dayWords } from '../../words/day-words.ts';
import { detailWords, eventWords } from '../../words/entry-words.ts';
import { basisWords, codeWords, confidenceWords } from '../../words/kind-words.ts';
import { SourceLink } from '../source-link/source-link.tsx';

interface DetailsCardProps {
  readonly entry: TimelineEntry;
  /** All entries on the page: what came before and after is counted among them. */
  readonly entries: readonly TimelineEntry[];
  readonly onOpen: (id: string | undefined) => void;
  /** What else the page has to say of it. */
  readonly children?: ReactNode;
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="details__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const isGoLive = ({ kind, eventType }: TimelineEntry) =>
  kind === 'epr-go-live' && eventType === 'MilestoneReached';

/** In words what the band shows: how many go-lives on this page came before, and how many after. */
function Around({ entry, entries }: Pick<DetailsCardProps, 'entry' | 'entries'>) {
  const goLives = entries.filter(isGoLive);
  if (entry.category !== 'policy' || goLives.length === 0) return null;
  const { before, after, undecided } = around(entry, goLives);
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
                {dateWords(other.occurred)}: {eventWords(other)}
              </strong>
            ) : (
              <button type="button" className="link-button" onClick={() => onOpen(other.id)}>
                {dateWords(other.occurred)}: {eventWords(other)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Facts({ entry }: { readonly entry: TimelineEntry }) {
  const bounds = boundsWords(entry.occurred);
  const said = detailWords(entry);
  return (
    <dl className="details__facts">
      <Row label="When">
        {dateWords(entry.occurred)}
        {bounds === undefined ? null : <> ({bounds})</>}
      </Row>
      {entry.trust === undefined ? null : (
        <Row label="Trust">
          <Link to={`/trusts/${entry.trust.ods}`}>{entry.trust.name}</Link>, as it was called then
        </Row>
      )}
      {entry.detail.issuer === undefined ? null : <Row label="By">{entry.detail.issuer}</Row>}
      {said === '' ? null : <Row label="Says">{said}</Row>}
      <Row label="Known on">
        {dayWords(entry.knownOn)} ({basisWords(entry.knownBasis)})
      </Row>
      <Row label="Confidence">{confidenceWords(entry.confidence)}</Row>
      <Row label="Source">
        <SourceLink source={entry.source} />
      </Row>
      {entry.corrected ? <Row label="Corrected">What is shown is not what was first recorded.</Row> : null}
    </dl>
  );
}

/** Everything about one entry: date with bounds, known on and why, confidence, source, corrections. */
export function DetailsCard(props: DetailsCardProps) {
  const { entry, onOpen, children } = props;
  const titleId = useId();
  return (
    <section
      className="details"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onOpen(undefined);
      }}
    >
      <button
        type="button"
        className="details__close"
        onClick={() => onOpen(undefined)}
        aria-label="Close details"
      >
        ×
      </button>
      <p className="details__kind">
        {codeWords(entry.kind)} · {eventWords(entry)}
      </p>
      <h2 className="details__title" id={titleId}>
        {entry.title}
      </h2>
      <Facts entry={entry} />
      <Around {...props} />
      <Life {...props} />
      {children}
    </section>
  );
}
