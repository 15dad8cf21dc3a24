import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import type { FieldIssue } from './answers.ts';

interface ErrorSummaryProps {
  readonly issues: readonly FieldIssue[];
  /** A problem that no single field can put right: the server is away, the session has ended. */
  readonly children?: ReactNode;
  readonly title?: string;
  /** Address of the page with the field, where it is not on this one. */
  readonly addressOf?: (issue: FieldIssue) => string | undefined;
  /** A new value brings the focus back: the number of the try. */
  readonly attempt: number;
}

/** Brings the focus to a field; to the first control within it where the field is a group. */
export function focusField(id: string): void {
  const found =
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}-"]:is(input,select,textarea)`);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}

/** Issues of a page, each linked to its field; takes the focus when it appears. */
export function ErrorSummary({
  issues,
  children,
  title = 'There is a problem',
  addressOf,
  attempt,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);
  return (
    <div className="nhsuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading nhsuk-error-summary__title">{title}</h2>
        <div className="nhsuk-error-summary__body">
          {children}
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {issues.map((issue) => (
              <li key={`${issue.field}/${issue.message}`} data-code={issue.code}>
                <IssueLink issue={issue} address={addressOf?.(issue)} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function IssueLink({ issue, address }: { readonly issue: FieldIssue; readonly address: string | undefined }) {
  if (address !== undefined) return <Link to={address}>{issue.message}</Link>;
  if (issue.field === '') return <>{issue.message}</>;
  return (
    <a
      href={`#${issue.field}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(issue.field);
      }}
    >
      {issue.message}
    </a>
  );
}
