import type { SearchHit } from '#contracts/search';
import { Link } from '../link/link.tsx';
import { OutsideLink } from '../link/outside-link.tsx';
import { codeLabel } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { typeLabels } from './search-labels.ts';

interface HitProps {
  readonly hit: SearchHit;
  /** The clocks of the page, for its links. */
  readonly clocks: URLSearchParams;
}

const inside = { policy: 'policies', trust: 'trusts', supplier: 'suppliers', entry: 'entries' } as const;

function Title({ hit: { type, id, title }, clocks }: HitProps) {
  return type === 'source' ? (
    <OutsideLink href={id}>{title}</OutsideLink>
  ) : (
    <Link to={{ pathname: `/${inside[type]}/${encodeURIComponent(id)}`, search: String(clocks) }}>
      {title}
    </Link>
  );
}

/** The entries that rest on a source: those whose source has its title. */
function RestsOnIt({ hit: { title, restsOnIt = 0 }, clocks }: HitProps) {
  const query = new URLSearchParams([...clocks, ['q', `"${title.replaceAll('"', ' ')}"`], ['type', 'entry']]);
  return (
    <>
      {' · '}
      <Link to={{ pathname: '/search', search: String(query) }}>
        {restsOnIt === 1 ? 'one fact rests' : `${restsOnIt} facts rest`} on it
      </Link>
    </>
  );
}

/** Something that was found: what it is, what else it goes by, and the words around what was searched for. */
export function Hit({ hit, clocks }: HitProps) {
  const { type, kind, about, event, occurred, excerpt, restsOnIt } = hit;
  const says = [
    typeLabels[type].one,
    event ?? (kind === undefined || type === 'entry' ? undefined : codeLabel(kind)),
    about,
    occurred && dateLabel(occurred),
  ].filter((words) => words !== undefined);
  return (
    <li>
      <Title hit={hit} clocks={clocks} />
      <div className="trust-list__more">
        {says.join(' · ')}
        {restsOnIt === undefined ? null : <RestsOnIt hit={hit} clocks={clocks} />}
      </div>
      {excerpt.length === 0 ? null : (
        <p className="search-excerpt">
          {excerpt.map(({ text, found }, n) => (found ? <mark key={n}>{text}</mark> : text))}
        </p>
      )}
    </li>
  );
}
