import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { boundsLabel, dateLabel, dayLabel } from '../labels/date-labels.ts';
import { detailLabel } from '../labels/entry-labels.ts';
import { knownBasisLabel, confidenceLabel } from '../labels/code-labels.ts';
import { fieldOf } from '../api-client/entry-fields.ts';
import { SourceLink } from '../link/source-link.tsx';

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="details__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface EntryFactsProps {
  readonly entry: TimelineEntry;
  /** Title of the entry's policy, which is linked where the page knows it. */
  readonly policyTitle?: string | undefined;
  readonly children?: ReactNode;
}

/** The facts of one entry: date with bounds, trust, body, source, confidence, and since when it was known. */
export function EntryFacts({ entry, policyTitle, children }: EntryFactsProps) {
  const bounds = boundsLabel(entry.occurred);
  const said = detailLabel(entry);
  const issuer = fieldOf(entry, 'issuer');
  return (
    <dl className="details__facts">
      <Row label="When">
        {dateLabel(entry.occurred)}
        {bounds === undefined ? null : <> ({bounds})</>}
      </Row>
      {entry.policy === undefined || policyTitle === undefined ? null : (
        <Row label="Policy">
          <Link to={`/policies/${entry.policy}`}>{policyTitle}</Link>
        </Row>
      )}
      {entry.trust === undefined ? null : (
        <Row label="Trust">
          <Link to={`/trusts/${entry.trust.ods}`}>{entry.trust.name}</Link>, as it was called then
        </Row>
      )}
      {issuer === undefined ? null : <Row label="By">{issuer}</Row>}
      {said === '' ? null : <Row label="Says">{said}</Row>}
      {children}
      <Row label="Known on">
        {dayLabel(entry.knownOn)} ({knownBasisLabel(entry.knownBasis)})
      </Row>
      <Row label="Confidence">{confidenceLabel(entry.confidence)}</Row>
      <Row label="Source">
        <SourceLink source={entry.source} />
      </Row>
      {entry.corrected ? <Row label="Corrected">What is shown is not what was first recorded.</Row> : null}
    </dl>
  );
}
