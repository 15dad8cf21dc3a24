import { Link } from '../link/link.tsx';

/** One answer, to be checked and changed. */
export interface AnswerRow {
  readonly label: string;
  readonly answer: string;
  /** Address of the page where it is changed; left out: it cannot be changed. */
  readonly change?: string;
}

/** All answers, each with a link to change it. */
export function CheckAnswers({ rows }: { readonly rows: readonly AnswerRow[] }) {
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ label, answer, change }, at) => (
        <div
          key={`${at} ${label}`}
          className={`nhsuk-summary-list__row${change === undefined ? ' nhsuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="nhsuk-summary-list__key">{label}</dt>
          <dd className="nhsuk-summary-list__value form__said">{answer === '' ? 'Not given' : answer}</dd>
          {change === undefined ? null : (
            <dd className="nhsuk-summary-list__actions">
              <Link to={change}>
                Change<span className="nhsuk-u-visually-hidden"> {label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
