import type { PromiseVersion } from '#domain/target';
import { dateOf } from '#testing/given';
import { wordingChange } from './wording-change.ts';

const version = (change: PromiseVersion['change'], more: Partial<PromiseVersion> = {}): PromiseVersion => ({
  entryId: 'an-entry',
  on: dateOf('2022-01-01'),
  statement: 'all',
  change,
  ...more,
});
const asking = (...shares: readonly [string, number][]) => ({
  shares: shares.map(([by, sharePct]) => ({ by: dateOf(by), sharePct })),
});
const set = version('set', asking(['2025', 100]));

describe('what a new wording did', () => {
  it('is nothing where a promise is first made, or the words stand', () => {
    expect(wordingChange([])).toBeUndefined();
    expect(wordingChange([set])).toBeUndefined();
    expect(wordingChange([set, version('moved', asking(['2026', 100]))])).toBeUndefined();
  });
  it('is easier or harder by the share asked for in the end', () => {
    expect(wordingChange([set, version('reworded', asking(['2025', 70]))])).toBe('easier');
    expect(
      wordingChange([version('set', asking(['2024', 70])), version('moved', asking(['2025', 95]))]),
    ).toBe('harder');
    const inSteps = version('moved and reworded', asking(['2026', 100], ['2025', 95]));
    expect(wordingChange([set, inSteps])).toBe('different');
  });
  it('is told from the last wording that named a share', () => {
    const vague = version('reworded', { statement: 'many' });
    expect(wordingChange([set, vague])).toBe('different');
    expect(wordingChange([set, vague, version('reworded', { thresholdPct: 70 })])).toBe('easier');
  });
  it('is different where another thing is measured: its shares cannot be compared', () => {
    expect(wordingChange([set, version('reworded', { ...asking(['2025', 70]), definition: 2 })])).toBe(
      'different',
    );
  });
});
