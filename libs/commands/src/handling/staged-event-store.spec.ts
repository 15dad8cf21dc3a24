import { appendAll } from './append-all.ts';
import { execute, type CommandRequest } from './execute.ts';
import { MemoryLog } from './fixtures/memory-log.ts';
import { LogEventStore } from './log-event-store.ts';
import { StagedEventStore } from './staged-event-store.ts';
import { useCases } from '../use-cases/index.ts';

const { CodebookPublished: publishCodebook, CodebookRevised: reviseCodebook } = useCases;

const source = { title: 'An invented list', url: 'https://example.org/list' };
const codes = [{ code: 'a', title: 'A' }];
const published = (list: string) => publishCodebook({ list, version: 1, codes, source });
const revised = (list: string, version: number) => reviseCodebook({ list, version, codes, source });
const asked = (commandId: string, command: CommandRequest['command']): CommandRequest => ({
  commandId,
  actor: { subject: 'someone', role: 'importer' },
  today: '2026-01-01',
  command,
});

const eventsOf = ({ events }: MemoryLog) =>
  events.map(({ stream, version, type, metadata }) => [stream, version, type, metadata['commandId']]);

describe('a staged record', () => {
  it('decides with what was staged before, and writes nothing', async () => {
    const log = new MemoryLog();
    const staged = new StagedEventStore(new LogEventStore(log));
    expect(await execute(staged, asked('1', revised('x', 2)))).toMatchObject({
      refused: 'codebook/not-published',
    });
    expect(await execute(staged, asked('2', published('x')))).toMatchObject({
      version: 1,
      outcome: 'recorded',
    });
    expect(await execute(staged, asked('3', revised('x', 2)))).toMatchObject({
      version: 2,
      outcome: 'recorded',
    });
    expect(await execute(staged, asked('2', published('x')))).toMatchObject({ outcome: 'already recorded' });
    expect(log.events).toEqual([]);
  });

  it('takes back what was staged since a mark', async () => {
    const staged = new StagedEventStore(new LogEventStore(new MemoryLog()));
    await execute(staged, asked('1', published('x')));
    const mark = staged.mark();
    await execute(staged, asked('2', revised('x', 2)));
    await execute(staged, asked('3', published('y')));
    staged.undo(mark);
    expect(staged.requests().map(({ stream, events }) => [stream, events.length])).toEqual([
      ['codebook-x', 1],
    ]);
    expect(await execute(staged, asked('4', revised('x', 2)))).toMatchObject({ version: 2 });
  });

  it('is appended stream by stream, in order, over what was there', async () => {
    const log = new MemoryLog();
    const record = new LogEventStore(log);
    await execute(record, asked('0', published('x')));
    const staged = new StagedEventStore(record);
    await staged.load(['codebook-x', 'codebook-y', 'codebook-x']);
    await execute(staged, asked('1', revised('x', 2)));
    await execute(staged, asked('2', published('y')));
    staged.forgetUnchanged(0);
    await execute(staged, asked('3', revised('x', 3)));
    const told: number[] = [];
    await appendAll(log, staged.requests(), (events) => told.push(events));
    expect(eventsOf(log)).toEqual([
      ['codebook-x', 1, 'CodebookPublished', '0'],
      ['codebook-x', 2, 'CodebookRevised', '1'],
      ['codebook-x', 3, 'CodebookRevised', '3'],
      ['codebook-y', 1, 'CodebookPublished', '2'],
    ]);
    expect(told).toEqual([2, 1]);
  });

  it('appends a long stream in parts', async () => {
    const log = new MemoryLog();
    const staged = new StagedEventStore(new LogEventStore(log));
    await execute(staged, asked('1', published('x')));
    const [request] = staged.requests();
    const events = Array.from({ length: 1201 }, (_, i) =>
      (request?.events ?? []).map((event) => ({ ...event, id: `event ${i}` })),
    ).flat();
    const sizes: number[] = [];
    await appendAll(log, [{ stream: 's', expected: 'none', events }], (count) => sizes.push(count));
    expect(sizes).toEqual([500, 500, 201]);
    expect(log.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('stops at the first failure, and what was written by then can be completed', async () => {
    let left = 3;
    const log = new MemoryLog(() => {
      if (left-- <= 0) throw new Error('the log is away');
    });
    const lists = Array.from({ length: 300 }, (_, i) => `list-${i}`);
    const stage = async () => {
      const staged = new StagedEventStore(new LogEventStore(log));
      for (const list of lists) await execute(staged, asked(list, published(list)));
      return staged.requests();
    };
    await expect(appendAll(log, await stage())).rejects.toThrow('the log is away');
    expect(log.events).toHaveLength(3);
    left = Infinity;
    const rest = await stage();
    expect(rest).toHaveLength(297);
    await appendAll(log, rest);
    expect(log.events.map(({ stream }) => stream).sort()).toEqual(
      lists.map((list) => `codebook-${list}`).sort(),
    );
  });
});
