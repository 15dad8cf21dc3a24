import type { ActorView, ChangedField, HistoryStep } from '#contracts/history';
import { roleLabel } from '../session/session.ts';
import { dateLabel, dayLabel, edtfLabel } from '../labels/date-labels.ts';
import { freeTextLabel } from '../labels/entry-labels.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { capitalised } from '../labels/code-labels.ts';
import { SourceLink } from '../link/source-link.tsx';

/** An instant of recording as people read it, in London: `7 January 2019, 14:05`. */
const instantLabel = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(iso));

/** The actor: role and organisation, and the name for those who may see it. */
export const actorLabel = ({ role, organisation, name }: ActorView): string =>
  [name, role === 'importer' ? 'the import of the shipped record' : `a ${roleLabel(role)}`, organisation]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

const dates = new Set(['occurred', 'due', 'conformBy']);

/** Text of a field before or after a change; dates as date labels. */
export const saidLabel = (field: string, text: string | undefined): string =>
  text === undefined ? 'nothing' : dates.has(field) && /^\d{4}/.test(text) ? edtfLabel(text) : text;

/** A table of changed fields, before beside after; nothing for no changes. */
export function ChangesTable({ changes }: { readonly changes: readonly ChangedField[] }) {
  if (changes.length === 0) return null;
  return (
    <table className="nhsuk-table changes">
      <caption className="nhsuk-u-visually-hidden">What changed</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldLabel(field)}</th>
            <td>{saidLabel(field, before)}</td>
            <td>{saidLabel(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HistoryItemProps {
  readonly step: HistoryStep;
  /** It is about the entry of the page; the others are about the same subject. */
  readonly own?: boolean;
}

/** One event: what, who, when, why. */
export function HistoryItem({ step, own = false }: HistoryItemProps) {
  const reason = freeTextLabel(step.reason);
  return (
    <li className={own ? 'history__step history__step--own' : 'history__step'} data-event-id={step.id}>
      <p>
        {own ? <span className="history__own">This entry: </span> : null}
        <strong>{capitalised(step.event)}</strong>
        {step.occurred === undefined ? '' : `, ${dateLabel(step.occurred)}`} – recorded{' '}
        <time dateTime={step.recordedAt}>{instantLabel(step.recordedAt)}</time> by {actorLabel(step.actor)}
      </p>
      {reason === '' ? null : <p>Why: {reason}</p>}
      <ChangesTable changes={step.changes ?? []} />
      <p className="claim__step">
        {step.knownOn === undefined ? '' : `Known on ${dayLabel(step.knownOn)} · `}
        <SourceLink source={step.source} /> · position {Number(step.position).toLocaleString('en-GB')}
      </p>
    </li>
  );
}
