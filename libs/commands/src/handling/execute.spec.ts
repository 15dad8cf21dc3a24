import { partialDate, type PartialDate, type DatedProvenance } from '#domain/kernel';
import { eventId } from '#event-log/ids';
import { WrongExpectedVersion } from '#event-log/port';
import type { Command } from './command.ts';
import { differences } from './differences.ts';
import { execute, type CommandRequest } from './execute.ts';
import { MemoryLog } from './fixtures/memory-log.ts';
import { LogEventStore } from './log-event-store.ts';
import { isVersionChanged } from './version-changed.ts';
import { useCases } from '../use-cases/index.ts';

const {
  PolicyAnnounced: announcePolicy,
  CodebookPublished: publishCodebook,
  PolicyRegistered: registerPolicy,
  TrustRegistered: registerTrust,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const asked = (commandId: string, command: Command): CommandRequest => ({
  commandId,
  actor: { subject: 'someone', role: 'importer' },
  today: '2026-01-01',
  command,
});

function day(edtf: string): PartialDate {
  const date = partialDate(edtf);
  if ('refused' in date) throw new Error(date.because);
  return date;
}
const said = (occurred: string): DatedProvenance => ({ source, confidence: 'high', occurred: day(occurred) });

const codes = [{ code: 'epr', title: 'Record system' }];
const list = publishCodebook({ list: 'capabilities', version: 1, codes, source });
const fund = { ref: 'zz-fund', kind: 'funding-round', title: 'A fund', issuer: 'A body', source } as const;
const register = registerPolicy({ ...fund, capabilities: ['epr'] });
const announce = (note?: string, on = '2019-01') =>
  announcePolicy({ ref: 'zz-fund', said: said(on), ...(note !== undefined && { note }) });

async function recordWith(...commands: Command[]) {
  const log = new MemoryLog();
  const record = new LogEventStore(log);
  for (const [i, command] of commands.entries()) await execute(record, asked(`id-${i}`, command));
  return { log, record };
}

describe('executing a command', () => {
  it('records what its decider comes to, with who asked and which codes were looked at', async () => {
    const { log, record } = await recordWith(list);
    expect(await execute(record, asked('a', register))).toEqual({
      version: 1,
      position: 2n,
      outcome: 'recorded',
      stream: 'policy-zz-fund',
      eventIds: [eventId('a', 0)],
    });
    expect(log.events.at(-1)).toMatchObject({
      stream: 'policy-zz-fund',
      type: 'PolicyRegistered',
      data: { title: 'A fund' },
      metadata: {
        commandId: 'a',
        commandHash: register.hash,
        codebookVersion: 'capabilities@1',
        actor: { role: 'importer' },
      },
    });
  });

  it('answers a retry as the first time, and adds nothing', async () => {
    const { log, record } = await recordWith(list, register, announce());
    const first = await execute(record, asked('a', announce('a', '2020')));
    await execute(record, asked('b', announce('b', '2021')));
    expect(first).toMatchObject({ version: 3, position: 4n, outcome: 'recorded' });
    expect(await execute(record, asked('a', announce('a', '2020')))).toEqual({
      version: 3,
      position: 4n,
      outcome: 'already recorded',
      stream: 'policy-zz-fund',
      eventIds: [eventId('a', 0)],
    });
    expect(log.events).toHaveLength(5);
  });

  it('refuses another command under the same id, in the same stream or in another', async () => {
    const { log, record } = await recordWith(list, register);
    await execute(record, asked('a', announce('one')));
    const other = publishCodebook({ list: 'others', version: 1, codes, source });
    for (const command of [announce('two'), other]) {
      expect(await execute(record, asked('a', command))).toMatchObject({
        refused: 'command/duplicate-with-other-content',
      });
    }
    expect(log.events).toHaveLength(3);
  });

  it('writes nothing of what is refused, and does not remember it', async () => {
    const { log, record } = await recordWith(list);
    const early = asked('a', announce());
    expect(await execute(record, early)).toMatchObject({ refused: 'policy/not-registered' });
    expect(log.events).toHaveLength(1);
    await execute(record, asked('b', register));
    expect(await execute(record, early)).toMatchObject({ outcome: 'recorded' });
  });

  it('decides anew when another was quicker', async () => {
    const record = new LogEventStore(new MemoryLog());
    await execute(record, asked('list', list));
    const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => execute(record, asked(id, register))));
    expect(
      outcomes.map((outcome) => ('refused' in outcome ? outcome.refused : outcome.outcome)).sort(),
    ).toEqual(['policy/already-registered', 'policy/already-registered', 'recorded']);
  });

  it('decides at most 20 times while others keep writing to the stream', async () => {
    const log = new MemoryLog();
    await execute(new LogEventStore(log), asked('list', list));
    let appends = 0;
    const busy = (quietFrom: number) =>
      new MemoryLog(({ stream, expected }) => {
        appends += 1;
        if (appends < quietFrom) throw new WrongExpectedVersion(stream, expected, appends);
      });
    const registerOnceQuiet = async (quietFrom: number) => {
      appends = 0;
      const store = new LogEventStore(busy(quietFrom));
      return execute(
        { facts: (stream) => new LogEventStore(log).facts(stream), add: (one) => store.add(one) },
        asked('a', register),
      );
    };
    expect(await registerOnceQuiet(20)).toMatchObject({ outcome: 'recorded' });
    await expect(registerOnceQuiet(21)).rejects.toThrow(WrongExpectedVersion);
    expect(appends).toBe(20);
  });

  it('answers parallel copies of one command alike', async () => {
    const { log, record } = await recordWith(list);
    const copies = Array.from({ length: 30 }, () => execute(record, asked('a', register)));
    for (const outcome of await Promise.all(copies))
      expect(outcome).toMatchObject({ version: 1, position: 2n });
    expect(log.events).toHaveLength(2);
  });

  it('refuses what was made for another version of the stream, and says which it is', async () => {
    const { log, record } = await recordWith(list, register, announce());
    const at = (expected: number) => ({ ...asked('a', announce('late', '2020')), expected });
    for (const expected of [0, 1, 3]) {
      const refused = await execute(record, at(expected));
      expect(refused).toMatchObject({ refused: 'command/version-changed', actual: 2 });
      expect('refused' in refused && isVersionChanged(refused)).toBe(true);
    }
    expect(await execute(record, at(2))).toMatchObject({ outcome: 'recorded', version: 3 });
    expect(log.events).toHaveLength(4);
  });

  it('may be the first of its stream, and no other', async () => {
    const { record } = await recordWith(list);
    expect(await execute(record, { ...asked('a', register), expected: 1 })).toMatchObject({ actual: 0 });
    expect(await execute(record, { ...asked('a', register), expected: 0 })).toMatchObject({ version: 1 });
  });

  it('answers a retry as the first time, though the stream has gone on', async () => {
    const { record } = await recordWith(list, register);
    const first = { ...asked('a', announce('one', '2020')), expected: 1 };
    await execute(record, first);
    await execute(record, asked('b', announce('two', '2021')));
    expect(await execute(record, first)).toMatchObject({ outcome: 'already recorded', version: 2 });
  });

  it('refuses when another was quicker, and the version counts', async () => {
    const { log, record } = await recordWith(list, register);
    const copies = ['a', 'b', 'c'].map((id) =>
      execute(record, { ...asked(id, announce(id, '2020')), expected: 1 }),
    );
    const outcomes = (await Promise.all(copies)).map((one) => ('refused' in one ? one.refused : one.outcome));
    expect(outcomes.sort()).toEqual(['command/version-changed', 'command/version-changed', 'recorded']);
    expect(log.events).toHaveLength(3);
  });

  it('asks the codebook that is on the log', async () => {
    const record = new LogEventStore(new MemoryLog());
    const trust = registerTrust({
      ods: 'ZZ1',
      name: 'A trust',
      trustType: 'acute',
      foundationTrust: false,
      region: 'Nowhere',
      source,
    });
    expect(await execute(record, asked('a', trust))).toMatchObject({ refused: 'codebook/unknown-list' });
  });
});

describe('the differences of a command to what is recorded under its id', () => {
  it('are its fields, each as recorded and as asked', async () => {
    const { record } = await recordWith(list, register);
    await execute(record, asked('a', announce('one', '2019-01')));
    expect(await differences(record, asked('a', announce('two', '2019-02')))).toEqual([
      { field: 'note', recorded: 'one', asked: 'two' },
      { field: 'occurred', recorded: '2019-01', asked: '2019-02' },
      { field: 'knownOn', recorded: '2019-01-31', asked: '2019-02-28' },
    ]);
  });

  it('are a refusal where it could not have been recorded at all', async () => {
    const { record } = await recordWith(list, register);
    await execute(record, asked('a', announce()));
    expect(await differences(record, asked('a', announce('later', '2030')))).toMatchObject({
      refused: 'entry/after-today',
    });
  });
});
