import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { count, flag, list } from '#domain/schema';
import { TimelineRequest } from '../timeline/index.ts';
import { TrustListRequest, TrustPath } from '../trust/index.ts';
import { QueryParameter } from './parameter.ts';

type Given = Readonly<Record<string, unknown>>;

/** Codes of the rules that the request breaks, by field. */
function refused(given: Given, of: new () => object = TimelineRequest): Record<string, string[]> {
  const errors = validateSync(plainToInstance(of, given), { whitelist: true, forbidNonWhitelisted: true });
  return Object.fromEntries(
    errors.map(({ property, constraints = {} }) => [property, Object.keys(constraints)]),
  );
}
const read = (given: Given) => plainToInstance(TimelineRequest, given);

describe('a request for the timeline', () => {
  it.each<[string, Given]>([
    ['nothing', {}],
    [
      'every filter once',
      { trust: 'RVW', policy: 'ltp-2019', kind: 'epr-go-live', eventType: 'PolicyAnnounced' },
    ],
    [
      'trusts from places',
      { region: 'North East and Yorkshire', board: 'D7T5G', trustType: 'mental-health' },
    ],
    ['a supplier with a comma', { supplier: 'Cerner, of Kansas City' }],
    ['days', { from: '2019-01-07', to: '2019-01-07', asAt: '2020-02-29', knownAt: '2021-12-31' }],
    ['the largest position', { atPosition: '9223372036854775807' }],
    ['the largest page', { limit: '2000', national: 'keep', format: 'csv', cursor: 'eyJhbGc_-9' }],
  ])('may ask for %s', (_of, given) => expect(refused(given)).toEqual({}));

  it.each<[string, Given, string]>([
    ['asAt', { asAt: '2019-02-29' }, 'not-a-day'],
    ['asAt', { asAt: '7 January 2019' }, 'not-a-day'],
    ['asAt', { asAt: ['2019-01-07', '2020-01-07'] }, 'not-a-day'],
    ['knownAt', { knownAt: '2019-W02-1' }, 'not-a-day'],
    ['knownAt', { knownAt: '' }, 'not-a-day'],
    ['from', { from: '0019-01-07' }, 'not-a-day'],
    ['to', { from: '2020-01-02', to: '2020-01-01' }, 'ends-before-it-starts'],
    ['atPosition', { atPosition: '9223372036854775808' }, 'not-a-position'],
    ['atPosition', { atPosition: '-1' }, 'not-a-position'],
    ['trust', { trust: 'rvw' }, 'not-an-ods-code'],
    ['trust', { trust: 'RVW,' }, 'not-an-ods-code'],
    ['trust', { trust: Array.from({ length: 101 }, () => 'RVW') }, 'too-many'],
    ['policy', { policy: 'Long Term Plan' }, 'not-a-code'],
    ['kind', { kind: `a${'b'.repeat(64)}` }, 'not-a-code'],
    ['eventType', { eventType: 'policy announced' }, 'not-an-event-type'],
    ['region', { region: 'Lon\u0000don' }, 'not-a-name'],
    ['supplier', { supplier: 'a'.repeat(201) }, 'not-a-name'],
    ['national', { national: 'true' }, 'not-one-of'],
    ['format', { format: 'xml' }, 'not-one-of'],
    ['limit', { limit: '0' }, 'not-a-number-in-range'],
    ['limit', { limit: '2001' }, 'not-a-number-in-range'],
    ['limit', { limit: '1e2' }, 'not-a-number-in-range'],
    ['limit', { limit: ['1', '2'] }, 'not-a-number-in-range'],
    ['cursor', { cursor: 'next page, please' }, 'not-a-cursor'],
    ['trsut', { trsut: 'RVW' }, 'whitelistValidation'],
  ])('is refused for its %s in %j: %s', (field, given, code) =>
    expect(refused(given)).toEqual({ [field]: [code] }),
  );

  it('takes several values, repeated or separated by commas', () => {
    expect(read({ trust: 'RVW,RR8' }).trust).toEqual(['RVW', 'RR8']);
    expect(read({ trust: ['RVW', 'RR8,RWA'] }).trust).toEqual(['RVW', 'RR8', 'RWA']);
    expect(read({ supplier: ['System C', 'Cerner, Inc'] }).supplier).toEqual(['System C', 'Cerner, Inc']);
  });
  it('takes the size of a page as a number', () => expect(read({ limit: '25' }).limit).toBe(25));
});

describe('a request for trusts', () => {
  it('may ask for open ones of a region', () =>
    expect(refused({ open: 'true', region: 'London,South West' }, TrustListRequest)).toEqual({}));
  it('names a trust by its code', () => {
    expect(refused({ odsCode: 'K0N6A' }, TrustPath)).toEqual({});
    expect(refused({ odsCode: 'RVWX' }, TrustPath)).toEqual({ odsCode: ['not-an-ods-code'] });
    expect(refused({}, TrustPath)).toEqual({ odsCode: ['not-an-ods-code'] });
  });
});

describe('a parameter of a query', () => {
  it.each([flag('Yes or no.'), list(count('How many.'))])('is not made of a field of the kind $is', (field) =>
    expect(() => QueryParameter<unknown>(field)).toThrow(TypeError),
  );
});
