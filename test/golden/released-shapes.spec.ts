import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decode, encode, fieldsOf, isEventType, newestVersionOf, type Envelope } from '#event-log/codec';
import type { NewEvent } from '#event-log/port';
import { examples, formerly } from './events/index.ts';

const envelope: Envelope = {
  actor: { subject: 'a-subject', role: 'trust-reporter', organisation: 'ZZ1' },
  commandId: '0191c5d2-0000-7000-8000-000000000001',
  commandHash: 'c41ff9833c334e683256d189bcd492da2e3ba11b5dd337f51ba6ede568a30731',
  codebookVersion: '3',
  correlationId: '0191c5d2-0000-7000-8000-000000000002',
  causationId: '0191c5d2-0000-7000-8000-000000000003',
};
const types = Object.keys(examples).filter(isEventType);
const folder = new URL('./', import.meta.url);
const fileOf = (type: string, version: number) => new URL(`${type}.v${version}.json`, folder);
const written = (event: NewEvent) => `${JSON.stringify(event, undefined, 2)}\n`;
const golden = (type: string, version: number) => {
  const file = fileOf(type, version);
  return existsSync(file) ? readFileSync(file, 'utf8') : 'there is no golden file';
};
const versions = types.flatMap((type) =>
  Array.from({ length: newestVersionOf(type) }, (_, index) => [type, index + 1] as const),
);

describe('the golden file of', () => {
  it.each(types)('%s is what is written today, byte for byte', (type) => {
    expect(golden(type, newestVersionOf(type))).toBe(written(encode(examples[type], envelope, 0)));
  });

  it.each(versions)('%s in schema version %d is read as the domain says it today', (type, version) => {
    const event = JSON.parse(golden(type, version)) as NewEvent;
    const place = { stream: 'policy-zz', version: 3, position: 7n, recordedAt: '2026-07-01T09:00:00.000Z' };
    expect(decode({ ...event, ...place })).toStrictEqual({
      ...place,
      id: event.id,
      schemaVersion: version,
      event: formerly[type]?.[version - 1] ?? examples[type],
      envelope,
    });
  });

  it.each(types)('%s shows every field that it may have', (type) => {
    expect(Object.keys(examples[type].data)).toEqual(expect.arrayContaining([...fieldsOf(type)]));
  });

  it('each released shape is here, and no other', () => {
    const here = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(here.sort()).toEqual(versions.map(([type, version]) => `${type}.v${version}.json`).sort());
  });
});
