import pg from 'pg';
import type { InfluenceEvent } from '#domain/influence';
import type { KeptText } from '#domain/kernel';
import type { MilestoneEvent } from '#domain/milestone';
import type { TestDatabase } from '../database/index.ts';
import { dateOf, entryOn, inventedSource } from '../given/index.ts';
import { milestoneReached, policyRegistered, trustRegistered } from './invented.ts';
import type { SpecRecord } from './open-record.ts';

/** The milestone of the invented record. */
export const milestoneId = '00000000-0000-4000-8000-0000000000a1';
/** The claim. */
export const claimId = '00000000-0000-4000-8000-0000000000b1';

/** People's own words, whose bodies are kept beside the log. */
export const texts = {
  doubt: { textId: '00000000-0000-4000-8000-00000000d001', sha256: '00' },
  answer: { textId: '00000000-0000-4000-8000-00000000d002', sha256: '00' },
  statement: { textId: '00000000-0000-4000-8000-00000000d003', sha256: '00' },
} as const satisfies Record<string, KeptText>;

/** The body of each of the texts. */
export const bodies = {
  doubt: 'Dr Zed says that two sites are not live.',
  answer: 'They have been since March.',
  statement: 'Without the fund there was no business case.',
} as const;

/** Keeps the bodies, and an account by which the spec's actor has a name. */
export async function storeReviewTexts({ superuser }: TestDatabase): Promise<void> {
  await asSuperuser(superuser, async (client) => {
    for (const name of ['doubt', 'answer', 'statement'] as const) {
      await client.query(
        "INSERT INTO accounts.text (id, salt, body) VALUES ($1, decode(repeat('00', 16), 'hex'), $2)",
        [texts[name].textId, bodies[name]],
      );
    }
    await client.query(
      "INSERT INTO accounts.account (subject, display_name, role) VALUES ('spec', 'Ada Zed', 'reviewer')",
    );
  });
}

/** Redacts one of the texts, and erases the account. */
export async function forget({ superuser }: TestDatabase, name: keyof typeof texts): Promise<void> {
  await asSuperuser(superuser, async (client) => {
    await client.query('DELETE FROM accounts.text WHERE id = $1', [texts[name].textId]);
    await client.query("DELETE FROM accounts.account WHERE subject = 'spec'");
  });
}

async function asSuperuser(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

const said: readonly (MilestoneEvent | InfluenceEvent)[] = [
  {
    type: 'InfluenceClaimed',
    data: {
      milestone: milestoneId,
      trust: 'ZZ1',
      policy: 'zz-fund',
      direction: 'helped',
      mechanism: 'funding',
      statement: texts.statement,
    },
    entry: entryOn('2021-06-01'),
  },
  { type: 'InfluenceContested', data: { reason: 'Which part of it?' }, entry: entryOn('2021-08-01') },
];

/** A fund, a trust, its milestone that was planned, reached, disputed and answered, and its claim. Not yet projected. */
export async function reviewedRecord(record: SpecRecord): Promise<void> {
  const codes = [{ code: 'funding', title: 'Funding' }];
  await record.add('codebook-mechanisms', {
    type: 'CodebookPublished',
    data: { list: 'mechanisms', version: 1, codes },
    source: inventedSource,
  });
  await record.add('policy-zz-fund', policyRegistered('zz-fund', 'funding-round'), {
    type: 'PolicyAnnounced',
    data: { amount: { pence: 12_300n, kind: 'announced', basis: 'exact' } },
    entry: entryOn('2019-01-07'),
  });
  await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'), {
    type: 'TrustOpened',
    data: {},
    entry: entryOn('2001-04-01'),
  });
  const subject = `milestone-${milestoneId}`;
  const { data, entry } = milestoneReached('ZZ1', '2021-05-10');
  const { definition: _definition, ...described } = data;
  await record.add(subject, {
    type: 'MilestonePlanned',
    data: { ...described, due: dateOf('2021-03') },
    entry: entryOn('2020-01-10'),
  });
  await record.add(subject, { type: 'MilestoneReached', data, entry });
  await record.add(`influence-${claimId}`, ...said);
  const [dispute] = await record.add(subject, {
    type: 'MilestoneDisputed',
    data: { reason: texts.doubt },
    entry: entryOn('2021-07-01'),
  });
  await record.add(subject, {
    type: 'DisputeAnswered',
    data: { dispute: dispute?.id ?? '', answer: texts.answer },
    entry: entryOn('2021-07-20'),
  });
}
