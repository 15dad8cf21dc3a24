import { subjectOf } from '#domain/record';
import { eventId } from '#event-log/ids';
import { whoMay, writesTo } from '../authority/index.ts';
import { exampleCodebook, exampleCommands } from '../examples/fixtures/example-commands.ts';
import type { Command } from './command.ts';
import { execute } from './execute.ts';
import { MemoryLog } from './fixtures/memory-log.ts';
import { LogEventStore } from './log-event-store.ts';

/** Somebody whose role it is. */
function actorFor({ name, stream }: Command) {
  const role = whoMay[name].find((one) =>
    writesTo[one].some((category) => category === subjectOf(stream)?.category),
  );
  if (!role) throw new Error(`Nobody may ${name} in ${stream}.`);
  return { subject: `a ${role}`, role, organisation: 'ZZ1' };
}

describe('a use case', () => {
  const log = new MemoryLog();
  const record = new LogEventStore(log);
  const ask = (commandId: string, command: Command) =>
    execute(record, { commandId, actor: actorFor(command), today: '2026-01-01', command });

  beforeAll(async () => {
    for (const [index, command] of exampleCodebook.entries()) await ask(`codebook ${index}`, command);
  });

  it.each(exampleCommands)(
    'adds $type to its stream, and says which event it was: $says',
    async ({ type, commandId, command }) => {
      const { stream } = command;
      const id = eventId(commandId, 0);
      expect(await ask(commandId, command)).toMatchObject({ outcome: 'recorded', stream, eventIds: [id] });
      expect(log.events.at(-1)).toMatchObject({ type, stream, id });
    },
  );
});

describe('the table of who may', () => {
  it('has exactly the use cases that there are', () => {
    const names = new Set(exampleCommands.map(({ command }) => command.name));
    expect(names).toEqual(new Set(Object.keys(whoMay)));
  });
});
