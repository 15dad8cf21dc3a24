import type { EventType } from '#domain/record';
import { eventId } from '#event-log/ids';
import {
  exampleCommand,
  exampleCommands,
  exampleRecord,
  type ExampleCommand,
} from '../examples/fixtures/example-commands.ts';
import type { LogEventStore } from '../handling/index.ts';
import { isMade, madeAnew } from './made-anew.ts';
import { useCases } from './index.ts';
import { makingUseCases } from './making.ts';

const { EntryCorrected: correctEntry } = useCases;

const made = exampleCommands.filter(({ type }) => type in makingUseCases);
/** The retraction of one is among the examples. */
const effective = made.filter(({ type }) => type !== 'PolicyRevised');

describe('an event made anew', () => {
  let record: LogEventStore;
  const today = '2026-01-01';
  const factsOf = (type: EventType) => record.facts(exampleCommand(type).command.stream);
  const factOf = async ({ type, commandId, command }: ExampleCommand) => {
    const facts = await record.facts(command.stream);
    const index = facts.findIndex(({ id }) => id === eventId(commandId, 0));
    const fact = facts[index];
    if (!fact) throw new Error(`There is no ${type}.`);
    return { fact, facts, before: facts.slice(0, index) };
  };

  beforeAll(async () => {
    record = await exampleRecord(exampleCommands.map(({ type }) => type));
  });

  it.each(made)('is the same $type, by the same use case: $says', async (example) => {
    const { fact, facts, before } = await factOf(example);
    if (!isMade(fact.event)) throw new Error(`${example.type} is a correction.`);
    const command = madeAnew(fact.event, fact.stream, facts);
    expect(command).toMatchObject({ name: example.command.name, stream: fact.stream });
    const decided = await command.decide(before, record, today);
    expect(decided).toMatchObject({ events: [{ type: example.type, data: fact.event.data }] });
  });

  it('holds a corrected list against the rules for lists, though it was revised since', async () => {
    const [first] = await factsOf('CodebookRevised');
    if (!first) throw new Error('There is no list.');
    const { stream } = first;
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
    const [round] = await factsOf('MaturityRoundRegistered');
    if (!round) throw new Error('There is no round.');
    const { stream } = round;
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

  it.each(effective)(
    'lets an entry of type $type be corrected in what no rule speaks against: $says',
    async (example) => {
      const { fact, facts } = await factOf(example);
      const command = correctEntry({
        stream: fact.stream,
        entryId: fact.id,
        schemaVersion: fact.schemaVersion,
        changes: { source: { title: 'Another paper', url: 'https://example.org/other' } },
        reason: 'A better source.',
        said: { source: { title: 'A paper', url: 'https://example.org/a' }, confidence: 'high' },
      });
      expect(await command.decide(facts, record, today)).toMatchObject({
        events: [{ type: 'EntryCorrected' }],
      });
    },
  );
});
