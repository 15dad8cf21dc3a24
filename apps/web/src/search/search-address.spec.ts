import { addressOfFacets, addressOfPage, pageOf, pagesOf, searchQuery } from './search-address.ts';

const params = new URLSearchParams('q=paper&asAt=2020-01-01&type=entry&year=2019&page=3');

describe('the address of a search', () => {
  it('asks for a page of what fits the words and the facets, at the clocks', () =>
    expect(String(searchQuery(params, new URLSearchParams('asAt=2020-01-01')))).toBe(
      'asAt=2020-01-01&q=paper&type=entry&year=2019&offset=40&limit=20',
    ));
  it('goes to another page, and keeps everything else', () => {
    expect(addressOfPage(params, 2)).toBe('/search?q=paper&asAt=2020-01-01&type=entry&year=2019&page=2');
    expect(addressOfPage(params, 1)).toBe('/search?q=paper&asAt=2020-01-01&type=entry&year=2019');
  });
  it('begins anew when it is narrowed down otherwise', () =>
    expect(addressOfFacets(params, { type: 'policy', year: '' })).toBe(
      '/search?q=paper&asAt=2020-01-01&type=policy',
    ));
  it.each([
    ['', 1],
    ['page=0', 1],
    ['page=-2', 1],
    ['page=two', 1],
    ['page=12', 12],
  ])('takes what is no page for the first: %s', (text, page) =>
    expect(pageOf(new URLSearchParams(text))).toBe(page),
  );
  it.each([
    [0, 0],
    [20, 1],
    [21, 2],
  ])('takes pages for %i hits', (total, pages) => expect(pagesOf(total)).toBe(pages));
});
