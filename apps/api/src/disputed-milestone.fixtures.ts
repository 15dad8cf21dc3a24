import type { Got, WritingApi } from './writing-api.fixtures.ts';

/** A milestone of the trust ZZ1, and the key under which it is disputed. */
interface Disputed {
  readonly milestone: string;
  readonly key: string;
}

/** Has a reviewer dispute a milestone in their own words, which are kept apart from the log. */
export const sendDispute = (api: WritingApi, { milestone, key }: Disputed, reason: string): Promise<Got> =>
  api.send(
    '/api/commands/dispute-milestone',
    {
      ...{ milestone, trust: 'ZZ1', kind: 'epr-go-live', occurred: '2020-03-01', confidence: 'high', reason },
      source: { title: 'Minutes', url: 'https://zz.example/minutes' },
    },
    { as: { role: 'reviewer' }, key },
  );
