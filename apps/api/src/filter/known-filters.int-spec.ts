import type { Problem } from '#contracts/problem';
import { useStory } from '../story-api.fixtures.ts';

describe('a value of a filter', () => {
  const started = useStory();
  const problem = async (url: string) => {
    const { type, status, errors = [] } = (await started.api.get(url)).json<Problem>();
    return [
      status,
      type.replace('urn:throughline:problem:', ''),
      ...errors.map(({ field, code }) => `${field} ${code}`),
    ];
  };

  it.each([
    ['/api/timeline?region=london', 200],
    ['/api/timeline?kind=nonesuch', 400, 'kind unknown-code'],
    ['/api/timeline?kind=acute', 400, 'kind unknown-code'],
    ['/api/timeline?kind=epr-go-live,target,coverage,trust', 200],
    ['/api/timeline?eventType=PolicyPromised,PolicyAnnounced', 400, 'eventType unknown-code'],
    ['/api/timeline?eventType=PolicyWithdrawn', 200],
    ['/api/timeline?capability=epr,general,nothing', 400, 'capability unknown-code'],
    ['/api/timeline?trustType=acute&trustType=big', 400, 'trustType unknown-code'],
    ['/api/timeline?policy=nope&trust=ZZ9', 400, 'policy not-on-record', 'trust not-on-record'],
    ['/api/timeline?policy=zz-fund&trust=ZZ1&asAt=1990-01-01&knownAt=1990-01-01', 200],
    ['/api/timeline?supplier=nobody', 200],
    ['/api/timeline?policy=nope&format=csv', 400, 'policy not-on-record'],
    ['/api/trusts?trustType=big', 400, 'trustType unknown-code'],
    ['/api/trusts?trustType=mental-health', 200],
    ['/api/search?q=zed&kind=acute&kind=epr-go-live', 200],
    ['/api/search?q=zed&kind=nonesuch', 400, 'kind unknown-code'],
    ['/api/precedence?trust=ZZ9', 400, 'trust not-on-record'],
  ])('is refused where it is none of a set that is closed: %s', async (url, status, ...errors) => {
    const answer = await started.api.get(url);
    const { errors: told = [] } = answer.headers['content-type']?.includes('problem')
      ? answer.json<Problem>()
      : { errors: [] };
    expect([answer.statusCode, ...told.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      status,
      ...errors,
    ]);
  });

  it('is of a closed set as soon as a list is published, and known for good once it is on record', async () => {
    await started.record.add('codebook-regions', {
      type: 'CodebookPublished',
      data: { list: 'regions', version: 1, codes: [{ code: 'London', title: 'London' }] },
      source: { title: 'Invented', url: 'https://zz.example' },
    });
    await started.record.project();
    expect(await problem('/api/timeline?region=london')).toEqual([
      400,
      'invalid-request',
      'region unknown-code',
    ]);
    expect(await problem('/api/trusts?region=london')).toEqual([
      400,
      'invalid-request',
      'region unknown-code',
    ]);
    // Not in the list, and of a trust on record.
    expect((await started.api.get('/api/timeline?region=Midlands')).statusCode).toBe(200);
  });
});
