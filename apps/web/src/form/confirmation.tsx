import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

interface ConfirmationProps {
  /** Title of the confirmation: 'Milestone planned'. */
  readonly title: string;
  /** The permanent link, as the server gave it. */
  readonly link: string;
  /** The steps that follow. */
  readonly children: ReactNode;
}

/** The path of a permanent link within this site. */
export const linkPath = (link: string): string => {
  const { pathname, search } = new URL(link, window.location.origin);
  return pathname + search;
};

/** The end of a journey: its title, the permanent link, and the steps that follow. */
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
