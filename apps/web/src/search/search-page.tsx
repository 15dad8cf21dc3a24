import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchAnswer } from '#contracts/search';
import { CiteLink } from '../page/cite-link.tsx';
import { Link } from '../link/link.tsx';
import { pageTitle } from '#contracts/page';
import { useSearch } from '../api-client/queries.ts';
import { Empty, Failed, Loading } from '../page/answer-state.tsx';
import { FilterSelect } from '../page/filter-select.tsx';
import { fileQuery } from '../page/file-query.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import { usePageState } from '../page-state/use-page-state.ts';
import { addressOfFacets, addressOfPage, facetKeys, pageOf, pagesOf, searchQuery } from './search-address.ts';
import { Hit } from './search-hit.tsx';
import { foundLabel, kindOptions, typeLabels, yearOptions } from './search-labels.ts';

interface PartProps {
  readonly answer: SearchAnswer;
  readonly params: URLSearchParams;
}

/** Choice of one type of what was found, with the count of each. */
function Types({ answer, params }: PartProps) {
  const all = answer.types.reduce((sum, { hits }) => sum + hits, 0);
  const choices = [
    ['', `All (${all})`] as const,
    ...answer.types.map(({ type, hits }) => [type, `${typeLabels[type].many} (${hits})`] as const),
  ];
  const chosen = params.get('type') ?? '';
  return (
    <nav className="review-lists" aria-label="What was found">
      <ul>
        {choices.map(([type, words]) => (
          <li key={type}>
            <Link to={addressOfFacets(params, { type })} aria-current={type === chosen ? 'page' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NarrowProps extends PartProps {
  readonly onChoice: (name: 'kind' | 'year', value: string) => void;
}

function Narrow({ answer, params, onChoice }: NarrowProps) {
  const select = (name: 'kind' | 'year', label: string, options: ReturnType<typeof kindOptions>) => (
    <FilterSelect
      name={name}
      label={label}
      value={params.get(name) ?? ''}
      options={options}
      onChange={(value) => onChoice(name, value)}
    />
  );
  return (
    <form className="trust-search" aria-label="Narrow down" onSubmit={(event) => event.preventDefault()}>
      {select('kind', 'Kind', kindOptions(answer))}
      {select('year', 'Year', yearOptions(answer))}
    </form>
  );
}

function Pages({ answer, params }: PartProps) {
  const [page, pages] = [pageOf(params), pagesOf(answer.total)];
  if (pages < 2) return null;
  return (
    <nav className="review-lists" aria-label="Result pages">
      <ul>
        {page > 1 ? (
          <li>
            <Link to={addressOfPage(params, page - 1)}>Previous page</Link>
          </li>
        ) : null}
        <li>
          Page {page} of {pages}
        </li>
        {page < pages ? (
          <li>
            <Link to={addressOfPage(params, page + 1)}>Next page</Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function Results({ answer, params, onChoice, clocks }: NarrowProps & { readonly clocks: URLSearchParams }) {
  const everything = addressOfFacets(params, { type: '', kind: '', year: '' });
  const isNarrowed = facetKeys.some((key) => params.has(key));
  return (
    <>
      <p className="downloads" role="status">
        {foundLabel(answer)}
      </p>
      {isNarrowed || answer.total > 0 ? (
        <>
          <Types answer={answer} params={params} />
          <Narrow answer={answer} params={params} onChoice={onChoice} />
        </>
      ) : null}
      {answer.hits.length > 0 ? (
        <ol className="trust-list" aria-label="Found, best first">
          {answer.hits.map((hit) => (
            <Hit key={`${hit.type} ${hit.id}`} hit={hit} clocks={clocks} />
          ))}
        </ol>
      ) : (
        <Empty>
          Nothing on record at this day and position has all of these words. Try fewer of them, or another
          word for the same; small words such as ‘the’ are not searched for.{' '}
          {isNarrowed || pageOf(params) > 1 ? <Link to={everything}>All that has these words</Link> : null}
        </Empty>
      )}
      <Pages answer={answer} params={params} />
    </>
  );
}

/** Hits of a search of the whole record, best first, to be narrowed down. */
export function SearchPage() {
  const [state, change] = usePageState();
  const [params] = useSearchParams();
  const words = params.get('q') ?? '';
  const clocks = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const asks = words.trim() !== '';
  const { data, error, refetch, isPlaceholderData } = useSearch(searchQuery(params, clocks), asks);
  return (
    <PageFrame title={pageTitle('search', asks ? words : undefined)} place={String(params)}>
      <h1 className="nhsuk-heading-l page-title">{asks ? `Search: ${words}` : 'Search'}</h1>
      {asks ? (
        <ReplayBar replay={data?.replay} chosen={state.replay} onChange={change} />
      ) : (
        <p className="lede">
          Type into the box above what you look for: a policy, a body, a trust by its name, code or initials,
          a supplier or product, words of an entry, a source. Words in quotes are searched for side by side; a
          minus leaves a word out.
        </p>
      )}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {asks && data === undefined && !error ? <Loading what="what was found" /> : null}
      {asks && data !== undefined ? (
        <div
          className={isPlaceholderData ? 'results record--stale' : 'results'}
          aria-busy={isPlaceholderData}
        >
          <p className="downloads">
            <CiteLink
              what="what was found"
              path="/api/search"
              query={searchQuery(params, fileQuery(data.replay))}
            />
          </p>
          <Results
            answer={data}
            params={params}
            clocks={clocks}
            onChoice={(name, value) => change({ [name]: value, page: undefined })}
          />
        </div>
      ) : null}
    </PageFrame>
  );
}
