const hitsOnAPage = 20;
const pageKey = 'page';

/** Names of the parameters that narrow down what was found. */
export const facetKeys = ['type', 'kind', 'year'] as const;

/** The page of results that the address names; the first where it names none. */
export const pageOf = (params: URLSearchParams): number => {
  const text = params.get(pageKey) ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
};

/** The number of pages that so many hits take. */
export const pagesOf = (total: number): number => Math.ceil(total / hitsOnAPage);

/** The question to the API that an address asks, at these clocks. */
export function searchQuery(params: URLSearchParams, clocks: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(clocks);
  for (const key of ['q', ...facetKeys]) {
    const value = params.get(key);
    if (value !== null && value !== '') query.set(key, value);
  }
  query.set('offset', String((pageOf(params) - 1) * hitsOnAPage));
  query.set('limit', String(hitsOnAPage));
  return query;
}

/** Another page of the same results. */
export const addressOfPage = (params: URLSearchParams, page: number): string =>
  addressWith(params, { [pageKey]: page === 1 ? '' : String(page) });

/** The same words, narrowed down otherwise: an empty value takes a facet away. The results begin anew. */
export const addressOfFacets = (
  params: URLSearchParams,
  facets: Readonly<Partial<Record<(typeof facetKeys)[number], string>>>,
): string => addressWith(params, { ...facets, [pageKey]: '' });

function addressWith(params: URLSearchParams, change: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return `/search?${String(next)}`;
}
