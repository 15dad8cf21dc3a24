import { useLocation } from 'react-router';
import { addressOf } from '../api-client/ask.ts';
import { Link } from '../link/link.tsx';
import { citedPage } from './cited-page.ts';

interface CiteLinkProps {
  /** The answer of the API that is on screen. */
  readonly path: string;
  /** Its question, with the three clocks that it was answered at. */
  readonly query: URLSearchParams;
  /** Says whose citation it is, for those who hear the link alone. */
  readonly what: string;
}

/** Leads to the citation of what is on screen. */
export function CiteLink({ path, query, what }: CiteLinkProps) {
  const { pathname, search } = useLocation();
  const cited = new URLSearchParams({ of: addressOf(path, query), page: citedPage(pathname, search, query) });
  return (
    <Link to={{ pathname: '/cite', search: String(cited) }}>
      Cite<span className="nhsuk-u-visually-hidden">: {what}</span>
    </Link>
  );
}
