import type { EventType } from '#domain/record';
import { exampleCommand, exampleCommands, exampleRecord } from '../examples/fixtures/example-commands.ts';
import { execute } from '../handling/index.ts';
import { useCases } from './index.ts';

const { EntryCorrected: correctEntry, EntryRetracted: retractEntry } = useCases;

const today = '2026-01-01';
const reviewer = { subject: 'a reviewer', role: 'reviewer' } as const;
const source = { title: 'A paper', url: 'https://example.org/a' };
const ways = { 'correct-entry': correctEntry, 'retract-entry': retractEntry } as const;

/** Asks for the entry to be corrected or retracted: in the name of the trust that it is about, or by a reviewer. */
async function changing(type: EventType, how: keyof typeof ways, as: 'trust-reporter' | 'reviewer') {
  const record = await exampleRecord(exampleCommands.map((example) => example.type));
  const facts = await record.facts(exampleCommand(type).command.stream);
  const fact = facts.find(({ event }) => event.type === type);
  const trust = facts.flatMap(({ event: { data } }) => ('trust' in data ? [data.trust] : [])).at(0);
  if (!fact || trust === undefined) throw new Error(`There is no ${type} of a trust.`);
  const actor = as === 'reviewer' ? reviewer : { subject: 'a reporter', role: as, organisation: trust };
  const command = ways[how]({
    stream: fact.stream,
    entryId: fact.id,
    schemaVersion: fact.schemaVersion,
    changes: { confidence: 'low' },
    reason: 'Mistaken.',
    said: { source, confidence: 'high' },
  });
  return execute(record, { commandId: 'change', actor, today, command });
}

const byReviewers = ['MilestoneVerified', 'MilestoneDisputed', 'InfluenceContested'] as const;
const byTrusts = ['MilestoneReached', 'DisputeAnswered', 'InfluenceClaimed'] as const;
const each = (types: readonly EventType[]) =>
  types.flatMap((type) => [[type, 'correct-entry'] as const, [type, 'retract-entry'] as const]);

describe('what a reviewer said', () => {
  it.each(each(byReviewers))('%s: the trust that it is about cannot %s', async (type, how) => {
    expect(await changing(type, how, 'trust-reporter')).toMatchObject({
      refused: 'command/not-for-role',
      field: 'entryId',
    });
  });
  it.each(each(byReviewers))('%s: a reviewer may %s', async (type, how) => {
    expect(await changing(type, how, 'reviewer')).toMatchObject({ outcome: 'recorded' });
  });
});

describe('what a trust said', () => {
  it.each(each(byTrusts))('%s: the trust may %s', async (type, how) => {
    expect(await changing(type, how, 'trust-reporter')).toMatchObject({ outcome: 'recorded' });
  });
});
