import fc from 'fast-check';
import { dateOf } from '#testing/given';
import { mayReport, type Succession } from './index.ts';

const merged = (from: string, into: string, more: Partial<Succession> = {}): Succession => ({
  from,
  into,
  part: 'whole',
  basis: 'ods',
  on: dateOf('2020-04-01'),
  ...more,
});
const today = '2026-07-01';

describe('who may report for a trust', () => {
  it.each<[string, string, readonly Succession[], boolean]>([
    ['itself', 'ZZ1', [], true],
    ['another', 'ZZ2', [], false],
    ['its successor', 'ZZ2', [merged('ZZ1', 'ZZ2')], true],
    ['its predecessor', 'ZZ2', [merged('ZZ2', 'ZZ1')], false],
    ['the successor of its successor', 'ZZ3', [merged('ZZ2', 'ZZ3'), merged('ZZ1', 'ZZ2')], true],
    ['another that went into the same', 'ZZ3', [merged('ZZ1', 'ZZ2'), merged('ZZ3', 'ZZ2')], false],
    ['one of several successors', 'ZZ3', [merged('ZZ1', 'ZZ2'), merged('ZZ1', 'ZZ3')], true],
    ['a successor as published', 'ZZ2', [merged('ZZ1', 'ZZ2', { basis: 'published' })], true],
    ['a successor as inferred', 'ZZ2', [merged('ZZ1', 'ZZ2', { basis: 'inferred' })], false],
    [
      'a successor beyond one that is inferred',
      'ZZ3',
      [merged('ZZ1', 'ZZ2', { basis: 'inferred' }), merged('ZZ2', 'ZZ3')],
      false,
    ],
    ['a successor from today on', 'ZZ2', [merged('ZZ1', 'ZZ2', { on: dateOf(today) })], true],
    ['a successor from tomorrow on', 'ZZ2', [merged('ZZ1', 'ZZ2', { on: dateOf('2026-07-02') })], false],
    [
      'a successor from some day of this year on',
      'ZZ2',
      [merged('ZZ1', 'ZZ2', { on: dateOf('2026') })],
      true,
    ],
    ['a successor of a part', 'ZZ2', [merged('ZZ1', 'ZZ2', { part: 'part' })], false],
    ['a successor as nobody states how far', 'ZZ2', [merged('ZZ1', 'ZZ2', { part: 'not-stated' })], true],
    [
      'a successor of a part and of the whole',
      'ZZ2',
      [merged('ZZ1', 'ZZ2', { part: 'part' }), merged('ZZ1', 'ZZ2')],
      true,
    ],
    ['one beyond a part', 'ZZ3', [merged('ZZ1', 'ZZ2', { part: 'part' }), merged('ZZ2', 'ZZ3')], false],
    ['the other in a circle', 'ZZ2', [merged('ZZ1', 'ZZ2'), merged('ZZ2', 'ZZ1')], false],
    [
      'one of a circle from the day on which it closes alone',
      'ZZ2',
      [merged('ZZ1', 'ZZ2'), merged('ZZ2', 'ZZ1', { on: dateOf('2030') })],
      true,
    ],
    ['itself, where trusts went in circles', 'ZZ1', [merged('ZZ1', 'ZZ2'), merged('ZZ2', 'ZZ1')], true],
  ])('%s', (_, organisation, successions, may) => {
    expect(mayReport(organisation, 'ZZ1', successions, today)).toBe(may);
  });

  it('is the closure of legal successions that are in effect and in no circle, on random graphs', () => {
    const code = fc.constantFrom('ZZ0', 'ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6', 'ZZ7');
    const succession = fc.record({
      from: code,
      into: code,
      part: fc.constantFrom('whole', 'part', 'not-stated'),
      basis: fc.constantFrom('ods', 'published', 'inferred'),
      on: fc.constantFrom(
        dateOf('2019'),
        dateOf('2026-07-01'),
        dateOf('2026'),
        dateOf('2026-07-02'),
        dateOf('2030~'),
      ),
    });
    fc.assert(
      fc.property(fc.array(succession, { maxLength: 16 }), code, code, (successions, organisation, trust) => {
        expect(mayReport(organisation, trust, successions, today)).toBe(
          closure(successions).has(`${trust} ${organisation}`),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Pairs of trust and reporter, joined until nothing is new; twice, for what leads there and back is left out. */
function closure(successions: readonly Succession[]): Set<string> {
  const legal = successions.filter(
    ({ part, basis, on }) => part !== 'part' && basis !== 'inferred' && on.earliestOn <= today,
  );
  const all = joined(legal);
  return joined(legal.filter(({ from, into }) => !all.has(`${into} ${from}`)));
}

function joined(successions: readonly Succession[]): Set<string> {
  const codes = [...Array(8).keys()].map((n) => `ZZ${n}`);
  const pairs = new Set(codes.map((code) => `${code} ${code}`));
  for (const { from, into } of successions) pairs.add(`${from} ${into}`);
  for (let size = 0; size < pairs.size;) {
    size = pairs.size;
    for (const a of codes)
      for (const b of codes)
        for (const c of codes) if (pairs.has(`${a} ${b}`) && pairs.has(`${b} ${c}`)) pairs.add(`${a} ${c}`);
  }
  return pairs;
}
