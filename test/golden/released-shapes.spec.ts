import { readdirSync } from 'node:fs';
import type { EventType } from '#domain/record';
import { decode, encode, fieldsOf, newestVersionOf, type Envelope } from '#event-log/codec';
import { goldenEvents, goldenRecorded, goldenText, goldenTypes, goldenVersions } from './golden-events.ts';

const envelope: Envelope = {
  actor: { subject: 'a-subject', role: 'trust-reporter', organisation: 'ZZ1' },
  commandId: '0191c5d2-0000-7000-8000-000000000001',
  commandHash: 'c41ff9833c334e683256d189bcd492da2e3ba11b5dd337f51ba6ede568a30731',
  codebookVersion: '3',
  correlationId: '0191c5d2-0000-7000-8000-000000000002',
  causationId: '0191c5d2-0000-7000-8000-000000000003',
};

/** Fields in which older versions say what the newest keeps beside the log: until then, reasons stood in the event. */
const formerly: Partial<Readonly<Record<EventType, readonly object[]>>> = {
  MilestoneWithdrawn: [{ reason: 'Supplier left.' }],
  RelationWithdrawn: [{ reason: 'Wrong policy.' }],
  EntryCorrected: [{ reason: 'Misread.' }],
  EntryRetracted: [{ reason: 'Another trust’s.' }],
};

describe('the golden file of', () => {
  it.each(goldenTypes)('%s is what is written today, byte for byte', (type) => {
    const written = encode(goldenEvents[type], envelope, 0);
    expect(goldenText(type, newestVersionOf(type))).toBe(`${JSON.stringify(written, undefined, 2)}\n`);
  });

  it.each(goldenVersions)('%s in schema version %d is read as the newest says it', (type, version) => {
    const { event, ...place } = decode(goldenRecorded(type, version));
    const newest = goldenEvents[type];
    const data: object = { ...newest.data, ...formerly[type]?.[version - 1] };
    expect(event).toStrictEqual({ ...newest, data });
    expect(place).toMatchObject({ schemaVersion: version, envelope });
  });

  it.each(goldenTypes)('%s shows every field that it may have', (type) => {
    expect(Object.keys(goldenEvents[type].data)).toEqual([...fieldsOf(type)]);
  });

  it('each released shape is here, and no other', () => {
    const here = readdirSync(new URL('./', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(here.sort()).toEqual(goldenVersions.map(([type, version]) => `${type}.v${version}.json`).sort());
  });
});
