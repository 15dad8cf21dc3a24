import { changeOf, eventOf, payloadOf, payloadOfChange, type Payload } from './payload.ts';
import type { CorrectionEvent } from '#domain/entry';
import type { FundingAwarded } from '#domain/funding-round';
import { onDay } from '#domain/kernel';

const source = { title: 'An invented paper', url: 'https://example.org/paper' };
const known = { knownOn: '2021-06-01', knownBasis: 'source-dated', source, confidence: 'high' } as const;
const amount = { pence: 9_007_199_254_740_993n, kind: 'awarded', basis: 'exact' } as const;
const stored = (text: string): Payload => JSON.parse(text) as Payload;

describe('a payload', () => {
  it('gives the event back, pence that outgrow a number included', () => {
    const award: FundingAwarded = {
      type: 'FundingAwarded',
      data: { trust: 'ZZ1', amount, capabilities: ['epr'] },
      entry: { ...known, occurred: onDay('2021-05-01') },
    };
    expect(eventOf('FundingAwarded', stored(payloadOf(award)))).toEqual(award);
    expect(payloadOf(award)).toContain('"9007199254740993"');
  });

  it('gives a correction back, with what it takes away', () => {
    const correction: CorrectionEvent = {
      type: 'EntryCorrected',
      data: {
        entryId: 'a',
        schemaVersion: 1,
        changes: { data: { amount, note: undefined }, confidence: 'low' },
        reason: 'misread',
      },
      known,
    };
    const again = changeOf('EntryCorrected', stored(payloadOfChange(correction)));
    expect(again).toStrictEqual(correction);
  });

  it('gives back a correction of other things, and a retraction', () => {
    const correction: CorrectionEvent = {
      type: 'EntryCorrected',
      data: { entryId: 'a', schemaVersion: 1, changes: { occurred: onDay('2021-05-02') }, reason: 'misread' },
      known,
    };
    const retraction: CorrectionEvent = {
      type: 'EntryRetracted',
      data: { entryId: 'a', reason: 'never so' },
      known,
    };
    for (const change of [correction, retraction]) {
      expect(changeOf(change.type, stored(payloadOfChange(change)))).toStrictEqual(change);
    }
  });
});
