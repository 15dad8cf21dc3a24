import { createPath } from 'react-router';
import { clockParams, withClocks, withoutClocks } from './keep-clocks.ts';

const page = '?view=list&knownAt=2020-01-01&region=London&asAt=2019-01-07';
const led = (to: Parameters<typeof withClocks>[0]) => createPath(withClocks(to, page));

describe('a link', () => {
  it('keeps the clocks of its page, and nothing else of the address', () => {
    expect(String(clockParams(`${page}&atPosition=`))).toBe('knownAt=2020-01-01&asAt=2019-01-07');
    expect(led('/trusts')).toBe('/trusts?knownAt=2020-01-01&asAt=2019-01-07');
    expect(led('/search?q=epr#found')).toBe('/search?q=epr&knownAt=2020-01-01&asAt=2019-01-07#found');
    expect(led({ pathname: '/money', search: 'trust=ZZ1' })).toBe(
      '/money?trust=ZZ1&knownAt=2020-01-01&asAt=2019-01-07',
    );
  });

  it('keeps a clock that it names itself', () => {
    expect(led('/entries/e1?knownAt=2015-03-02')).toBe('/entries/e1?knownAt=2015-03-02&asAt=2019-01-07');
  });

  it('is as it is said on a page of today', () => {
    expect(createPath(withClocks('/trusts/ZZ1?view=table', '?view=list'))).toBe('/trusts/ZZ1?view=table');
    expect(createPath(withClocks('/', ''))).toBe('/');
  });

  it('keeps what the page is compared with, but for questions to the API', () => {
    const compared = '?knownAt=2020-01-01&against.knownAt=2024-01-01';
    expect(createPath(withClocks('/trusts', compared))).toBe(
      '/trusts?knownAt=2020-01-01&against.knownAt=2024-01-01',
    );
    expect(createPath(withClocks('/api/timeline', compared))).toBe('/api/timeline?knownAt=2020-01-01');
  });

  it('leads back to today with all else that was chosen', () => {
    expect(withoutClocks(page)).toBe('view=list&region=London');
  });
});
