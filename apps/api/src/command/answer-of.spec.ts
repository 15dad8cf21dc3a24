import type { Done } from '#commands/handling';
import { answerOf } from './answer-of.ts';

const id = '0191c5d2-0000-5000-8000-000000000001';
const done = (stream: string): Done => ({
  outcome: 'recorded',
  stream,
  version: 3,
  position: 41n,
  eventIds: [id],
});
const linkOf = (stream: string, isDated: boolean, page?: string) =>
  answerOf(done(stream), { isDated, page }, new URL('https://zz.example/')).link;

describe('the link of what was recorded', () => {
  it.each([
    ['an entry', linkOf('policy-zz', true), `entries/${id}`],
    ['the policy that was registered', linkOf('policy-zz', false), 'policies/zz'],
    ['the trust that was registered', linkOf('trust-ZZ1', false), 'trusts/ZZ1'],
    ['the list of codes', linkOf('codebook-zz', false), 'api/subjects/codebook-zz/history'],
    ['the round', linkOf('maturity-dma-2024', false), 'api/subjects/maturity-dma-2024/history'],
    ['the entry that was corrected', linkOf('policy-zz', false, 'entries/a'), 'entries/a'],
  ])('leads to %s', (_, link, path) => expect(link).toBe(`https://zz.example/${path}`));

  it('stands beside the version, the place and the events', () =>
    expect(
      answerOf(done('policy-zz'), { isDated: true, page: undefined }, new URL('https://zz.example')),
    ).toEqual({
      ...{ outcome: 'recorded', stream: 'policy-zz', version: 3, position: '41' },
      events: [{ id, link: `https://zz.example/entries/${id}` }],
      link: `https://zz.example/entries/${id}`,
    }));
});
