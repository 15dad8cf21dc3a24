import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ConfirmationProps {
  /** What has been done: 'Milestone planned'. */
  readonly title: string;
  /** The permanent link, as the server gave it. */
  readonly link: string;
  /** What happens next. */
  readonly children: ReactNode;
}

/** The path of a permanent link within this site. */
export const linkPath = (link: string): string => {
  const { pathname, search } = new URL(link, window.location.origin);
  return pathname + search;
};

/** What has been done, its permanent link, and what happens next. */
export function Confirmation({ title, link, children }: ConfirmationProps) {
  return (
    <>
      <div className="nhsuk-panel">
        <h1 className="nhsuk-panel__heading nhsuk-panel__heading--l">{title}</h1>
        <div className="nhsuk-panel__body">
          Its permanent link
          <br />
          <Link className="form__permanent" to={linkPath(link)}>
            {link}
          </Link>
        </div>
      </div>
      <h2 className="nhsuk-heading-m">What happens next</h2>
      {children}
    </>
  );
}
