import { onDay } from '#domain/kernel';
import { policyEvents, type PolicyAnnounced } from '#domain/policy';
import { isEventType } from '#domain/record';
import type { Json, JsonObject, RecordedEvent } from '../port/index.ts';
import { decode, decodeData, encode, encodeData, fieldsOf, MalformedEvent, UnknownEvent } from './index.ts';
import { Misfit } from './misfit.ts';
import { released, releases } from './released.ts';
import { codecsNotPlain } from './value-codec.ts';

const announced: PolicyAnnounced = {
  type: 'PolicyAnnounced',
  data: { amount: { pence: 9_007_199_254_740_993n, kind: 'announced', basis: 'exact' } },
  entry: {
    occurred: onDay('2019-01-07'),
    knownOn: '2019-01-07',
    knownBasis: 'assumed-on-occurrence',
    source: { title: 'A paper', url: 'https://example.org' },
    confidence: 'high',
  },
};
const envelope = {
  actor: { subject: 'a', role: 'importer' },
  commandId: '0191c5d2-0000-7000-8000-000000000001',
  commandHash: 'ab',
} as const;
const recorded = (changes: Partial<RecordedEvent> = {}): RecordedEvent => ({
  ...encode(announced, envelope, 0),
  stream: 'policy-zz',
  version: 1,
  position: 1n,
  recordedAt: '2026-07-01T09:00:00.000Z',
  ...changes,
});
const withData = (data: JsonObject) => recorded({ data });
const withMetadata = (changes: JsonObject) => recorded({ metadata: { ...recorded().metadata, ...changes } });
const failureOf = (event: RecordedEvent): unknown => {
  try {
    return decode(event);
  } catch (error) {
    return error;
  }
};

describe('decoding', () => {
  it('gives back what was encoded, money beyond the reach of a JSON number included', () => {
    const overTheWire = JSON.parse(JSON.stringify(recorded().data)) as JsonObject;
    expect(decode(withData(overTheWire))).toMatchObject({ event: announced, envelope });
  });

  it('reads a source as it was recorded, also one that no command may name any more', () => {
    const source = { title: 'A \u2800paper\ufffc', url: 'https://user:pw@xn--/' };
    const read = decode(
      recorded(encode({ ...announced, entry: { ...announced.entry, source } }, envelope, 0)),
    );
    expect(read).toMatchObject({ event: { entry: { source } } });
  });

  it('passes over what a later release adds to the envelope', () => {
    expect(decode(withMetadata({ traceparent: '00-ab' })).envelope).toStrictEqual(envelope);
  });

  it.each([
    ['a type of a later release', { type: 'PolicyDreamt' }],
    ['a type that is a property of every object', { type: 'constructor' }],
    ['a schema version of a later release', { schemaVersion: 2 }],
    ['a schema version that never was', { schemaVersion: 0 }],
  ])('says that it does not know %s', (_, changes) => {
    expect(failureOf(recorded(changes))).toBeInstanceOf(UnknownEvent);
  });

  it.each([
    ['data.amount.pence', withData({ amount: { pence: 1, kind: 'announced', basis: 'exact' } })],
    ['data.amount.pence', withData({ amount: { pence: '1.5', kind: 'announced', basis: 'exact' } })],
    ['data.amount.kind', withData({ amount: { pence: '1', kind: 'promised', basis: 'exact' } })],
    ['data.amount', withData({ amount: [] })],
    ['data.note', withData({ note: null })],
    ['data.colour', withData({ colour: 'red' })],
    ['data.__proto__', withData(JSON.parse('{"__proto__":{}}') as JsonObject)],
    ['metadata.knownOn', withMetadata({ knownOn: '2019-02-29' })],
    [
      'metadata.occurred.latestOn',
      withMetadata({ occurred: { edtf: '2019', earliestOn: '2019-12-31', latestOn: '2019-01-01' } }),
    ],
    ['metadata.source.title', withMetadata({ source: { url: 'https://example.org' } })],
    ['metadata.actor.role', withMetadata({ actor: { subject: 'a', role: 'superuser' } })],
  ])('names the place that is wrong: %s', (path, event) => {
    const failure = failureOf(event);
    expect(failure).toBeInstanceOf(MalformedEvent);
    expect(failure).toMatchObject({ path, type: 'PolicyAnnounced', schemaVersion: 1 });
  });

  it('names the place in a list', () => {
    const codes = [{ code: 'a', title: 'A' }, { code: 'b' }];
    expect(() => decodeData('CodebookPublished', 1, { list: 'kind', version: 1, codes })).toThrow(
      /malformed at data\.codes\.1\.title: it is missing/,
    );
  });
});

describe('a free text', () => {
  const kept = { textId: 'a', sha256: 'b' };
  it.each([['inline'], [kept]])('is read as it is written: %j', (reason) => {
    expect(decodeData('MilestoneWithdrawn', 2, { reason })).toEqual({ reason });
    expect(encodeData('MilestoneWithdrawn', { reason })).toEqual({ reason });
  });
  it.each<[string, Json]>([
    ['data.reason', 1],
    ['data.reason.sha256', { textId: 'a' }],
    ['data.reason.body', { ...kept, body: 'Jo left.' }],
  ])('names the place that is wrong: %s', (path, reason) => {
    expect(
      failureOf(recorded({ type: 'MilestoneWithdrawn', schemaVersion: 2, data: { reason } })),
    ).toMatchObject({
      path,
    });
  });
  it('stands in the event until version 2, which changed nothing else', () => {
    expect(decodeData('EntryRetracted', 1, { entryId: 'a', reason: 'b' })).toEqual({
      entryId: 'a',
      reason: 'b',
    });
  });
});

describe('a corrected entry', () => {
  const corrected = (changes: JsonObject) =>
    decodeData('PolicyAnnounced', 1, { ...encodeData('PolicyAnnounced', announced.data), ...changes });

  it('is sound when its data has the shape of its type', () => {
    expect(corrected({ note: 'Restated.' })).toStrictEqual({ ...announced.data, note: 'Restated.' });
  });
  it('is not with a field that its type does not have', () => {
    expect(() => corrected({ of: 'life' })).toThrow(MalformedEvent);
    expect(fieldsOf('PolicyAnnounced')).toEqual(['issuer', 'goal', 'amount', 'note']);
    expect(fieldsOf('PolicyClosed')).toContain('of');
  });
  it('reads every field as its own event does, though its type is not known', () => {
    const notPlain = Object.values(releases)
      .flatMap(({ data }) => data.parts)
      .filter(({ name, codec }) => !codec.plain && name !== 'changes');
    const sample = { pence: '1', kind: 'awarded', basis: 'sum' };
    expect(new Set(notPlain.map(({ name }) => name))).toEqual(new Set(codecsNotPlain().keys()));
    expect(notPlain.length).toBeGreaterThan(20);
    for (const { name, codec } of notPlain) {
      expect(codec.read(sample)).toEqual(codecsNotPlain().get(name)?.read(sample));
    }
  });
  it('refuses what has no form in JSON', () => {
    const { data } = releases.EntryCorrected;
    const changes = { data: { when: new Date(0), size: 1n } };
    expect(() => data.write({ entryId: 'a', schemaVersion: 1, changes, reason: 'b' })).toThrow(TypeError);
  });
});

describe('an older schema version', () => {
  const release = released(policyEvents.PolicyAnnounced, [
    ({ remark, ...data }) => ({ ...data, comment: remark ?? '' }),
    ({ comment, ...data }) => ({ ...data, note: comment ?? '' }),
  ]);

  it('is one for each upcast, and the newest', () => {
    expect(release.schemaVersion).toBe(3);
  });
  it('passes through the upcasts from its own version on', () => {
    expect(release.read(1, { remark: 'A' })).toEqual({ note: 'A' });
    expect(release.read(2, { comment: 'B' })).toEqual({ note: 'B' });
    expect(release.read(3, { note: 'C' })).toEqual({ note: 'C' });
    expect(() => release.read(3, { comment: 'C' })).toThrow(Misfit);
  });
});

describe('types', () => {
  it('are known by name', () => {
    expect([isEventType('PolicyAnnounced'), isEventType('toString')]).toEqual([true, false]);
  });
});
