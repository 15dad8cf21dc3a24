import { useLocation, useParams } from 'react-router';
import type { UnknownThing } from '../api-client/unknown-thing.ts';
import { Link, NowLink } from '../link/link.tsx';

type Thing = UnknownThing | 'supplier';

interface Leads {
  /** Names of the parameters of addresses that hold its reference. */
  readonly named: readonly string[];
  /** The list that it would be in. */
  readonly list: readonly [pathname: string, words: string];
  /** Its reference is made of words of the field. */
  readonly inWords: boolean;
}

const leads: Readonly<Record<Thing, Leads>> = {
  policy: { named: ['ref'], list: ['/policies', 'All policies'], inWords: true },
  trust: { named: ['odsCode', 'trust'], list: ['/trusts', 'All trusts'], inWords: true },
  entry: { named: ['entryId'], list: ['/', 'The national timeline'], inWords: false },
  milestone: { named: ['milestoneId'], list: ['/trusts', 'All trusts'], inWords: false },
  supplier: { named: ['family'], list: ['/suppliers', 'All suppliers'], inWords: true },
};

const wordsOf = (reference: string): string =>
  reference
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** Says that what the address names is not on record, and leads on: to all that are, and to a search for its words. */
export function NothingOnRecord({ thing }: { readonly thing: Thing }) {
  const { pathname, search } = useLocation();
  const params = useParams();
  const query = new URLSearchParams(search);
  const { named, list, inWords } = leads[thing];
  const reference = named.map((name) => params[name] ?? query.get(name)).find(Boolean) ?? '';
  const words = inWords ? wordsOf(reference) : '';
  const position = query.get('atPosition');
  const [address, all] = list;
  query.delete('atPosition');
  return (
    <>
      <div className="nhsuk-inset-text" role="status">
        <p>
          No {thing} ‘{reference}’ is on record
          {position === null ? '' : ` at position ${position} of the log`}. It may be written otherwise, or
          not be recorded yet.
        </p>
      </div>
      <ul>
        <li>
          <Link to={address}>{all}</Link>
        </li>
        {words === '' ? null : (
          <li>
            <Link to={{ pathname: '/search', search: String(new URLSearchParams({ q: words })) }}>
              Search for ‘{words}’
            </Link>
          </li>
        )}
        {position === null ? null : (
          <li>
            <NowLink to={{ pathname, search: String(query) }}>Look at the record as it is now</NowLink>
          </li>
        )}
      </ul>
    </>
  );
}
