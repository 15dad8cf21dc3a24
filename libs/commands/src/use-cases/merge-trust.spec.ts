import { onDay, type Day } from '#domain/kernel';
import type { MergeTrust } from '#domain/trust';
import { exampleRecord } from '../examples/fixtures/example-commands.ts';
import { execute, type Command } from '../handling/index.ts';
import { useCases } from './index.ts';

const {
  EntryCorrected: correctEntry,
  TrustMerged: mergeTrust,
  TrustRegistered: registerTrust,
  EntryRetracted: retractEntry,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const steward = { subject: 'a steward', role: 'steward' } as const;

/** Mergers among ZZ1 to ZZ4, one after the other. */
async function trusts() {
  const record = await exampleRecord(['TrustRegistered']);
  let asked = 0;
  const executeUseCase = async (command: Command) => {
    const commandId = `command ${String((asked += 1))}`;
    const done = await execute(record, { commandId, actor: steward, today: '2026-01-01', command });
    return 'refused' in done ? done : { recorded: done.eventIds[0] ?? '' };
  };
  for (const ods of ['ZZ3', 'ZZ4']) {
    const what = { name: 'A trust', trustType: 'acute', foundationTrust: false, region: 'London' } as const;
    await executeUseCase(registerTrust({ ods, ...what, source }));
  }
  const merge = (
    ods: string,
    into: string,
    { on = '2020-04-01', part = 'whole' }: { on?: Day; part?: MergeTrust['part'] } = {},
  ) =>
    executeUseCase(
      mergeTrust({
        ...{ ods, into, part, basis: 'ods' },
        said: { source, confidence: 'high', occurred: onDay(on) },
      }),
    );
  const about = (ods: string, entryId: string) =>
    ({
      ...{ stream: `trust-${ods}`, entryId, schemaVersion: 1, reason: 'Misread.' },
      said: { source, confidence: 'high' },
    }) as const;
  return {
    merge,
    correct: (ods: string, entryId: string, changes: object) =>
      executeUseCase(correctEntry({ ...about(ods, entryId), changes })),
    retract: (ods: string, entryId: string) => executeUseCase(retractEntry(about(ods, entryId))),
  };
}
const idOf = (outcome: { recorded: string } | { refused: string }): string =>
  'recorded' in outcome ? outcome.recorded : '';
const circle = (path: string) => ({
  refused: 'trust/merges-in-circle',
  because: expect.stringContaining(`${path}.`) as string,
});
const recorded = { recorded: expect.stringMatching(/./) as string };

describe('trusts in a circle', () => {
  it('of two are refused with their path, in whatever order they are dated', async () => {
    for (const on of ['2010-04-01', '2020-04-01', '2030-04-01'] as const) {
      const { merge } = await trusts();
      expect(await merge('ZZ1', 'ZZ2')).toMatchObject(recorded);
      expect(await merge('ZZ2', 'ZZ1', { on })).toMatchObject({
        ...circle('ZZ2 → ZZ1 → ZZ2'),
        field: 'into',
      });
    }
  });
  it('of several are refused, to an extent that nobody states too', async () => {
    const { merge } = await trusts();
    expect(await merge('ZZ3', 'ZZ4', { on: '2021-04-01' })).toMatchObject(recorded);
    expect(await merge('ZZ1', 'ZZ2', { part: 'not-stated' })).toMatchObject(recorded);
    expect(await merge('ZZ2', 'ZZ3')).toMatchObject(recorded);
    expect(await merge('ZZ4', 'ZZ1')).toMatchObject(circle('ZZ4 → ZZ1 → ZZ2 → ZZ3 → ZZ4'));
    expect(await merge('ZZ3', 'ZZ1', { part: 'not-stated' })).toMatchObject(circle('ZZ3 → ZZ1 → ZZ2 → ZZ3'));
    expect(await merge('ZZ1', 'ZZ4')).toMatchObject(recorded);
  });
  it('of one are refused', async () => {
    const { merge } = await trusts();
    expect(await merge('ZZ1', 'ZZ1')).toMatchObject({ refused: 'trust/merges-into-itself' });
    expect(await merge('ZZ1', 'ZZ1', { part: 'part' })).toMatchObject({
      refused: 'trust/merges-into-itself',
    });
  });
  it('may be closed by a part, which no correction makes a whole', async () => {
    const { merge, correct } = await trusts();
    const [there, back] = [await merge('ZZ1', 'ZZ2'), await merge('ZZ2', 'ZZ1', { part: 'part' })];
    expect(back).toMatchObject(recorded);
    for (const part of ['whole', 'not-stated'] as const) {
      expect(await correct('ZZ2', idOf(back), { data: { part } })).toMatchObject(circle('ZZ2 → ZZ1 → ZZ2'));
    }
    expect(await correct('ZZ2', idOf(back), { confidence: 'low' })).toMatchObject(recorded);
    expect(await correct('ZZ1', idOf(there), { data: { part: 'part' } })).toMatchObject(recorded);
    expect(await correct('ZZ2', idOf(back), { data: { part: 'whole' } })).toMatchObject(recorded);
    expect(await correct('ZZ1', idOf(there), { data: { part: 'whole' } })).toMatchObject(
      circle('ZZ1 → ZZ2 → ZZ1'),
    );
  });
  it('are none once a merger is retracted', async () => {
    const { merge, retract } = await trusts();
    const there = await merge('ZZ1', 'ZZ2');
    expect(await retract('ZZ1', idOf(there))).toMatchObject(recorded);
    expect(await merge('ZZ2', 'ZZ1')).toMatchObject(recorded);
    expect(await merge('ZZ1', 'ZZ2')).toMatchObject(circle('ZZ1 → ZZ2 → ZZ1'));
  });
});
