import { dateOf, entryOn, recorded, inventedSource } from '#testing/given';
import type { Day } from '../kernel/index.ts';
import { policyAsAt, type PolicyRegistered } from './index.ts';

const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref: 'zz', kind: 'programme', title: 'An invented programme', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const event = (type: string, edtf: string, data: { readonly of?: 'window' | 'life' } = {}) => ({
  type,
  data,
  entry: entryOn(edtf),
});
type Told = ReturnType<typeof event> | PolicyRegistered;
const on = (asAt: Day, ...events: readonly Told[]) => policyAsAt(recorded(...events), asAt);

describe('a policy on a day', () => {
  const life = [
    event('FundingAwarded', '2014-02'),
    event('PolicyClosed', '2014-01', { of: 'window' }),
    event('PolicyAnnounced', '2012-10'),
    event('PolicyWithdrawn', '2016'),
    event('PolicySuperseded', '2015-06'),
    registered,
  ];

  it('is what was registered', () => {
    expect(on('2010-01-01', ...life)).toEqual({ ...registered.data, happened: 0 });
  });
  it('says what may have happened, where nothing has for certain', () => {
    const announced = event('PolicyAnnounced', '2012');
    const perhaps = { type: 'PolicyAnnounced', on: dateOf('2012') };
    expect(on('2012-06-30', registered, announced)).toEqual({ ...registered.data, happened: 0, perhaps });
    expect(on('2012-12-31', registered, announced)).toMatchObject({ happened: 1, last: perhaps });
    expect(on('2011-12-31', registered, announced)?.perhaps).toBeUndefined();
  });
  it('has a first and a last event, in the order of the world', () => {
    expect(on('2014-03-01', ...life)).toEqual({
      ...registered.data,
      happened: 3,
      first: { type: 'PolicyAnnounced', on: dateOf('2012-10') },
      last: { type: 'FundingAwarded', on: dateOf('2014-02') },
    });
  });
  it('has ended at the first of its ends', () => {
    expect(on('2020-01-01', ...life)).toMatchObject({
      happened: 5,
      ended: { type: 'PolicySuperseded', on: dateOf('2015-06') },
      last: { type: 'PolicyWithdrawn', on: dateOf('2016') },
    });
  });
  it('has not ended before the last day on which it may have', () => {
    expect(on('2015-06-30', ...life)?.ended).toBeUndefined();
    expect(on('2015-07-01', ...life)?.ended?.type).toBe('PolicySuperseded');
  });
  it.each([
    [{ of: 'life' } as const, true],
    [{ of: 'window' } as const, false],
  ])('closed, %j: has ended: %s', (data, ended) => {
    expect(on('2020-01-01', registered, event('PolicyClosed', '2014', data))?.ended !== undefined).toBe(
      ended,
    );
  });
  it('is undefined where it is not registered', () => {
    expect(on('2020-01-01', event('PolicyAnnounced', '2012'))).toBeUndefined();
  });
});
