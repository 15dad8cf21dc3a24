import { partialDate, type PartialDate, type DatedProvenance } from '#domain/kernel';
import type { Changes } from '#domain/entry';
import { eventId } from '#event-log/ids';
import { execute, LogEventStore, type Command } from '../handling/index.ts';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import { useCases } from './index.ts';

const {
  PolicyAnnounced: announcePolicy,
  FundingAwarded: awardFunding,
  PolicyCameIntoForce: bringPolicyIntoForce,
  TrustClosed: closeTrust,
  EntryCorrected: correctEntry,
  TrustOpened: openTrust,
  MilestonePlanned: planMilestone,
  CodebookPublished: publishCodebook,
  MilestoneReached: reachMilestone,
  PolicyRegistered: registerPolicy,
  TrustRegistered: registerTrust,
  TrustRenamed: renameTrust,
  EntryRetracted: retractEntry,
  TargetSet: setTarget,
  PolicySuperseded: supersedePolicy,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
function day(edtf: string): PartialDate {
  const date = partialDate(edtf);
  if ('refused' in date) throw new Error(date.because);
  return date;
}
const said = (occurred: string): DatedProvenance => ({ source, confidence: 'high', occurred: day(occurred) });
const list = (name: string, ...codes: string[]) =>
  publishCodebook({ list: name, version: 1, codes: codes.map((code) => ({ code, title: code })), source });
const policy = (ref: string, kind: 'funding-round' | 'target') =>
  registerPolicy({ ref, kind, title: 'Invented', issuer: 'A body', capabilities: [], source });
const described = { id: 'zz', trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr' };

const before: Readonly<Record<string, Command>> = {
  capabilities: list('capabilities', 'epr'),
  kinds: list('milestone-kinds', 'epr-go-live'),
  types: list('trust-types', 'acute'),
  regions: list('regions', 'London'),
  trust: registerTrust({
    ods: 'ZZ1',
    name: 'A trust',
    trustType: 'acute',
    foundationTrust: false,
    region: 'London',
    source,
  }),
  opened: openTrust({ ods: 'ZZ1', said: said('2004') }),
  renamed: renameTrust({ ods: 'ZZ1', from: 'A trust', to: 'The trust', said: said('2010') }),
  round: policy('zz-round', 'funding-round'),
  announced: announcePolicy({ ref: 'zz-round', said: said('2018-03') }),
  force: bringPolicyIntoForce({ ref: 'zz-round', said: said('2018-04') }),
  award: awardFunding({ ref: 'zz-round', trust: 'ZZ1', said: said('2019') }),
  superseded: supersedePolicy({ ref: 'zz-round', said: said('2021') }),
  target: policy('zz-target', 'target'),
  set: setTarget({ ref: 'zz-target', statement: 'All', due: day('2024'), said: said('2020') }),
  plan: planMilestone({ ...described, due: day('2022'), said: said('2020') }),
  reached: reachMilestone({ ...described, definition: 'not stated', said: said('2023-05') }),
};

const actor = { subject: 'a spec', role: 'importer' } as const;
const today = '2026-01-01';

async function started() {
  const record = new LogEventStore(new MemoryLog());
  for (const [commandId, command] of Object.entries(before)) {
    await execute(record, { commandId, actor, today, command });
  }
  const ask = (commandId: string, command: Command) => execute(record, { commandId, actor, today, command });
  const correct = (of: string, changes: Changes, knownOn?: '2024-06-01') =>
    correctEntry({
      stream: before[of]?.stream ?? '',
      entryId: eventId(of, 0),
      schemaVersion: 1,
      changes,
      reason: 'Misread.',
      said: { source, confidence: 'high', ...(knownOn && { knownOn }) },
    });
  return { ask, correct };
}

describe('a correction', () => {
  it.each<[string, string, Changes, string, string]>([
    ['reached', 'after today', { occurred: day('2027') }, 'entry/after-today', 'changes.occurred'],
    ['announced', 'after today', { occurred: day('2027') }, 'entry/after-today', 'changes.occurred'],
    ['award', 'after today', { occurred: day('2027') }, 'entry/after-today', 'changes.occurred'],
    [
      'award',
      'before the round was announced',
      { occurred: day('2017') },
      'funding-round/award-before-announcement',
      'changes.occurred',
    ],
    [
      'reached',
      'before the trust opened',
      { occurred: day('2003') },
      'milestone/before-trust-opened',
      'changes.occurred',
    ],
    [
      'plan',
      'due before it was made',
      { data: { due: day('2019') } },
      'entry/due-before-set',
      'changes.data.due',
    ],
    [
      'set',
      'due before it was set',
      { data: { due: day('2019') } },
      'entry/due-before-set',
      'changes.data.due',
    ],
    ['set', 'set after it was due', { occurred: day('2025') }, 'entry/due-before-set', 'changes.occurred'],
    [
      'reached',
      'before its plan',
      { occurred: day('2019') },
      'milestone/reached-before-plan',
      'changes.occurred',
    ],
    ['superseded', 'before its life', { occurred: day('2017') }, 'policy/lived-on', 'changes.occurred'],
    ['renamed', 'to the name that it had', { data: { to: 'A trust' } }, 'trust/same-name', 'changes.data.to'],
  ])("of '%s' cannot put it %s", async (of, _, changes, refused, field) => {
    const { ask, correct } = await started();
    expect(await ask('correction', correct(of, changes))).toMatchObject({ refused, field });
  });

  it.each<[string, Changes]>([
    ['reached', { occurred: day('2026') }],
    ['reached', { occurred: day('2027~') }],
    ['force', { occurred: day('2019-01') }],
    ['plan', { data: { due: day('2030') } }],
    ['reached', { source: { ...source, publishedOn: '2025-06-01' } }],
    ['award', { confidence: 'low', data: { note: 'As published.' } }],
  ])("of '%s' may say %j", async (of, changes) => {
    const { ask, correct } = await started();
    expect(await ask('correction', correct(of, changes))).toMatchObject({ outcome: 'recorded' });
  });

  it('may take away what need not be there, and says so to a retry', async () => {
    const { ask, correct } = await started();
    const changes = { data: { title: 'Went live', supplier: undefined } };
    expect(await ask('gone', correct('reached', changes))).toMatchObject({ outcome: 'recorded' });
    expect(await ask('gone', correct('reached', changes))).toMatchObject({ outcome: 'already recorded' });
    expect(await ask('gone', correct('reached', { data: { title: 'Went live' } }))).toMatchObject({
      refused: 'command/duplicate-with-other-content',
    });
    expect(await ask('none', correct('reached', { data: { title: undefined } }))).toMatchObject({
      refused: 'entry/unfit-value',
      field: 'changes.data.title',
    });
  });

  it('of one field is not held up by what later facts have made impossible', async () => {
    const { ask, correct } = await started();
    await ask('closed', closeTrust({ ods: 'ZZ1', said: said('2021') }));
    expect(await ask('title', correct('reached', { data: { title: 'Went live' } }))).toMatchObject({
      outcome: 'recorded',
    });
    expect(await ask('day', correct('reached', { occurred: day('2024') }))).toMatchObject({
      outcome: 'recorded',
    });
    expect(await ask('ahead', correct('reached', { occurred: day('2027') }))).toMatchObject({
      refused: 'entry/after-today',
    });
  });

  it('is looked at together with the corrections that are known by then', async () => {
    const { ask, correct } = await started();
    await ask('first', correct('set', { occurred: day('2018') }));
    expect(await ask('second', correct('set', { data: { due: day('2019') } }))).toMatchObject({
      outcome: 'recorded',
    });
  });

  it('of an entry that was retracted later keeps to the rules too', async () => {
    const { ask, correct } = await started();
    const { said: told, ...about } = {
      ...correctionOf('reached'),
      said: { source, confidence: 'high' } as const,
    };
    await ask('retraction', retractEntry({ ...about, said: told }));
    expect(await ask('known', correct('reached', { occurred: day('2024') }, '2024-06-01'))).toMatchObject({
      outcome: 'recorded',
    });
    expect(await ask('ahead', correct('reached', { occurred: day('2027') }, '2024-06-01'))).toMatchObject({
      refused: 'entry/after-today',
    });
  });
});

const correctionOf = (of: string) => ({
  stream: before[of]?.stream ?? '',
  entryId: eventId(of, 0),
  reason: 'Mistaken.',
});
