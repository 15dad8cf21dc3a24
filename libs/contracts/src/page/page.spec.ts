import {
  canonicalAddress,
  clocksIn,
  hasUnreadableClock,
  pageAt,
  pageTitle,
  pathOf,
  windowTitle,
} from './index.ts';

const query = (text: string) => new URLSearchParams(text);
const canonical = (path: string, search = '') => {
  const found = pageAt(path);
  return found && canonicalAddress(found, query(search));
};

describe('the address of a page', () => {
  it.each([
    ['/', 'national', {}],
    ['/trusts/RVW', 'trust', { odsCode: 'RVW' }],
    ['/trusts/RVW/', 'trust', { odsCode: 'RVW' }],
    ['/suppliers/A%2FB%20Ltd', 'supplier', { family: 'A/B Ltd' }],
    ['/claim/new', 'new-claim', {}],
    ['/report/new/milestone', 'report-new', { what: 'milestone' }],
  ])('leads to it: %s', (path, page, params) => expect(pageAt(path)).toEqual({ page, params }));

  it.each(['/nothing', '/trusts/RVW/more', '//evil.example', '/trusts//applies', '/%FF', '', '/Trusts'])(
    'may lead nowhere: %j',
    (path) => expect(pageAt(path)).toBeUndefined(),
  );

  it.each([
    ['/trusts/rvw', '/trusts/RVW'],
    ['/trusts/%72vw/applies/', '/trusts/RVW/applies'],
    ['/policies/LTP-2019', '/policies/ltp-2019'],
    ['/entries/0191C5D2-0000', '/entries/0191c5d2-0000'],
    ['/suppliers/a%2fb', '/suppliers/a%2Fb'],
  ])('has one spelling: %s', (path, one) => {
    const found = pageAt(path);
    expect(found && pathOf(found)).toBe(one);
  });

  it('keeps the clocks and what makes another page of it, in one order, and nothing else', () => {
    expect(canonical('/policies/', 'view=list&atPosition=12&focus=e&asAt=2019-01-07')).toBe(
      '/policies?asAt=2019-01-07&atPosition=12',
    );
    expect(canonical('/money', 'knownAt=2020-01-01&trust=RVW')).toBe('/money?trust=RVW&knownAt=2020-01-01');
    expect(canonical('/about', 'asAt=2019-01-07')).toBe('/about');
    expect(canonical('/search', 'q=%22%3E%3Cb%3E')).toBe('/search?q=%22%3E%3Cb%3E');
    expect(canonical('/trusts', 'asAt=2019-02-29&knownAt=&atPosition=-1')).toBe('/trusts');
  });
});

describe('the clocks of an address', () => {
  it.each(['asAt=2019-13-01', 'knownAt=soon', 'atPosition=1e3', 'atPosition=12345678901234567890'])(
    'may be unreadable: %s',
    (text) => {
      expect(hasUnreadableClock(query(text))).toBe(true);
      expect(clocksIn(query(text))).toEqual({});
    },
  );
  it('are not there where they are empty', () => expect(hasUnreadableClock(query('asAt='))).toBe(false));
});

describe('a title', () => {
  it('says what the page is about, and of which clocks it is', () => {
    expect(windowTitle(pageTitle('trusts'), {})).toBe('Trusts – Throughline');
    expect(
      windowTitle(pageTitle('applies', 'Zed NHS Trust'), {
        asAt: '2019-01-07',
        knownAt: '2020-02-01',
        atPosition: '12',
      }),
    ).toBe(
      'What applies to Zed NHS Trust, as at 7 January 2019, known on 1 February 2020, position 12 – Throughline',
    );
  });
});
