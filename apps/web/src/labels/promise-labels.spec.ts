import { promiseFixture, shareFixture } from '../promise/promises.fixtures.ts';
import {
  changeOfPromiseLabel,
  countedLabel,
  movedLabel,
  paceLabel,
  publishedLabel,
} from './promise-labels.ts';

const later = { is: 'after', minDays: 365, maxDays: 365, minMonths: 12, maxMonths: 12 } as const;
const promise = promiseFixture('2022-06-29', []);

describe('words about a promise', () => {
  it('say by how much its day moved', () => {
    expect(movedLabel({ moved: later })).toBe('12 months later');
    expect(movedLabel({ moved: { is: 'already there' } })).toBe('brought forward');
    expect(movedLabel({ moved: { is: 'undecided' } })).toBe('');
    expect(movedLabel({})).toBe('');
  });
  it('say what a wording changed, and that it is easier only where the record says so', () => {
    expect(changeOfPromiseLabel(promise)).toBe('Set');
    expect(
      changeOfPromiseLabel({ ...promise, change: 'moved and reworded', moved: later, wording: 'easier' }),
    ).toBe('Moved and reworded: 12 months later, easier');
    expect(changeOfPromiseLabel({ ...promise, change: 'reworded', wording: 'different' })).toBe('Reworded');
  });
  it('give a pace as one figure, or as two where the days are half-known', () => {
    expect(paceLabel({ leastPerMonth: 0.4236, mostPerMonth: 0.4236 })).toBe('0.42 points a month');
    expect(paceLabel({ leastPerMonth: 0.4, mostPerMonth: 0.43 })).toBe('0.40 to 0.43 points a month');
  });
  it('give a share with its day and the trusts that it counts', () => {
    const share = shareFixture('2022-05-30', 86);
    expect(publishedLabel(share)).toBe('86\u00A0% (30 May 2022)');
    expect(countedLabel(share)).toBe('of whom not stated');
    expect(countedLabel({ ...share, trustsWith: 181, trustsTotal: 211 })).toBe('181 of 211');
    expect(countedLabel({ ...share, trustsWith: 189 })).toBe('189, of whom not stated');
    expect(countedLabel({ ...share, trustsTotal: 206 })).toBe('of 206');
  });
});
