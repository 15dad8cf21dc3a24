import type { TrustSummary } from '#contracts/trust';
import { foundTrusts } from './trust-search.ts';

const trust = (ods: string, name: string, more: Partial<TrustSummary> = {}): TrustSummary => ({
  ods,
  name,
  trustType: 'acute',
  foundationTrust: false,
  region: 'London',
  status: 'open',
  milestones: 0,
  ...more,
});
const trusts = [
  trust('ZZ2', 'St Somewhere’s Hospital NHS Trust'),
  trust('ZZ1', 'Anywhere NHS Foundation Trust', { region: 'South West', status: 'closed' }),
];
const all = { words: '', region: '', trustType: '', openOnly: false };
const found = (search: Partial<typeof all>) =>
  foundTrusts(trusts, { ...all, ...search }).map(({ ods }) => ods);

describe('looking for a trust', () => {
  it('lists all in the order of their names', () => expect(found({})).toEqual(['ZZ1', 'ZZ2']));
  it.each([
    [{ words: 'hospital st' }, ['ZZ2']],
    [{ words: "somewhere's" }, ['ZZ2']],
    [{ words: 'zz1' }, ['ZZ1']],
    [{ region: 'London' }, ['ZZ2']],
    [{ trustType: 'ambulance' }, []],
    [{ openOnly: true }, ['ZZ2']],
  ])('%j', (search, ods) => expect(found(search)).toEqual(ods));
});
