import { recordFiles } from '#commands/import';
import { execute, LogEventStore } from '#commands/handling';
import { useCases } from '#commands/use-cases';
import { fold, history, isCorrection } from '#domain/entry';
import { onDay, type Known } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { relations } from '#domain/relation';
import { decode, type RecordedFact } from '#event-log/codec';
import { commandIdOf, eventId } from '#event-log/ids';
import type { AppendRequest, EventLog, RecordedEvent } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { earlierFiles, importAll, shipped } from './records.ts';

const today = '2026-11-30';
const unwritten = { corrected: 0, recordedAnew: 0, leftAlone: 0, different: 0, bad: 0 };

/** A process that dies during its `count`th append. */
const dyingAfter = (log: EventLog, count: number): Pick<EventLog, 'append' | 'readStream'> => {
  let left = count;
  return {
    readStream: (...asked) => log.readStream(...asked),
    append: async (request: AppendRequest) => {
      if (left-- <= 0) throw new Error('killed');
      return log.append(request);
    },
  };
};

describe('an installation that holds the earlier release', () => {
  const closing: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });
  const newLog = async (): Promise<EventLog> => {
    const database: TestDatabase = await createTestDatabase();
    const log = openPostgresLog({ url: database.appender });
    closing.push(
      () => database.drop(),
      () => log.dispose(),
    );
    return log;
  };
  const eventsOf = async (log: EventLog): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const page of log.readAll({ after: 0n })) events.push(...page);
    return events;
  };
  const factsOf = async (log: EventLog): Promise<RecordedFact[]> => (await eventsOf(log)).map(decode);
  const standingIn = (facts: readonly RecordedFact[]) =>
    [...Map.groupBy(facts, ({ stream }) => stream)].flatMap(([stream, own]) =>
      history(own).map((one) => ({ stream, ...one })),
    );

  let upgraded: EventLog;
  let before: readonly RecordedEvent[];
  const files = () => recordFiles(shipped);
  beforeAll(async () => {
    upgraded = await newLog();
    await importAll(upgraded, await earlierFiles());
    before = await eventsOf(upgraded);
  });

  it('is brought up to date: 60 rows corrected, 7 recorded anew, 475 as they were, 371 new', async () => {
    const { of, wrong, leftAlone } = await importAll(upgraded, await files());
    expect({ wrong, leftAlone }).toEqual({ wrong: [], leftAlone: [] });
    expect(of('policies', 'milestones', 'coverage')).toEqual({
      ...unwritten,
      recorded: 91 + 276 + 4,
      corrected: 60,
      recordedAnew: 7,
      alreadyThere: 475,
    });
    expect([of('policies').recorded, of('milestones').recorded, of('coverage').recorded]).toEqual([
      91, 276, 4,
    ]);
    expect([of('scopes').recorded, of('national-figures').recorded]).toEqual([39, 14]);
  });

  it('keeps every event that it held, and what was known on any day before', async () => {
    const after = await eventsOf(upgraded);
    expect(after.slice(0, before.length)).toEqual(before);
    const restating = after.map(decode).filter(({ event }) => isCorrection(event));
    expect(restating).toHaveLength(59 + 7);
    const knowns = restating.map(({ event }) => ('known' in event ? event.known : ({} as Known)));
    expect(new Set(knowns.map(({ knownOn, knownBasis }) => `${knownOn} ${knownBasis}`))).toEqual(
      new Set([`${today} recorded`]),
    );
  });

  it('adds nothing when it is brought up to date again, and again', async () => {
    const head = await upgraded.head();
    for (const time of [2, 3]) {
      const { of, wrong } = await importAll(upgraded, await files());
      expect({ time, wrong, fates: of('policies', 'milestones', 'coverage') }).toMatchObject({
        time,
        wrong: [],
        fates: { ...unwritten, recorded: 0 },
      });
    }
    expect(await upgraded.head()).toBe(head);
  });

  it('says then what a fresh installation says, each pair of subjects related once', async () => {
    const fresh = await newLog();
    await importAll(fresh, await files());
    const again = await importAll(fresh, await files());
    expect(again.of('policies', 'milestones', 'coverage')).toMatchObject({ ...unwritten, recorded: 0 });
    const said = async (log: EventLog) =>
      standingIn(await factsOf(log)).flatMap(({ stream, event }) => {
        // The stream of a milestone is named after the key under which it was recorded first.
        const subject = stream.replace(/^milestone-.*/, 'milestone');
        if ('entry' in event)
          return [
            `${subject} ${event.type} ${text(event.data)} ${event.entry.occurred.edtf} ${text(event.entry.source)} ${event.entry.confidence}`,
          ];
        return [];
      });
    const relationsIn = async (log: EventLog) =>
      [...Map.groupBy(await factsOf(log), ({ stream }) => stream)].flatMap(([stream, own]) =>
        fold(relations, own)
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ relation, to }) => ({ from: stream, relation, to })),
      );
    const related = async (log: EventLog) =>
      (await relationsIn(log)).map(
        ({ from, relation, to }) => `${from.replace(/^milestone-.*/, 'milestone')} ${relation} ${to}`,
      );
    const [here, there] = [
      [...(await said(upgraded)), ...(await related(upgraded))],
      [...(await said(fresh)), ...(await related(fresh))],
    ];
    const [ours, theirs] = [withoutTheOwner(here), withoutTheOwner(there)];
    expect([beyond(ours, theirs), beyond(theirs, ours)]).toEqual([[], []]);
    const pairs = (await relationsIn(upgraded)).map(({ from, to }) => [from, to].sort().join(' '));
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it('is completed wherever it was cut', async () => {
    const log = await newLog();
    await importAll(log, await earlierFiles());
    const deaths: unknown[] = [];
    for (const appends of [0, 1, 3, 8, 13, 21, 34, 55, 89, 144]) {
      await importAll(dyingAfter(log, appends), await files()).catch((error: unknown) => deaths.push(error));
    }
    expect(deaths).toEqual(Array.from({ length: 10 }, () => new Error('killed')));
    expect((await importAll(log, await files())).wrong).toEqual([]);
    const contents = async (of: EventLog) =>
      (await eventsOf(of))
        .map(({ id, stream, type, data }) => JSON.stringify([stream, id, type, data]))
        .sort();
    const [ours, theirs] = [await contents(log), await contents(upgraded)];
    expect([beyond(ours, theirs), beyond(theirs, ours)]).toEqual([[], []]);
  });

  it('leaves alone, and lists, what people have corrected, retracted or disputed', async () => {
    const log = await newLog();
    await importAll(log, await earlierFiles());
    const record = new LogEventStore(log);
    const said = {
      source: { title: 'A paper', url: 'https://zz.example/paper' },
      confidence: 'high',
    } as const;
    const act = async (
      command: Parameters<typeof execute>[1]['command'],
      role: 'steward' | 'reviewer' | 'policy-lead',
    ) => {
      const outcome = await execute(record, {
        commandId: commandIdOf('spec', command.stream, command.name),
        actor: { subject: 'somebody', role },
        today,
        command,
      });
      expect(outcome).toMatchObject({ outcome: 'recorded' });
    };
    const policy = streamOf.policy('fdp-2023');
    const opened = eventId(commandIdOf('policies', 'fdp-2023', 'opened', '2023-01'), 0);
    await act(
      useCases.EntryCorrected({
        stream: policy,
        entryId: opened,
        schemaVersion: 1,
        changes: { data: { note: 'Ours.' } },
        reason: 'We know better.',
        said,
      }),
      'policy-lead',
    );
    await act(
      useCases.EntryRetracted({
        stream: streamOf.policy('pac-npfit-2007'),
        entryId: eventId(commandIdOf('policies', 'pac-npfit-2007', 'published', '2007'), 0),
        reason: 'Not so.',
        said,
      }),
      'policy-lead',
    );
    const rows = (await factsOf(log)).flatMap(({ event, stream }) =>
      event.type === 'MilestoneReached' &&
      event.data.trust === 'RF4' &&
      event.entry.occurred.edtf === '2025-11'
        ? [{ stream, title: event.data.title }]
        : [],
    );
    const [disputed] = rows;
    await act(
      useCases.MilestoneDisputed({
        id: disputed?.stream.slice('milestone-'.length) ?? '',
        trust: 'RF4',
        kind: 'epr-go-live',
        reason: 'Later.',
        said: { ...said, occurred: onDay(today) },
      }),
      'reviewer',
    );
    const { of, wrong, leftAlone } = await importAll(log, await files());
    expect(wrong).toEqual([]);
    expect(leftAlone.map(({ key: [first], because }) => [first, because])).toEqual([
      ['pac-npfit-2007', 'its entry was retracted here'],
      ['fdp-2023', 'its entry was corrected here'],
      ['RF4', 'its milestone was disputed here'],
    ]);
    expect(of('policies', 'milestones', 'coverage')).toMatchObject({
      corrected: 57,
      recordedAnew: 7,
      leftAlone: 3,
    });
  });
});

/** Fields in one order, whichever came first. */
const text = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint'
      ? String(inner)
      : typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );

/** Those of the first that the second does not have, each as often as it has it more. */
function beyond(first: readonly string[], second: readonly string[]): string[] {
  const left = Map.groupBy(second, (one) => one);
  return first.filter((one) => left.get(one)?.pop() === undefined);
}

/** One policy keeps the owner under which the earlier release registered it; its events name others than it does. */
const withoutTheOwner = (said: readonly string[]): string[] =>
  said.filter((one) => !one.startsWith('policy-hscn-2017 '));
