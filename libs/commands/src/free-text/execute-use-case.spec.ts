import { createHash } from 'node:crypto';
import type { FreeText, DatedProvenance } from '#domain/kernel';
import { onDay } from '#domain/kernel';
import { LogUnavailable, WrongExpectedVersion } from '#event-log/port';
import { execute, LogEventStore, type UseCase } from '../handling/index.ts';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import { executeUseCase } from './execute-use-case.ts';
import { MemoryTexts } from './fixtures/memory-texts.ts';
import { textIdOf } from './keep-texts.ts';
import { useCases } from '../use-cases/index.ts';

const {
  CodebookPublished: publishCodebook,
  MilestoneReached: reachMilestone,
  TrustRegistered: registerTrust,
  MilestoneVerified: verifyMilestone,
  MilestoneWithdrawn: withdrawMilestone,
} = useCases;

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const said: DatedProvenance = { source, confidence: 'high', occurred: onDay('2024-05-01') };
const which = { id: 'zz', trust: 'ZZ1', kind: 'epr-go-live' };
const actor = { subject: 'a spec', role: 'importer' } as const;
const today = '2026-01-01';
const withdraw = (reason: FreeText) => ({ ...which, reason, said });
const textId = textIdOf('a', 'reason');

async function started() {
  const log = new MemoryLog();
  const record = new LogEventStore(log);
  const texts = new MemoryTexts();
  const list = (name: string, code: string) =>
    publishCodebook({ list: name, version: 1, codes: [{ code, title: code }], source });
  const trust = {
    ods: 'ZZ1',
    name: 'A trust',
    trustType: 'acute',
    foundationTrust: false,
    region: 'London',
    source,
  } as const;
  const reached = { ...which, title: 'Live', capability: 'epr', definition: 'not stated', said } as const;
  const groundwork = [
    list('capabilities', 'epr'),
    list('milestone-kinds', 'epr-go-live'),
    list('trust-types', 'acute'),
    list('regions', 'London'),
    registerTrust(trust),
    reachMilestone(reached),
  ];
  for (const [index, command] of groundwork.entries()) {
    await execute(record, { commandId: `groundwork ${index}`, actor, today, command });
  }
  const before = log.events.length;
  const carry = <Content extends object>(commandId: string, useCase: UseCase<Content>, content: Content) =>
    executeUseCase({ record, texts }, { commandId, actor, today }, useCase, content);
  return { log, record, texts, carry, added: () => log.events.slice(before) };
}

describe('what people say in their own words', () => {
  it('is kept beside the log, which holds its id and its salted hash', async () => {
    const { carry, texts, added } = await started();
    expect(await carry('a', withdrawMilestone, withdraw('Jo left.'))).toMatchObject({ outcome: 'recorded' });
    const sha256 = createHash('sha256').update(`salt of ${textId}Jo left.`, 'utf8').digest('hex');
    expect(added()).toMatchObject([{ type: 'MilestoneWithdrawn', data: { reason: { textId, sha256 } } }]);
    expect(JSON.stringify(added().map(({ data, metadata }) => [data, metadata]))).not.toContain('Jo');
    expect(texts.bodies()).toEqual({ [textId]: 'Jo left.' });
  });

  it('may be left out where it may be', async () => {
    const { carry, texts, added } = await started();
    await carry('a', verifyMilestone, { ...which, said });
    expect(added()).toMatchObject([{ type: 'MilestoneVerified', data: {} }]);
    expect(texts.bodies()).toEqual({});
  });

  it('is the same in a retry', async () => {
    const { carry, texts, added } = await started();
    await carry('a', withdrawMilestone, withdraw('Jo left.'));
    expect(await carry('a', withdrawMilestone, withdraw('Jo left.'))).toMatchObject({
      outcome: 'already recorded',
    });
    expect(added()).toHaveLength(1);
    expect(texts.bodies()).toEqual({ [textId]: 'Jo left.' });
  });

  it('is not another under the same id, and stays as it was', async () => {
    const { carry, texts } = await started();
    await carry('a', withdrawMilestone, withdraw('Jo left.'));
    expect(await carry('a', withdrawMilestone, withdraw('Jo stayed.'))).toMatchObject({
      refused: 'command/duplicate-with-other-content',
      field: 'reason',
    });
    expect(await carry('a', withdrawMilestone, { ...withdraw('Jo left.'), id: 'yy' })).toMatchObject({
      refused: expect.any(String) as string,
    });
    expect(texts.bodies()).toEqual({ [textId]: 'Jo left.' });
  });

  it('is kept once, however often another was refused', async () => {
    const { carry, texts } = await started();
    await carry('a', withdrawMilestone, withdraw('Jo left.'));
    await carry('a', withdrawMilestone, withdraw('Jo stayed.'));
    await texts.forget([textId]);
    expect(texts.bodies()).toEqual({});
  });

  it('is forgotten when nothing comes of it', async () => {
    const { carry, texts, added } = await started();
    const early = { ...withdraw('Jo left.'), said: { ...said, occurred: onDay('2020-01-01') } };
    expect(await carry('a', withdrawMilestone, early)).toMatchObject({ refused: 'milestone/lived-on' });
    expect([added(), texts.bodies()]).toEqual([[], {}]);
  });

  it.each([
    ['', 'text/blank'],
    ['x'.repeat(4001), 'text/too-long'],
    ['a\u0000b', 'text/control-character'],
    ['\ud800', 'text/not-unicode'],
  ])('is not kept when it may not enter the record', async (reason, refused) => {
    const { carry, texts } = await started();
    expect(await carry('a', withdrawMilestone, withdraw(reason))).toMatchObject({ refused, field: 'reason' });
    expect(texts.bodies()).toEqual({});
  });

  it('stays gone once it is redacted', async () => {
    const { carry, texts, added } = await started();
    await carry('a', withdrawMilestone, withdraw('Jo left.'));
    texts.redact(textId);
    expect(await carry('a', withdrawMilestone, withdraw('Jo left.'))).toMatchObject({
      refused: 'command/duplicate-with-other-content',
    });
    expect(texts.bodies()).toEqual({});
    expect(added()).toHaveLength(1);
  });

  it('is forgotten when others keep writing to the stream, and certainly nothing was written', async () => {
    const { record, texts } = await started();
    const busy = {
      facts: (stream: string) => record.facts(stream),
      add: () => Promise.reject(new WrongExpectedVersion('milestone-zz', 1, 2)),
    };
    const asked = executeUseCase(
      { record: busy, texts },
      { commandId: 'a', actor, today },
      withdrawMilestone,
      withdraw('Jo left.'),
    );
    await expect(asked).rejects.toThrow(WrongExpectedVersion);
    expect(texts.bodies()).toEqual({});
  });

  it('stays when it is not known whether it was written', async () => {
    const { record, texts } = await started();
    const away = {
      facts: (stream: string) => record.facts(stream),
      add: () => Promise.reject(new LogUnavailable('away')),
    };
    const asked = executeUseCase(
      { record: away, texts },
      { commandId: 'a', actor, today },
      withdrawMilestone,
      withdraw('Jo left.'),
    );
    await expect(asked).rejects.toThrow(LogUnavailable);
    expect(texts.bodies()).toEqual({ [textId]: 'Jo left.' });
  });
});
