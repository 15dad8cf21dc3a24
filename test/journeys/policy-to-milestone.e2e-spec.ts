import type { CommandAnswer } from '#contracts/command';
import type { TimelineEntry } from '#contracts/timeline';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import {
  readWholeTimeline,
  importRecord,
  sendCommandTo,
  startProductWithSignIn,
  whenReady,
  type SignInProduct,
} from '../product/index.ts';

const paper = (knownOn: string) => ({
  source: { title: 'An invented paper', url: 'https://throughline.example/paper', publishedOn: knownOn },
  confidence: 'high',
  knownOn,
});
const register = {
  source: { title: 'An invented list', url: 'https://throughline.example/list' },
};
const pounds = (pence: string, kind: string) => ({ amount: { pence, kind, basis: 'exact' } });

const ref = 'zz-fund';
const step = { trust: 'ZZ1', kind: 'epr-go-live' };

describe('from a funding round to a disputed milestone', () => {
  let database: TestDatabase;
  let product: SignInProduct;
  let last: CommandAnswer;

  const send = async (as: string, useCase: string, request: object): Promise<CommandAnswer> => {
    last = await sendCommandTo(product, as, useCase, request);
    return last;
  };
  const said = (entry: TimelineEntry) => `${entry.occurred.edtf} ${entry.event}`;
  const seen = async (filter: string, knownAt: string): Promise<readonly TimelineEntry[]> =>
    (await readWholeTimeline(product, `${filter}&knownAt=${knownAt}&after=${last.position}`)).entries;

  beforeAll(async () => {
    database = await createTestDatabase();
    await importRecord(database);
    product = await startProductWithSignIn(database);
    await whenReady(product);
    for (const ods of ['ZZ1', 'ZZ2']) {
      const what = {
        name: `INVENTED TRUST ${ods}`,
        trustType: 'acute',
        foundationTrust: false,
        region: 'London',
        board: 'QHM',
      };
      await send('steward', 'register-trust', { ods, ...what, ...register });
      await send('steward', 'open-trust', { ods, occurred: '2001-04-01', ...paper('2001-04-01') });
    }
  }, 120_000);
  afterAll(async () => {
    await product.stop();
    await database.drop();
  }, 30_000);

  async function logFundingRound(): Promise<CommandAnswer> {
    const what = {
      kind: 'funding-round',
      title: 'An invented fund',
      issuer: 'ZZ body',
      capabilities: ['epr'],
    };
    await send('policy-lead', 'register-policy', { ref, ...what, ...register });
    await send('policy-lead', 'announce-policy', { ref, occurred: '2021-06~', ...paper('2021-06-30') });
    const award = { ref, occurred: '2021-09-15', ...paper('2021-09-15') };
    const toFirst = { ...award, trust: 'ZZ1', ...pounds('600000000', 'awarded') };
    const first = await send('policy-lead', 'award-funding', toFirst);
    await send('policy-lead', 'award-funding', { ...award, trust: 'ZZ2', ...pounds('100', 'awarded') });
    const left = pounds('300000000', 'announced');
    await send('policy-lead', 'revise-funding', {
      ref,
      occurred: '2022-02',
      ...left,
      ...paper('2022-02-10'),
    });
    await send('policy-lead', 'correct-entry', {
      stream: first.stream,
      entryId: first.events[0]?.id,
      schemaVersion: 1,
      changes: { data: pounds('610000000', 'awarded') },
      reason: 'A digit was mistyped.',
      ...paper('2022-05-01'),
    });
    return first;
  }

  async function reportMilestone(): Promise<string> {
    const reporter = 'trust-reporter.ZZ1';
    const title = { title: 'Records live', capability: 'epr' };
    const on = (day: string) => ({ ...step, occurred: day, ...paper(day) });
    const planned = await send(reporter, 'plan-milestone', { ...title, due: '2022-10', ...on('2021-11-01') });
    const milestone = planned.stream.slice('milestone-'.length);
    await send(reporter, 'reschedule-milestone', { milestone, due: '2023-03', ...on('2022-08-01') });
    const reached = { milestone, ...title, definition: 'not stated', ...on('2023-02-20') };
    await send(reporter, 'reach-milestone', reached);
    await send(reporter, 'claim-influence', {
      milestone,
      trust: 'ZZ1',
      policy: ref,
      direction: 'helped',
      mechanism: 'funding',
      statement: 'It paid for half of the system.',
      occurred: '2023-06-01',
      ...paper('2023-06-01'),
    });
    return milestone;
  }

  it('is told by those who know it, and seen at three days of knowledge as it was known then', async () => {
    const first = await logFundingRound();
    const milestone = await reportMilestone();
    const doubt = {
      reason: 'The minutes speak of one site.',
      occurred: '2023-07-01',
      ...paper('2023-07-01'),
    };
    await send('reviewer', 'dispute-milestone', { ...step, milestone, ...doubt });

    const fund = async (knownAt: string) => seen(`policy=${ref}`, knownAt);
    const trust = async (knownAt: string) => seen('trust=ZZ1', knownAt);
    const awarded = (entries: readonly TimelineEntry[]) => {
      const entry = entries.find(({ id }) => id === first.events[0]?.id);
      return entry?.eventType === 'FundingAwarded' ? entry.data.amount?.pence : undefined;
    };

    const early = await fund('2021-12-31');
    expect(early.map(said)).toEqual(['2021-06~ announced', '2021-09-15 awarded', '2021-09-15 awarded']);
    expect(awarded(early)).toBe('600000000');
    expect((await trust('2021-12-31')).map(said)).toContain('2021-11-01 planned');
    expect(await trust('2021-12-31')).toHaveLength(3);

    const later = await fund('2022-06-30');
    expect(later.map(said)).toEqual([...early.map(said), '2022-02 revised']);
    expect(awarded(later)).toBe('610000000');
    expect(await trust('2022-06-30')).toHaveLength(3);

    const all = await trust('2023-12-31');
    expect(all.slice(3).map(said)).toEqual([
      '2022-08-01 rescheduled',
      '2023-02-20 went live',
      '2023-06-01 influence claimed',
      '2023-07-01 disputed',
    ]);
    expect(awarded(all)).toBe('610000000');
  });
});
