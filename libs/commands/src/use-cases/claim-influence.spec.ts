import { onDay, type Day, type DatedProvenance } from '#domain/kernel';
import { eventId } from '#event-log/ids';
import { execute, LogEventStore, type Command } from '../handling/index.ts';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import { useCases } from './index.ts';

const {
  PolicyAnnounced: announcePolicy,
  InfluenceClaimed: claimInfluence,
  InfluenceContested: contestInfluence,
  TrustMerged: mergeTrust,
  CodebookPublished: publishCodebook,
  PolicyPublished: publishPolicy,
  MilestoneReached: reachMilestone,
  PolicyRegistered: registerPolicy,
  TrustRegistered: registerTrust,
  EntryRetracted: retractEntry,
  InfluenceWithdrawn: withdrawInfluence,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const said = (on: Day, knownOn?: Day): DatedProvenance => ({
  source,
  confidence: 'high',
  occurred: onDay(on),
  ...(knownOn && { knownOn }),
});
const list = (name: string, code: string) =>
  publishCodebook({ list: name, version: 1, codes: [{ code, title: code }], source });
const trust = (ods: string) =>
  registerTrust({ ods, name: ods, trustType: 'acute', foundationTrust: false, region: 'London', source });
const step = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr' } as const;
const round = {
  kind: 'funding-round',
  title: 'A round',
  issuer: 'A body',
  capabilities: [],
  source,
} as const;

const groundwork: Readonly<Record<string, Command>> = {
  capabilities: list('capabilities', 'epr'),
  kinds: list('milestone-kinds', 'epr-go-live'),
  types: list('trust-types', 'acute'),
  regions: list('regions', 'London'),
  mechanisms: list('mechanisms', 'funding'),
  first: trust('ZZ1'),
  second: trust('ZZ2'),
  merged: mergeTrust({ ods: 'ZZ1', into: 'ZZ2', part: 'whole', basis: 'ods', said: said('2022-04-01') }),
  step: reachMilestone({ ...step, id: 'm', definition: 'not stated', said: said('2021-01-01') }),
  round: registerPolicy({ ...round, ref: 'zz-round' }),
  announced: announcePolicy({ ref: 'zz-round', said: said('2018-01-01', '2018-02-01') }),
  published: publishPolicy({ ref: 'zz-round', said: said('2017-01-01', '2019-01-01') }),
  bare: registerPolicy({ ...round, ref: 'zz-bare' }),
};
const claim = (policy: string, on: Day) =>
  claimInfluence({
    id: 'i',
    milestone: 'm',
    trust: 'ZZ1',
    policy,
    direction: 'helped',
    mechanism: 'funding',
    said: said(on),
  });

async function started() {
  const record = new LogEventStore(new MemoryLog());
  const today = '2026-01-01';
  const ask = (commandId: string, command: Command) =>
    execute(record, { commandId, actor: { subject: 'a', role: 'importer' }, today, command });
  const askAs = (organisation: string, commandId: string, command: Command) =>
    execute(record, {
      commandId,
      actor: { subject: 'a', role: 'trust-reporter', organisation },
      today,
      command,
    });
  for (const [id, command] of Object.entries(groundwork)) await ask(id, command);
  return { ask, askAs };
}

describe('claiming an influence', () => {
  it.each([
    ['zz-round', '2018-01-31', 'influence/policy-not-yet-known'],
    ['zz-round', '2018-02-01', undefined],
    ['zz-bare', '2010-01-01', undefined],
    ['zz-none', '2020-01-01', 'policy/not-registered'],
  ] as const)('of %s on %s: %s', async (policy, on, refused) => {
    const { ask } = await started();
    expect(await ask('claim', claim(policy, on))).toMatchObject(
      refused === undefined ? { outcome: 'recorded' } : { refused },
    );
  });

  it('looks past what was retracted', async () => {
    const { ask } = await started();
    const entryId = eventId('announced', 0);
    const told = { source, confidence: 'high' } as const;
    await ask(
      'retraction',
      retractEntry({ stream: 'policy-zz-round', entryId, reason: 'Mistaken.', said: told }),
    );
    expect(await ask('claim', claim('zz-round', '2018-12-31'))).toMatchObject({
      refused: 'influence/policy-not-yet-known',
    });
  });

  it('is for the trust itself and for its successor, and so is taking it back', async () => {
    const { ask, askAs } = await started();
    expect(await askAs('ZZ9', 'claim', claim('zz-round', '2020-01-01'))).toMatchObject({
      refused: 'trust/not-yours',
    });
    expect(await askAs('ZZ2', 'claim', claim('zz-round', '2020-01-01'))).toMatchObject({
      outcome: 'recorded',
    });
    const back = withdrawInfluence({ id: 'i', reason: 'Not so.', said: said('2023-01-01') });
    expect(await askAs('ZZ9', 'back', back)).toMatchObject({ refused: 'trust/not-yours' });
    const contest = contestInfluence({ id: 'i', reason: 'Not so.', said: said('2022-01-01') });
    expect(await askAs('ZZ1', 'contest', contest)).toMatchObject({ refused: 'command/not-for-role' });
    expect(await ask('contest', contest)).toMatchObject({ outcome: 'recorded' });
    expect(await askAs('ZZ1', 'back', back)).toMatchObject({ outcome: 'recorded' });
  });
});
