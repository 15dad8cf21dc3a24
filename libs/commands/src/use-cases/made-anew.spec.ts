import type { EventType } from '#domain/record';
import { execute, LogEventStore, type Command } from '../handling/index.ts';
import { commandOf, everyUse, groundwork } from '../handling/fixtures/every-use.ts';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import { isMade, madeAnew } from './made-anew.ts';
import { useCases } from './index.ts';
import { makingUseCases } from './making.ts';

const { EntryCorrected: correctEntry } = useCases;

const uses = Object.entries(everyUse) as [EventType, () => Command][];
const made = uses.filter(([type]) => type in makingUseCases);
/** The retraction of one is among the uses. */
const standing = made.filter(([type]) => type !== 'TargetMissed');

describe('an event made anew', () => {
  const log = new MemoryLog();
  const record = new LogEventStore(log);
  const today = '2026-01-01';
  const actor = { subject: 'a spec', role: 'importer' } as const;

  beforeAll(async () => {
    for (const [index, command] of groundwork.entries()) {
      await execute(record, { commandId: `groundwork ${index}`, actor, today, command });
    }
    for (const [type, command] of uses) {
      await execute(record, { commandId: commandOf(type), actor, today, command: command() });
    }
  });

  it.each(made)('is the same %s, by the same use case', async (type, use) => {
    const facts = await record.facts(use().stream);
    const index = facts.findIndex(({ event }) => event.type === type);
    const fact = facts[index];
    if (!fact || !isMade(fact.event)) throw new Error(`There is no ${type}.`);
    const command = madeAnew(fact.event, fact.stream, facts);
    expect(command).toMatchObject({ name: use().name, stream: fact.stream });
    const decided = await command.decide(facts.slice(0, index), record, today);
    expect(decided).toMatchObject({ events: [{ type, data: fact.event.data }] });
  });

  it('holds a corrected list against the rules for lists, though it was revised since', async () => {
    const stream = everyUse.CodebookRevised().stream;
    const [first] = await record.facts(stream);
    if (!first) throw new Error('There is no list.');
    const twice = [1, 2].map(() => ({ code: 'a', title: 'A' }));
    for (const [codes, refused] of [
      [twice, 'codebook/code-twice'],
      [[], 'codebook/empty'],
    ] as const) {
      const command = correctEntry({
        stream,
        entryId: first.id,
        schemaVersion: 1,
        changes: { data: { codes } },
        reason: 'Misread.',
        said: { source: { title: 'A paper', url: 'https://example.org/a' }, confidence: 'high' },
      });
      expect(await command.decide(await record.facts(stream), record, today)).toMatchObject({ refused });
    }
  });

  it('holds a corrected scale against the scores on record', async () => {
    const stream = everyUse.MaturityRoundRegistered().stream;
    const [round] = await record.facts(stream);
    if (!round) throw new Error('There is no round.');
    const command = correctEntry({
      stream,
      entryId: round.id,
      schemaVersion: 1,
      changes: { data: { scaleMax: 0.5 } },
      reason: 'Misread.',
      said: { source: { title: 'A paper', url: 'https://example.org/a' }, confidence: 'high' },
    });
    expect(await command.decide(await record.facts(stream), record, today)).toMatchObject({
      refused: 'maturity/off-the-scale',
      field: 'changes.data.scaleMax',
    });
  });

  it.each(standing)(
    'lets an entry of type %s be corrected in what no rule speaks against',
    async (type, use) => {
      const fact = (await record.facts(use().stream)).find(({ event }) => event.type === type);
      if (!fact) throw new Error(`There is no ${type}.`);
      const command = correctEntry({
        stream: fact.stream,
        entryId: fact.id,
        schemaVersion: fact.schemaVersion,
        changes: { source: { title: 'Another paper', url: 'https://example.org/other' } },
        reason: 'A better source.',
        said: { source: { title: 'A paper', url: 'https://example.org/a' }, confidence: 'high' },
      });
      const decided = await command.decide(await record.facts(fact.stream), record, today);
      expect(decided).toMatchObject({ events: [{ type: 'EntryCorrected' }] });
    },
  );
});
